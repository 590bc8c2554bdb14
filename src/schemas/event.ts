import * as z from 'zod';
import type { ConflictEvent, Side } from '../model/event.js';
import { aliasSchema } from './alias.js';
import { citationSchema } from './citation.js';
import { clockTimeSchema } from './clock-time.js';
import { codedSchema } from './coded.js';
import { edtfDateSchema } from './edtf-date.js';
import { type ObjectSchema, table } from './object-schema.js';
import { idSchema, textSchema } from './text.js';

export const sideSchema: ObjectSchema<Side> = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: z.array(aliasSchema),
});

/**
 * The event itself, with its sides.
 *
 * @group Validate your own data
 */
export const eventSchema: ObjectSchema<ConflictEvent> = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: z.array(aliasSchema),
  date: edtfDateSchema.nullable(),
  time: clockTimeSchema.nullable(),
  sides: table(sideSchema),
  locations: z.array(idSchema),
  result: codedSchema.nullable(),
  partOf: z.array(idSchema),
  summary: textSchema,
  referenceSource: idSchema,
  citations: z.array(citationSchema),
  disputed: z.array(idSchema),
});
