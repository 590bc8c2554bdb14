import * as z from 'zod';
import type { Citation } from '../model/citation.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema } from './text.js';

export const citationSchema: ObjectSchema<Citation> = z.strictObject({
  source: idSchema,
  locator: textSchema,
});
