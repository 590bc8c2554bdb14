/// <reference path="./edtf-library.d.ts" />
import { parse } from 'edtf';
import * as z from 'zod';
import type { EdtfDate } from '../model/edtf-date.js';
import { compareDays, daysIn, dayText, isDay } from './calendar.js';
import { asIssue, because, type Finding, shown } from './finding.js';
import type { ObjectSchema } from './shape.js';
import { dayTextSchema } from './text.js';

// The library decides what is EDTF. The bounds are ours: none of the two libraries tried has them right (docs/decisions.md).

/** The first and the last day a date can mean; `null` where open or unknown. */
interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Longer than any date, short enough for a parser to be done with at once. */
const longest = 200;
const edtfShape = /^[-+0-9XYESTZ:.,/[\]{}?~%]{1,200}$/;

const open: Bounds = { earliest: null, latest: null };

/** The numbers that a pattern of digits and X stands for, from the smallest, or from the largest. */
function* numbers(pattern: string, descending: boolean): Generator<number> {
  const at = pattern.indexOf('X');
  if (at === -1) {
    yield Number(pattern);
    return;
  }
  for (let i = 0; i <= 9; i += 1) {
    const digit = descending ? 9 - i : i;
    yield* numbers(`${pattern.slice(0, at)}${digit}${pattern.slice(at + 1)}`, descending);
  }
}

/** The first day (or the last) that exists of those that patterns for year, month and day stand for. */
function boundaryDay(year: string, month: string, day: string, last: boolean): string | null {
  const negative = year.startsWith('-');
  // Before year 0 the larger number is the earlier year.
  for (const size of numbers(negative ? year.slice(1) : year, last !== negative)) {
    if (negative && size === 0) continue;
    const y = negative ? -size : size;
    for (const m of numbers(month, last)) {
      if (m < 1 || m > 12) continue;
      for (const d of numbers(day, last)) if (d >= 1 && d <= daysIn(y, m)) return dayText(y, m, d);
    }
  }
  return null;
}

/**
 * First and last month of the divisions 21 to 41; a month above 12 is in the next year. 21 to 24 name
 * no hemisphere, so they reach over both.
 */
const divisions: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 11],
  22: [6, 14],
  23: [3, 11],
  24: [6, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

function divisionBounds(year: string, first: number, last: number): Bounds | null {
  const from = boundaryDay(year, String(first), '01', false);
  const to = boundaryDay(year, '12', '31', true);
  if (from === null || to === null) return null;
  const lastYear = Number(to.slice(0, -6)) + (last > 12 ? 1 : 0);
  const lastMonth = last > 12 ? last - 12 : last;
  return withinYears(
    { year: Number(from.slice(0, -6)), month: first, day: 1 },
    { year: lastYear, month: lastMonth, day: daysIn(lastYear, lastMonth) },
  );
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Bounds from whole years, held inside -9999 to 9999, beyond which `YYYY-MM-DD` cannot write a day. */
function withinYears(first: Day, last: Day): Bounds {
  const text = ({ year, month, day }: Day): string => {
    if (year > 9999) return '9999-12-31';
    return year < -9999 ? '-9999-01-01' : dayText(year, month, day);
  };
  return {
    earliest: first.year < -9999 ? null : text(first),
    latest: last.year > 9999 ? null : text(last),
  };
}

/** `Y170000002`, `Y-17E7`, `1950S2`: a year with an exponent or significant digits. */
function longYearBounds(digits: string, exponent: string, significant: string): Bounds {
  const year = Number(digits) * 10 ** Number(exponent);
  const size = Math.abs(year);
  const unknownDigits = significant === '' ? 0 : Math.max(0, String(size).length - Number(significant));
  const step = 10 ** unknownDigits;
  const low = size > 9999 ? size : Math.floor(size / step) * step;
  const high = size > 9999 ? size : low + step - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  return withinYears({ year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 });
}

const knownDate = /^-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;

/** Bounds of a date of digits alone, put together from its own text. */
function knownBounds(date: string): Bounds | null {
  if (date.startsWith('-0000')) return null;
  const length = date.startsWith('-') ? date.length - 1 : date.length;
  if (length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  if (length === 10) return isDay(date) ? { earliest: date, latest: date } : null;
  const month = Number(date.slice(-2));
  if (month < 1 || month > 12) return null;
  return { earliest: `${date}-01`, latest: `${date}-${daysIn(Number(date.slice(0, -3)), month)}` };
}

const datePattern = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T[\d:.Z+-]+)?)?)?$/;
const longYearPattern = /^Y?(-?\d+)(?:E(\d+))?(?:S(\d+))?$/;

/** Bounds of one date, its qualifiers taken off; `null` if no day is like that. A year without a known digit bounds nothing. */
function dateBounds(date: string): Bounds | null {
  if (knownDate.test(date)) {
    const bounds = knownBounds(date);
    if (bounds !== null) return bounds;
  }
  const parts = datePattern.exec(date);
  if (parts === null) {
    const [, digits, exponent = '0', significant = ''] = longYearPattern.exec(date) ?? [];
    // Without Y, E or S it is a century or decade, which the library takes and EDTF has not.
    return digits === undefined || /^-?\d+$/.test(date)
      ? null
      : longYearBounds(digits, exponent, significant);
  }
  const [, year = '', month, day] = parts;
  if (month === undefined && !year.startsWith('-')) {
    if (year === 'XXXX') return open;
    return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` };
  }
  const division = divisions[Number(month)];
  if (division !== undefined) return day === undefined ? divisionBounds(year, ...division) : null;
  const earliest = boundaryDay(year, month ?? '01', day ?? '01', false);
  const latest = boundaryDay(year, month ?? '12', day ?? 'XX', true);
  if (earliest === null || latest === null) return null;
  return year.endsWith('XXXX') ? open : { earliest, latest };
}

/** Bounds of a stretch from one date to another; `null` if it ends before it begins. */
function stretchBounds(from: Bounds | null, to: Bounds | null): Bounds | null {
  if (from === null || to === null) return null;
  const backwards = from.earliest !== null && to.latest !== null && compareDays(from.earliest, to.latest) > 0;
  return backwards ? null : { earliest: from.earliest, latest: to.latest };
}

/** Bounds of one end of an interval or range: nothing at all and `..` are open. */
const endBounds = (end: string): Bounds | null => (end === '' || end === '..' ? open : dateBounds(end));

function memberBounds(member: string): Bounds | null {
  const at = member.indexOf('..');
  if (at === -1) return dateBounds(member);
  return stretchBounds(endBounds(member.slice(0, at)), endBounds(member.slice(at + 2)));
}

function membersBounds(members: readonly string[]): Bounds | null {
  let earliest: string | null | undefined;
  let latest: string | null | undefined;
  for (const member of members) {
    const bounds = memberBounds(member);
    if (bounds === null) return null;
    if (earliest === undefined || bounds.earliest === null) earliest = bounds.earliest;
    else if (earliest !== null && compareDays(bounds.earliest, earliest) < 0) earliest = bounds.earliest;
    if (latest === undefined || bounds.latest === null) latest = bounds.latest;
    else if (latest !== null && compareDays(bounds.latest, latest) > 0) latest = bounds.latest;
  }
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

const qualifiers = /[?~%]/;
const qualifier = /[?~%]/g;

function boundsOf(edtf: string): Bounds | null {
  const bare = qualifiers.test(edtf) ? edtf.replaceAll(qualifier, '') : edtf;
  if (/^[[{]/.test(bare)) return membersBounds(bare.slice(1, -1).split(','));
  const [from = '', to] = bare.split('/');
  return to === undefined ? dateBounds(from) : stretchBounds(endBounds(from), endBounds(to));
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

// Most dates met are days, months and years, with X for the last digits, or such with a slash or in brackets.
// The library takes some 200 µs for one, this 1; a test holds its verdict against the library's.
const member = '-?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?';
const blurred = '-?(?:\\d{3}X|\\d{2}XX|XXXX|\\d{4}-(?:XX|(?:0[1-9]|1[0-2])-[012X]X))';
const plainDate = `(?:${member}[?~%]?|${blurred})`;
const members = `(?:\\.\\.)?${member}(?:,${member})*(?:\\.\\.)?`;
// An end with X in it is left to the library, which refuses some of them.
const end = `(?:${member}[?~%]?|\\.\\.)?`;
const ends = `${end}/${end}`;
const plain = new RegExp(`^(?:${plainDate}|${ends}|\\[${members}\\]|\\{${members}\\})$`);

/**
 * The first and last day an EDTF date can mean, `null` where open or unknown; `null` for the whole if
 * the text is no EDTF date or names a day that does not exist. Years are astronomical (`-0479` is 480
 * BC). Qualifiers (`?`, `~`, `%`) widen nothing. A date with a time bounds its day, as written. Seasons
 * are counted in whole months, those without a hemisphere over both.
 */
export function edtfBounds(edtf: string): Bounds | null {
  if (typeof edtf !== 'string' || edtf.length > longest || !edtfShape.test(edtf)) return null;
  if (knownDate.test(edtf)) {
    const bounds = knownBounds(edtf);
    if (bounds !== null) return bounds;
  }
  return plain.test(edtf) || isEdtf(edtf) ? boundsOf(edtf) : null;
}

const expected = "an EDTF date like '2006-05-23', '2006-05-23/..' or '2006-05-29~'";

/**
 * The `EdtfDate` of an EDTF text, its bounds filled in.
 *
 * @throws RangeError if the text is no EDTF date.
 */
export function edtfDate(edtf: string): EdtfDate {
  const bounds = edtfBounds(edtf);
  if (bounds === null) {
    throw new RangeError(notEdtf(edtf));
  }
  return { edtf, earliest: bounds.earliest, latest: bounds.latest };
}

const notEdtf = (text: unknown): string =>
  `${shown(text)} is no EDTF date of days that exist, expected ${expected}`;

const edtfText: z.ZodString = z
  .string()
  .regex(edtfShape, { abort: true, error: ({ input }) => notEdtf(input) });

/**
 * A date in EDTF (ISO 8601-2:2019, levels 0 to 2) as text, of days that exist.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { edtfSchema } from 'kidal-menaka-2006/schemas';
 * edtfSchema.safeParse('2006-05-29~').success //=> true
 * edtfSchema.safeParse('2006-02-30').success //=> false
 * ```
 */
export const edtfSchema: z.ZodString = edtfText.refine(
  (edtf) => edtfBounds(edtf) !== null,
  because('bad-edtf', expected, notEdtf),
);

/** What is wrong with a date whose keys are in form. */
function* findingsOf({ edtf, earliest, latest }: EdtfDate, bounds: Bounds | null): Generator<Finding> {
  if (bounds === null) yield { code: 'bad-edtf', path: ['edtf'], message: notEdtf(edtf), expected };
  let exist = true;
  for (const [end, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const) {
    if (day === null || isDay(day)) continue;
    exist = false;
    yield {
      code: 'bad-day',
      path: [end],
      message: `there is no day ${shown(day)}`,
      expected: 'a day that exists',
    };
  }
  if (!exist) return;
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    const message = `latest ${shown(latest)} lies before earliest ${shown(earliest)}`;
    yield { code: 'date-order', path: ['latest'], message, expected: `${earliest} or later` };
    return;
  }
  for (const [end, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const) {
    if (bounds === null || bounds[end] === day) continue;
    const message = `${end} is ${shown(day)}, but ${shown(edtf)} means ${shown(bounds[end])}`;
    yield { code: 'edtf-bounds', path: [end], message, expected: shown(bounds[end]) };
  }
}

/** A date with its bounds, which must be those that its EDTF means. */
export const edtfDateSchema: ObjectSchema<EdtfDate> = z
  .strictObject({ edtf: edtfText, earliest: dayTextSchema.nullable(), latest: dayTextSchema.nullable() })
  .check(({ value, issues }) => {
    const bounds = edtfBounds(value.edtf);
    // Bounds that agree exist and are in order, for those of an EDTF date are.
    if (bounds !== null && bounds.earliest === value.earliest && bounds.latest === value.latest) return;
    for (const finding of findingsOf(value, bounds)) issues.push({ ...asIssue(finding), input: value });
  });
