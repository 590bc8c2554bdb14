import type { ConflictLocation, Coordinates } from '../model/index.js';
import { greatCircleKm } from '../text/great-circle.js';
import { valueInWords } from '../text/value-in-words.js';

/**
 * A point, or a location that has one.
 *
 * @group Places and dates
 */
export type Place = Coordinates | Pick<ConflictLocation, 'name' | 'coordinates'>;

const nameOf = (place: Place): string => ('name' in place ? `'${place.name}'` : 'the place');

function pointOf(place: Place): Coordinates {
  if (typeof place !== 'object' || place === null)
    throw new TypeError(`expected coordinates or a location, got ${valueInWords(place)}`);
  const point = 'coordinates' in place ? place.coordinates : place;
  if (point === undefined)
    throw new TypeError(`${nameOf(place)} has no coordinates: expected a point, or null`);
  if (point === null) throw new RangeError(`${nameOf(place)} has no coordinates: no source gives them`);
  for (const [name, value, limit] of [
    ['latitude', point.latitude, 90],
    ['longitude', point.longitude, 180],
  ] as const) {
    if (typeof value !== 'number' || !(Math.abs(value) <= limit))
      throw new RangeError(
        `${name} ${String(value)} is out of range: expected a number from -${limit} to ${limit}`,
      );
  }
  return point;
}

/**
 * The distance between two points in km, along the great circle.
 *
 * On a sphere of the earth's mean radius (haversine formula), within half a percent of the WGS 84 ellipsoid.
 * A `RangeError` for a latitude or longitude out of range, and for a location whose coordinates are not
 * known; a `TypeError` for what is neither a point nor a location.
 *
 * @param a - A point in decimal degrees, or a location.
 * @param b - Another; the order does not matter.
 * @group Places and dates
 * @example
 * ```ts
 * import { distanceBetween, locations } from 'kidal-menaka-2006';
 *
 * Math.round(distanceBetween(locations.kidal, locations.menaka)) //=> 300
 * ```
 */
export function distanceBetween(a: Place, b: Place): number {
  return greatCircleKm(pointOf(a), pointOf(b));
}
