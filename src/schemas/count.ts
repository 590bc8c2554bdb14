import * as z from 'zod';
import type { Count } from '../model/count.js';
import { because, shown } from './finding.js';
import type { ObjectSchema } from './shape.js';
import { textSchema } from './text.js';

/** Whole things, none or more. */
const wholeSchema = z.int().min(0);

/**
 * How many, as far as a source bounds it: whole numbers, `min` not above `max`.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { countSchema } from 'kidal-menaka-2006/schemas';
 * countSchema.safeParse({ min: 20, max: null }).success //=> true
 * countSchema.safeParse({ min: 5, max: 2 }).success //=> false
 * ```
 */
export const countSchema: ObjectSchema<Count> = z
  .strictObject({
    min: wholeSchema,
    max: wholeSchema.nullable(),
    best: wholeSchema.optional(),
    approximate: z.literal(true).optional(),
    wording: textSchema.optional(),
  })
  .refine(
    ({ min, max }) => max === null || min <= max,
    because<Count>(
      'count-order',
      'a number not above max',
      ({ min, max }) => `min ${shown(min)} is above max ${shown(max)}`,
      ['min'],
    ),
  );
