import type { EdtfDate } from '../../model/edtf-date.js';
import { daysIn } from '../../schemas/calendar.js';
import { addClaim, type Draft } from '../account-builder.js';
import { cellDay, daysBetween, fromTo, monthOfDay, onDay, oneOf, yearOf } from '../cell-date.js';
import { shown } from '../issue.js';
import { code, type UcdpCells } from './cells.js';
import type { UcdpColumn } from './columns.js';
import type { UcdpReport } from './issue-codes.js';

/** Days from date_start to date_end, by date_prec. */
const spans: Readonly<Record<string, readonly [least: number, most: number]>> = {
  2: [1, 6],
  3: [1, 6],
  4: [7, 31],
  5: [32, 366],
};

const isWholeMonth = (first: string, last: string): boolean =>
  first.endsWith('-01') &&
  first.slice(0, 8) === last.slice(0, 8) &&
  Number(last.slice(8)) === daysIn(Number(first.slice(0, 4)), Number(first.slice(5, 7)));

const isWholeYear = (first: string, last: string): boolean =>
  first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4);

/** The days a cell can mean, the ambiguity and the time of day reported. */
function days(cells: UcdpCells, column: 'date_start' | 'date_end', report: UcdpReport): readonly string[] {
  const text = cells.text(column);
  if (text === '') return [];
  const read = cellDay(text);
  const path = cells.path(column);
  if (read === null) {
    report('date-not-understood', path, `${column} is ${shown(text)}`, text, 'a date as YYYY-MM-DD');
    return [];
  }
  if (read.days.length > 1) {
    const message = `${column} is ${shown(text)}: ${read.days.join(' or ')}`;
    report('date-ambiguous', path, message, text, 'a date as YYYY-MM-DD');
  }
  if (read.time !== undefined) {
    report('date-with-time', path, `${column} is ${shown(text)}`, text, 'a date; UCDP gives no time of day');
  }
  return read.days;
}

function dateOf(cells: UcdpCells, report: UcdpReport): EdtfDate | null {
  const precision = code(cells, 'date_prec', 5, report);
  const start = days(cells, 'date_start', report);
  const isOneDay = start.length === 1 && cells.text('date_end') === cells.text('date_start');
  const end = isOneDay ? start : days(cells, 'date_end', report);
  const [first] = start;
  const [last] = end;
  if (first === undefined || last === undefined) return halfDate(cells, first, last, precision, report);
  if (start.length > 1 || end.length > 1) {
    const all = [...start, ...end].sort();
    return start.join() === end.join() ? oneOf(start) : fromTo(all[0] ?? first, all.at(-1) ?? last);
  }
  checkYear(cells, first, last, report);
  if (last < first) {
    const message = `date_end ${last} lies before date_start ${first}`;
    report('date-order', cells.path('date_end'), message, last, `${first} or later`);
    return null;
  }
  checkSpan(cells, precision, first, last, report);
  if (precision === '4' && isWholeMonth(first, last)) return monthOfDay(first);
  if (precision === '5' && isWholeYear(first, last)) return yearOf(first);
  return fromTo(first, last);
}

function halfDate(
  cells: UcdpCells,
  first: string | undefined,
  last: string | undefined,
  precision: string,
  report: UcdpReport,
): EdtfDate | null {
  const [known, lacking] = first === undefined ? [last, 'date_start' as const] : [first, 'date_end' as const];
  if (known === undefined) return null;
  report('ucdp-date-incomplete', cells.path(lacking), `${lacking} is lacking`, undefined, 'both or none');
  checkYear(cells, known, known, report);
  if (precision === '1') return onDay(known);
  return first === undefined
    ? { edtf: `/${known}`, earliest: null, latest: known }
    : { edtf: `${known}/`, earliest: known, latest: null };
}

/** The date by date_start and date_end; by `year` where these give none. */
export function addDate(draft: Draft, cells: UcdpCells, report: UcdpReport): EdtfDate | null {
  const exact = dateOf(cells, report);
  const year = /^(\d{4})(?:\.0+)?$/.exec(cells.text('year'))?.[1];
  const date = exact ?? (year === undefined ? null : yearOf(year));
  if (date === null) return null;
  const used = (['date_start', 'date_end'] as const).filter((column) => cells.text(column) !== '');
  const read: readonly UcdpColumn[] = exact === null ? ['year'] : used;
  const raw = read.map(cells.text).join(' / ');
  addClaim(draft, 'date', date, { scope: 'date', locators: read.map(cells.header), raw });
  return date;
}

function checkYear(cells: UcdpCells, first: string, last: string, report: UcdpReport): void {
  const year = cells.text('year');
  if (year === '' || first.startsWith(year) || last.startsWith(year)) return;
  if (/^\d{4}\.0+$/.test(year) && (first.startsWith(year.slice(0, 4)) || last.startsWith(year.slice(0, 4))))
    return;
  const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])].join(' or ');
  report(
    'ucdp-year',
    cells.path('year'),
    `year is ${shown(year)}, the dates are ${first} and ${last}`,
    year,
    years,
  );
}

function checkSpan(
  cells: UcdpCells,
  precision: string,
  first: string,
  last: string,
  report: UcdpReport,
): void {
  if (precision === '1' && first !== last) {
    const message = `date_prec is 1, an exact day, with two dates: ${first} and ${last}`;
    report(
      'ucdp-exact-day',
      cells.path('date_prec'),
      message,
      precision,
      'one date, or a date_prec of 2 to 5',
    );
  }
  const span = spans[precision];
  if (span === undefined) return;
  const found = daysBetween(first, last);
  if (found >= span[0] && found <= span[1]) return;
  const message = `date_prec is ${precision}, date_end is ${found} days after date_start`;
  report('ucdp-date-span', cells.path('date_prec'), message, precision, `${span[0]} to ${span[1]} days`);
}
