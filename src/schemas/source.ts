import * as z from 'zod';
import type { Source, SourceAuthor } from '../model/source.js';
import type { ObjectSchema } from './object-schema.js';
import { daySchema, idSchema, languageSchema, textSchema, urlSchema } from './text.js';
import { edtfSchema } from './values.js';

export const sourceAuthorSchema: z.ZodType<SourceAuthor, SourceAuthor> = z.union([
  z.strictObject({ family: textSchema, given: textSchema.optional() }),
  z.strictObject({ literal: textSchema }),
]);

/**
 * A document in the terms of CSL-JSON, its dates in EDTF.
 *
 * @group Validate your own data
 */
export const sourceSchema: ObjectSchema<Source> = z.strictObject({
  id: idSchema,
  type: z.enum([
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'webpage',
    'post-weblog',
    'post',
    'book',
    'chapter',
    'report',
    'interview',
    'broadcast',
    'graphic',
    'treaty',
    'dataset',
    'entry-encyclopedia',
    'document',
  ]),
  title: textSchema,
  author: z.array(sourceAuthorSchema).min(1).optional(),
  publisher: textSchema,
  issued: edtfSchema,
  URL: urlSchema.optional(),
  copy: z.strictObject({ site: textSchema, note: textSchema.optional() }).optional(),
  language: languageSchema,
  accessed: daySchema.optional(),
  voice: idSchema,
  independence: z.enum(['independent', 'wikipedia-family']),
  read: z.enum(['whole', 'part']),
  note: textSchema.optional(),
});
