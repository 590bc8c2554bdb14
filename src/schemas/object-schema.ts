import * as z from 'zod';
import { idSchema } from './text.js';

/**
 * The schema of an object of the model: strict, one schema for each key of its interface. Written
 * against the interface, so that it cannot drift from it, yet with `shape`, `pick`, `omit`, `extend` and `partial`:
 * zod allows those where an object has no check between its keys. Such checks are `validateRecord`'s.
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

/** The schema of rows keyed by their ids. */
export const table = <Row extends z.core.SomeType>(row: Row): z.ZodRecord<z.ZodString, Row> =>
  z.record(idSchema, row);
