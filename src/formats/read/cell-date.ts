import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays, daysIn, dayText, isDay } from '../../text/calendar.js';

/** A day as a cell writes it. Two days where figures can be read both ways, day first before month first. */
export interface CellDay {
  readonly days: readonly string[];
  /** Set where the figures only fit with the month first: `05/23/2006`. */
  readonly monthFirst?: true;
  /** Set where the year is written with two digits, and which hundred years it lies in is a guess. */
  readonly shortYear?: true;
  /** A time of day other than midnight. */
  readonly time?: string;
}

const iso =
  /^(-?\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?))?$/i;
const dayMonth = /^(\d{1,2})[\s-]+([a-zé]+)\.?,?[\s-]+(\d{4}|\d{2})$/i;
const monthDay = /^([a-zé]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const midnight = /^(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)?\s*AM)$/i;

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

function monthOf(word: string): number {
  const name = word.toLowerCase();
  return (
    monthNames.findIndex((month) => month === name || month.slice(0, 3) === name.replace('sept', 'sep')) + 1
  );
}

/** A day if it exists. */
function existing(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? dayText(year, month, day)
    : null;
}

/** The year of two digits: `nearYear` where they are its last, else a guess, 1970 to 2069. */
function wholeYear(
  digits: string,
  nearYear: number | undefined,
): { readonly year: number; readonly guess: { shortYear: true } | Record<string, never> } {
  const year = Number(digits);
  if (digits.length === 4) return { year, guess: {} };
  if (nearYear !== undefined && nearYear % 100 === year) return { year: nearYear, guess: {} };
  return { year: year + (year < 70 ? 2000 : 1900), guess: { shortYear: true } };
}

const withTime = (time: string | undefined): { time: string } | Record<string, never> =>
  time === undefined || midnight.test(time) ? {} : { time };

/**
 * The day that a cell holds: `2006-05-23` with or without a time, `23/05/2006`, `23 May 2006`,
 * `23-May-06`, `May 23, 2006`; `null` if none. `nearYear` settles the hundreds of a two-digit year.
 */
export function cellDay(text: string, nearYear?: number): CellDay | null {
  // Nearly every cell of a dataset: a day, with or without midnight.
  if (isDay(text.slice(0, 10)) && (text.length === 10 || / 00:00:00\.000$|T00:00:00$/.test(text.slice(10)))) {
    if (text.length === 10 || text.length === 23 || text.length === 19) return { days: [text.slice(0, 10)] };
  }
  if (text.length > 60) return null;
  const ymd = iso.exec(text);
  if (ymd !== null) {
    const day = existing(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
    return day === null ? null : { days: [day], ...withTime(ymd[4]) };
  }
  const named = dayMonth.exec(text);
  const american = monthDay.exec(text);
  if (named !== null || american !== null) {
    const [, day = '', month = '', digits = ''] = named ?? [
      '',
      american?.[2] ?? '',
      american?.[1] ?? '',
      american?.[3] ?? '',
    ];
    const { year, guess } = wholeYear(digits, nearYear);
    const found = existing(year, monthOf(month), Number(day));
    return found === null ? null : { days: [found], ...guess };
  }
  return inFigures(text, nearYear);
}

function inFigures(text: string, nearYear: number | undefined): CellDay | null {
  const parts = figures.exec(text);
  if (parts === null) return null;
  const [, first = '', second = '', digits = '', time] = parts;
  const { year, guess } = wholeYear(digits, nearYear);
  const dayFirst = existing(year, Number(second), Number(first));
  const monthFirst = existing(year, Number(first), Number(second));
  const days = [...new Set([dayFirst, monthFirst])].filter((day) => day !== null);
  if (days.length === 0) return null;
  return {
    days,
    ...(dayFirst === null ? { monthFirst: true } : {}),
    ...guess,
    ...withTime(time),
  };
}

const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later; the day itself where that lies outside the years 0 to 9999. */
export function dayAfter(day: string, days: number): string {
  const later = new Date(midnightOf(day) + days * 86_400_000).toISOString();
  return /^\d{4}-/.test(later) ? later.slice(0, 10) : day;
}

/** One day. */
export const onDay = (day: string): EdtfDate => ({ edtf: day, earliest: day, latest: day });

/** One of two days, whichever is meant. */
export function oneOf(days: readonly string[]): EdtfDate {
  const [first = '', second = first] = [...days].sort(compareDays);
  return first === second ? onDay(first) : { edtf: `[${first},${second}]`, earliest: first, latest: second };
}

/** The month of a day. */
export function monthOfDay(day: string): EdtfDate {
  const month = day.slice(0, 7);
  const last = daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return { edtf: month, earliest: `${month}-01`, latest: `${month}-${last}` };
}

/** The year of a day, or of a text of four digits. */
export function yearOf(day: string): EdtfDate {
  const year = day.slice(0, 4);
  return { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31` };
}
