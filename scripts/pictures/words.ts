/** Dates and people in words. */
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { ConflictRecord } from '../../src/model/record.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2006-05-23` → 23 May 2006, `2006-05` → May 2006; with its doubt. What is no plain date is left as it is. */
function pointInWords(edtf: string): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf);
  if (!match) return edtf === 'XXXX' ? 'undated' : edtf.replace(/^(\d{3})X$/, '$10s');
  const [, year, month, day, doubt] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
  return doubt ? `about ${date}` : date;
}

/** "23 May 2006" and "24 May 2006" → "23" and "24 May 2006"; what both share is said once. */
function shorten(from: string, to: string): string {
  const [first, second] = [from.split(' '), to.split(' ')];
  while (first.length > 1 && first.at(-1) === second.at(-1)) {
    first.pop();
    second.pop();
  }
  return first.join(' ');
}

/** A date as a reader says it: "23–24 May 2006", "by 23 May 2006", "from 24 May 2006", "1990s–1996". */
export function dateInWords(date: Pick<EdtfDate, 'edtf'>): string {
  const { edtf } = date;
  const set = /^\[(.*)\]$/.exec(edtf)?.[1];
  if (set !== undefined) {
    if (set.startsWith('..')) return `by ${pointInWords(set.slice(2))}`;
    if (set.endsWith('..')) return `from ${pointInWords(set.slice(0, -2))}`;
    const [first = '', second = first, ...more] = set.split(',').map(pointInWords);
    return more.length > 0 ? [first, second, ...more].join(' or ') : `${shorten(first, second)} or ${second}`;
  }
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointInWords(from);
  if (from === '' || from === '..') return `until ${pointInWords(to)}`;
  if (to === '' || to === '..') return `from ${pointInWords(from)}`;
  const [first, second] = [pointInWords(from), pointInWords(to)];
  return `${shorten(first, second)}–${second}`;
}

export const capitalize = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const publisherOf = (source: string, { sources }: Pick<ConflictRecord, 'sources'>): string =>
  Object.hasOwn(sources, source) ? (sources[source]?.publisher ?? source) : source;

/** A number and its unit, which no line break parts. */
export const quantity = (number: number, unit: string): string => `${number}\u00a0${unit}`;

/** "1 voice", "3 voices". */
export const countOf = (count: number, one: string): string => quantity(count, count === 1 ? one : `${one}s`);

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
