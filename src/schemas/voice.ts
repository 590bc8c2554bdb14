import * as z from 'zod';
import type { Voice } from '../model/voice.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema, wordSchema } from './text.js';

/**
 * Whoever speaks: a person, an office, an agency, a paper.
 *
 * @group Validate your own data
 */
export const voiceSchema: ObjectSchema<Voice> = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: wordSchema,
  participant: idSchema.optional(),
  side: idSchema.nullable(),
  note: textSchema.optional(),
});
