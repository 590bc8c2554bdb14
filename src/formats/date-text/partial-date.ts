import { splitTokens, type Token } from './tokens.js';

/** One date as far as its own words go; what is missing comes from its neighbours. */
export interface PartialDate {
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
export function lend(to: PartialDate, from: PartialDate, direction: 'back' | 'forth'): void {
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
export function completeYear(first: PartialDate, second: PartialDate): boolean {
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
export function alternativesOf(tokens: readonly Token[], yearsOnly: boolean): PartialDate[] | null {
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
export function beginBefore(first: PartialDate, last: PartialDate, lentYear: boolean): void {
  if (!lentYear || first.year === undefined || first.month === undefined || last.month === undefined) return;
  if (first.year !== last.year || first.month <= last.month || first.bc !== last.bc) return;
  first.year += first.bc === true ? 1 : -1;
}
