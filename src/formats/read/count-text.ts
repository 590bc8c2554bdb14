import type { Count } from '../../model/count.js';
import { countWords } from '../../model/count-words.js';
import { type CountTextOptions, match, type Numeral, safe, scanNumeral } from './numerals.js';

export type { CountTextOptions } from './numerals.js';

/** A count found in a text, and the index after it; `count` is `null` where the figures cannot be told. */
export interface CountScan {
  readonly count: Count | null;
  readonly end: number;
}

/**
 * The same text, character for character, with every kind of space, dash, plus and apostrophe made
 * plain, so that an index in one is an index in the other.
 */
export const plainCharacters = (text: string): string =>
  text
    // A no-break space groups digits; elsewhere it is a space like any other.
    .replace(
      /(?<!\d)[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?!\d)|[\u2000-\u2006\u2008\u200a\u205f\u3000\t\r\f\v]/g,
      ' ',
    )
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[\u2010-\u2015\u2212\u2043\uff0d\ufe58\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\uff0b]/g, '+')
    .replace(/[\u223c\u2248\u2243\u02dc\uff5e]/g, '~');

type Prefix = 'approximately' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** The words before a number that bound it. */
const prefixes: readonly (readonly [Prefix, RegExp])[] = [
  [
    'atMost',
    /(?:up to|at most|no more than|not more than|a maximum of|maximum(?: of)?|max\.|as many as|as high as|jusqu'à|até|<=|≤) ?/iy,
  ],
  [
    'atLeast',
    /(?:at (?:the )?(?:very )?least|minimum(?: of)?|a minimum of|min\.|no (?:less|fewer) than|not (?:less|fewer) than|upwards of|au moins|pelo menos|>=|≥) ?/iy,
  ],
  [
    'moreThan',
    /(?:more than|well over|just over|over|above|in excess of|exceeding|greater than|plus de|mais de|>) ?/iy,
  ],
  ['lessThan', /(?:fewer than|less than|under|below|moins de|menos de|<) ?/iy],
  [
    'approximately',
    /(?:about|approximately|approximatively|approx\.?|around|circa|ca\.|ca|c\.|c|roughly|some|an estimated|estimated at|estimated|est\.|estimates? of|nearly|almost|close to|environ|près de|quelque|cerca de|aproximadamente|~|±)(?: ?(?=[\d~])| )/iy,
  ],
];

interface Prefixes {
  readonly found: ReadonlySet<Prefix>;
  readonly end: number;
}

function scanPrefixes(text: string, at: number): Prefixes {
  const found = new Set<Prefix>();
  let end = at;
  for (let steps = 0; steps < 4; steps++) {
    const hit = prefixes
      .map(([name, pattern]) => [name, match(pattern, text, end)] as const)
      .find(([, words]) => words !== null);
    if (hit?.[1] == null) break;
    const after = end + hit[1].length;
    // "overall", "underway": the word goes on.
    if (/[a-z]$/i.test(hit[1]) && /[a-z]/i.test(text[after] ?? '')) break;
    found.add(hit[0]);
    end = after;
  }
  return { found, end };
}

const binds = (found: ReadonlySet<Prefix>): boolean =>
  [...found].some((prefix) => prefix !== 'approximately');

/** A number or two, with all that stands around them. */
interface Span {
  readonly low: Numeral;
  readonly high: Numeral;
  /** The prefixes before the whole, and those before the second number. */
  readonly found: ReadonlySet<Prefix>;
  readonly inner: ReadonlySet<Prefix>;
  /** "Or more", "+". */
  readonly open: boolean;
}

/** The count of a span; `null` where its bounds contradict each other, or would leave a number out ("up to 2–10"). */
function bounded(low: number, high: number, { found, inner, open }: Span): Count | null {
  const more: Partial<Count> =
    found.has('approximately') || inner.has('approximately') ? { approximate: true } : {};
  if (inner.size > 0 && binds(inner)) {
    if (binds(found) || open || inner.has('atLeast') || inner.has('moreThan')) return null;
    const last = inner.has('lessThan') ? high - 1 : high;
    return low <= last ? { min: low, max: last, ...more } : null;
  }
  const upper = found.has('atMost') || found.has('lessThan');
  const lower = found.has('atLeast') || found.has('moreThan') || open;
  if (upper && (lower || low !== high)) return null;
  if (found.has('lessThan')) return high > 0 ? { min: 0, max: high - 1, ...more } : null;
  if (found.has('atMost')) return { min: 0, max: high, ...more };
  if (found.has('moreThan')) return { min: low + 1, max: null, ...more };
  return { min: low, max: lower ? null : high, ...more };
}

const between = /(?:between|entre|from|de) /iy;
const betweenAnd = / ?(?:and|et|e|to|à|-) ?/iy;
const rangeSign = / {0,3}(?:-{1,3}|\.\.\.|…) {0,3}| {1,3}(?:to|or|à|ou|a) {1,3}/iy;
const orMore =
  / {0,2}\+{1,2}| (?:or|and|et|ou) (?:more|over|plus|above)(?![a-z])|-plus(?![a-z])| (?:minimum|at (?:the )?least|at a minimum)(?![a-z])/iy;
const orLess = / (?:or|and) (?:less|fewer|below|under)(?![a-z])| (?:at (?:the )?most|at maximum)(?![a-z])/iy;
const questioned = /\?/y;

/** "10-11,000" says either ten or ten thousand, "1,200-50" neither: no reader can tell. */
function isAbbreviated(low: Numeral, high: Numeral): boolean {
  if (low.value === null || high.value === null || low.value > high.value) return true;
  return low.plain && !low.grouped && high.grouped && low.value < 1_000 && low.value * 1_000 <= high.value;
}

/** A number or a range of numbers that starts at an index, behind the prefixes found before it. */
function scanFigures(
  text: string,
  { found, end: at }: Prefixes,
  options: CountTextOptions,
): CountScan | null {
  const spread = match(between, text, at);
  if (spread !== null) {
    const low = scanNumeral(text, at + spread.length, options);
    const joined = low === null ? null : match(betweenAnd, text, low.end);
    const high = low === null || joined === null ? null : scanNumeral(text, low.end + joined.length, options);
    if (low === null || high === null) return null;
    const open = match(orMore, text, high.end) ?? '';
    return finish(text, high.end + open.length, { low, high, found, inner: new Set(), open: open !== '' });
  }
  const low = scanNumeral(text, at, options);
  if (low === null) return null;
  const early = match(orMore, text, low.end) ?? '';
  const sign = match(rangeSign, text, low.end + early.length);
  if (sign !== null) {
    const inner = scanPrefixes(text, low.end + early.length + sign.length);
    const high = scanNumeral(text, inner.end, options);
    if (high !== null && !beginsAnew(text, low, high)) {
      const open = match(orMore, text, high.end) ?? '';
      const isOpen = open !== '' || early !== '';
      return finish(text, high.end + open.length, { low, high, found, inner: inner.found, open: isOpen });
    }
  }
  return finish(text, low.end + early.length, {
    low,
    high: low,
    found,
    inner: new Set(),
    open: early !== '',
  });
}

/** A smaller number in words behind "or"/"to" may start another phrase; figures never do. */
const beginsAnew = (text: string, low: Numeral, high: Numeral): boolean =>
  !low.plain &&
  !high.plain &&
  (high.value ?? 0) < (low.value ?? 0) &&
  /[a-z]/i.test(text[high.end - 1] ?? '');

function finish(text: string, end: number, span: Span): CountScan {
  const { low, high } = span;
  // "1–2 million", "3.5–6 million": the word belongs to both.
  if (low.value === null && low.fraction !== undefined && high.factor > 1) {
    const value = safe(Math.round(low.fraction * high.factor));
    return finish(text, end, { ...span, low: { ...low, value, plain: false, fraction: undefined } });
  }
  const isShared =
    low.factor === 1 && low.plain && low.value !== null && low.value * high.factor <= (high.value ?? 0);
  if (isShared && high.factor > 1 && low !== high) {
    const whole = { ...low, value: safe((low.value ?? 0) * high.factor), plain: false };
    return finish(text, end, { ...span, low: whole });
  }
  if ((low !== high && isAbbreviated(low, high)) || low.value === null || high.value === null)
    return { count: null, end };
  const doubted = match(questioned, text, end);
  const less = match(orLess, text, end);
  const found = new Set<Prefix>([
    ...span.found,
    ...(doubted === null ? [] : (['approximately'] as const)),
    ...(less === null ? [] : (['atMost'] as const)),
  ]);
  const after = end + (doubted?.length ?? less?.length ?? 0);
  return { count: bounded(low.value, high.value, { ...span, found }), end: after };
}

type VagueWord = keyof typeof countWords;
const many = '(?:(?:many|several|a few|few|low|high|multiple|some|the low|the high) )?';

/** Phrases that the published table bounds, longest first. */
const vague: readonly (readonly [RegExp, VagueWord])[] = [
  [/(?:many |several |a few )?hundreds? of thousands?|centaines de milliers/iy, 'hundreds of thousands'],
  [/(?:many |several |a few )?tens of thousands?|dizaines de milliers/iy, 'tens of thousands'],
  [/(?:several )?tens(?! of million)|(?:plusieurs |quelques |des )?dizaines|dezenas/iy, 'tens'],
  [new RegExp(`${many}millions`, 'iy'), 'millions'],
  [
    new RegExp(
      `${many}thousands|(?:several|a few|few|many|multiple) thousand|(?:(?:plusieurs|quelques|des) )?milliers|milhares`,
      'iy',
    ),
    'thousands',
  ],
  [
    new RegExp(
      `${many}hundreds|(?:several|a few|few|many|multiple) hundred|(?:(?:plusieurs|quelques|des) )?centaines|centenas`,
      'iy',
    ),
    'hundreds',
  ],
  [
    new RegExp(
      `${many}dozens|(?:several|a few|few|many|multiple) dozen|(?:(?:plusieurs|quelques|des) )?douzaines|dúzias`,
      'iy',
    ),
    'dozens',
  ],
  [/(?:several )?scores/iy, 'scores'],
  [/(?:a |very |only a |relatively )?few/iy, 'few'],
  [/several|plusieurs|vários|várias/iy, 'several'],
  [/quelques/iy, 'few'],
  [/some/iy, 'some'],
];

function scanVague(text: string, { found, end: at }: Prefixes): CountScan | null {
  const bound = (words: string, min: number): CountScan => {
    const end = at + words.length;
    if (found.has('atMost') || found.has('lessThan')) return { count: null, end };
    const more: Partial<Count> = found.has('approximately') ? { approximate: true } : {};
    return { count: { min, max: null, ...more, wording: words.toLowerCase() }, end };
  };
  for (const [pattern, word] of vague) {
    const hit = match(pattern, text, at);
    if (hit !== null && endsWord(text, at + hit.length)) return bound(hit, countWords[word]);
  }
  return null;
}

/** Whether a word that ends here ends here indeed. */
const endsWord = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at] ?? '') || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

const unknownWord =
  /unknown|not known|unclear|uncertain|undisclosed|unspecified|not specified|unstated|not stated|unreported|not reported|indeterminate|inconnue?s?|non connue?s?|desconhecid[oa]s?|\?{1,3}/iy;
const plainUnknown = /^(?:unknown|\?+|not known|inconnue?s?|desconhecid[oa]s?)$/i;
const noneWord = /none|nobody|no one|nil|no|aucune?s?|néant|nenhuma?|nenhum/iy;

/**
 * The count phrase that starts at an index of a text, with the index after it; `null` where none
 * starts there. The text must have gone through {@link plainCharacters}. Linear in the phrase.
 */
export function scanCount(text: string, at: number, options: CountTextOptions = {}): CountScan | null {
  const prefix = scanPrefixes(text, at);
  const found = scanFigures(text, prefix, options) ?? scanVague(text, prefix);
  if (found !== null) return found;
  // "some" and "few" are prefixes too: read them alone where no figure follows.
  const alone = prefix.end > at ? scanVague(text, { found: new Set(), end: at }) : null;
  if (alone !== null) return alone;
  const unknown = match(unknownWord, text, at);
  if (unknown !== null && endsWord(text, at + unknown.length)) {
    const wording: Partial<Count> = plainUnknown.test(unknown) ? {} : { wording: unknown.toLowerCase() };
    return { count: { min: 0, max: null, ...wording }, end: at + unknown.length };
  }
  const none = match(noneWord, text, at);
  return none !== null && endsWord(text, at + none.length)
    ? { count: { min: 0, max: 0 }, end: at + none.length }
    : null;
}

/**
 * The count that a text states, where the text is one count phrase and nothing else; `null` where it
 * is anything else or cannot be told for certain ("10-11,000", "5.000").
 *
 * Figures with any grouping, ranges by any dash or word, bounds ("at least", "over", "up to",
 * "fewer than", "+"), estimates ("about", "c.", "~"), number words, and the words of the published
 * table. "Over 20" is 21 or more. "Unknown" and "?" are `{ min: 0, max: null }`; "none" is
 * `{ min: 0, max: 0 }`. English, French and Portuguese.
 *
 * @see {@link countWords}
 */
export function readCount(text: string, options: CountTextOptions = {}): Count | null {
  if (text.length > 200) return null;
  const plain = plainCharacters(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
  const scan = plain === '' ? null : scanCount(plain, 0, options);
  return scan === null || scan.end !== plain.length ? null : scan.count;
}
