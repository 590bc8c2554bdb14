import type { EdtfDate } from '../model/edtf-date.js';
import { compareDays, daysIn, dayText } from './calendar.js';
import { valueInWords } from './value-in-words.js';

/** A part of a date, as qualifiers name it. */
export type EdtfPart = 'year' | 'month' | 'day';

/** A year, a month or a day; `X` stands for a digit that is not known. */
export interface EdtfDay {
  readonly kind: 'date';
  /** Four digits or X, behind a minus before year 0 (`-0043` is 44 BC): `2006`, `199X`, `XXXX`. */
  readonly year: string;
  /** Two digits or X: `05`, `0X`, `XX`. */
  readonly month?: string;
  /** Two digits or X; only where there is a month. */
  readonly day?: string;
  /** The time of day with its zone, as written: `23:30:00-05:00`; only where there is a day. */
  readonly time?: string;
  /** The parts qualified by `?` or `%`, from year to day; mostly none, or all there are. */
  readonly uncertain: readonly EdtfPart[];
  /** The parts qualified by `~` or `%`, from year to day. */
  readonly approximate: readonly EdtfPart[];
}

/** A season, quarter, four months or half of a year. */
export interface EdtfSeason {
  readonly kind: 'season';
  /** Four digits, behind a minus before year 0. */
  readonly year: string;
  /**
   * 21 to 24 spring, summer, autumn, winter of no hemisphere · 25 to 28 of the northern · 29 to 32 of the
   * southern · 33 to 36 quarters · 37 to 39 thirds · 40 and 41 halves.
   */
  readonly division: number;
}

/** A year that four digits cannot write, or of which only the first digits are significant. */
export interface EdtfLongYear {
  readonly kind: 'long-year';
  /** The year; infinite where the exponent is beyond all numbers. */
  readonly year: number;
  /** How many of its digits, from the left, are significant, if that is said: 2 of 1950 are the 1900s. */
  readonly significant?: number;
}

/** A stretch from one date to another. `open`: it had no end, or has not · `unknown`: the end is not known. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfDay | 'open' | 'unknown';
  readonly to: EdtfDay | 'open' | 'unknown';
}

/** Several dates: one of them (`[…]`), or all of them (`{…}`). */
export interface EdtfSet {
  readonly kind: 'one-of' | 'all-of';
  /** The dates and stretches in the order written, one at least; a stretch has no `unknown` end here. */
  readonly members: readonly (EdtfDay | EdtfInterval)[];
}

/** What an EDTF text says, told apart by `kind`. */
export type Edtf = EdtfDay | EdtfSeason | EdtfLongYear | EdtfInterval | EdtfSet;

/** The first and the last day a date can mean, as `YYYY-MM-DD`; `null` where open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Longer than any date, short enough to be done with at once. */
const longest = 200;

const datePattern =
  /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
/** Where X may stand in months and days: the grammar of the edtf library, held to it by a test. */
const blurredPattern =
  /^(?:0[1-9X]|[1X][012X]|(?:[0X][13578X]|[1X][02]|1X)-(?:0[1-9X]|[12X][\dX]|3[01X])|(?:[0X][469]|11)-(?:0[1-9X]|[12X][\dX]|30)|02-(?:0[1-9X]|[12X][\dX]))$/;
const timePattern =
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(?:Z|([+-])(\d\d)(?::?([0-5]\d))?)?$/;
const seasonPattern = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/;
const longYearPattern = /^(?:(-?\d{4})|Y(-?(?:[1-9]\d{4,}|\d+(?=E)))(?:E(\d+))?)(?:S([1-9]))?$/;

const parts: readonly EdtfPart[] = ['year', 'month', 'day'];

/**
 * The parts that a qualifier stands at, `marks` being before and after the year, the month and the day. Before
 * a part it means that part, after it that part and all to its left.
 */
function qualified(marks: readonly string[], mark: string): EdtfPart[] {
  const means = (at: number): boolean => marks[at] === mark || marks[at] === '%';
  return parts.filter((_, index) => means(2 * index) || [1, 3, 5].slice(index).some(means));
}

function readDay(text: string): EdtfDay | null {
  const match = datePattern.exec(text);
  if (match === null) return null;
  const [, m0 = '', year = '', m1 = '', m2 = '', month, m3 = '', m4 = '', day, m5 = ''] = match;
  if (year === '-0000') return null;
  const marks = m0 + m1 + m2 + m3 + m4 + m5 === '' ? null : [m0, m1, m2, m3, m4, m5];
  if (text.includes('X')) {
    if (marks !== null) return null;
    if (month !== undefined && !blurredPattern.test(day === undefined ? month : `${month}-${day}`))
      return null;
  }
  return {
    kind: 'date',
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    uncertain: marks === null ? [] : qualified(marks, '?'),
    approximate: marks === null ? [] : qualified(marks, '~'),
  };
}

function isTime(text: string): boolean {
  const match = timePattern.exec(text);
  if (match === null) return false;
  const [, sign, hours, minutes = '0'] = match;
  if (sign === undefined) return true;
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? offset > 0 && offset <= 12 * 60 : offset <= 14 * 60;
}

/** A date, or one with a time. */
function readMoment(text: string): EdtfDay | null {
  const at = text.indexOf('T');
  if (at === -1) return readDay(text);
  const date = text.slice(0, at);
  const time = text.slice(at + 1);
  const day = /^-?\d{4}-\d\d-\d\d$/.test(date) && isTime(time) ? readDay(date) : null;
  return day === null ? null : { ...day, time };
}

function readSeason(text: string): EdtfSeason | null {
  const [, year = '-0000', division] = seasonPattern.exec(text) ?? [];
  return year === '-0000' ? null : { kind: 'season', year, division: Number(division) };
}

function readLongYear(text: string): EdtfLongYear | null {
  const [, short, digits = short, exponent = '0', significant] = longYearPattern.exec(text) ?? [];
  if (digits === undefined || digits === '-0000' || (short !== undefined && significant === undefined))
    return null;
  return {
    kind: 'long-year',
    year: Number(`${digits}E${exponent}`),
    ...(significant === undefined ? {} : { significant: Number(significant) }),
  };
}

const readEnd = (text: string): EdtfInterval['from'] | null =>
  text === '' ? 'unknown' : text === '..' ? 'open' : readMoment(text);

function readInterval(text: string, slash: number): EdtfInterval | null {
  const from = readEnd(text.slice(0, slash));
  const to = readEnd(text.slice(slash + 1));
  return from === null || to === null ? null : { kind: 'interval', from, to };
}

/** A date of a set, or a stretch of it: `2006..2008`, at the start `..2006`, at the end `2006..`. */
function readMember(text: string, isFirst: boolean, isLast: boolean): EdtfDay | EdtfInterval | null {
  const at = text.indexOf('..');
  if (at === -1) return readDay(text);
  const before = text.slice(0, at);
  const after = text.slice(at + 2);
  if (before === '' ? !isFirst : after === '' ? !isLast : !/^[\d-]+\.\.[\d-]+$/.test(text)) return null;
  const from = before === '' ? 'open' : readDay(before);
  const to = after === '' ? 'open' : readDay(after);
  if (from === null || to === null || from === to) return null;
  // From day to day, from month to month, from year to year.
  if (from !== 'open' && to !== 'open' && (!from.month !== !to.month || !from.day !== !to.day)) return null;
  return { kind: 'interval', from, to };
}

function readSet(text: string): EdtfSet | null {
  if (!/^(?:\[.*\]|\{.*\})$/.test(text)) return null;
  const texts = text.slice(1, -1).split(',');
  const members: (EdtfDay | EdtfInterval)[] = [];
  for (const [index, member] of texts.entries()) {
    const read = readMember(member, index === 0, index === texts.length - 1);
    if (read === null) return null;
    members.push(read);
  }
  return { kind: text.startsWith('[') ? 'one-of' : 'all-of', members };
}

function read(text: string): Edtf | null {
  if (typeof text !== 'string' || text.length > longest) return null;
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  const slash = text.indexOf('/');
  if (slash !== -1) return readInterval(text, slash);
  return readSeason(text) ?? readMoment(text) ?? readLongYear(text);
}

const open: Bounds = { earliest: null, latest: null };

/** The numbers from 1 that two digits or X stand for, in order, or from the last. */
function numbersOf(mask: string, most: number, last: boolean): readonly number[] {
  const known = Number(mask);
  if (!Number.isNaN(known)) return known >= 1 && known <= most ? [known] : [];
  const all = Array.from({ length: most }, (_, index) => index + 1).filter((number) => {
    const text = String(number).padStart(2, '0');
    return [0, 1].every((at) => mask[at] === 'X' || mask[at] === text[at]);
  });
  return last ? all.reverse() : all;
}

/** The first day (or the last) that exists of those that a date can mean. */
function edgeOf({ year, month = 'XX', day = 'XX' }: EdtfDay, last: boolean): string | null {
  const isNegative = year.startsWith('-');
  const digits = year.slice(-4);
  const months = numbersOf(month, 12, last);
  const days = numbersOf(day, 31, last);
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const shape = low === high ? null : new RegExp(`^${digits.replaceAll('X', '.')}$`);
  // Before year 0 the larger number is the earlier year.
  const isDown = last !== isNegative;
  for (let step = 0; step <= high - low; step += 1) {
    const size = isDown ? high - step : low + step;
    if ((isNegative && size === 0) || shape?.test(String(size).padStart(4, '0')) === false) continue;
    const number = isNegative ? -size : size;
    for (const m of months) for (const d of days) if (d <= daysIn(number, m)) return dayText(number, m, d);
  }
  return null;
}

/** Bounds of a date; `null` if no day is like that. A year without a known digit bounds nothing. */
function dayBounds(date: EdtfDay): Bounds | null {
  const { year, month, day } = date;
  if (!year.includes('X') && month === undefined)
    return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const earliest = edgeOf(date, false);
  if (earliest === null) return null;
  if (year.endsWith('XXXX')) return open;
  const isDay = day !== undefined && !`${year}${month}${day}`.includes('X');
  return { earliest, latest: isDay ? earliest : edgeOf(date, true) };
}

/**
 * First and last month of the divisions 21 to 41, one after the other; a month above 12 is in the next year. 21 to 24
 * name no hemisphere, so they reach over both.
 */
const divisions: readonly number[] = [
  3, 11, 6, 14, 3, 11, 6, 14, 3, 5, 6, 8, 9, 11, 12, 14, 9, 11, 12, 14, 3, 5, 6, 8, 1, 3, 4, 6, 7, 9, 10, 12,
  1, 4, 5, 8, 9, 12, 1, 6, 7, 12,
];

/** Bounds from the first of a month to the end of another; `YYYY-MM-DD` writes the years -9999 to 9999. */
function monthsBounds(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Bounds {
  const isBefore = firstYear < -9999;
  const isAfter = lastYear > 9999;
  return {
    earliest: isBefore ? null : firstYear > 9999 ? '9999-12-31' : dayText(firstYear, firstMonth, 1),
    latest: isAfter
      ? null
      : lastYear < -9999
        ? '-9999-01-01'
        : dayText(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  };
}

function seasonBounds({ year, division }: EdtfSeason): Bounds {
  const number = Number(year);
  const [first = 1, last = 12] = divisions.slice((division - 21) * 2);
  return last > 12
    ? monthsBounds(number, first, number + 1, last - 12)
    : monthsBounds(number, first, number, last);
}

function longYearBounds({ year, significant }: EdtfLongYear): Bounds {
  const size = Math.abs(year);
  const isLong = size > 9999 || significant === undefined;
  const step = isLong ? 1 : 10 ** Math.max(0, String(size).length - significant);
  const low = isLong ? size : Math.floor(size / step) * step;
  const high = low + step - 1;
  return year < 0 ? monthsBounds(-high, 1, -low, 12) : monthsBounds(low, 1, high, 12);
}

const endBounds = (end: EdtfInterval['from']): Bounds | null =>
  typeof end === 'string' ? open : dayBounds(end);

/** Bounds of a stretch; `null` if it ends before it begins. */
function intervalBounds({ from, to }: EdtfInterval): Bounds | null {
  const first = endBounds(from);
  const last = endBounds(to);
  if (first === null || last === null) return null;
  const { earliest } = first;
  const { latest } = last;
  return earliest !== null && latest !== null && compareDays(earliest, latest) > 0
    ? null
    : { earliest, latest };
}

function setBounds({ members }: EdtfSet): Bounds | null {
  const earliest: (string | null)[] = [];
  const latest: (string | null)[] = [];
  for (const member of members) {
    const bounds = boundsOf(member);
    if (bounds === null) return null;
    earliest.push(bounds.earliest);
    latest.push(bounds.latest);
  }
  const outermost = (days: (string | null)[], at: 0 | -1): string | null =>
    days.includes(null)
      ? null
      : (days
          .filter((day) => day !== null)
          .sort(compareDays)
          .at(at) ?? null);
  return { earliest: outermost(earliest, 0), latest: outermost(latest, -1) };
}

function boundsOf(edtf: Edtf): Bounds | null {
  switch (edtf.kind) {
    case 'date':
      return dayBounds(edtf);
    case 'season':
      return seasonBounds(edtf);
    case 'long-year':
      return longYearBounds(edtf);
    case 'interval':
      return intervalBounds(edtf);
    default:
      return setBounds(edtf);
  }
}

/**
 * What an EDTF text says (ISO 8601-2:2019, levels 0 to 2), as a tree to put in words; `null` if the text is no
 * EDTF date, names no day that exists (`2006-02-30`), or ends before it begins.
 */
export function parseEdtf(text: string): Edtf | null {
  const edtf = read(text);
  return edtf === null || boundsOf(edtf) === null ? null : edtf;
}

/**
 * The first and last day an EDTF date can mean, `null` where open or unknown; `null` for the whole where
 * {@link parseEdtf} yields `null`. Years are astronomical (`-0479` is 480 BC). Qualifiers (`?`, `~`, `%`)
 * widen nothing. A date with a time bounds its day, as written. Seasons are counted in whole months, those
 * without a hemisphere over both.
 */
export function edtfBounds(text: string): Bounds | null {
  const edtf = read(text);
  return edtf === null ? null : boundsOf(edtf);
}

/** What an error says was expected of a date. */
export const expectedEdtf = "an EDTF date like '2006-05-23', '2006-05-23/..' or '2006-05-29~'";

/** What an error says of a text that is no date. */
export const notEdtf = (text: unknown): string =>
  `${valueInWords(text)} is no EDTF date of days that exist, expected ${expectedEdtf}`;

/**
 * The `EdtfDate` of an EDTF text, its bounds filled in.
 *
 * @throws RangeError if the text is no EDTF date.
 */
export function edtfDate(edtf: string): EdtfDate {
  const bounds = edtfBounds(edtf);
  if (bounds === null) throw new RangeError(notEdtf(edtf));
  return { edtf, earliest: bounds.earliest, latest: bounds.latest };
}
