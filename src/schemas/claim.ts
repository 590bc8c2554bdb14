import * as z from 'zod';
import type {
  CasualtiesClaim,
  Claim,
  CodedClaim,
  CodedListClaim,
  CoordinatesClaim,
  DateClaim,
  LocationsClaim,
  Outcome,
  ParticipantsClaim,
  ReferencesClaim,
  Speaker,
  StrengthClaim,
  TimeClaim,
  VictorClaim,
} from '../model/claim.js';
import { outcomes } from '../model/outcomes.js';
import { valueInWords } from '../text/value-in-words.js';
import { because } from './finding.js';
import { guardOf } from './guard.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema } from './text.js';
import { clockTimeSchema, codedSchema, coordinatesSchema, countSchema, edtfDateSchema } from './values.js';

const speakerSchema: ObjectSchema<Speaker> = z.strictObject({
  name: textSchema,
  participant: idSchema.optional(),
  side: idSchema.nullable(),
});

const common = {
  id: idSchema,
  about: idSchema,
  side: idSchema.optional(),
  location: idSchema.optional(),
  status: z.enum(['military', 'police', 'civilian', 'unknown']).optional(),
  partOf: idSchema.optional(),
  during: edtfDateSchema.optional(),
  statedOn: edtfDateSchema.optional(),
  source: idSchema,
  locators: z.array(textSchema).min(1),
  voice: idSchema.optional(),
  statedBy: speakerSchema.optional(),
  supersededBy: idSchema.optional(),
  basis: z.enum(['hedged', 'inferred']).optional(),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  note: textSchema.optional(),
  raw: z.string().optional(),
};

// `satisfies`: an outcome that the list lacked would not compile.
const outcomeSchema: z.ZodType<Outcome, Outcome> = z.enum(outcomes) satisfies z.ZodEnum<{
  [O in Outcome]: O;
}>;

export const outcomesSchema: z.ZodArray<typeof outcomeSchema> = z
  .array(outcomeSchema)
  .min(1)
  .refine(
    (outcomes) => outcomes.every((outcome, index) => index === 0 || String(outcomes[index - 1]) < outcome),
    because<Outcome[]>(
      'outcomes-order',
      'alphabetical order, each once',
      (outcomes) =>
        `the outcomes ${outcomes.map(valueInWords).join(', ')} are not in alphabetical order, each once`,
    ),
  );

const idList = z.array(idSchema).nullable();

/**
 * The schema of a claim: one of an object for each kind, told apart by `property`.
 *
 * @group Validate your own data
 */
export type ClaimSchema = z.ZodDiscriminatedUnion<
  [
    ObjectSchema<CasualtiesClaim>,
    ObjectSchema<StrengthClaim>,
    ObjectSchema<DateClaim>,
    ObjectSchema<TimeClaim>,
    ObjectSchema<LocationsClaim>,
    ObjectSchema<CoordinatesClaim>,
    ObjectSchema<ParticipantsClaim>,
    ObjectSchema<ReferencesClaim>,
    ObjectSchema<VictorClaim>,
    ObjectSchema<CodedClaim>,
    ObjectSchema<CodedListClaim>,
  ],
  'property'
>;

const byKind: ClaimSchema = z.discriminatedUnion('property', [
  z.strictObject({
    property: z.literal('casualties'),
    value: countSchema,
    outcomes: outcomesSchema,
    unit: textSchema.optional(),
    ...common,
  }),
  z.strictObject({
    property: z.literal('strength'),
    value: countSchema,
    unit: textSchema.optional(),
    ...common,
  }),
  z.strictObject({ property: z.literal('date'), value: edtfDateSchema.nullable(), ...common }),
  z.strictObject({ property: z.literal('time'), value: clockTimeSchema.nullable(), ...common }),
  z.strictObject({ property: z.literal('locations'), value: idList, ...common }),
  z.strictObject({ property: z.literal('coordinates'), value: coordinatesSchema.nullable(), ...common }),
  z.strictObject({
    property: z.enum([
      'belligerents',
      'commanders',
      'actors',
      'target',
      'member-of',
      'subgroup-of',
      'commander-of',
      'kin-of',
    ]),
    value: idList,
    ...common,
  }),
  z.strictObject({ property: z.enum(['part-of', 'refers-to']), value: idList, ...common }),
  z.strictObject({ property: z.literal('victor'), value: idSchema.nullable(), ...common }),
  z.strictObject({
    property: z.enum(['result', 'post', 'military-rank', 'standing']),
    value: codedSchema.nullable(),
    ...common,
  }),
  z.strictObject({
    property: z.enum(['causes', 'demands', 'terms']),
    value: z.array(codedSchema).nullable(),
    ...common,
  }),
]);

const isClaimRow = guardOf(byKind);
/** Whether a value is a claim, by all that `claimSchema` asks of one. */
export const isClaim = (row: unknown): row is Claim => isClaimRow(row);

/** Asks the guard first. */
function guarded(schema: ClaimSchema): ClaimSchema {
  const { _zod: internals } = schema;
  const { run } = internals;
  internals.run = (payload, context) => (isClaimRow(payload.value) ? payload : run(payload, context));
  return schema;
}

/**
 * One source saying one value of one property; the type of `value` follows from `property`.
 *
 * A claim that is right is found so by a check of plain code, at a fraction of what zod's takes, and is
 * yielded as it is and not as a copy; zod says what is wrong with any other.
 *
 * @group Validate your own data
 */
export const claimSchema: ClaimSchema = guarded(byKind);
