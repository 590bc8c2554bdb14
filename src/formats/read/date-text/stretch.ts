import type { EdtfDate } from '../../../model/edtf-date.js';
import { edtfBounds, edtfDate } from '../../../text/edtf.js';
import { splitTokens, type Token, tokensOf } from './tokens.js';

/** One date as far as its own words go; what is missing comes from its neighbours. */
interface PartialDate {
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

const isEmpty = (date: PartialDate): boolean =>
  date.days.length === 0 &&
  date.month === undefined &&
  date.year === undefined &&
  date.season === undefined &&
  date.now !== true;

/** Fills one date from its own tokens; `null` where they make no date. */
function partialOf(tokens: readonly Token[], yearsOnly: boolean): PartialDate | null {
  const date: PartialDate = { days: [], circa: false, doubt: false };
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
  date: PartialDate,
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

/** What one date lacks, from another that stands beside it. */
function lend(to: PartialDate, from: PartialDate, direction: 'back' | 'forth'): void {
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

const isYearOnly = (date: PartialDate): boolean =>
  date.days.length === 0 && date.month === undefined && date.now !== true;

/**
 * "1993–94", "1939/40": the second year is cut short. `false` where a year of up to two digits without an era
 * stands beside one of four otherwise ("13/2006"): what it means cannot be told.
 */
function completeYear(first: PartialDate, second: PartialDate): boolean {
  const [from, to] = [first.year, second.year];
  if (!isYearOnly(first) || !isYearOnly(second) || from === undefined || to === undefined) return true;
  if (
    first.bc !== undefined ||
    second.bc !== undefined ||
    first.span !== undefined ||
    second.span !== undefined
  )
    return true;
  if (from >= 1000 && to < 100 && from % 100 < to) second.year = to + from - (from % 100);
  else if (Math.min(from, to) < 100 && Math.max(from, to) >= 1000) return false;
  return true;
}

/** The alternatives of one end: "May or June 322 BC". */
function alternativesOf(tokens: readonly Token[], yearsOnly: boolean): PartialDate[] | null {
  const found = splitTokens(tokens, ['or', 'slash']).map((part) => partialOf(part, yearsOnly));
  if (found.some((date) => date === null)) return null;
  const dates = found.filter((date): date is PartialDate => date !== null && !isEmpty(date));
  for (let i = 1; i < dates.length; i++) {
    const [from, to] = [dates[i - 1], dates[i]];
    if (to !== undefined && from !== undefined && !completeYear(from, to)) return null;
  }
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

/** "16 December – 25 January 1945" began the year before. */
function beginBefore(first: PartialDate, last: PartialDate, lentYear: boolean): void {
  if (!lentYear || first.year === undefined || first.month === undefined || last.month === undefined) return;
  if (first.year !== last.year || first.month <= last.month || first.bc !== last.bc) return;
  first.year += first.bc === true ? 1 : -1;
}

export const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const astronomical = (date: PartialDate): number | null =>
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
function writeDate(date: PartialDate): Written | null {
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
function spanText(date: PartialDate, year: number): string {
  const written = date.year ?? 0;
  if (date.span === 'decade' && date.bc !== true) return `${yearText(year).slice(0, -1)}X`;
  if (date.span === 'decade') return `[${yearText(1 - written - 9)}..${yearText(1 - written)}]`;
  const first = date.bc === true ? 1 - written * 100 : (written - 1) * 100 + 1;
  return `[${yearText(first)}..${yearText(first + 99)}]`;
}

const qualifier = (circaToo: boolean, doubtToo: boolean): string =>
  circaToo && doubtToo ? '%' : circaToo ? '~' : doubtToo ? '?' : '';

export function safeDate(text: string): EdtfDate | null {
  return edtfBounds(text) === null ? null : edtfDate(text);
}

/** A single moment, perhaps one of several. */
function writeSingle(dates: readonly PartialDate[], between: boolean): EdtfDate | null {
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
function writeEnd(dates: readonly PartialDate[], end: 'first' | 'last'): string | null {
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

function writeStretch(left: PartialDate[], right: PartialDate[]): EdtfDate | null {
  const [first] = right;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return null;
  const lent = last.year === undefined && last.now !== true;
  const [outer] = left;
  if (!completeYear(last, first)) return null;
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
export function readStretch(text: string): EdtfDate | null {
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
  const known = dated.filter((dates): dates is PartialDate[] => dates !== null && dates.length > 0);
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

function writeAlone(dates: PartialDate[], openEnd: boolean, all: readonly Token[]): EdtfDate | null {
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
