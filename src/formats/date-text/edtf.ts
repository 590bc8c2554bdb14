import type { EdtfDate } from '../../model/edtf-date.js';
import { edtfBounds, edtfDate } from '../../schemas/edtf.js';
import type { PartialDate } from './partial-date.js';

export const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const astronomical = (date: PartialDate): number | null =>
  date.year === undefined || (date.year === 0 && date.iso !== true)
    ? null
    : date.bc === true
      ? 1 - date.year
      : date.year;

interface Written {
  readonly texts: readonly string[];
  readonly circa: boolean;
  readonly doubt: boolean;
}

/** The EDTF of one date, without qualifiers; several where it lists days. `null` where it cannot be written. */
function writeDate(date: PartialDate): Written | null {
  const year = astronomical(date);
  if (year === null || Math.abs(year) > 9999) return null;
  const { circa, doubt } = date;
  if (date.span !== undefined) {
    if (date.month !== undefined) return null;
    return { texts: [spanText(date, year)], circa, doubt };
  }
  const base = yearText(year);
  if (date.season !== undefined) return { texts: [`${base}-${date.season}`], circa, doubt };
  if (date.month === undefined) return date.days.length > 0 ? null : { texts: [base], circa, doubt };
  const month = `${base}-${pad(date.month, 2)}`;
  const texts = date.days.length === 0 ? [month] : date.days.map((day) => `${month}-${pad(day, 2)}`);
  return texts.every((text) => edtfBounds(text) !== null) ? { texts, circa, doubt } : null;
}

/** "5th century" is 401 to 500, "530s BC" 539 to 530 BC: one of the years between. */
function spanText(date: PartialDate, year: number): string {
  const written = date.year ?? 0;
  if (date.span === 'decade' && date.bc !== true) return `${yearText(year).slice(0, -1)}X`;
  if (date.span === 'decade') return `[${yearText(1 - written - 9)}..${yearText(1 - written)}]`;
  const first = date.bc === true ? 1 - written * 100 : (written - 1) * 100 + 1;
  return `[${yearText(first)}..${yearText(first + 99)}]`;
}

const qualifier = (circaToo: boolean, doubtToo: boolean): string =>
  circaToo && doubtToo ? '%' : circaToo ? '~' : doubtToo ? '?' : '';

export function safeDate(text: string): EdtfDate | null {
  return edtfBounds(text) === null ? null : edtfDate(text);
}

/** A single moment, perhaps one of several. */
export function writeSingle(dates: readonly PartialDate[], between: boolean): EdtfDate | null {
  const written = dates.map(writeDate);
  if (written.some((date) => date === null)) return null;
  const known = written.filter((date): date is Written => date !== null);
  const texts = known.flatMap((date) => date.texts);
  const mark = qualifier(
    known.some((date) => date.circa),
    known.some((date) => date.doubt),
  );
  const [only] = texts;
  if (only === undefined) return null;
  if (texts.length === 1) return safeDate(only.startsWith('[') ? only : `${only}${mark}`);
  if (texts.some((text) => text.startsWith('['))) return null;
  if (known.length > 1) return safeDate(between ? `[${texts[0]}..${texts.at(-1)}]` : `[${texts.join(',')}]`);
  return safeDate(`{${texts.join(',')}}`);
}

/** The outermost of the alternatives at one end of a stretch, marked uncertain where there are several. */
export function writeEnd(dates: readonly PartialDate[], end: 'first' | 'last'): string | null {
  if (dates.some((date) => date.now === true)) return '..';
  const written = dates.map(writeDate);
  if (written.length === 0 || written.some((date) => date === null)) return null;
  const known = written.filter((date): date is Written => date !== null);
  const texts = known.flatMap((date) => date.texts);
  const text = end === 'first' ? texts[0] : texts.at(-1);
  if (text === undefined) return null;
  const spanned = /^\[(-?\d{4})\.\.(-?\d{4})\]$/.exec(text);
  const plain = spanned === null ? text : ((end === 'first' ? spanned[1] : spanned[2]) ?? text);
  const mark = qualifier(
    known.some((d) => d.circa) || spanned !== null,
    texts.length > 1 || known.some((d) => d.doubt),
  );
  return `${plain}${plain.includes('X') ? '' : mark}`;
}
