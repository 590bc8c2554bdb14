import type { Count } from '../model/count.js';

/** Whether a count says that the number is not known: no bounds, and no estimate either. */
export const isUnknownCount = ({ min, max, best }: Count): boolean =>
  min === 0 && max === null && best === undefined;

/** Whether a count says that there were none. An estimate beside "none" says that there were some. */
export const isNoneCount = ({ min, max, best = 0, approximate }: Count): boolean =>
  min === 0 && max === 0 && best === 0 && !approximate;

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

/** Whether a count has an estimate and no bounds. */
const isEstimate = ({ min, max, best }: Count): boolean => min === 0 && max === null && best !== undefined;

/** The bounds of a count in words, without its remarks. */
function boundsInWords(count: Count): string {
  const about = count.approximate ? 'about ' : '';
  if (isUnknownCount(count)) return 'unknown';
  if (isEstimate(count)) return `an estimated ${digits(count.best ?? 0)}`;
  if (count.max === null) return `at least ${about}${digits(count.min)}`;
  if (count.max === 0 && !count.approximate) return 'none';
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
 * | `{ min: 0, max: null, best: 6 }` | an estimated 6 |
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
  const bounds = boundsInWords(count);
  const words = `${bounds === 'none' && noun !== '' ? 'no' : bounds}${of}`;
  const { min, max, best } = count;
  const isTold = best === undefined || (min === max && best === min) || isEstimate(count);
  const remarks = [
    ...(isTold ? [] : [`best estimate ${digits(best)}`]),
    ...(count.wording === undefined ? [] : [count.wording]),
  ];
  return remarks.length > 0 ? `${words} (${remarks.join('; ')})` : words;
}
