import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays, daysIn, dayText, isDay } from '../../text/calendar.js';
import { addClaim } from './account-builder.js';
import { type Cells, withoutZeros } from './cells.js';
import { type Report, shown } from './issue.js';
import type { Claiming, DateColumns, Table, TableCode, TableReport } from './table.js';

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

const ways = 'a date as YYYY-MM-DD';

/** The date of a cell: `null` if the cell says it is not known, `undefined` if it is empty or cannot be read. */
function dateCell<C extends string>(
  cells: Cells<C>,
  column: C,
  { dayFirst, other }: DateColumns<C>,
  year: number | undefined,
  report: TableReport,
): EdtfDate | null | undefined {
  const text = cells.text(column);
  if (text === '') return undefined;
  const path = cells.path(column);
  const found = `${cells.header(column)} is ${shown(text)}`;
  const read = cellDay(text, year);
  if (read === null) {
    const date = other?.(text);
    if (date !== undefined) return date;
    const expected =
      other === undefined ? '2006-05-23, 23 May 2006 or 23/05/2006' : `${ways}, in EDTF or in words`;
    report('date-not-understood', path, found, text, expected);
    return undefined;
  }
  const [first = '', second] = read.days;
  const meant = second === undefined || dayFirst ? first : `${first} or ${second}`;
  if (second !== undefined)
    report(dayFirst ? 'date-day-first' : 'date-ambiguous', path, `${found}, read as ${meant}`, text, ways);
  if (read.monthFirst && dayFirst)
    report('date-month-first', path, `${found}, read as ${meant}`, text, 'the day first');
  if (read.shortYear)
    report('date-short-year', path, `${found}, read as ${meant}`, text, 'a year of four digits');
  if (read.time !== undefined)
    report('date-with-time', path, `${found}; the time is not read`, text, 'a date');
  return second === undefined || dayFirst
    ? { edtf: first, earliest: first, latest: first }
    : oneOf([first, second]);
}

const isPlain = (edtf: string): boolean => !/[/[{]/.test(edtf);

/** A date as one end of an interval: itself, or its outer day where it is an interval or a choice. */
const edge = ({ edtf }: EdtfDate, outer: string | null): string => (isPlain(edtf) ? edtf : (outer ?? '..'));

/** From the one date to the other; `null` at the end is "not known", which leaves it open. */
function interval(start: EdtfDate | null | undefined, end: EdtfDate | null | undefined): EdtfDate | null {
  if (!end) {
    if (!start || end === undefined || !isPlain(start.edtf)) return start ?? null;
    return { edtf: `${start.edtf}/`, earliest: start.earliest, latest: null };
  }
  if (!start) return { edtf: `/${edge(end, end.latest)}`, earliest: null, latest: end.latest };
  if (start.edtf === end.edtf) return start;
  const edtf = `${edge(start, start.earliest)}/${edge(end, end.latest)}`;
  return { edtf, earliest: start.earliest, latest: end.latest };
}

/** The date of a row, by the year where nothing closer can be read. */
export function readDate<C extends string, K extends string>(
  cells: Cells<C>,
  { dates, dated }: Table<C, K>,
  report: Report<K | TableCode>,
): { readonly date: EdtfDate | null; readonly claim: Claiming } {
  const yearText = dates.year === undefined ? '' : withoutZeros(cells.text(dates.year));
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : undefined;
  const start = dateCell(cells, dates.start, dates, year, report);
  // Nearly every row of a dataset is about one day.
  const isOneDay = dates.end !== undefined && start && cells.text(dates.start) === cells.text(dates.end);
  const end =
    dates.end === undefined ? undefined : isOneDay ? start : dateCell(cells, dates.end, dates, year, report);
  const written = interval(start, end);
  if (dates.year !== undefined && yearText !== '') checkYear(cells, dates.year, yearText, written, report);
  const isBackwards = start?.earliest && end?.latest && compareDays(end.latest, start.earliest) < 0;
  if (isBackwards) {
    const message = `The end ${end.edtf} lies before the start ${start.edtf}`;
    report('date-order', cells.path(dates.end ?? dates.start), message, end.edtf, `${start.edtf} or later`);
  }
  const read = { date: isBackwards ? null : written, start, end };
  const { date, note } = dated?.(read, cells, report) ?? { date: read.date };
  const byYear = date === null && year !== undefined;
  if (!byYear && (isBackwards || (start === undefined && end === undefined)))
    return { date: null, claim: () => {} };
  const value = byYear ? yearOf(yearText) : date;
  const claim: Claiming = (draft) => {
    const used = (byYear ? [dates.year] : [dates.start, dates.end])
      .filter((column) => column !== undefined)
      .filter((column) => cells.text(column) !== '');
    const raw = used.map(cells.text).join(' / ');
    addClaim(draft, { property: 'date', value, note, locators: used.map(cells.header), raw });
  };
  return { date: value, claim };
}

function checkYear<C extends string>(
  cells: Cells<C>,
  column: C,
  year: string,
  date: EdtfDate | null,
  report: TableReport,
): void {
  const years = [date?.earliest, date?.latest].flatMap((day) => (day ? [day.slice(0, -6)] : []));
  if (years.includes(year) || (date === null && /^\d{4}$/.test(year))) return;
  const expected = [...new Set(years)].join(' or ') || 'a year of four digits';
  const but = date === null ? '' : `, the date is ${date.edtf}`;
  report('date-year', cells.path(column), `${cells.header(column)} is ${shown(year)}${but}`, year, expected);
}
