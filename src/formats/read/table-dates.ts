import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays } from '../../text/calendar.js';
import { addClaim } from './account-builder.js';
import { cellDay, oneOf, yearOf } from './cell-date.js';
import { withoutZeros } from './cell-number.js';
import type { Cells } from './cells.js';
import { type Report, shown } from './issue.js';
import type { Claiming, DateColumns, Table, TableCode, TableReport } from './table.js';

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
