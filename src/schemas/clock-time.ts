import * as z from 'zod';
import type { ClockTime } from '../model/clock-time.js';
import type { ObjectSchema } from './object-schema.js';
import { textSchema, timeSchema } from './text.js';

export const clockTimeSchema: ObjectSchema<ClockTime> = z.strictObject({
  earliest: timeSchema,
  latest: timeSchema,
  approximate: z.literal(true).optional(),
  wording: textSchema.optional(),
});
