import * as z from 'zod';
import type { Count } from '../model/count.js';
import type { ObjectSchema } from './object-schema.js';
import { textSchema } from './text.js';

/** Whole things, none or more. */
const wholeSchema = z.int().min(0);

/**
 * How many, as far as a source bounds it: whole numbers, none or more. That `min` is not above `max` is checked by
 * `validateRecord`, so that this can be picked from, extended and made partial.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { countSchema } from 'kidal-menaka-2006/schemas';
 * countSchema.safeParse({ min: 20, max: null }).success //=> true
 * countSchema.safeParse({ min: 2.5, max: null }).success //=> false
 * countSchema.pick({ min: true }).safeParse({ min: 20 }).success //=> true
 * ```
 */
export const countSchema: ObjectSchema<Count> = z.strictObject({
  min: wholeSchema,
  max: wholeSchema.nullable(),
  best: wholeSchema.optional(),
  approximate: z.literal(true).optional(),
  wording: textSchema.optional(),
});
