import type * as z from 'zod';

/**
 * The schema of an object of the model: strict, one schema for each key of its interface. Written
 * against the interface, so that it cannot drift from it, yet with `shape`, `extend` and `pick`.
 *
 * @group Validate your own data
 */
export type ObjectSchema<T> = z.ZodObject<
  {
    [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
      ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
      : z.ZodType<T[K], T[K]>;
  },
  z.core.$strict
>;
