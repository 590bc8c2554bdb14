import * as z from 'zod';
import type { TimelineEntry } from '../model/timeline-entry.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema, wordSchema } from './text.js';
import { citationSchema, clockTimeSchema, edtfDateSchema } from './values.js';

/**
 * Something that happened: when, where, who, and which sources say so.
 *
 * @group Validate your own data
 */
export const timelineEntrySchema: ObjectSchema<TimelineEntry> = z.strictObject({
  id: idSchema,
  phase: z.enum(['background', 'attack', 'aftermath']),
  date: edtfDateSchema.nullable(),
  time: clockTimeSchema.optional(),
  title: textSchema,
  description: textSchema,
  locations: z.array(z.strictObject({ location: idSchema, role: wordSchema })),
  participants: z.array(
    z.strictObject({
      participant: idSchema,
      role: wordSchema,
    }),
  ),
  citations: z.array(citationSchema),
  disputed: z.array(idSchema),
});
