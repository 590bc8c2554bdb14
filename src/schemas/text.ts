import * as z from 'zod';
import { isDay } from '../text/calendar.js';
import { expectedEdtf } from '../text/edtf.js';
import { foldWords } from '../text/fold.js';
import { valueInWords } from '../text/value-in-words.js';
import { because } from './finding.js';
import type { IssueCode } from './issue-codes.js';

/** What a text must look like, the finding if it does not, and what may have been meant, where that can be told. */
interface TextForm {
  readonly pattern: RegExp;
  readonly code: IssueCode;
  readonly expected: string;
  readonly mend?: (text: string) => string;
}

/** An id of a name: `Battle of Actium`, `battle-of-actium`. */
export const kebab = (text: string): string => foldWords(text).join('-');
/** A year as people write it, in EDTF; the day of an instant. */
const mendDate = (text: string): string => {
  const [, digits, era] = /^(\d{1,4}) ?(BCE?|AD|CE)?$/.exec(text) ?? [];
  if (digits === undefined) return text.slice(0, 10);
  const year = era?.startsWith('B') ? 1 - Number(digits) : Number(digits);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
};

const forms = {
  id: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    code: 'bad-id',
    expected: "an id in kebab-case, like 'iyad-ag-ghaly'",
    mend: kebab,
  },
  word: {
    pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    code: 'bad-format',
    expected: "a word in kebab-case, like 'town'",
    mend: kebab,
  },
  // The characters of EDTF, and no more of them than any date has.
  edtf: {
    pattern: /^[-+0-9XYESTZ:.,/[\]{}?~%]+$/,
    code: 'bad-edtf',
    expected: expectedEdtf,
    mend: mendDate,
  },
  time: {
    pattern: /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/,
    code: 'bad-time',
    expected: "a time of day as HH:MM, like '05:00'",
    mend: (text) => text.replace(/^(\d)[:.h]/, '0$1:').replace(/[.h]/, ':'),
  },
  day: {
    pattern: /^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
    code: 'bad-day',
    expected: "a day as YYYY-MM-DD, like '2006-05-23'",
    mend: mendDate,
  },
  url: {
    pattern: /^https?:\/\/[^\s]+$/,
    code: 'bad-format',
    expected: 'an address that begins with http:// or https://',
    mend: (text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/.test(text) ? `https://${text}` : text),
  },
  language: {
    pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    code: 'bad-format',
    expected: "a BCP 47 language tag, like 'fr'",
  },
  script: {
    pattern: /^[A-Z][a-z]{3}$/,
    code: 'bad-format',
    expected: "an ISO 15924 script code, like 'Tfng'",
  },
  wikidata: {
    pattern: /^Q[1-9][0-9]*$/,
    code: 'bad-format',
    expected: "a Wikidata item, like 'Q912'",
    mend: (text) => `Q${/\d+$/.exec(text)?.[0]}`,
  },
  iso3166: {
    pattern: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
    code: 'bad-format',
    expected: "an ISO 3166 code, like 'ML' or 'ML-8'",
  },
  unSanctions: {
    pattern: /^[A-Z]{2}[a-z]\.[0-9]{3,}$/,
    code: 'bad-format',
    expected: "a reference of the UN sanctions list, like 'QDi.316'",
  },
} as const satisfies Readonly<Record<string, TextForm>>;

const longestText = 200;

/** What `idSchema` asks of a text. */
export const isIdText = (text: string): boolean => text.length <= longestText && forms.id.pattern.test(text);
/** What `timeSchema` asks of a text. */
export const isTimeText = (text: string): boolean => forms.time.pattern.test(text);

/** By the pattern that an issue of zod's names: which finding it is. */
export const formOf: ReadonlyMap<string, TextForm> = new Map(
  Object.values(forms).map((form) => [form.pattern.toString(), form]),
);

/** Length first: on a text of megabytes a pattern would run out of stack. */
const text = ({ pattern, expected }: TextForm, longest = longestText): z.ZodString =>
  z
    .string()
    .max(longest, { abort: true })
    .regex(pattern, { abort: true, error: ({ input }) => `${valueInWords(input)} is not ${expected}` });

/** Text that says something. */
export const textSchema: z.ZodString = z.string().min(1);

/** An id: lower-case letters and digits, joined by single hyphens. The one rule for ids. */
export const idSchema: z.ZodString = text(forms.id);

/** A word of a list that is open: the kind of a place, a role. */
export const wordSchema: z.ZodString = text(forms.word);

/** A text of the characters of EDTF; `edtfSchema` asks whether it is a date, too. */
export const edtfTextSchema: z.ZodString = text(forms.edtf);
export const timeSchema: z.ZodString = text(forms.time);
export const urlSchema: z.ZodString = text(forms.url, 2_000);
export const languageSchema: z.ZodString = text(forms.language);
export const scriptSchema: z.ZodString = text(forms.script);
export const wikidataSchema: z.ZodString = text(forms.wikidata);
export const iso3166Schema: z.ZodString = text(forms.iso3166);
export const unSanctionsSchema: z.ZodString = text(forms.unSanctions);

/** A day that exists, as `YYYY-MM-DD`. */
export const daySchema: z.ZodString = text(forms.day).refine(
  isDay,
  because<string>('bad-day', 'a day that exists', (day) => `there is no day ${valueInWords(day)}`),
);
