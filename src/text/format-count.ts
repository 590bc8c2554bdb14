import type { Count } from '../model/count.js';

/** Whether a count says that the number is not known. */
export const isUnknownCount = (count: Count): boolean => count.min === 0 && count.max === null;

/** Whether a count says that there were none. */
export const isNoneCount = (count: Count): boolean =>
  count.min === 0 && count.max === 0 && !count.approximate;

/** Refuses what is no count: a bare number, a text, a bound missing, bounds the wrong way round. */
export function assertCount(count: Count): void {
  const { min = -1, max, best = 0 }: Partial<Count> = count ?? {};
  const isWhole = [min, max ?? min, best].every((value) => Number.isInteger(value) && value >= 0);
  if (isWhole && (max === null || min <= Number(max))) return;
  // As JSON a text keeps its quotes: "2" is not 2.
  throw new TypeError(`a count is { min, max }, whole numbers, min ≤ max, got ${JSON.stringify(count)}`);
}

/** "4,500": a number as it is printed. */
const digits = (number: number): string => (number < 1000 ? String(number) : number.toLocaleString('en'));

/** The bounds of a count in words, without its remarks. */
function boundsInWords(count: Count): string {
  const about = count.approximate ? 'about ' : '';
  if (count.max === null) return count.min === 0 ? 'unknown' : `at least ${about}${digits(count.min)}`;
  if (isNoneCount(count)) return 'none';
  if (count.min === count.max) return `${about}${digits(count.min)}`;
  return count.min === 0
    ? `at most ${about}${digits(count.max)}`
    : `${about}${digits(count.min)}–${digits(count.max)}`;
}

/**
 * A count in words.
 *
 * | count | words |
 * |---|---|
 * | `{ min: 2, max: 2 }` | 2 |
 * | `{ min: 2, max: 4 }` | 2–4 |
 * | `{ min: 0, max: 3 }` | at most 3 |
 * | `{ min: 2, max: null, wording: 'several' }` | at least 2 (several) |
 * | `{ min: 20, max: 20, approximate: true }` | about 20 |
 * | `{ min: 4, max: 6, best: 6 }` | 4–6 (best estimate 6) |
 * | `{ min: 0, max: null }` | unknown |
 * | `{ min: 0, max: 0 }` | none |
 *
 * What is no count is refused as by `addCounts`.
 *
 * @param count - A count.
 * @group Put in words
 * @example
 * ```ts
 * import { formatCount } from 'kidal-menaka-2006';
 *
 * formatCount({ min: 2, max: null, wording: 'several' }) //=> 'at least 2 (several)'
 * formatCount({ min: 0, max: null }) //=> 'unknown'
 * ```
 */
export function formatCount(count: Count): string {
  return countInWords(count, '');
}

/** A count with what is counted: "at least 2 soldiers (several)". */
export function countInWords(count: Count, noun: string): string {
  assertCount(count);
  const of = noun === '' ? '' : ` ${noun}`;
  // Words that hold the figure themselves say it all: "nearly 4,500".
  if (count.min > 0 && count.wording?.includes(digits(count.min))) return `${count.wording}${of}`;
  const words = `${boundsInWords(count)}${of}`;
  const remarks = [
    ...(count.best === undefined || count.min === count.max ? [] : [`best estimate ${digits(count.best)}`]),
    ...(count.wording === undefined ? [] : [count.wording]),
  ];
  return remarks.length > 0 ? `${words} (${remarks.join('; ')})` : words;
}
