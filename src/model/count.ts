/**
 * How many, as far as a source bounds it. Never a bare number: "at least 20" and "20" are two
 * different things, and unknown is not zero.
 *
 * | the source says | count |
 * |---|---|
 * | 2 | `{ min: 2, max: 2 }` |
 * | at least 20 | `{ min: 20, max: null }` |
 * | fewer than 4 | `{ min: 0, max: 3 }` |
 * | about 20 | `{ min: 20, max: 20, approximate: true }` |
 * | several | `{ min: 2, max: null, wording: 'several' }` |
 * | unknown | `{ min: 0, max: null }` |
 * | none | `{ min: 0, max: 0 }` |
 */
export interface Count {
  /** The smallest number that fits what the source says; a whole number, 0 or more. */
  readonly min: number;
  /** The largest number that fits; `null` where the source sets no upper bound. */
  readonly max: number | null;
  /** The source's own best estimate, where it gives one beside the bounds. It may lie outside them. */
  readonly best?: number | undefined;
  /** Present where the source says "about", "some", "circa". Contagious in sums. */
  readonly approximate?: true | undefined;
  /** The source's word where it gives no figure: "several", "dozens". */
  readonly wording?: string | undefined;
}
