import * as z from 'zod';
import type { ClockTime } from '../model/clock-time.js';
import { because, shown } from './finding.js';
import type { ObjectSchema } from './shape.js';
import { textSchema, timeSchema } from './text.js';

export const clockTimeSchema: ObjectSchema<ClockTime> = z
  .strictObject({
    earliest: timeSchema,
    latest: timeSchema,
    approximate: z.literal(true).optional(),
    wording: textSchema.optional(),
  })
  .refine(
    ({ earliest, latest }) => earliest <= latest,
    because<ClockTime>(
      'time-order',
      'a time not before earliest',
      ({ earliest, latest }) => `latest ${shown(latest)} lies before earliest ${shown(earliest)}`,
      ['latest'],
    ),
  );
