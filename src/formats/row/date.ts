import type { EdtfDate } from '../../model/edtf-date.js';
import { edtfBounds } from '../../schemas/edtf.js';
import { addClaim, type Draft } from '../account-builder.js';
import { cellDay, oneOf } from '../cell-date.js';
import { readDate } from '../date-text.js';
import { shown } from '../issue.js';
import type { RowReport } from './issue-codes.js';
import { type Mapped, unknownWord } from './mapped.js';

/** A date cell: `null` if the cell says it is not known, `undefined` if it is empty or cannot be read. */
function dateCell(row: Mapped, key: 'date' | 'dateEnd', report: RowReport): EdtfDate | null | undefined {
  const text = row.at(key);
  if (text === '') return undefined;
  if (unknownWord.test(text)) return null;
  const path = row.path(row.mapping.simple.get(key));
  const day = cellDay(text);
  if (day !== null) {
    if (day.days.length > 1) {
      report(
        'date-ambiguous',
        path,
        `${shown(text)} is ${day.days.join(' or ')}`,
        text,
        'a date as YYYY-MM-DD',
      );
    }
    if (day.shortYear) {
      report(
        'date-short-year',
        path,
        `${shown(text)} is read as ${day.days.join(' or ')}`,
        text,
        'a year of four digits',
      );
    }
    if (day.time !== undefined)
      report('date-with-time', path, `${shown(text)} has a time of day`, text, 'a date');
    return oneOf(day.days);
  }
  const bounds = edtfBounds(text);
  if (bounds !== null) return { edtf: text, earliest: bounds.earliest, latest: bounds.latest };
  const date = readDate(text.slice(0, 500));
  if (date !== null) return date;
  report(
    'date-not-understood',
    path,
    `${shown(text)} is no date`,
    text,
    'a date as YYYY-MM-DD, in EDTF or in words',
  );
  return undefined;
}

const isPlain = (edtf: string): boolean => !/[/[{]/.test(edtf);

/** From the one date to the other. */
function interval(start: EdtfDate, end: EdtfDate): EdtfDate {
  if (start.edtf === end.edtf) return start;
  const { earliest } = start;
  const { latest } = end;
  const first = isPlain(start.edtf) ? start.edtf : (earliest ?? '..');
  const last = isPlain(end.edtf) ? end.edtf : (latest ?? '..');
  return { edtf: `${first}/${last}`, earliest, latest };
}

export function addDate(draft: Draft, row: Mapped, report: RowReport): EdtfDate | null {
  const start = dateCell(row, 'date', report);
  const end = dateCell(row, 'dateEnd', report);
  if (start === undefined && end === undefined) return null;
  const keys = (['date', 'dateEnd'] as const).filter((key) => row.at(key) !== '');
  const locators = keys.map((key) => row.mapping.simple.get(key) ?? key);
  const read = { scope: 'date', locators, raw: keys.map(row.at).join(' / ') };
  if (start && end && end.latest !== null && start.earliest !== null && end.latest < start.earliest) {
    const message = `The end ${end.edtf} lies before the start ${start.edtf}`;
    report(
      'date-order',
      row.path(row.mapping.simple.get('dateEnd')),
      message,
      end.edtf,
      `${start.edtf} or later`,
    );
    return null;
  }
  let date: EdtfDate | null = start ?? null;
  if (start && end) date = interval(start, end);
  else if (end)
    date = {
      edtf: `/${isPlain(end.edtf) ? end.edtf : (end.latest ?? '..')}`,
      earliest: null,
      latest: end.latest,
    };
  else if (start && end === null && isPlain(start.edtf))
    date = { edtf: `${start.edtf}/`, earliest: start.earliest, latest: null };
  addClaim(draft, 'date', date, read);
  return date;
}
