import type { ConflictRecord } from '../model/record.js';

/**
 * Whether a place is another or lies within it, however many steps up. A circle of places ends where it
 * began.
 */
export function isWithin(
  inner: string,
  outer: string,
  { locations }: Pick<ConflictRecord, 'locations'>,
): boolean {
  const seen = new Set<string>();
  let place: string | null = inner;
  while (place !== null && !seen.has(place)) {
    if (place === outer) return true;
    seen.add(place);
    place = Object.hasOwn(locations, place) ? (locations[place]?.within ?? null) : null;
  }
  return false;
}
