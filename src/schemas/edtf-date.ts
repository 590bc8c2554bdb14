import * as z from 'zod';
import type { EdtfDate } from '../model/edtf-date.js';
import { edtfBounds, expectedEdtf, notEdtf } from '../text/edtf.js';
import { because } from './finding.js';
import type { ObjectSchema } from './object-schema.js';
import { daySchema } from './text.js';

/** The characters of EDTF, and no more of them than any date has. */
const edtfShape = /^[-+0-9XYESTZ:.,/[\]{}?~%]{1,200}$/;

const edtfText: z.ZodString = z
  .string()
  .regex(edtfShape, { abort: true, error: ({ input }) => notEdtf(input) });

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
export const edtfSchema: z.ZodString = edtfText.refine(
  (edtf) => edtfBounds(edtf) !== null,
  because('bad-edtf', expectedEdtf, notEdtf),
);

/** A date with its bounds: days that exist. That they are those its EDTF means is checked by `validateRecord`. */
export const edtfDateSchema: ObjectSchema<EdtfDate> = z.strictObject({
  edtf: edtfSchema,
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
});
