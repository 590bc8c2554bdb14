import { greatCircleKm } from '../../text/great-circle.js';
import { isObject } from '../../text/is-object.js';
import type { Finding } from '../finding.js';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface Place {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly point: Point;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The middle of some places, by medians, so that one wrong point does not move it. */
function middleOf(points: readonly Point[]): Point {
  const start = points[0]?.longitude ?? 0;
  // Around the first, so that a country across the 180th meridian stays in one piece.
  const turned = points.map(({ longitude }) => ((((longitude - start + 180) % 360) + 360) % 360) - 180);
  return { latitude: median(points.map(({ latitude }) => latitude)), longitude: start + median(turned) };
}

const farKilometres = 2_500;
const swapKilometres = 500;

const written = ({ latitude, longitude }: Point): string => `${latitude}, ${longitude}`;

function* findingsOf(country: string | null, places: readonly Place[]): Generator<Finding> {
  const middle = middleOf(places.map(({ point }) => point));
  for (const { id, path, point } of places) {
    // Of two places either may be the wrong one: each is held against the other.
    const other = places.find((place) => place.id !== id)?.point;
    const centre = places.length === 2 && other !== undefined ? other : middle;
    const distance = greatCircleKm(point, centre);
    const swapped = { latitude: point.longitude, longitude: point.latitude };
    const swappedDistance =
      Math.abs(swapped.latitude) <= 90 ? greatCircleKm(swapped, centre) : Number.POSITIVE_INFINITY;
    const among = country === null ? 'the other places' : `the other places of '${country}'`;
    const off = `'${id}' (${written(point)}) lies ${Math.round(distance)} km from the middle of ${among}`;
    if (distance > swapKilometres && swappedDistance < distance / 4) {
      yield {
        code: 'coordinates-swapped',
        path,
        message: `${off}, but ${Math.round(swappedDistance)} km with latitude and longitude swapped`,
        value: point,
        expected: written(swapped),
      };
    } else if (country !== null && distance > farKilometres) {
      yield {
        code: 'coordinates-far',
        path,
        message: off,
        value: point,
        expected: `a point near ${written(centre)}`,
      };
    }
  }
}

const isPoint = (value: unknown): value is Point =>
  isObject(value) &&
  typeof value.latitude === 'number' &&
  typeof value.longitude === 'number' &&
  Math.abs(value.latitude) <= 90 &&
  Math.abs(value.longitude) <= 180;

/**
 * Points that do not look right. There are no borders here, so a point is held against the median of
 * the places that lie within the same country (at least two of them): more than 500 km off, and less
 * than a quarter of that with latitude and longitude swapped, they may be swapped; more than 2,500 km
 * off, it may be elsewhere. Places of no country are held against one another for swaps alone. Where
 * latitude and longitude are nearly the same a swap moves a point too little to be seen.
 */
export function* pointFindings(record: unknown): Generator<Finding> {
  const locations = isObject(record) ? record.locations : undefined;
  if (!isObject(locations)) return;
  const rows = new Map(
    Object.entries(locations).flatMap(([id, row]) => (isObject(row) ? [[id, row] as const] : [])),
  );
  const roots = new Map<string, string>();
  const rootOf = (start: string): string => {
    const trail = new Set<string>();
    let at = start;
    for (;;) {
      const known = roots.get(at);
      const next = rows.get(at)?.within;
      trail.add(at);
      if (known === undefined && typeof next === 'string' && rows.has(next) && !trail.has(next)) at = next;
      else {
        for (const id of trail) roots.set(id, known ?? at);
        return known ?? at;
      }
    }
  };
  const groups = new Map<string | null, Place[]>();
  for (const [id, row] of rows) {
    const point = row.coordinates;
    if (!isPoint(point)) continue;
    const root = rootOf(id);
    const country = rows.get(root)?.kind === 'country' ? root : null;
    const group = groups.get(country) ?? [];
    group.push({ id, path: ['locations', id, 'coordinates'], point });
    groups.set(country, group);
  }
  for (const [country, places] of groups) if (places.length > 1) yield* findingsOf(country, places);
}
