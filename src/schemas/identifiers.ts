import * as z from 'zod';
import type { Identifiers } from '../model/identifiers.js';
import type { ObjectSchema } from './object-schema.js';
import { iso3166Schema, unSanctionsSchema, wikidataSchema } from './text.js';

const numberSchema = z.int().min(1);

export const identifiersSchema: ObjectSchema<Identifiers> = z.strictObject({
  wikidata: wikidataSchema.optional(),
  geonames: numberSchema.optional(),
  iso3166: iso3166Schema.optional(),
  ucdpActor: numberSchema.optional(),
  gleditschWard: numberSchema.optional(),
  unSanctions: unSanctionsSchema.optional(),
  osmRelation: numberSchema.optional(),
});
