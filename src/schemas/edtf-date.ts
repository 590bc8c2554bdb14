import * as z from 'zod';
import type { EdtfDate } from '../model/edtf-date.js';
import { edtfBounds, expectedEdtf, notEdtf } from '../text/edtf.js';
import { because } from './finding.js';
import type { ObjectSchema } from './object-schema.js';
import { daySchema, edtfTextSchema } from './text.js';

/**
 * A date in EDTF (ISO 8601-2:2019, levels 0 to 2) as text, of days that exist.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { edtfSchema } from 'kidal-menaka-2006/schemas';
 * edtfSchema.safeParse('2006-05-29~').success //=> true
 * edtfSchema.safeParse('2006-02-30').success //=> false
 * ```
 */
export const edtfSchema: z.ZodString = edtfTextSchema.refine(
  (edtf) => edtfBounds(edtf) !== null,
  because('bad-edtf', expectedEdtf, notEdtf),
);

/** A date with its bounds: days that exist. That they are those its EDTF means is checked by `validateRecord`. */
export const edtfDateSchema: ObjectSchema<EdtfDate> = z.strictObject({
  edtf: edtfSchema,
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
});
