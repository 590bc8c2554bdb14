import type { ConflictRecord } from '../model/record.js';
import { rowAt } from '../text/row-at.js';

/** A place and all that it lies within, from the inside out. A circle of places ends where it began. */
export function placesAround(place: string, { locations }: Pick<ConflictRecord, 'locations'>): Set<string> {
  const places = new Set<string>();
  let next: string | undefined = place;
  while (next !== undefined && !places.has(next)) {
    places.add(next);
    next = rowAt(locations, next)?.within ?? undefined;
  }
  return places;
}

/** Whether a place is another or lies within it, however many steps up. */
export const isWithin = (inner: string, outer: string, tables: Pick<ConflictRecord, 'locations'>): boolean =>
  inner === outer || placesAround(inner, tables).has(outer);
