// The claim schema in valibot, for the benchmark: the same keys and types, without the calendar.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.minLength(1));
const date = v.strictObject({ edtf: text, earliest: v.nullable(text), latest: v.nullable(text) });
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.strictObject({
  min: whole,
  max: v.nullable(whole),
  best: v.optional(whole),
  approximate: v.optional(v.literal(true)),
  wording: v.optional(text),
});
const coded = v.strictObject({ code: id, text });
const common = {
  id,
  about: id,
  side: v.optional(id),
  location: v.optional(id),
  status: v.optional(v.picklist(['military', 'police', 'civilian', 'unknown'])),
  partOf: v.optional(id),
  during: v.optional(date),
  statedOn: v.optional(date),
  source: id,
  locators: v.pipe(v.array(text), v.minLength(1)),
  voice: v.optional(id),
  statedBy: v.optional(v.strictObject({ name: text, participant: v.optional(id), side: v.nullable(id) })),
  supersededBy: v.optional(id),
  basis: v.optional(v.picklist(['hedged', 'inferred'])),
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  note: v.optional(text),
  raw: v.optional(v.string()),
};
const ids = v.nullable(v.array(id));
const outcome = v.picklist([
  'killed',
  'wounded',
  'captured',
  'missing',
  'surrendered',
  'deserted',
  'executed',
  'arrested',
  'displaced',
  'evacuated',
  'sick',
  'destroyed',
  'damaged',
  'lost',
  'unspecified',
]);

export const claimSchema = v.variant('property', [
  v.strictObject({
    property: v.literal('casualties'),
    value: count,
    outcomes: v.pipe(v.array(outcome), v.minLength(1)),
    unit: v.optional(text),
    ...common,
  }),
  v.strictObject({ property: v.literal('strength'), value: count, unit: v.optional(text), ...common }),
  v.strictObject({ property: v.literal('date'), value: v.nullable(date), ...common }),
  v.strictObject({
    property: v.literal('time'),
    value: v.nullable(
      v.strictObject({
        earliest: text,
        latest: text,
        approximate: v.optional(v.literal(true)),
        wording: v.optional(text),
      }),
    ),
    ...common,
  }),
  v.strictObject({ property: v.literal('locations'), value: ids, ...common }),
  v.strictObject({
    property: v.literal('coordinates'),
    value: v.nullable(
      v.strictObject({
        latitude: v.number(),
        longitude: v.number(),
        approximate: v.optional(v.literal(true)),
      }),
    ),
    ...common,
  }),
  v.strictObject({
    property: v.picklist([
      'belligerents',
      'commanders',
      'actors',
      'target',
      'member-of',
      'subgroup-of',
      'commander-of',
      'kin-of',
    ]),
    value: ids,
    ...common,
  }),
  v.strictObject({ property: v.picklist(['part-of', 'refers-to']), value: ids, ...common }),
  v.strictObject({ property: v.literal('victor'), value: v.nullable(id), ...common }),
  v.strictObject({
    property: v.picklist(['result', 'post', 'military-rank', 'standing']),
    value: v.nullable(coded),
    ...common,
  }),
  v.strictObject({
    property: v.picklist(['causes', 'demands', 'terms']),
    value: v.nullable(v.array(coded)),
    ...common,
  }),
]);
