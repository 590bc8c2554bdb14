import * as z from 'zod';
import type { ConflictLocation } from '../model/location.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema, wordSchema } from './text.js';
import { aliasSchema, citationSchema, coordinatesSchema, identifiersSchema } from './values.js';

/**
 * A place: latitude from -90 to 90, longitude from -180 to 180, ids in kebab-case.
 *
 * @group Validate your own data
 */
export const locationSchema: ObjectSchema<ConflictLocation> = z.strictObject({
  id: idSchema,
  kind: wordSchema,
  name: textSchema,
  aliases: z.array(aliasSchema),
  coordinates: coordinatesSchema.nullable(),
  within: idSchema.nullable(),
  identifiers: identifiersSchema,
  note: textSchema.optional(),
  citations: z.array(citationSchema),
});
