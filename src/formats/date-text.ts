import type { ClockTime } from '../model/clock-time.js';
import type { EdtfDate } from '../model/edtf-date.js';
import { edtfBounds, edtfDate } from '../schemas/edtf.js';

/** What a text says of when. */
export interface DateReading {
  /** The date; `null` where none could be told. */
  readonly date: EdtfDate | null;
  /** The time of day at which it began, where given. */
  readonly time: ClockTime | null;
  /** How many separate stretches the date spans; it is their hull where more than one. */
  readonly phases: number;
  /** What was left aside: labels, durations, other calendars, words not understood. */
  readonly leftAside: readonly string[];
  /** Words that were not understood, of `leftAside`. */
  readonly notUnderstood: readonly string[];
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'janeiro', 'enero', 'januar', 'gennaio'],
  [
    'february',
    'feb',
    'febr',
    'février',
    'fevrier',
    'févr',
    'fév',
    'fevereiro',
    'febrero',
    'februar',
    'febbraio',
  ],
  ['march', 'mar', 'mars', 'março', 'marzo', 'märz'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'aprile'],
  ['may', 'mai', 'maio', 'mayo', 'maggio'],
  ['june', 'jun', 'juin', 'junho', 'junio', 'juni', 'giugno'],
  ['july', 'jul', 'juillet', 'juil', 'julho', 'julio', 'juli', 'luglio'],
  ['august', 'aug', 'août', 'aout', 'agosto'],
  ['september', 'sept', 'sep', 'septembre', 'setembro', 'septiembre', 'settembre'],
  ['october', 'oct', 'octobre', 'outubro', 'octubre', 'oktober', 'ottobre'],
  ['november', 'nov', 'novembre', 'novembro', 'noviembre'],
  ['december', 'dec', 'décembre', 'decembre', 'déc', 'dezembro', 'diciembre', 'dezember', 'dicembre'],
];
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['printemps', 21],
  ['été', 22],
  ['automne', 23],
  ['hiver', 24],
]);
const noise = new Set([
  'the',
  'of',
  'on',
  'in',
  'de',
  'le',
  'du',
  'el',
  'night',
  'evening',
  'morning',
  'afternoon',
  'dawn',
  'day',
  'days',
  'year',
  'month',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'local',
  'time',
  'utc',
  'gmt',
  'at',
  'an',
  'l',
  'en',
  'os',
  'ns',
  'nuit',
  'la',
  'from',
  'between',
  'entre',
  'début',
  'fin',
  'midnight',
  'noon',
  'dusk',
  'sometime',
  'during',
  'date',
  'c',
  'st',
  'era',
]);
const parts = new Set(['early', 'mid', 'middle', 'late', 'beginning', 'end', 'fin', 'début']);
const circa = new Set([
  'circa',
  'ca',
  'c',
  'about',
  'around',
  'approximately',
  'approx',
  'vers',
  'environ',
  'cerca',
  'fl',
]);
const doubt = new Set([
  'probably',
  'possibly',
  'perhaps',
  'likely',
  'uncertain',
  'disputed',
  'traditionally',
  'probablement',
]);
const nowWords = new Set([
  'present',
  'ongoing',
  'now',
  'today',
  'current',
  'currently',
  'continuing',
  'cours',
  'présent',
  'presente',
  'atualidade',
]);
const since = new Set(['since', 'depuis', 'desde', 'began', 'started', 'starting', 'beginning']);
const until = new Set(['to', 'until', 'till', 'au', 'à', 'through', 'a', 'al', 'bis', 'up']);
const orWords = new Set(['or', 'ou', 'o', 'oder']);
const andWords = new Set(['and', 'et', 'e', 'y', 'und']);

type Token =
  | { readonly kind: 'number'; readonly value: number; readonly length: number; readonly ordinal: boolean }
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day?: number | undefined }
  | { readonly kind: 'month' | 'season'; readonly value: number }
  | { readonly kind: 'era'; readonly bc: boolean }
  | {
      readonly kind:
        | 'century'
        | 'range'
        | 'slash'
        | 'or'
        | 'and'
        | 'comma'
        | 'circa'
        | 'doubt'
        | 'now'
        | 'since'
        | 'part'
        | 'before'
        | 'after';
    }
  | { readonly kind: 'word'; readonly text: string };

const tokenShape = new RegExp(
  [
    /(?<numeric>\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/,
    /(?<iso>-?\d{4}-\d{2}(?:-\d{2})?(?!\d))/,
    /(?<decade>\d{1,3}0'?s)(?![a-z])/,
    /(?<number>\d{1,6})(?<ordinal>st|nd|rd|th|er|e|º)?(?![\p{L}\d])/u,
    /(?<era>(?:b\.? ?c\.? ?e\.?|b\.? ?c\.?|a\.? ?d\.?|c\.? ?e\.?|a\. ?c\.|d\. ?c\.|av(?:ant|\.)? j(?:ésus|\.)? ?-? ?c(?:hrist|\.)?|apr(?:ès|\.)? j(?:ésus|\.)? ?-? ?c(?:hrist|\.)?)(?![\p{L}]))/u,
    /(?<word>\p{L}+)/u,
    /(?<sign>[-–—/,?~…;&])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

function wordToken(word: string): Token | null {
  const key = word.toLowerCase();
  const month = months.get(key);
  if (month !== undefined) return { kind: 'month', value: month };
  const season = seasons.get(key);
  if (season !== undefined) return { kind: 'season', value: season };
  if (parts.has(key) && key !== 'fin' && key !== 'début') return { kind: 'part' };
  if (since.has(key)) return { kind: 'since' };
  if (nowWords.has(key)) return { kind: 'now' };
  if (circa.has(key)) return { kind: 'circa' };
  if (doubt.has(key)) return { kind: 'doubt' };
  if (until.has(key)) return { kind: 'range' };
  if (orWords.has(key)) return { kind: 'or' };
  if (andWords.has(key)) return { kind: 'and' };
  if (key === 'century' || key === 'centuries' || key === 'siècle') return { kind: 'century' };
  if (key === 'before' || key === 'avant') return { kind: 'before' };
  if (key === 'after' || key === 'après') return { kind: 'after' };
  return noise.has(key) ? null : { kind: 'word', text: word };
}

function signToken(sign: string): Token | null {
  if (sign === '/') return { kind: 'slash' };
  if (sign === ',' || sign === ';') return { kind: 'comma' };
  if (sign === '&') return { kind: 'and' };
  if (sign === '?') return { kind: 'doubt' };
  if (sign === '~') return { kind: 'circa' };
  return { kind: 'range' };
}

function numericToken(text: string): Token {
  const [first = 0, second = 0, year = 0] = text.split(/[./]/).map(Number);
  // With dots the day comes first everywhere; with slashes only a number above 12 tells.
  if (text.includes('.') || first > 12) return { kind: 'iso', year, month: second, day: first };
  if (second > 12) return { kind: 'iso', year, month: first, day: second };
  return first === second ? { kind: 'iso', year, month: first, day: first } : { kind: 'word', text };
}

function isoToken(text: string): readonly Token[] {
  const [, year = '', month = '', day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const y = Number(year);
  const m = Number(month);
  if (day !== undefined) return [{ kind: 'iso', year: y, month: m, day: Number(day) }];
  // "1793-94" is two years, "2006-05" a month; "2011-12" can be either.
  const followsOn = m === (y + 1) % 100;
  if (m < 10 && !followsOn && m > 0) return [{ kind: 'iso', year: y, month: m }];
  if (m <= 12 && m > 0 && followsOn) return [{ kind: 'word', text }];
  if (m <= 12 && m > 0) return [{ kind: 'iso', year: y, month: m }];
  return [numberToken(year, false), { kind: 'range' }, numberToken(month, false)];
}

const numberToken = (text: string, ordinal: boolean): Token => ({
  kind: 'number',
  value: Number(text),
  length: text.length,
  ordinal,
});

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const { groups = {} } of text.matchAll(tokenShape)) {
    if (groups.numeric !== undefined) found.push(numericToken(groups.numeric));
    else if (groups.iso !== undefined) found.push(...isoToken(groups.iso));
    else if (groups.decade !== undefined)
      found.push({ kind: 'decade', value: Number.parseInt(groups.decade, 10) });
    else if (groups.number !== undefined)
      found.push(numberToken(groups.number, groups.ordinal !== undefined));
    else if (groups.era !== undefined) found.push({ kind: 'era', bc: /^(?:b|av|a\.? ?c)/i.test(groups.era) });
    else {
      const token = groups.word !== undefined ? wordToken(groups.word) : signToken(groups.sign ?? '');
      if (token !== null) found.push(token);
    }
  }
  return found;
}

/** One date as far as its own words go; what is missing comes from its neighbours. */
interface Partial {
  days: number[];
  month?: number | undefined;
  year?: number | undefined;
  /** Undefined: no era was written. */
  bc?: boolean | undefined;
  season?: number | undefined;
  span?: 'century' | 'decade' | undefined;
  now?: boolean | undefined;
  circa: boolean;
  doubt: boolean;
  /** Astronomical already. */
  iso?: boolean | undefined;
}

const isEmpty = (date: Partial): boolean =>
  date.days.length === 0 &&
  date.month === undefined &&
  date.year === undefined &&
  date.season === undefined &&
  date.now !== true;

/** Fills one date from its own tokens; `null` where they make no date. */
function partialOf(tokens: readonly Token[], yearsOnly: boolean): Partial | null {
  const date: Partial = { days: [], circa: false, doubt: false };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.kind === 'month') {
      if (date.month !== undefined) return null;
      date.month = token.value;
    } else if (token.kind === 'season') date.season = token.value;
    else if (token.kind === 'iso') {
      if (date.year !== undefined || date.month !== undefined) return null;
      Object.assign(date, { year: token.year, month: token.month, iso: true });
      if (token.day !== undefined) date.days = [token.day];
    } else if (token.kind === 'era') {
      if (date.bc !== undefined) return null;
      date.bc = token.bc;
    } else if (token.kind === 'decade') Object.assign(date, { year: token.value, span: 'decade' });
    else if (token.kind === 'now') date.now = true;
    else if (token.kind === 'circa') date.circa = true;
    else if (token.kind === 'doubt') date.doubt = true;
    else if (token.kind === 'number' && !takeNumber(date, token, tokens, index, next, yearsOnly)) return null;
  }
  return date;
}

function takeNumber(
  date: Partial,
  token: Extract<Token, { kind: 'number' }>,
  tokens: readonly Token[],
  index: number,
  next: Token | undefined,
  yearsOnly: boolean,
): boolean {
  const previous = tokens[index - 1];
  if (next?.kind === 'century') {
    Object.assign(date, { year: token.value, span: 'century' });
    return true;
  }
  const besideEra = (next?.kind === 'era' || previous?.kind === 'era') && !token.ordinal;
  const eraForYear = besideEra && !(date.year !== undefined);
  const isYear =
    token.length >= 3 ||
    token.value > 31 ||
    eraForYear ||
    yearsOnly ||
    (date.month !== undefined &&
      date.days.length > 0 &&
      previous?.kind !== 'and' &&
      !isListComma(tokens, index));
  if (isYear && !token.ordinal) {
    if (date.year !== undefined) return false;
    date.year = token.value;
    return true;
  }
  if (token.value < 1 || token.value > 31) return false;
  date.days.push(token.value);
  return true;
}

/** Whether the comma before a number stands in "15, 23 and 24 June" rather than in "June 15, 1220". */
function isListComma(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind !== 'comma') return false;
  const next = tokens[index + 1];
  return (
    next?.kind === 'and' ||
    (next?.kind === 'comma' && tokens[index + 2]?.kind === 'number') ||
    next?.kind === 'month'
  );
}

function splitTokens(
  tokens: readonly Token[],
  kinds: readonly Token['kind'][],
): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (kinds.includes(token.kind)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
}

/** What one date lacks, from another that stands beside it. */
function lend(to: Partial, from: Partial, direction: 'back' | 'forth'): void {
  if (to.now === true) return;
  const needsMonth = to.month === undefined && to.season === undefined && to.days.length > 0;
  if (needsMonth && from.month !== undefined) to.month = from.month;
  if (
    to.year === undefined &&
    from.year !== undefined &&
    (to.month !== undefined || to.season !== undefined)
  ) {
    to.year = from.year;
    to.bc ??= from.bc;
    to.iso = from.iso;
    if (from.span !== undefined) to.span = from.span;
  }
  if (
    to.bc !== undefined ||
    to.iso === true ||
    from.bc === undefined ||
    to.year === undefined ||
    from.year === undefined
  )
    return;
  // "218–201 BC" counts down; "27 BC – 476" does not.
  if (direction === 'back' && (!from.bc || to.year >= from.year)) to.bc = from.bc;
  if (direction === 'forth' && from.bc && to.year <= from.year) to.bc = true;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const astronomical = (date: Partial): number | null =>
  date.year === undefined || (date.year === 0 && date.iso !== true)
    ? null
    : date.bc === true
      ? 1 - date.year
      : date.year;

interface Written {
  readonly texts: readonly string[];
  readonly circa: boolean;
  readonly doubt: boolean;
}

/** The EDTF of one date, without qualifiers; several where it lists days. `null` where it cannot be written. */
function writeDate(date: Partial): Written | null {
  const year = astronomical(date);
  if (year === null || Math.abs(year) > 9999) return null;
  const { circa, doubt } = date;
  if (date.span !== undefined) {
    if (date.month !== undefined) return null;
    return { texts: [spanText(date, year)], circa, doubt };
  }
  const base = yearText(year);
  if (date.season !== undefined) return { texts: [`${base}-${date.season}`], circa, doubt };
  if (date.month === undefined) return date.days.length > 0 ? null : { texts: [base], circa, doubt };
  const month = `${base}-${pad(date.month, 2)}`;
  const texts = date.days.length === 0 ? [month] : date.days.map((day) => `${month}-${pad(day, 2)}`);
  return texts.every((text) => edtfBounds(text) !== null) ? { texts, circa, doubt } : null;
}

/** "5th century" is 401 to 500, "530s BC" 539 to 530 BC: one of the years between. */
function spanText(date: Partial, year: number): string {
  const written = date.year ?? 0;
  if (date.span === 'decade' && date.bc !== true) return `${yearText(year).slice(0, -1)}X`;
  if (date.span === 'decade') return `[${yearText(1 - written - 9)}..${yearText(1 - written)}]`;
  const first = date.bc === true ? 1 - written * 100 : (written - 1) * 100 + 1;
  return `[${yearText(first)}..${yearText(first + 99)}]`;
}

const qualifier = (circaToo: boolean, doubtToo: boolean): string =>
  circaToo && doubtToo ? '%' : circaToo ? '~' : doubtToo ? '?' : '';

/** The alternatives of one end: "May or June 322 BC". */
function alternativesOf(tokens: readonly Token[], yearsOnly: boolean): Partial[] | null {
  const found = splitTokens(tokens, ['or', 'slash']).map((part) => partialOf(part, yearsOnly));
  if (found.some((date) => date === null)) return null;
  const dates = found.filter((date): date is Partial => date !== null && !isEmpty(date));
  for (let i = dates.length - 2; i >= 0; i--) {
    const [to, from] = [dates[i], dates[i + 1]];
    if (to !== undefined && from !== undefined) lend(to, from, 'back');
  }
  for (let i = 1; i < dates.length; i++) {
    const [from, to] = [dates[i - 1], dates[i]];
    if (to !== undefined && from !== undefined) lend(to, from, 'forth');
  }
  return dates;
}

function safeDate(text: string): EdtfDate | null {
  return edtfBounds(text) === null ? null : edtfDate(text);
}

/** A single moment, perhaps one of several. */
function writeSingle(dates: readonly Partial[], between: boolean): EdtfDate | null {
  const written = dates.map(writeDate);
  if (written.some((date) => date === null)) return null;
  const known = written.filter((date): date is Written => date !== null);
  const texts = known.flatMap((date) => date.texts);
  const mark = qualifier(
    known.some((date) => date.circa),
    known.some((date) => date.doubt),
  );
  const [only] = texts;
  if (only === undefined) return null;
  if (texts.length === 1) return safeDate(only.startsWith('[') ? only : `${only}${mark}`);
  if (texts.some((text) => text.startsWith('['))) return null;
  if (known.length > 1) return safeDate(between ? `[${texts[0]}..${texts.at(-1)}]` : `[${texts.join(',')}]`);
  return safeDate(`{${texts.join(',')}}`);
}

/** The outermost of the alternatives at one end of a stretch, marked uncertain where there are several. */
function writeEnd(dates: readonly Partial[], end: 'first' | 'last'): string | null {
  if (dates.some((date) => date.now === true)) return '..';
  const written = dates.map(writeDate);
  if (written.length === 0 || written.some((date) => date === null)) return null;
  const known = written.filter((date): date is Written => date !== null);
  const texts = known.flatMap((date) => date.texts);
  const text = end === 'first' ? texts[0] : texts.at(-1);
  if (text === undefined) return null;
  const spanned = /^\[(-?\d{4})\.\.(-?\d{4})\]$/.exec(text);
  const plain = spanned === null ? text : ((end === 'first' ? spanned[1] : spanned[2]) ?? text);
  const mark = qualifier(
    known.some((d) => d.circa) || spanned !== null,
    texts.length > 1 || known.some((d) => d.doubt),
  );
  return `${plain}${plain.includes('X') ? '' : mark}`;
}

/** "16 December – 25 January 1945" began the year before. */
function beginBefore(first: Partial, last: Partial, lentYear: boolean): void {
  if (!lentYear || first.year === undefined || first.month === undefined || last.month === undefined) return;
  if (first.year !== last.year || first.month <= last.month || first.bc !== last.bc) return;
  first.year += first.bc === true ? 1 : -1;
}

function writeStretch(left: Partial[], right: Partial[]): EdtfDate | null {
  const [first] = right;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return null;
  const lent = last.year === undefined && last.now !== true;
  const [outer] = left;
  // "1993–94": the second year is cut short.
  if (
    last.month === undefined &&
    first.month === undefined &&
    first.bc === undefined &&
    last.bc === undefined &&
    last.year !== undefined &&
    first.year !== undefined &&
    first.year < 100 &&
    last.year >= 1000 &&
    last.year % 100 < first.year
  )
    first.year += last.year - (last.year % 100);
  for (const date of left) lend(date, right.find((other) => other.now !== true) ?? first, 'back');
  for (const date of right) lend(date, last, 'forth');
  for (const date of left) beginBefore(date, first, lent);
  if (outer?.circa === true) for (const date of right) date.circa = true;
  const season = left.find((date) => date.season !== undefined);
  const from = writeEnd(left, 'first');
  const to = writeEnd(right, 'last');
  if (from === null || to === null) return null;
  // "winter 1942–43" is one season that lies in two years.
  if (
    season !== undefined &&
    right.every((date) => date.month === undefined && date.season === undefined && date.now !== true)
  ) {
    return safeDate(`${from.slice(0, from.indexOf('-', 1))}/${to}`);
  }
  return safeDate(from === to ? from : `${from}/${to}`);
}

/** One stretch of time: a date, a list of days, a choice, or a from–to. */
function readStretch(text: string): EdtfDate | null {
  const all = tokensOf(text);
  const between = /\b(?:between|entre)\b/i.test(text);
  const tokens = all.filter(
    (token) =>
      token.kind !== 'word' &&
      token.kind !== 'part' &&
      !(token.kind === 'since') &&
      !(token.kind === 'before') &&
      !(token.kind === 'after'),
  );
  if (!tokens.some((token) => token.kind === 'number' || token.kind === 'iso' || token.kind === 'decade'))
    return null;
  const hasMonth = tokens.some((token) => token.kind === 'month' || token.kind === 'season');
  // "31–30 BC", "1901–02": without a month a small number is a year only beside a sure one.
  const yearsOnly =
    !hasMonth &&
    tokens.some((token) => token.kind === 'era' || (token.kind === 'number' && token.length >= 3));
  const ends = between ? splitTokens(tokens, ['and', 'range']) : splitTokens(tokens, ['range']);
  const dated = ends.map((part) => alternativesOf(part, yearsOnly));
  if (dated.some((dates) => dates === null)) return null;
  const known = dated.filter((dates): dates is Partial[] => dates !== null && dates.length > 0);
  const [left] = known;
  const right = known.at(-1);
  if (left === undefined || right === undefined) return null;
  const openEnd = all.at(-1)?.kind === 'range' || all.some((token) => token.kind === 'since');
  if (between && known.length === 2) {
    for (const date of left) lend(date, right[0] ?? date, 'back');
    return writeSingle([...left, ...right], true);
  }
  if (known.length === 1) return writeAlone(left, openEnd, all);
  for (let i = known.length - 2; i > 0; i--) {
    const [to, from] = [known[i]?.[0], known[i + 1]?.[0]];
    if (to !== undefined && from !== undefined) lend(to, from, 'back');
  }
  // "5–7 May – 9 June": the ends of the whole.
  if (known.length > 2) for (const date of left) lend(date, known[1]?.[0] ?? date, 'back');
  return writeStretch(left, right);
}

function writeAlone(dates: Partial[], openEnd: boolean, all: readonly Token[]): EdtfDate | null {
  if (dates.some((date) => date.now === true)) {
    const begun = dates.filter((date) => date.now !== true);
    const from = writeEnd(begun, 'first');
    return from === null ? null : safeDate(`${from}/..`);
  }
  const from = openEnd ? writeEnd(dates, 'first') : null;
  if (from !== null) return safeDate(`${from}/..`);
  const single = writeSingle(dates, false);
  if (single === null || /[[{]/.test(single.edtf)) return single;
  if (all.some((token) => token.kind === 'before')) return safeDate(`[..${single.edtf}]`);
  if (all.some((token) => token.kind === 'after')) return safeDate(`[${single.edtf}..]`);
  return single;
}

const clock =
  /(?:(?<about>about|around|circa|c\.|ca\.|vers|~) ?)?(?<![\d.,])(?<hour>[01]?\d|2[0-3])(?:(?:[:h](?<minute>[0-5]\d))(?::[0-5]\d)?(?: ?(?<half>[ap])\.? ?m\b\.?)?| ?(?<half2>[ap])\.? ?m\b\.?)/giu;

interface Clock {
  readonly time: string;
  readonly approximate: boolean;
  readonly text: string;
  readonly at: number;
}

function clocksIn(text: string): readonly Clock[] {
  return [...text.matchAll(clock)].map(({ groups = {}, 0: found, index }) => {
    const half = (groups.half ?? groups.half2)?.toLowerCase();
    const hour = (Number(groups.hour) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
    return {
      time: `${pad(hour, 2)}:${groups.minute ?? '00'}`,
      approximate: groups.about !== undefined,
      text: found,
      at: index,
    };
  });
}

/** The time of day a text gives: the first one, since a second says when it ended. */
function timeOf(clocks: readonly Clock[]): ClockTime | null {
  const [first] = clocks;
  if (first === undefined) return null;
  return {
    earliest: first.time,
    latest: first.time,
    ...(first.approximate ? { approximate: true as const } : {}),
  };
}

const labelled = /^\s*(?:[*#:;]+\s*)?([^\d:\n]{2,60}):\s*/u;
const phaseMark =
  /\(([^()\d]*\b(?:phase|stage|part|campaign|siege|war|offensive|battle|period)\b[^()\d]*|[^()\d]*\d(?:st|nd|rd|th) [^()\d]*)\)/giu;

interface Phase {
  readonly text: string;
  readonly label: boolean;
}

/** A text by its lines and phase marks, labels taken off. */
function phasesOf(text: string, leftAside: string[]): readonly Phase[] {
  const joined = text.replace(/\n\s*(?=\()/g, ' ').replace(phaseMark, (mark) => `\u0001${mark}\n`);
  const found: Phase[] = [];
  let pending = false;
  for (const line of joined.split(/\n|;/)) {
    const marked = line.includes('\u0001');
    const label = labelled.exec(line);
    if (label?.[1] !== undefined) leftAside.push(label[1].trim());
    const body = (label === null ? line : line.slice(label[0].length)).replace('\u0001', '');
    const bare = body.replace(/[([{][^()[\]{}]{0,400}[)\]}]/g, (inner) => {
      leftAside.push(inner);
      return ' ';
    });
    if (/\d/.test(bare)) found.push({ text: bare, label: marked || label !== null || pending });
    else if (bare.trim() !== '') leftAside.push(bare.trim());
    pending = label !== null && !/\d/.test(bare);
  }
  return found;
}

/** From the first day of all to the last. */
function hull(dates: readonly EdtfDate[]): EdtfDate | null {
  const [first] = dates;
  if (first === undefined || dates.length === 1) return first ?? null;
  const edges = dates.map(({ edtf }) => edtf.replace(/^[[{]|[\]}]$/g, '').split(/\/|,|\.\.(?=.)/));
  const from = edges[0]?.[0] ?? '';
  const open = dates.some((date) => date.latest === null);
  const lastIndex = dates.reduce(
    (best, date, index) => (isLater(date.latest, dates[best]?.latest ?? null) ? index : best),
    0,
  );
  const to = open ? '..' : (edges[lastIndex]?.at(-1) ?? '');
  const earliestIndex = dates.reduce(
    (best, date, index) => (isLater(dates[best]?.earliest ?? null, date.earliest) ? index : best),
    0,
  );
  return safeDate(from === to ? from : `${edges[earliestIndex]?.[0] ?? from}/${to}`);
}

function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const year = (day: string): number => Number(day.slice(0, -6));
  return year(a) !== year(b) ? year(a) > year(b) : a.slice(-5) > b.slice(-5);
}

/** Each phase in turn, the year of one that lacks its own from the next that has it. */
function readPhases(phases: readonly Phase[]): (EdtfDate | null)[] {
  const withYear = (text: string): string | undefined => /\d{3,4}(?:\s*(?:BCE?|CE|AD)\b)?/i.exec(text)?.[0];
  return phases.map((phase, index) => {
    const own = readStretch(phase.text);
    if (own !== null || withYear(phase.text) !== undefined) return own;
    const later = phases
      .slice(index + 1)
      .map((other) => withYear(other.text))
      .find((year) => year !== undefined);
    return later === undefined ? null : readStretch(`${phase.text} ${later}`);
  });
}

/**
 * All that a text says of when: the date as EDTF, the time of day, and what was left aside. Years BC
 * become astronomical (31 BC is `-0030`); days stay in the calendar they are written in. Where the text
 * gives the whole and then its phases, the whole; where only phases, from the first to the last.
 */
export function readDateText(input: string): DateReading {
  const leftAside: string[] = [];
  const text = plainDashes(input.length > 4_000 ? input.slice(0, 4_000) : input)
    .replace(/(\d(?:st|nd|rd|th)?)[- ](centur|siècle)/gi, '$1 $2')
    .replace(/\[\s*(?:\d{1,3}|[a-z]|note \d+)\s*\]/gi, ' ')
    .replace(/,? ?\b\d{1,4} ?(?:AH|A\.H\.|AM|SH)\b/g, (other) => {
      leftAside.push(other.replace(/^[, ]+/, ''));
      return ' ';
    });
  const clocks = clocksIn(text);
  const withoutTimes = clocks
    .reduceRight((left, { at, text: found }) => `${left.slice(0, at)} ${left.slice(at + found.length)}`, text)
    .replace(/\n(?:\s|to|-|–|\([^()\n]*\))*(?=\n|$)/g, '');
  const phases = phasesOf(withoutTimes, leftAside);
  const dates = readPhases(phases);
  const notUnderstood = [
    ...(input.length > 4_000 ? [input.slice(4_000, 4_060)] : []),
    ...phases.filter((_, index) => dates[index] === null).map((phase) => phase.text.trim()),
    ...phases.flatMap((phase) =>
      tokensOf(phase.text).flatMap((token) => (token.kind === 'word' ? [token.text] : [])),
    ),
  ];
  const known = dates.filter((date): date is EdtfDate => date !== null);
  const [first] = dates;
  const time = timeOf(clocks);
  const later = clocks.slice(1).map((other) => other.text);
  const whole = first != null && phases[0]?.label === false && phases.slice(1).every((phase) => phase.label);
  const date = whole ? first : hull(known);
  const aside = [...leftAside, ...later, ...notUnderstood].filter((words) => words !== '');
  const stretches = whole || date === null ? (date === null ? 0 : 1) : known.length;
  if (whole) aside.push(...phases.slice(1).map((phase) => phase.text.trim()));
  return {
    date,
    time,
    phases: stretches,
    leftAside: aside,
    notUnderstood: notUnderstood.filter((words) => words !== ''),
  };
}

function plainDashes(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v]/g, ' ')
      .replace(/[\u2010-\u2012\u2015\u2212\ufe58]/g, '-')
      // A dash that a wrong decoding destroyed: it stands between two dates.
      .replace(/\ufffd+/g, '–')
      .replace(/[\u2018\u2019]/g, "'")
  );
}

/**
 * The date that a text states, where all of it is understood; `null` otherwise. English, French and the
 * commonest forms of Portuguese, Spanish, Italian and German: days, months, years, ranges with what
 * they leave out ("12–15 November 1942"), choices ("May or June 322 BC"), circa, seasons, decades,
 * centuries, "present". A numeric date with slashes is read only where a number above 12 tells day from
 * month.
 */
export function readDate(text: string): EdtfDate | null {
  const { date, notUnderstood, phases } = readDateText(text);
  return notUnderstood.length === 0 && phases === 1 ? date : null;
}
