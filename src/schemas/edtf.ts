import * as z from 'zod';
import type { EdtfDate } from '../model/edtf-date.js';
import { compareDays, isDay } from '../text/calendar.js';
import { type Bounds, edtfBounds, expectedEdtf, notEdtf } from '../text/edtf.js';
import { asIssue, because, type Finding, shown } from './finding.js';
import type { ObjectSchema } from './shape.js';
import { dayTextSchema } from './text.js';

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

/** What is wrong with a date whose keys are in form. */
function* findingsOf({ edtf, earliest, latest }: EdtfDate, bounds: Bounds | null): Generator<Finding> {
  if (bounds === null)
    yield { code: 'bad-edtf', path: ['edtf'], message: notEdtf(edtf), expected: expectedEdtf };
  let exist = true;
  for (const [end, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const) {
    if (day === null || isDay(day)) continue;
    exist = false;
    yield {
      code: 'bad-day',
      path: [end],
      message: `there is no day ${shown(day)}`,
      expected: 'a day that exists',
    };
  }
  if (!exist) return;
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    const message = `latest ${shown(latest)} lies before earliest ${shown(earliest)}`;
    yield { code: 'date-order', path: ['latest'], message, expected: `${earliest} or later` };
    return;
  }
  for (const [end, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const) {
    if (bounds === null || bounds[end] === day) continue;
    const message = `${end} is ${shown(day)}, but ${shown(edtf)} means ${shown(bounds[end])}`;
    yield { code: 'edtf-bounds', path: [end], message, expected: shown(bounds[end]) };
  }
}

/** A date with its bounds, which must be those that its EDTF means. */
export const edtfDateSchema: ObjectSchema<EdtfDate> = z
  .strictObject({ edtf: edtfText, earliest: dayTextSchema.nullable(), latest: dayTextSchema.nullable() })
  .check(({ value, issues }) => {
    const bounds = edtfBounds(value.edtf);
    // Bounds that agree exist and are in order, for those of an EDTF date are.
    if (bounds !== null && bounds.earliest === value.earliest && bounds.latest === value.latest) return;
    for (const finding of findingsOf(value, bounds)) issues.push({ ...asIssue(finding), input: value });
  });
