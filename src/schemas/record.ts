import * as z from 'zod';
import type { ConflictRecord } from '../model/record.js';
import { claimSchema } from './claim.js';
import { eventSchema } from './event.js';
import { locationSchema } from './location.js';
import { type ObjectSchema, table } from './object-schema.js';
import { participantSchema } from './participant.js';
import { sourceSchema } from './source.js';
import { daySchema, textSchema } from './text.js';
import { timelineEntrySchema } from './timeline-entry.js';
import { voiceSchema } from './voice.js';

/**
 * A whole record, row by row: what JSON Schema can say of one, and that days and EDTF dates exist. What holds between
 * the fields of a row and between rows (a minimum above its maximum, references to rows that are not there, …) is
 * checked by `validateRecord`.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { claims, event } from 'kidal-menaka-2006';
 * import { recordSchema } from 'kidal-menaka-2006/schemas';
 * recordSchema.pick({ event: true, claims: true }).safeParse({ event, claims }).success //=> true
 * ```
 */
export const recordSchema: ObjectSchema<ConflictRecord> = z.strictObject({
  version: textSchema,
  date: daySchema,
  event: eventSchema,
  participants: table(participantSchema),
  locations: table(locationSchema),
  timeline: z.array(timelineEntrySchema),
  claims: z.array(claimSchema),
  sources: table(sourceSchema),
  voices: table(voiceSchema),
});
