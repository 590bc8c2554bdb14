import * as z from 'zod';
import type { Alias } from '../model/alias.js';
import type { ObjectSchema } from './object-schema.js';
import { languageSchema, scriptSchema, textSchema } from './text.js';

export const aliasSchema: ObjectSchema<Alias> = z.strictObject({
  name: textSchema,
  kind: z.enum(['spelling', 'translation', 'short', 'former']),
  language: languageSchema.optional(),
  script: scriptSchema.optional(),
});
