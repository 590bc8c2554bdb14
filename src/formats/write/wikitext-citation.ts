import type { Source } from '../../model/source.js';
import { monthNames } from '../../text/calendar.js';

// Citations as the English Wikipedia's Citation Style 1 wants them: its templates, its parameters, its dates.

/** Types of document that stand in a periodical or on a site, which the publisher's name is then. */
export const periodicals: ReadonlySet<Source['type']> = new Set([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'interview',
  'webpage',
  'post-weblog',
  'broadcast',
]);

/** A cite template for each type of source; `cite web` for the others, which it refuses without an address. */
const templates: Partial<Record<Source['type'], string>> = {
  'article-newspaper': 'cite news',
  'article-magazine': 'cite magazine',
  'article-journal': 'cite journal',
  book: 'cite book',
  chapter: 'cite book',
  report: 'cite report',
  treaty: 'cite report',
  document: 'cite report',
};

/** Year, month and day, as far as an EDTF date gives them; `null` where it is none that CS1 can write. */
function partsOf(edtf: string): readonly number[] | null {
  // A day or month that is not known is left out: the month or year is.
  const [, date = '', qualifier] =
    /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([~%?])?$/.exec(edtf.replace(/(?:-\d?X+)+$/, '')) ?? [];
  if (date === '' || date.startsWith('00')) return null;
  const parts = date.split('-').map(Number);
  // CS1 can say "about" of years alone: a day that is about right is given as its month, a month as its year.
  return qualifier !== undefined && parts.length > 1 ? parts.slice(0, -1) : parts;
}

/**
 * A date of EDTF as CS1 accepts it: `24 May 2006`, `February 2006`, `c. 2007`, `30 May – 2 June 2006`, `May–June 2006`;
 * `undefined` where CS1 has no form for it.
 *
 * @see https://en.wikipedia.org/wiki/Help:Citation_Style_1#Dates
 */
export function cs1Date(edtf: string): string | undefined {
  if (/^\d{4}~$/.test(edtf)) return `c. ${edtf.slice(0, 4)}`;
  const ends = edtf.replace(/^[[{]|[\]}]$/g, '').split(/\/|\.\.|,/);
  const all = ends.map(partsOf);
  const [from, to] = [all[0], all.at(-1)];
  if (!from || !to || all.includes(null)) return undefined;
  const length = Math.min(from.length, to.length);
  const [[year, month, day], [lastYear, lastMonth, lastDay]] = [from.slice(0, length), to.slice(0, length)];
  const text = (...parts: readonly (number | string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  const name = (number: number | undefined): string | undefined =>
    number === undefined ? undefined : monthNames[number - 1];
  const whole = text(lastDay, name(lastMonth), lastYear);
  if (year === lastYear && month === lastMonth && day === lastDay) return whole;
  if (year !== lastYear) return `${text(day, name(month), year)}${length === 1 ? '–' : ' – '}${whole}`;
  if (month !== lastMonth) return `${text(day, name(month))}${length === 2 ? '–' : ' – '}${whole}`;
  return `${day}–${whole}`;
}

/** What would end a parameter or open markup inside one. */
const escaped = (text: string): string =>
  text.replace(/[|[\]{}<>]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\s+/g, ' ');

/** The names of authors, or of those interviewed. */
const authorsOf = (source: Source): readonly [string, string | undefined][] =>
  (source.author ?? []).flatMap((author, index): [string, string | undefined][] =>
    'literal' in author
      ? [[`author${index + 1}`, author.literal]]
      : [
          [`last${index + 1}`, author.family],
          [`first${index + 1}`, author.given],
        ],
  );

/** A `<ref>` that cites a source, with the places in it; where it has no address, with how it can be found. */
export function wikitextRef(source: Source, locators: readonly string[]): string {
  const { type, URL: url, language } = source;
  const isOnline = url !== undefined;
  // An interview needs the one interviewed, a page of the web an address.
  const isInterview = type === 'interview' && source.author !== undefined;
  const template = isInterview
    ? 'cite interview'
    : (templates[type] ?? (isOnline ? 'cite web' : 'cite document'));
  const isWork = periodicals.has(type) && template !== 'cite document';
  // "part read" tells how much of the source was seen, which is no place in it.
  const places = locators.filter((locator) => locator !== 'part read');
  const code = language.split('-')[0];
  const fields: readonly [string, string | undefined][] = [
    ...authorsOf(source),
    ['title', source.title],
    [isWork ? 'work' : 'publisher', source.publisher],
    ['date', cs1Date(source.issued)],
    ['url', url?.replace(/[|{}[\]<>\s]/g, encodeURIComponent)],
    ['via', isOnline ? source.copy?.site : undefined],
    ['access-date', isOnline && source.accessed !== undefined ? cs1Date(source.accessed) : undefined],
    ['language', code === 'en' || code === 'und' || code === 'mul' ? undefined : code],
    ['at', places.length > 0 ? places.join('; ') : undefined],
  ];
  const body = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`|${name}=${name === 'url' ? value : escaped(value)}`],
  );
  const where = isOnline
    ? ''
    : ` No address is known; it can be found through ${escaped([source.publisher, source.note].filter(Boolean).join('. '))}.`.replace(
        /\.\.$/,
        '.',
      );
  return `<ref name="${source.id}">{{${template} ${body.join(' ')}}}${where}</ref>`;
}
