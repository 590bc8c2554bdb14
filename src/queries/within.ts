import type { ConflictRecord } from '../model/record.js';

/** A place and all that it lies within, from the inside out. A circle of places ends where it began. */
export function placesAround(place: string, { locations }: Pick<ConflictRecord, 'locations'>): Set<string> {
  const places = new Set<string>();
  let next: string | null = place;
  while (next !== null && !places.has(next)) {
    places.add(next);
    next = Object.hasOwn(locations, next) ? (locations[next]?.within ?? null) : null;
  }
  return places;
}

/** Whether a place is another or lies within it, however many steps up. */
export const isWithin = (inner: string, outer: string, tables: Pick<ConflictRecord, 'locations'>): boolean =>
  inner === outer || placesAround(inner, tables).has(outer);
