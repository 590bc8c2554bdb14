import type { EdtfDate } from '../../../model/edtf-date.js';
import { edtfBounds } from '../../../text/edtf.js';
import type { WikidataValue } from './entity.js';

type Time = Extract<WikidataValue, { type: 'time' }>;

const timeShape = /^([-+]?)(\d{1,12})-(\d{2})-(\d{2})T/;

const padded = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** From the first year to the last, both whole. */
const years = (first: number, last: number): string => `${padded(first)}/${padded(last)}`;

/**
 * The EDTF text of a year known no better than to a decade, century or millennium. Wikidata counts the years 1901 to
 * 2000 as the 20th century and shows `+2000` at that precision as the 20th. No stretch of years AD reaches year 0,
 * none of years BC beyond it: the decade next to the turn has nine years.
 */
function span(year: number, precision: number): string | null {
  const size = { 8: 10, 7: 100, 6: 1_000 }[precision];
  const away = Math.abs(year);
  if (size === undefined || away > 9_999) return null;
  // Decades begin with a round year, centuries and millennia with the year after one.
  const start = precision === 8 ? Math.floor(away / 10) * 10 : Math.floor((away - 1) / size) * size + 1;
  const [near, far] = [Math.max(1, start), start + size - 1];
  // Years BC: the astronomical year is 1 - BC year. The 480s BC are 489 to 480, the 5th century BC is 500 to 401.
  if (year < 0) return years(1 - far, 1 - near);
  if (precision === 8 && start > 0) return `${padded(start).slice(0, 3)}X`;
  return precision === 7 && start > 1 ? `${padded(start).slice(0, 2)}XX` : years(near, far);
}

/**
 * The EDTF text of a time by its precision: 11 and finer the day, 10 the month, 9 the year, 8 the
 * decade (`200X`), 7 the century (`20XX`), 6 the millennium. `null` for coarser ones and for texts
 * that are no time. Years BC are one off: the JSON's `-0480` is 480 BC, EDTF's `-0479`.
 */
export function edtfOfTime({ time, precision }: Time): string | null {
  const [, sign, digits = '', month = '', day = ''] = timeShape.exec(time) ?? [];
  const written = Number(digits) * (sign === '-' ? -1 : 1);
  if (digits === '' || written === 0) return null;
  if (precision < 9) return span(written, precision);
  const year = written < 0 ? written + 1 : written;
  if (Math.abs(year) > 9_999) return precision === 9 ? `Y${year}` : null;
  if (precision === 9) return padded(year);
  return precision === 10 ? `${padded(year)}-${month}` : `${padded(year)}-${month}-${day}`;
}

/** The date of an EDTF text, marked approximate where the text allows it; `null` if the text is none. */
export function dateOfEdtf(edtf: string, approximate: boolean): EdtfDate | null {
  const marked = approximate
    ? edtf
        .split('/')
        .map((part) => `${part}~`)
        .join('/')
    : edtf;
  for (const candidate of [marked, edtf]) {
    const bounds = edtfBounds(candidate);
    if (bounds !== null) return { edtf: candidate, earliest: bounds.earliest, latest: bounds.latest };
  }
  return null;
}
