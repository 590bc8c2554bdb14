import type { ClockTime, EdtfDate } from '../model/index.js';
import { daysIn } from '../text/calendar.js';
import { valueInWords } from '../text/value-in-words.js';
import { assertString } from './unknown-id.js';

/**
 * A stretch of time as numbers that sort like it (days: year · 10,000 + month · 100 + day); open ends are
 * infinite.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
}

// A negative year is astronomical: -0043 is 44 BCE. Months and days count forward in it as in any other.
const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

/**
 * The first and last day of a year, month or day written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `-YYYY` before
 * year 0.
 */
export function readDays(text: string): Span {
  assertString('date', text);
  const match = /^(?<year>-?\d{4,})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text);
  const malformed = (why: string) =>
    new RangeError(`date '${text.slice(0, 80)}' ${why}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
  if (match?.groups === undefined) throw malformed('cannot be read');
  const { year: y, month: m, day: d } = match.groups;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  if (month !== undefined && (month < 1 || month > 12)) throw malformed(`has no month ${m}`);
  const day = d === undefined ? undefined : Number(d);
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month)))
    throw malformed('does not exist');
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, month ?? 12, day ?? daysIn(year, month ?? 12)),
  };
}

/** The bounds of a date as numbers; a missing one is open. */
export function daysOf(date: EdtfDate): Span {
  if (typeof date !== 'object' || date === null)
    throw new TypeError(
      `a date is { edtf, earliest, latest }, as { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' } with the first and the last day that it can mean, got ${valueInWords(date)}`,
    );
  return {
    first: date.earliest === null ? -Infinity : readDays(date.earliest).first,
    last: date.latest === null ? Infinity : readDays(date.latest).last,
  };
}

/** The days of a date, or of a text that {@link readDays} reads. */
export const spanOf = (when: string | EdtfDate): Span =>
  typeof when === 'string' ? readDays(when) : daysOf(when);

/** How two dates lie: see {@link compareDates}. */
export type DateOrder = 'before' | 'after' | 'same' | 'overlaps';

/** How two stretches of time lie. */
export const orderOfSpans = (a: Span, b: Span): DateOrder => {
  if (a.last < b.first) return 'before';
  if (b.last < a.first) return 'after';
  return a.first === b.first && a.last === b.last ? 'same' : 'overlaps';
};

/**
 * How one date lies to another, by the days each can mean.
 *
 * `before`, `after`: every day of the one is before or after every day of the other · `same`: the same first
 * and last day · `overlaps`: anything else, so that which came first is not certain.
 *
 * Read off `earliest` and `latest`; an open end reaches as far as time does, and years before 0 sort right. A
 * `RangeError` where a bound is no date.
 *
 * @param a - A date.
 * @param b - Another.
 * @group Places and dates
 * @example
 * ```ts
 * import { compareDates, event } from 'kidal-menaka-2006';
 *
 * compareDates(event.date, { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }) //=> 'before'
 * compareDates(event.date, { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }) //=> 'overlaps'
 * ```
 */
export function compareDates(a: EdtfDate, b: EdtfDate): DateOrder {
  return orderOfSpans(daysOf(a), daysOf(b));
}

const minutes = (time: string): number => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new RangeError(`time '${time.slice(0, 80)}' cannot be read: expected HH:MM`);
  return Number(match[1]) * 60 + Number(match[2]);
};

/** The bounds of a time of day, in minutes since midnight. */
export const minutesOf = (time: ClockTime): Span => ({
  first: minutes(time.earliest),
  last: minutes(time.latest),
});

/** How one time of day lies to another; an approximate one reaches a quarter of an hour either way. */
export function compareTimes(a: ClockTime, b: ClockTime): DateOrder {
  const order = orderOfSpans(minutesOf(a), minutesOf(b));
  const grace = a.approximate || b.approximate ? 15 : 0;
  if (order !== 'before' && order !== 'after') return order;
  const gap = Math.max(minutes(b.earliest) - minutes(a.latest), minutes(a.earliest) - minutes(b.latest));
  return gap > grace ? order : 'overlaps';
}
