import type { Coordinates } from '../../model/coordinates.js';
import type { Issue } from '../../model/issue.js';
import { type Report, shown } from './issue.js';

const whole = /^\d{1,15}(?:\.0+)?$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,4}$/;
const decimal = /^[-+]?\d{1,15}(?:\.\d+)?$/;

/**
 * A cell that must hold a whole number, 0 or more; `5.0`, as data frames write 5, and `1,200` are such. Anything
 * else is reported, and `undefined`.
 */
export function wholeNumber(
  text: string,
  path: Issue['path'],
  report: Report<'count-not-understood' | 'count-negative' | 'count-fractional'>,
): number | undefined {
  if (whole.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  const column = String(path.at(-1));
  const [code, is] = !decimal.test(text)
    ? (['count-not-understood', shown(text)] as const)
    : Number.isInteger(Number(text)) && (Number(text) === 0 || !text.startsWith('-'))
      ? [undefined, '']
      : text.startsWith('-') && Number(text) !== 0
        ? (['count-negative', `${text}, below 0`] as const)
        : (['count-fractional', `${text}, no whole number`] as const);
  if (code === undefined) return Math.abs(Number(text));
  report(code, path, `${column} is ${is}`, text, 'a whole number, 0 or more');
  return undefined;
}

/** A text without the `.0` that data frames put behind whole numbers: `432.0` is 432. */
export const withoutZeros = (text: string): string =>
  /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;

const degrees = /^[-+]?\d{1,3}(?:[.,]\d+)?$/;
const small = /^[-+]?\d(?:\.\d+)?e-\d{1,2}$/i;

/** The path of each coordinate. */
export interface PointPaths {
  readonly latitude: Issue['path'];
  readonly longitude: Issue['path'];
}

type OutOfRange = 'latitude-out-of-range' | 'longitude-out-of-range';

/** The point of two numbers; `null` where one is out of range, which is reported. */
export function pointInRange(
  latitude: number,
  longitude: number,
  paths: PointPaths,
  report: Report<OutOfRange>,
): Coordinates | null {
  let isPoint = true;
  for (const [name, value, most] of [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180],
  ] as const) {
    if (Math.abs(value) <= most) continue;
    report(
      `${name}-out-of-range`,
      paths[name],
      `${name} ${value} is out of range`,
      value,
      `-${most} to ${most}`,
    );
    isPoint = false;
  }
  return isPoint ? { latitude, longitude } : null;
}

/**
 * The point of two cells in decimal degrees, east and north positive, as written; a comma is where decimals begin,
 * since no degree has thousands. `null` where they are empty, out of range or no numbers, the last two reported.
 */
export function pointFrom(
  texts: { readonly latitude: string; readonly longitude: string },
  paths: PointPaths,
  report: Report<'coordinates-not-understood' | 'coordinates-incomplete' | OutOfRange>,
): Coordinates | null {
  const numbers = (['latitude', 'longitude'] as const).map((name) => {
    const text = texts[name];
    if (text === '') return undefined;
    if (degrees.test(text) || small.test(text)) return Number(text.replace(',', '.'));
    const message = `${String(paths[name].at(-1))} is ${shown(text)}`;
    const expected = 'decimal degrees, north and east positive';
    report('coordinates-not-understood', paths[name], message, text, expected);
    return undefined;
  });
  if ((texts.latitude === '') !== (texts.longitude === '')) {
    const lacking = texts.latitude === '' ? 'latitude' : 'longitude';
    report('coordinates-incomplete', paths[lacking], `The ${lacking} is lacking`, undefined, 'both or none');
  }
  const [latitude, longitude] = numbers;
  return latitude === undefined || longitude === undefined
    ? null
    : pointInRange(latitude, longitude, paths, report);
}

const wkt = /^(?:SRID=\d+;|<[^<>\s]{1,60}>)?\s*POINT\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)\s*\)$/i;

/** The point of a text in WKT, longitude first; `null` where it is none. */
export function wktPoint(text: string): readonly [longitude: number, latitude: number] | null {
  const [matched, x, y] = wkt.exec(text.slice(0, 200)) ?? [];
  const point = [Number(x), Number(y)] as const;
  return matched === undefined || point.some(Number.isNaN) ? null : point;
}
