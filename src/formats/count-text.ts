import type { Count } from '../model/count.js';
import { countWords } from '../model/count-words.js';

/** How the numerals of a text may be written. */
export interface CountTextOptions {
  /** Read `5.000` as five thousand. Off: refused, since a table may mean five. Two groups are read always. */
  readonly dotGroups?: boolean | undefined;
  /** Read `1 500` with a plain space as one number. No-break and thin spaces are read always. On by default. */
  readonly spaceGroups?: boolean | undefined;
  /** Read French and Portuguese number words. Off in running English, where "UN" and "Sept" are none. */
  readonly romanceWords?: boolean | undefined;
}

/** A count found in a text, and the index after it; `count` is `null` where the figures cannot be told. */
export interface CountScan {
  readonly count: Count | null;
  readonly end: number;
}

/**
 * The same text, character for character, with every kind of space, dash, plus and apostrophe made
 * plain, so that an index in one is an index in the other.
 */
export function plainCharacters(text: string): string {
  return (
    text
      // A no-break space groups digits; elsewhere it is a space like any other.
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v]/g, (c, at: number) =>
        groupSpace.test(c) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') ? '\u00a0' : ' ',
      )
      .replace(/[\u2010-\u2015\u2212\u2043\uff0d\ufe58\ufe63]/g, '-')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\uff0b]/g, '+')
      .replace(/[\u223c\u2248\u2243\u02dc\uff5e]/g, '~')
  );
}

const groupSpace = /[\u00a0\u2007\u2009\u202f]/;

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const romanceUnits: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12,
};
const multipliers: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  mille: 1_000,
  mil: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  million: 1_000_000,
  millions: 1_000_000,
  milhões: 1_000_000,
  milhão: 1_000_000,
  billion: 1_000_000_000,
};

type VagueWord = keyof typeof countWords;

/** Phrases that the published table bounds, longest first. */
const vague: readonly (readonly [RegExp, VagueWord])[] = [
  [/(?:many |several |a few )?hundreds? of thousands?/iy, 'hundreds of thousands'],
  [/(?:many |several |a few )?tens of thousands?/iy, 'tens of thousands'],
  [/(?:(?:many|several|a few|few|low|high|multiple|the low|the high) )?millions/iy, 'millions'],
  [/(?:(?:many|several|a few|few|low|high|multiple|some|the low) )?thousands/iy, 'thousands'],
  [/(?:several|a few|few|many|multiple) thousand/iy, 'thousands'],
  [/(?:(?:many|several|a few|few|low|high|multiple|some|the low) )?hundreds/iy, 'hundreds'],
  [/(?:several|a few|few|many|multiple) hundred/iy, 'hundreds'],
  [/(?:plusieurs|quelques|des) centaines/iy, 'hundreds'],
  [/(?:plusieurs|quelques|des) milliers/iy, 'thousands'],
  [/centenas/iy, 'hundreds'],
  [/milhares/iy, 'thousands'],
  [/(?:(?:many|several|a few|few|multiple) )?dozens/iy, 'dozens'],
  [/(?:several|a few|few|many|multiple) dozen/iy, 'dozens'],
  [/(?:several )?scores/iy, 'scores'],
  [/(?:a |very |only a |relatively )?few/iy, 'few'],
  [/several|plusieurs|vários|várias/iy, 'several'],
  [/quelques/iy, 'few'],
  [/some/iy, 'some'],
];

const unknownWord =
  /unknown|not known|unclear|uncertain|undisclosed|unspecified|not specified|unstated|not stated|unreported|not reported|indeterminate|inconnue?s?|non connue?s?|desconhecid[oa]s?|desconocid[oa]s?|\?{1,3}/iy;
const plainUnknown = /^(?:unknown|\?+|not known|inconnue?s?|desconhecid[oa]s?|desconocid[oa]s?)$/i;
const noneWord = /none|nobody|no one|nil|no|aucune?s?|néant|nenhuma?|nenhum|ningun[oa]/iy;

const approximately =
  /(?:about|approximately|approximatively|approx\.?|around|circa|ca\.|ca|c\.|c|roughly|some|an estimated|estimated at|estimated|est\.|estimates? of|nearly|almost|close to|environ|près de|quelque|cerca de|aproximadamente|alrededor de|unos|~|±)(?: ?(?=[\d~])| )/iy;
const atLeast =
  /(?:at (?:the )?(?:very )?least|minimum(?: of)?|a minimum of|min\.|no (?:less|fewer) than|not (?:less|fewer) than|upwards of|au moins|pelo menos|al menos|>=|≥) ?/iy;
const moreThan =
  /(?:more than|well over|just over|over|above|in excess of|exceeding|greater than|plus de|mais de|más de|>) ?/iy;
const atMost =
  /(?:up to|at most|no more than|not more than|a maximum of|maximum(?: of)?|max\.|as many as|as high as|jusqu'à|até|hasta|<=|≤) ?/iy;
const lessThan = /(?:fewer than|less than|under|below|moins de|menos de|<) ?/iy;
const between = /(?:between|entre|from|de) /iy;
const betweenAnd = / ?(?:and|et|e|to|à|-) ?/iy;
const rangeSign = / {0,3}(?:-{1,3}|\.\.\.|…) {0,3}| {1,3}(?:to|or|à|ou|a) {1,3}/iy;
const orMore =
  / {0,2}\+{1,2}| (?:or|and|et|ou) (?:more|over|plus|above)(?![a-z])|-plus(?![a-z])| (?:minimum|at (?:the )?least|at a minimum)(?![a-z])/iy;
const questioned = /\?/y;
const wordAfter = /[\p{L}\p{N}_]/u;

const clean = (min: number, max: number | null, extra: Partial<Count> = {}): Count => ({
  min,
  max,
  ...extra,
});

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether a word that ends here ends here indeed. */
function endsWord(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !wordAfter.test(next) || !wordAfter.test(text[end - 1] ?? ' ');
}

interface Numeral {
  readonly value: number | null;
  readonly end: number;
  /** What a word behind it multiplied it by. */
  readonly factor: number;
  /** Written with digits and without a multiplier. */
  readonly plain: boolean;
  readonly grouped: boolean;
}

const commaGroups = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const spacedGroups = /[1-9]\d{0,2}(?: \d{3})+(?!\d)/y;
const thinGroups = /[1-9]\d{0,2}(?:\u00a0\d{3})+(?!\d)/y;
const quoteGroups = /\d{1,3}(?:'\d{3})+(?!\d)/y;
const dotGroups = /\d{1,3}(?:\.\d{3}){2,}(?!\d)/y;
const oneDotGroup = /[1-9]\d{0,2}\.\d{3}(?!\d)/y;
const decimal = /\d+[.,]\d+(?!\d)/y;
const digits = /\d+/y;
const multiplier =
  /(?:[ \u00a0]?(?:thousand|millions?|milhões|milhão|billion|mln|mn)|[mk])(?![\p{L}\p{N}])/iuy;
const romanceMultiplier = /[ \u00a0]?(?:mille|mil)(?![\p{L}\p{N}])/iuy;

function safe(value: number): number | null {
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function scanDigits(text: string, at: number, options: CountTextOptions): Numeral | null {
  if (!/\d/.test(text[at] ?? '')) return null;
  const patterns = [commaGroups, thinGroups, quoteGroups, dotGroups];
  if (options.spaceGroups !== false) patterns.push(spacedGroups);
  for (const pattern of patterns) {
    const found = match(pattern, text, at);
    if (found === null) continue;
    const value = Number(found.replace(/[^\d]/g, ''));
    return times(text, at + found.length, value, true, options);
  }
  const single = match(oneDotGroup, text, at);
  if (single !== null && !followedByMultiplier(text, at + single.length)) {
    const value = options.dotGroups === true ? Number(single.replace('.', '')) : null;
    return {
      value: value === null ? null : safe(value),
      end: at + single.length,
      factor: 1,
      plain: true,
      grouped: true,
    };
  }
  const fraction = match(decimal, text, at);
  if (fraction !== null) return scanDecimal(text, at, fraction);
  const whole = match(digits, text, at);
  if (whole === null) return null;
  return times(text, at + whole.length, Number(whole), false, options);
}

function followedByMultiplier(text: string, at: number): boolean {
  return match(multiplier, text, at) !== null;
}

function scanDecimal(text: string, at: number, fraction: string): Numeral {
  const end = at + fraction.length;
  const [whole = '', part = ''] = fraction.split(/[.,]/);
  if (followedByMultiplier(text, end)) {
    const word = match(multiplier, text, end) ?? '';
    const factor = multipliers[word.trim().toLowerCase().replace('\u00a0', '')] ?? 1;
    // Whole arithmetic: 4.35 million must not become 4349999.999.
    const scaled = (Number(whole + part) * factor) / 10 ** part.length;
    return {
      value: safe(Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(scaled) : Number.NaN),
      end: end + word.length,
      factor,
      plain: false,
      grouped: false,
    };
  }
  // "2.0" is a whole number that a spreadsheet wrote; "3.5" is no count.
  const isWhole = fraction.includes('.') && /^0{1,2}$/.test(part);
  return { value: isWhole ? safe(Number(whole)) : null, end, factor: 1, plain: true, grouped: false };
}

function times(
  text: string,
  end: number,
  value: number,
  grouped: boolean,
  options: CountTextOptions,
): Numeral {
  // "3 Mil Mi-8": in English it is no thousand.
  const word =
    match(multiplier, text, end) ??
    (options.romanceWords === true ? match(romanceMultiplier, text, end) : null);
  if (word === null) return { value: safe(value), end, factor: 1, plain: true, grouped };
  const factor = multipliers[word.replace(/[ \u00a0]/g, '').toLowerCase()] ?? 1;
  return { value: safe(value * factor), end: end + word.length, factor, plain: false, grouped };
}

const letters = /[a-zéèêàâîôûçãõ]+/iy;
const joint = /[ -](?!and )/iy;
const hundredAnd = / and (?=[a-z])/iy;

/** "two", "twenty-five", "a hundred", "three hundred and fifty", "two dozen", "half a million". */
function scanWords(text: string, at: number, options: CountTextOptions): Numeral | null {
  let end = at;
  let total = 0;
  let current: number | null = null;
  let position = at;
  const half = match(/half a (?=million|thousand)/iy, text, at);
  const one = half === null ? match(/(?:a|an) (?=hundred|thousand|million|billion|dozen)/iy, text, at) : null;
  if (half !== null) {
    current = 0.5;
    position += half.length;
  }
  if (one !== null) {
    current = 1;
    position += one.length;
  }
  for (let steps = 0; steps < 12; steps++) {
    const word = match(letters, text, position);
    if (word === null) break;
    const key = word.toLowerCase();
    const unit = own(units, key) ?? (options.romanceWords === true ? own(romanceUnits, key) : undefined);
    const ten = own(tens, key);
    const scale = own(scales, key);
    if (unit !== undefined && fits(current, 'unit')) current = (current ?? 0) + unit;
    else if (ten !== undefined && fits(current, 'ten')) current = (current ?? 0) + ten;
    else if (scale !== undefined && current !== null && scale <= 100) current *= scale;
    else if (scale !== undefined && current !== null) {
      total += current * scale;
      current = null;
    } else break;
    end = position + word.length;
    const link: string | null =
      match(joint, text, end) ?? (current !== null && current >= 100 ? match(hundredAnd, text, end) : null);
    if (link === null) break;
    position = end + link.length;
    if (current === null && total === 0) break;
  }
  if (end === at || !endsWord(text, end)) return null;
  return { value: safe(total + (current ?? 0)), end, factor: 1, plain: false, grouped: false };
}

function own(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a word of this size may follow: "twenty five" yes, "five twenty" no. */
function fits(current: number | null, size: 'unit' | 'ten'): boolean {
  if (current === null) return true;
  if (current >= 100 && current % 100 === 0) return true;
  return size === 'unit' && current >= 20 && current % 10 === 0;
}

function scanNumeral(text: string, at: number, options: CountTextOptions): Numeral | null {
  return scanDigits(text, at, options) ?? scanWords(text, at, options);
}

type Prefix = 'approximately' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
const prefixes: readonly (readonly [Prefix, RegExp])[] = [
  ['atMost', atMost],
  ['atLeast', atLeast],
  ['moreThan', moreThan],
  ['lessThan', lessThan],
  ['approximately', approximately],
];

function scanPrefixes(text: string, at: number): { found: ReadonlySet<Prefix>; end: number } {
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

/** "10-11,000" says either ten or ten thousand, "1,200-50" neither: no reader can tell. */
function isAbbreviated(low: Numeral, high: Numeral): boolean {
  if (low.value === null || high.value === null) return true;
  if (low.value > high.value) return true;
  return low.plain && !low.grouped && high.grouped && low.value < 1_000 && low.value * 1_000 <= high.value;
}

function bounded(low: number, high: number, found: ReadonlySet<Prefix>, open: boolean): Count | null {
  const approximate: Partial<Count> = found.has('approximately') ? { approximate: true } : {};
  const upper = found.has('atMost') || found.has('lessThan');
  const lower = found.has('atLeast') || found.has('moreThan') || open;
  if (upper && lower) return null;
  if (found.has('lessThan')) return high > 0 ? clean(0, high - 1, approximate) : null;
  if (found.has('atMost')) return clean(0, high, approximate);
  if (found.has('moreThan')) return clean(low + 1, null, approximate);
  return clean(low, lower ? null : high, approximate);
}

function scanFigures(
  text: string,
  at: number,
  found: ReadonlySet<Prefix>,
  options: CountTextOptions,
): CountScan | null {
  const spread = match(between, text, at);
  if (spread !== null) {
    const low = scanNumeral(text, at + spread.length, options);
    const joined = low === null ? null : match(betweenAnd, text, low.end);
    const high = low === null || joined === null ? null : scanNumeral(text, low.end + joined.length, options);
    if (low === null || high === null) return null;
    const open = match(orMore, text, high.end) ?? '';
    return finish(text, low, high, found, high.end + open.length, open !== '');
  }
  const low = scanNumeral(text, at, options);
  if (low === null) return null;
  const early = match(orMore, text, low.end) ?? '';
  const sign = match(rangeSign, text, low.end + early.length);
  if (sign !== null) {
    const from = low.end + early.length + sign.length;
    const inner = scanPrefixes(text, from);
    const high = scanNumeral(text, inner.end, options);
    const both = new Set([...found, ...inner.found]);
    if (high !== null && !isDatePart(text, low, high)) {
      const open = match(orMore, text, high.end) ?? '';
      return finish(text, low, high, both, high.end + open.length, open !== '' || early !== '');
    }
  }
  return finish(text, low, low, found, low.end + early.length, early !== '');
}

/** A word-number after "or"/"to" may start another phrase; figures never do. */
function isDatePart(text: string, low: Numeral, high: Numeral): boolean {
  return (
    !low.plain &&
    !high.plain &&
    high.value !== null &&
    low.value !== null &&
    high.value < low.value &&
    /[a-z]/i.test(text[high.end - 1] ?? '')
  );
}

function finish(
  text: string,
  low: Numeral,
  high: Numeral,
  found: ReadonlySet<Prefix>,
  end: number,
  open: boolean,
): CountScan {
  // "1–2 million": the word belongs to both.
  const shared =
    low.factor === 1 && low.plain && low.value !== null && low.value * high.factor <= (high.value ?? 0);
  if (shared && high.factor > 1 && low !== high) {
    return finish(
      text,
      { ...low, value: safe((low.value ?? 0) * high.factor), plain: false },
      high,
      found,
      end,
      open,
    );
  }
  if (low !== high && isAbbreviated(low, high)) return { count: null, end };
  if (low.value === null || high.value === null) return { count: null, end };
  const doubted = match(questioned, text, end);
  const all = doubted === null ? found : new Set<Prefix>([...found, 'approximately']);
  return { count: bounded(low.value, high.value, all, open), end: end + (doubted?.length ?? 0) };
}

function scanVague(text: string, at: number, found: ReadonlySet<Prefix>): CountScan | null {
  for (const [pattern, word] of vague) {
    const hit = match(pattern, text, at);
    if (hit === null || !endsWord(text, at + hit.length)) continue;
    if (found.has('atMost') || found.has('lessThan')) return { count: null, end: at + hit.length };
    const approximate: Partial<Count> = found.has('approximately') ? { approximate: true } : {};
    return {
      count: clean(countWords[word], null, { ...approximate, wording: hit.toLowerCase() }),
      end: at + hit.length,
    };
  }
  return null;
}

/**
 * The count phrase that starts at an index of a text, with the index after it; `null` where none
 * starts there. The text must have gone through {@link plainCharacters}. Linear in the phrase.
 */
export function scanCount(text: string, at: number, options: CountTextOptions = {}): CountScan | null {
  const { found, end } = scanPrefixes(text, at);
  const figures = scanFigures(text, end, found, options);
  if (figures !== null) return figures;
  const words = scanVague(text, end, found);
  if (words !== null) return words;
  // "some" and "few" are prefixes too: read them alone where no figure follows.
  const alone = end > at ? scanVague(text, at, new Set()) : null;
  if (alone !== null) return alone;
  const unknown = match(unknownWord, text, at);
  if (unknown !== null && endsWord(text, at + unknown.length)) {
    const wording: Partial<Count> = plainUnknown.test(unknown) ? {} : { wording: unknown.toLowerCase() };
    return { count: clean(0, null, wording), end: at + unknown.length };
  }
  const none = match(noneWord, text, at);
  if (none !== null && endsWord(text, at + none.length)) return { count: clean(0, 0), end: at + none.length };
  return null;
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
  if (plain === '') return null;
  const scan = scanCount(plain, 0, options);
  return scan === null || scan.end !== plain.length ? null : scan.count;
}
