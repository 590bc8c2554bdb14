import * as z from 'zod';
import type { TimelineEntry } from '../model/timeline-entry.js';
import { citationSchema } from './citation.js';
import { clockTimeSchema } from './clock-time.js';
import { edtfDateSchema } from './edtf-date.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema } from './text.js';

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
  locations: z.array(
    z.strictObject({ location: idSchema, role: z.enum(['scene', 'origin', 'destination', 'subject']) }),
  ),
  participants: z.array(
    z.strictObject({
      participant: idSchema,
      role: z.enum([
        'leader',
        'attacker',
        'defender',
        'mediator',
        'negotiator',
        'signatory',
        'affected',
        'subject',
      ]),
    }),
  ),
  citations: z.array(citationSchema),
  disputed: z.array(idSchema),
});
