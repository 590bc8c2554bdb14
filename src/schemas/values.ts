import * as z from 'zod';
import type { Alias } from '../model/alias.js';
import type { Citation } from '../model/citation.js';
import type { ClockTime } from '../model/clock-time.js';
import type { Coded } from '../model/coded.js';
import type { Coordinates } from '../model/coordinates.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Identifiers } from '../model/identifiers.js';
import { edtfBounds, expectedEdtf, notEdtf } from '../text/edtf.js';
import { because } from './finding.js';
import type { ObjectSchema } from './object-schema.js';
import {
  daySchema,
  edtfTextSchema,
  idSchema,
  iso3166Schema,
  languageSchema,
  scriptSchema,
  textSchema,
  timeSchema,
  unSanctionsSchema,
  wikidataSchema,
} from './text.js';

// The small things that rows are made of.

export const codedSchema: ObjectSchema<Coded> = z.strictObject({ code: idSchema, text: textSchema });

export const citationSchema: ObjectSchema<Citation> = z.strictObject({
  source: idSchema,
  locator: textSchema,
});

export const aliasSchema: ObjectSchema<Alias> = z.strictObject({
  name: textSchema,
  kind: z.enum(['spelling', 'translation', 'short', 'former']),
  language: languageSchema.optional(),
  script: scriptSchema.optional(),
});

export const coordinatesSchema: ObjectSchema<Coordinates> = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  approximate: z.literal(true).optional(),
});

export const clockTimeSchema: ObjectSchema<ClockTime> = z.strictObject({
  earliest: timeSchema,
  latest: timeSchema,
  approximate: z.literal(true).optional(),
  wording: textSchema.optional(),
});

/** Whole things, none or more. */
const wholeSchema = z.int().min(0);

/**
 * How many, as far as a source bounds it: whole numbers, none or more. That `min` is not above `max` is checked by
 * `validateRecord`, so that this can be picked from, extended and made partial.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { countSchema } from 'kidal-menaka-2006/schemas';
 * countSchema.safeParse({ min: 20, max: null }).success //=> true
 * countSchema.safeParse({ min: 2.5, max: null }).success //=> false
 * countSchema.pick({ min: true }).safeParse({ min: 20 }).success //=> true
 * ```
 */
export const countSchema: ObjectSchema<Count> = z.strictObject({
  min: wholeSchema,
  max: wholeSchema.nullable(),
  best: wholeSchema.optional(),
  approximate: z.literal(true).optional(),
  wording: textSchema.optional(),
});

/** Dates that are EDTF: those of a file repeat. Emptied when it is full, so that no file fills the memory. */
const knownDates = new Set<string>();
const mostKnown = 10_000;

function isEdtf(text: string): boolean {
  if (knownDates.has(text)) return true;
  // A text that is no date may be of any length.
  if (edtfBounds(text) === null) return false;
  if (knownDates.size >= mostKnown) knownDates.clear();
  knownDates.add(text);
  return true;
}

/**
 * A date in EDTF (ISO 8601-2:2019, levels 0 to 2) as text, of days that exist.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { edtfSchema } from 'kidal-menaka-2006/schemas';
 * edtfSchema.safeParse('2006-05-29~').success //=> true
 * edtfSchema.safeParse('2006-02-30').success //=> false
 * ```
 */
export const edtfSchema: z.ZodString = edtfTextSchema.refine(
  isEdtf,
  because('bad-edtf', expectedEdtf, notEdtf),
);

/** A date with its bounds: days that exist. That they are those its EDTF means is checked by `validateRecord`. */
export const edtfDateSchema: ObjectSchema<EdtfDate> = z.strictObject({
  edtf: edtfSchema,
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
});

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
