import { sideId } from './registry.js';
import type { Work } from './work.js';

/** The id of a column's side, which is added where it is new. */
export function sideOf(work: Work, index: number): string {
  const id = sideId(index);
  if (!work.registry.sides.has(id)) {
    work.registry.taken.add(id);
    work.registry.sides.set(id, { id, name: `Side ${id.slice(5).toUpperCase()}`, aliases: [] });
  }
  return id;
}
