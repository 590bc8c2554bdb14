import * as z from 'zod';
import type { ConflictLocation } from '../model/location.js';
import { aliasSchema } from './alias.js';
import { citationSchema } from './citation.js';
import { coordinatesSchema } from './coordinates.js';
import { identifiersSchema } from './identifiers.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema, wordSchema } from './text.js';

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
