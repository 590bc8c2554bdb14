import type { Coordinates } from '../model/coordinates.js';
import type { Issue } from '../model/issue.js';
import { type Report, shown } from './issue.js';

export type PointIssueCode =
  | 'coordinates-not-understood'
  | 'coordinates-incomplete'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range';

const degrees = /^[-+]?\d{1,3}(?:\.\d+)?$/;
const small = /^[-+]?\d(?:\.\d+)?e-\d{1,2}$/i;

function inDegrees(text: string, path: Issue['path'], report: Report<PointIssueCode>): number | undefined {
  if (text === '') return undefined;
  if (degrees.test(text) || small.test(text)) return Number(text);
  const message = `${String(path.at(-1))} is ${shown(text)}`;
  report('coordinates-not-understood', path, message, text, 'decimal degrees, north and east positive');
  return undefined;
}

interface Paths {
  readonly latitude: Issue['path'];
  readonly longitude: Issue['path'];
}

/** The point of two numbers; `null` where one is out of range, which is reported. */
export function pointInRange(
  latitude: number,
  longitude: number,
  paths: Paths,
  report: Report<'latitude-out-of-range' | 'longitude-out-of-range'>,
): Coordinates | null {
  const north = Math.abs(latitude) <= 90;
  const east = Math.abs(longitude) <= 180;
  if (!north) {
    report(
      'latitude-out-of-range',
      paths.latitude,
      `latitude ${latitude} is out of range`,
      latitude,
      '-90 to 90',
    );
  }
  if (!east) {
    const message = `longitude ${longitude} is out of range`;
    report('longitude-out-of-range', paths.longitude, message, longitude, '-180 to 180');
  }
  return north && east ? { latitude, longitude } : null;
}

/**
 * The point of two cells in decimal degrees, east and north positive, as written. `null` where they
 * are empty, out of range or no numbers, the last two reported.
 */
export function pointFrom(
  latitudeText: string,
  longitudeText: string,
  paths: Paths,
  report: Report<PointIssueCode>,
): Coordinates | null {
  const latitude = inDegrees(latitudeText, paths.latitude, report);
  const longitude = inDegrees(longitudeText, paths.longitude, report);
  if ((latitudeText === '') !== (longitudeText === '')) {
    const [lacking, path] =
      latitudeText === '' ? ['latitude', paths.latitude] : ['longitude', paths.longitude];
    report('coordinates-incomplete', path, `The ${lacking} is lacking`, undefined, 'both or none');
  }
  if (latitude === undefined || longitude === undefined) return null;
  return pointInRange(latitude, longitude, paths, report);
}
