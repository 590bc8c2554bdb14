import * as z from 'zod';
import type { Identifiers } from '../model/identifiers.js';
import { iso3166Schema, textSchema, unSanctionsSchema, wikidataSchema } from './text.js';

const numberSchema = z.int().min(1);

/** The identifiers that this package knows by their forms, and any of other authorities. */
export const identifiersSchema: z.ZodType<Identifiers, Identifiers> = z
  .object({
    wikidata: wikidataSchema.optional(),
    geonames: numberSchema.optional(),
    iso3166: iso3166Schema.optional(),
    ucdpActor: numberSchema.optional(),
    gleditschWard: numberSchema.optional(),
    unSanctions: unSanctionsSchema.optional(),
    osmRelation: numberSchema.optional(),
  })
  .catchall(z.union([textSchema, z.number()]));
