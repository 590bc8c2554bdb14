import type { Count } from '../model/count.js';
import { assertCount, isNoneCount } from '../text/format-count.js';

/**
 * How two positions stand to each other. `agrees`: they say the same · `compatible`: both can be right ·
 * `conflicts`: they cannot.
 *
 * @group Compare
 */
export type Verdict = 'agrees' | 'compatible' | 'conflicts';

const isExact = (count: Count): boolean => count.min === count.max;
const approximates = (counts: readonly Count[]): { approximate?: true } =>
  counts.some((count) => count.approximate) ? { approximate: true } : {};

function assertSome(name: string, counts: readonly Count[]): void {
  if (counts.length === 0)
    throw new RangeError(`${name} needs one count or more: what nobody has counted is not 0, it is unknown`);
  counts.forEach(assertCount);
}

// The one number of a count: its own best estimate, or the only number that fits it.
const pointOf = (count: Count): number | undefined => count.best ?? (isExact(count) ? count.min : undefined);

/**
 * The sum of counts, by interval arithmetic.
 *
 * Minimums and maximums are added; a sum with an open end stays open; one approximate count makes the sum
 * approximate. `best` is kept only where each count has one or is exact, since a best estimate of a part is
 * none of the whole. Words ("several") have no sum and are dropped. One count alone is its own sum. No count
 * at all is a `RangeError`: the sum of what nobody counted is unknown, not 0. What is no
 * count (a bare number, a bound missing, `min` above `max`) is a `TypeError`.
 *
 * Add only what does not overlap, and never the counts of two sources.
 *
 * @param counts - One or more, in any order.
 * @group Count casualties
 * @example
 * ```ts
 * import { addCounts } from 'kidal-menaka-2006';
 *
 * addCounts({ min: 2, max: 2 }, { min: 2, max: 2 }) //=> { min: 4, max: 4 }
 * addCounts({ min: 2, max: 2 }, { min: 0, max: null }) //=> { min: 2, max: null }
 * ```
 */
export function addCounts(...counts: readonly Count[]): Count {
  assertSome('addCounts', counts);
  const [first, ...others] = counts;
  if (first !== undefined && others.length === 0) return first;
  let min = 0;
  let max: number | null = 0;
  let best: number | undefined = counts.some((count) => count.best !== undefined) ? 0 : undefined;
  for (const count of counts) {
    const point = pointOf(count);
    min += count.min;
    max = max === null || count.max === null ? null : max + count.max;
    best = best === undefined || point === undefined ? undefined : best + point;
  }
  return { min, max, ...(best === undefined ? {} : { best }), ...approximates(counts) };
}

/**
 * The narrowest count that holds all the given ones: the smallest minimum and the largest maximum; an open end stays
 * open; one approximate count makes it approximate. `best` and `wording` are kept only where all counts share them.
 */
export function encloseCounts(counts: readonly Count[]): Count {
  assertSome('encloseCounts', counts);
  let min = Infinity;
  let max: number | null = 0;
  for (const count of counts) {
    min = Math.min(min, count.min);
    max = max === null || count.max === null ? null : Math.max(max, count.max);
  }
  const best = shared(counts.map((count) => count.best));
  const wording = shared(counts.map((count) => count.wording));
  return {
    min,
    max,
    ...(best === undefined ? {} : { best }),
    ...approximates(counts),
    ...(wording === undefined ? {} : { wording }),
  };
}

const shared = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

// How much further than its bounds an approximate count may reach: a quarter of the bound.
const slack = (count: Count, bound: number): number => (count.approximate ? bound / 4 : 0);

/**
 * Whether each number that fits `low` is too small for `high`, with a quarter's grace where either is
 * approximate.
 */
export function isBelow(low: Count, high: Count): boolean {
  if (low.max === null) return false;
  return high.min - low.max > Math.max(slack(low, low.max), slack(high, high.min));
}

/**
 * How two counts of the same thing stand to each other.
 *
 * - `conflicts`: no number fits both. An approximate count conflicts only where it is off by more than a
 * quarter.
 * - `agrees`: the same bounds, both approximate or both not; or one is exact, and the best estimate of the
 * other.
 * - `compatible`: anything else. Unknown is compatible with every number, and agrees with unknown alone.
 *
 * What is no count is refused as by {@link addCounts}.
 */
export function compareCounts(a: Count, b: Count): Verdict {
  assertCount(a);
  assertCount(b);
  if (isBelow(a, b) || isBelow(b, a)) return 'conflicts';
  if ((a.approximate ?? false) !== (b.approximate ?? false)) return 'compatible';
  if (a.min === b.min && a.max === b.max) return 'agrees';
  return isBestOf(a, b) || isBestOf(b, a) ? 'agrees' : 'compatible';
}

// A dataset's "best 6, low 4, high 6" says 6, with the doubt that the exact figure leaves out.
const isBestOf = (exact: Count, estimate: Count): boolean =>
  isExact(exact) &&
  estimate.best === exact.min &&
  estimate.min <= exact.min &&
  (estimate.max === null || exact.min <= estimate.max);

/** The numbers that a count states: what was printed, not the floor or ceiling that a word only implies. */
export function numbersOf(count: Count): readonly number[] {
  const { min, max, best, wording } = count;
  const isNone = isNoneCount(count);
  const bounds = wording === undefined ? [min, max ?? 0].filter((bound) => bound > 0 || isNone) : [];
  return best === undefined ? bounds : [...bounds, best];
}
