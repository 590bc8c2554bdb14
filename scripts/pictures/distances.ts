/** Great-circle distances between towns, and which of them a map shows as lines. */
import { distanceBetween } from '../../src/queries/distance.js';
import type { Placed } from './places.js';

export interface Distance {
  readonly from: Placed;
  readonly to: Placed;
  readonly km: number;
}

/** Each pair once, the nearest first. */
export const distancesBetween = (places: readonly Placed[]): readonly Distance[] =>
  places
    .flatMap((from, index) =>
      places.slice(index + 1).map((to) => ({ from, to, km: Math.round(distanceBetween(from, to)) })),
    )
    .sort((a, b) => a.km - b.km);

/** The shortest links that join all places: a line for each pair would hide the map. */
export function shortestLinks(distances: readonly Distance[]): readonly Distance[] {
  const joined = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = joined.get(id);
    return next === undefined ? id : rootOf(next);
  };
  return distances.filter(({ from, to }) => {
    const [a, b] = [rootOf(from.id), rootOf(to.id)];
    if (a === b) return false;
    joined.set(a, b);
    return true;
  });
}
