import type { Count } from '../../model/count.js';
import { match } from './match.js';

const approximately =
  /(?:about|approximately|approximatively|approx\.?|around|circa|ca\.|ca|c\.|c|roughly|some|an estimated|estimated at|estimated|est\.|estimates? of|nearly|almost|close to|environ|près de|quelque|cerca de|aproximadamente|alrededor de|unos|~|±)(?: ?(?=[\d~])| )/iy;
const atLeast =
  /(?:at (?:the )?(?:very )?least|minimum(?: of)?|a minimum of|min\.|no (?:less|fewer) than|not (?:less|fewer) than|upwards of|au moins|pelo menos|al menos|>=|≥) ?/iy;
const moreThan =
  /(?:more than|well over|just over|over|above|in excess of|exceeding|greater than|plus de|mais de|más de|>) ?/iy;
const atMost =
  /(?:up to|at most|no more than|not more than|a maximum of|maximum(?: of)?|max\.|as many as|as high as|jusqu'à|até|hasta|<=|≤) ?/iy;
const lessThan = /(?:fewer than|less than|under|below|moins de|menos de|<) ?/iy;

/** A count; what is not said stays absent. */
export const clean = (min: number, max: number | null, extra: Partial<Count> = {}): Count => ({
  min,
  max,
  ...extra,
});

export type Prefix = 'approximately' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
const prefixes: readonly (readonly [Prefix, RegExp])[] = [
  ['atMost', atMost],
  ['atLeast', atLeast],
  ['moreThan', moreThan],
  ['lessThan', lessThan],
  ['approximately', approximately],
];

/** The words before a number that bound it ("at least", "about"), and the index after them. */
export function scanPrefixes(text: string, at: number): { found: ReadonlySet<Prefix>; end: number } {
  const found = new Set<Prefix>();
  let end = at;
  for (let steps = 0; steps < 4; steps++) {
    const hit = prefixes
      .map(([name, pattern]) => [name, match(pattern, text, end)] as const)
      .find(([, words]) => words !== null);
    if (hit?.[1] == null) break;
    const after = end + hit[1].length;
    // "overall", "underway": the word goes on.
    if (/[a-z]$/i.test(hit[1]) && /[a-z]/i.test(text[after] ?? '')) break;
    found.add(hit[0]);
    end = after;
  }
  return { found, end };
}

const bounds: readonly Prefix[] = ['atLeast', 'moreThan', 'atMost', 'lessThan'];
const bindsAny = (found: ReadonlySet<Prefix>): boolean => bounds.some((prefix) => found.has(prefix));

/**
 * The count of a number or range by its prefixes, `inner` those before the second number; `null` where they
 * contradict each other, or would leave one of two numbers out ("up to 2–10").
 */
export function bounded(
  low: number,
  high: number,
  found: ReadonlySet<Prefix>,
  open: boolean,
  inner: ReadonlySet<Prefix> = new Set(),
): Count | null {
  const approximate: Partial<Count> =
    found.has('approximately') || inner.has('approximately') ? { approximate: true } : {};
  if (bindsAny(inner)) {
    if (bindsAny(found) || open || inner.has('atLeast') || inner.has('moreThan')) return null;
    const last = inner.has('lessThan') ? high - 1 : high;
    return low <= last ? clean(low, last, approximate) : null;
  }
  const upper = found.has('atMost') || found.has('lessThan');
  const lower = found.has('atLeast') || found.has('moreThan') || open;
  if (upper && (lower || low !== high)) return null;
  if (found.has('lessThan')) return high > 0 ? clean(0, high - 1, approximate) : null;
  if (found.has('atMost')) return clean(0, high, approximate);
  if (found.has('moreThan')) return clean(low + 1, null, approximate);
  return clean(low, lower ? null : high, approximate);
}
