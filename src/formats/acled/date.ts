import type { EdtfDate } from '../../model/edtf-date.js';
import { addClaim, type Draft } from '../account-builder.js';
import { type CellDay, cellDay, dayAfter, monthOfDay, onDay, yearOf } from '../cell-date.js';
import { shown } from '../issue.js';
import { type AcledCells, precisionOf } from './cells.js';
import type { AcledReport } from './issue-codes.js';

/** The day of event_date; how it had to be read is reported. */
function dayOf(cells: AcledCells, report: AcledReport): string | null {
  const text = cells.text('event_date');
  if (text === '') return null;
  const year = /^(\d{4})(?:\.0+)?$/.exec(cells.text('year'))?.[1];
  const read = cellDay(text, year === undefined ? undefined : Number(year));
  const day = read?.days[0];
  if (read === null || day === undefined) {
    const expected = '2006-05-23, 23 May 2006 or 23/05/2006';
    report('date-not-understood', cells.path('event_date'), `event_date is ${shown(text)}`, text, expected);
    return null;
  }
  reportReading(cells, read, day, report);
  if (cells.text('year') !== '' && year !== day.slice(0, 4)) {
    const message = `year is ${shown(cells.text('year'))}, event_date is ${day}`;
    report('acled-year', cells.path('year'), message, cells.text('year'), day.slice(0, 4));
  }
  return day;
}

function reportReading(cells: AcledCells, read: CellDay, day: string, report: AcledReport): void {
  const text = cells.text('event_date');
  const path = cells.path('event_date');
  const found = `event_date is ${shown(text)}`;
  const message = `${found}, read as ${day}`;
  if (read.days.length > 1) report('acled-day-first', path, message, text, 'a date as YYYY-MM-DD');
  if (read.monthFirst) report('acled-month-first', path, message, text, 'the day first');
  if (read.shortYear) report('acled-short-year', path, message, text, 'a year of four digits');
  if (read.time !== undefined) {
    report('date-with-time', path, found, text, 'a date; ACLED gives no time of day');
  }
}

/**
 * The date by time_precision: the day; the three days before and after it, both ends approximate; the
 * month.
 */
function dateOf(day: string, precision: string): EdtfDate {
  if (precision === '3') return monthOfDay(day);
  if (precision !== '2') return onDay(day);
  const [earliest, latest] = [dayAfter(day, -3), dayAfter(day, 3)];
  return { edtf: `${earliest}~/${latest}~`, earliest, latest };
}

const datePrecisionNotes: Readonly<Record<string, string>> = {
  2: 'time_precision 2: some day of that week; the date given stands for it.',
  3: 'time_precision 3: some day of that month; the date given stands for it.',
};

/** Claims the date, by `year` where event_date gives none. */
export function addDate(draft: Draft, cells: AcledCells, report: AcledReport): EdtfDate | null {
  const day = dayOf(cells, report);
  const precision = precisionOf(cells, 'time_precision', report);
  if (day === null) {
    const year = cells.text('year');
    if (!/^\d{4}$/.test(year)) return null;
    const date = yearOf(year);
    addClaim(draft, 'date', date, { scope: 'date', locators: [cells.header('year')], raw: year });
    return date;
  }
  const date = dateOf(day, precision);
  const locators = [cells.header('event_date')];
  const claim = addClaim(draft, 'date', date, { scope: 'date', locators, raw: cells.text('event_date') });
  const note = datePrecisionNotes[precision];
  if (note !== undefined) claim.note = note;
  return date;
}
