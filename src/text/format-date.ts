import type { EdtfDate } from '../model/edtf-date.js';
import { monthNames, yearInWords } from './calendar.js';
import {
  type Edtf,
  type EdtfDay,
  type EdtfInterval,
  type EdtfLongYear,
  type EdtfPart,
  type EdtfSeason,
  type EdtfSet,
  edtfDate,
  notEdtf,
  parseEdtf,
} from './edtf.js';
import { listInWords } from './list.js';
import { valueInWords } from './value-in-words.js';

/** The divisions 21 to 41 of a year: the seasons, again for the northern and the southern hemisphere, and its parts. */
function divisionInWords(division: number): string {
  const [at, ordinals] = [division - 21, ['first', 'second', 'third', 'fourth']];
  if (at < 12)
    return `${['', 'northern ', 'southern '][at >> 2]}${['spring', 'summer', 'autumn', 'winter'][at % 4]}`;
  if (at < 16) return `the ${ordinals[at - 12]} quarter of`;
  if (at < 19) return `the ${['first', 'second', 'last'][at - 16]} four months of`;
  return `the ${ordinals[at - 19]} half of`;
}

/** A date whose digits are all known, without its doubts: "23 May 2006, 05:00 (UTC)". */
function plainInWords({ year, month, day, time }: EdtfDay): string {
  const words = [day === undefined ? '' : String(Number(day)), monthNames[Number(month) - 1] ?? ''];
  const date = [...words, yearInWords(Number(year))].filter((word) => word !== '').join(' ');
  if (time === undefined) return date;
  const clock = time.replace(/[Z+-].*/, '');
  const zone = time.slice(clock.length);
  const offset = zone === 'Z' ? ' (UTC)' : zone === '' ? '' : ` (UTC${zone.replace('-', '−')})`;
  return `${date}, ${clock}${offset}`;
}

/** A date of which not all digits are known. */
function blurredInWords(date: EdtfDay): string {
  const { year, month, day } = date;
  const name = monthNames[Number(month) - 1];
  if (year.endsWith('XXXX')) {
    if (name === undefined) return 'an unknown date';
    return `${day === undefined || day.includes('X') ? '' : `${Number(day)} `}${name} of an unknown year`;
  }
  if (/^\d{3}X/.test(year) && month === undefined) return `${Number(year.replace('X', '0'))}s`;
  if (!year.includes('X')) {
    if (month === 'XX' && (day === undefined || day === 'XX'))
      return `an unknown ${day === undefined ? 'month' : 'day'} of ${yearInWords(Number(year))}`;
    if (day === 'XX' && name !== undefined) return `an unknown day of ${name} ${yearInWords(Number(year))}`;
  }
  const parts = [year, month, day].filter((part) => part !== undefined);
  const { earliest, latest } = edtfDate(parts.join('-'));
  const edge = (bound: string | null): EdtfDay => dayOf(String(bound), parts.length);
  return `between ${rangeInWords(edge(earliest), edge(latest), 'and')}`;
}

/** A day as a date of one part (its year), two or three. */
function dayOf(text: string, parts: number): EdtfDay {
  const [year, month, day] = [text.slice(0, -6), text.slice(-5, -3), text.slice(-2)];
  const known = parts === 1 ? {} : parts === 2 ? { month } : { month, day };
  return { kind: 'date', year, ...known, uncertain: [], approximate: [] };
}

const nothing: readonly EdtfPart[] = [];

/** The doubts about a date: before it where they are about all of it or its last part, else behind it. */
function doubtInWords(words: string, { month, day, uncertain, approximate }: EdtfDay): string {
  const last = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const isWhole = (parts: readonly EdtfPart[]): boolean => parts.includes(last);
  const before = `${isWhole(uncertain) ? 'possibly ' : ''}${isWhole(approximate) ? 'about ' : ''}`;
  const behind = [
    [isWhole(approximate) ? nothing : approximate, 'approximate'] as const,
    [isWhole(uncertain) ? nothing : uncertain, 'uncertain'] as const,
  ].flatMap(([parts, doubt]) => (parts.length === 0 ? [] : [`${listInWords(parts)} ${doubt}`]));
  return `${before}${words}${behind.length === 0 ? '' : ` (${behind.join('; ')})`}`;
}

const isBlurred = ({ year, month = '', day = '' }: EdtfDay): boolean => `${year}${month}${day}`.includes('X');
const isPlain = (date: EdtfDay): boolean =>
  !isBlurred(date) && date.time === undefined && date.uncertain.length + date.approximate.length === 0;

const dayInWords = (date: EdtfDay): string =>
  doubtInWords(isBlurred(date) ? blurredInWords(date) : plainInWords(date), date);

/** Two plain dates with what both share said once: "23" and "24 May 2006", "May" and "July 2006". */
function shared(from: EdtfDay, to: EdtfDay): readonly [string, string] {
  const [first, second] = [dayInWords(from), dayInWords(to)];
  if (!isPlain(from) || !isPlain(to)) return [first, second];
  const [a, b] = [first.split(' '), second.split(' ')];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  // "May 2006" and "4 July 2006": a month alone must keep its year beside a day.
  const isSameForm = (from.day === undefined) === (to.day === undefined);
  return isSameForm ? [a.join(' '), second] : [first, second];
}

const isSameMonth = (from: EdtfDay, to: EdtfDay): boolean =>
  from.year === to.year && from.month === to.month && from.day !== undefined && to.day !== undefined;

/** "23–24 May 2006", "22 May to 4 July 2006"; with "and", "22 and 23 May 2006". */
function rangeInWords(from: EdtfDay, to: EdtfDay, by: 'to' | 'and'): string {
  const [first, second] = shared(from, to);
  const isDash = by === 'to' && isPlain(from) && isPlain(to) && isSameMonth(from, to);
  return isDash ? `${first}–${second}` : `${first} ${by} ${second}`;
}

function intervalInWords({ from, to }: EdtfInterval): string {
  if (typeof from === 'object' && typeof to === 'object') {
    const words = dayInWords(from);
    return words === dayInWords(to) ? words : rangeInWords(from, to, 'to');
  }
  if (typeof from === 'object')
    return to === 'open' ? `from ${dayInWords(from)} on` : `from ${dayInWords(from)}, its end not known`;
  if (typeof to === 'object')
    return from === 'open' ? `until ${dayInWords(to)}` : `until ${dayInWords(to)}, its beginning not known`;
  return from === 'open' && to === 'open' ? 'at any time' : 'at an unknown time';
}

/** A stretch in a set is one date of many: "by the end of 2006", "24 May 2006 or later". */
function stretchInWords({ from, to }: EdtfInterval, isOne: boolean): string {
  if (typeof from === 'object' && typeof to === 'object')
    return isOne ? `between ${rangeInWords(from, to, 'and')}` : rangeInWords(from, to, 'to');
  if (typeof from === 'object') return `${dayInWords(from)} ${isOne ? 'or' : 'and'} later`;
  if (typeof to !== 'object') return 'at any time';
  if (!isOne) return `${dayInWords(to)} and before`;
  return `by ${to.day === undefined ? 'the end of ' : ''}${dayInWords(to)}`;
}

function setInWords({ kind, members }: EdtfSet): string {
  const isOne = kind === 'one-of';
  const words = members.map((member, index) => {
    if (member.kind === 'interval') return stretchInWords(member, isOne);
    const next = members[index + 1];
    return next?.kind === 'date' ? (shared(member, next)[0] ?? '') : dayInWords(member);
  });
  return listInWords(words, isOne ? 'or' : 'and');
}

const seasonInWords = ({ year, division }: EdtfSeason): string =>
  `${divisionInWords(division)} ${yearInWords(Number(year))}`;

const longYearInWords = ({ year, significant }: EdtfLongYear): string =>
  significant === undefined
    ? yearInWords(year)
    : `${yearInWords(year)} (to ${significant} significant digit${significant === 1 ? '' : 's'})`;

function inWords(tree: Edtf): string {
  switch (tree.kind) {
    case 'date':
      return dayInWords(tree);
    case 'interval':
      return intervalInWords(tree);
    case 'season':
      return seasonInWords(tree);
    case 'long-year':
      return longYearInWords(tree);
    default:
      return setInWords(tree);
  }
}

function treeOf(date: Pick<EdtfDate, 'edtf'> | string): Edtf {
  const edtf = typeof date === 'string' ? date : date?.edtf;
  if (typeof edtf !== 'string')
    throw new TypeError(`a date is { edtf, earliest, latest } or EDTF, got ${valueInWords(date)}`);
  const tree = parseEdtf(edtf);
  if (tree === null) throw new RangeError(notEdtf(edtf));
  return tree;
}

/**
 * A date in words, as a person writes it.
 *
 * | EDTF | words |
 * |---|---|
 * | `2006-03` | March 2006 |
 * | `2006-05-31~` | about 31 May 2006 |
 * | `2006-05-23/2006-05-24` | 23–24 May 2006 |
 * | `199X/1996` | 1990s to 1996 |
 * | `[2006-05-22,2006-05-23]` | 22 or 23 May 2006 |
 * | `[..2006]` | by the end of 2006 |
 * | `2006-05-24/..` | from 24 May 2006 on |
 * | `XXXX` | an unknown date |
 *
 * EDTF of levels 0 to 2, all of it: sets, seasons, qualifiers, open and unknown ends. A `RangeError` for what is
 * no EDTF date, a `TypeError` for what is no date at all.
 *
 * @param date - A date of the record, or a text in EDTF.
 * @group Put in words
 * @example
 * ```ts
 * import { event, formatDate } from 'kidal-menaka-2006';
 *
 * formatDate(event.date) //=> '23 May 2006'
 * formatDate('2006-05-31~') //=> 'about 31 May 2006'
 * ```
 */
export function formatDate(date: Pick<EdtfDate, 'edtf'> | string): string {
  return inWords(treeOf(date));
}

/** Whether nothing at all is known of a date. */
export const isUnknownDate = (date: Pick<EdtfDate, 'edtf'> | string): boolean =>
  inWords(treeOf(date)) === 'an unknown date';

/**
 * A date as a phrase to put behind something: "on 24 May 2006", "in June 2006", "about June 2006", "in the 1990s";
 * empty where nothing is known of it.
 */
export function datePhrase(date: Pick<EdtfDate, 'edtf'> | string): string {
  const words = inWords(treeOf(date));
  if (words === 'an unknown date') return '';
  if (/^(?:possibly|about|between|from|until|by|at) /.test(words)) return words;
  if (/^[^(]* to /.test(words)) return `from ${/^\d+s /.test(words) ? 'the ' : ''}${words}`;
  if (/^\d+s\b/.test(words)) return `in the ${words}`;
  return `${/^(?:\d{1,2}(?!\d|,\d| BC)|an unknown d)/.test(words) ? 'on' : 'in'} ${words}`;
}
