import * as z from 'zod';
import type { ConflictEvent, Side } from '../model/event.js';
import { type ObjectSchema, table } from './object-schema.js';
import { idSchema, textSchema } from './text.js';
import { aliasSchema, citationSchema, clockTimeSchema, codedSchema, edtfDateSchema } from './values.js';

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
