import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { recordJsonSchema } from '../../scripts/json-schema.js';
import { claims as ownClaims } from '../../src/index.js';
import { isClaim } from '../../src/schemas/claim.js';
import { claimSchema } from '../../src/schemas/index.js';
import { arbitraryRecord } from './arbitrary.js';

/** The schema without the guard. */
const byZodAlone = z.discriminatedUnion('property', claimSchema.options);
const { $schema: _, $id: __, ...json } = recordJsonSchema();
const ajv = new Ajv2020({ strict: true, discriminator: true });
const fits = ajv.compile({ $defs: json.$defs, $ref: '#/$defs/Claim' });

type Holder = Record<string | number, unknown>;
/** Each key in a claim, with the object or list that holds it. */
const keysOf = (value: unknown): [Holder, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(
        ([key, child]) => [[value as Holder, key], ...keysOf(child)] as [Holder, string][],
      )
    : [];

const keys = [
  ...new Set(ownClaims.flatMap((claim) => keysOf(claim).map(([, key]) => key))),
  'supersededBy',
  'toString',
  'constructor',
  '',
];
const values = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  -1,
  -0,
  1,
  7,
  2.5,
  1e15,
  2 ** 53,
  Number.NaN,
  Infinity,
  90.5,
  -181,
  '',
  ' ',
  'a',
  'A',
  'a-b',
  'a--b',
  '-a',
  'x'.repeat(201),
  'none',
  'killed',
  'wounded',
  'preferred',
  'hedged',
  'police',
  '05:00',
  '24:00',
  '2006-05-23',
  '2006-02-30',
  '2006-05',
  '2006-05-31',
  '2006~',
  '199X',
  ...new Set(ownClaims.map(({ property }) => property)),
  [],
  ['a'],
  ['killed'],
  ['wounded', 'killed'],
  ['killed', 'killed'],
  [undefined],
  [''],
  {},
  { min: 1, max: 0 },
  { min: 0, max: null },
  { min: 2, max: 2, best: 1 },
  { code: 'a', text: 'b' },
  { latitude: 90, longitude: -180 },
  { earliest: '05:00', latest: '04:00' },
  { earliest: '05:00', latest: '05:00' },
  { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' },
  { edtf: '2006/..', earliest: '2006-01-01', latest: null },
  { edtf: '2006', earliest: null, latest: null },
  { name: 'a', side: null },
  { name: 'a', side: 'b', participant: 'C' },
);
const damage = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('set', 'add', 'delete'),
  key: fc.constantFrom(...keys),
  value: values,
});
// Drawn once: a record takes longer to draw than a claim to check.
const drawn = fc.sample(arbitraryRecord, { numRuns: 60, seed: 20_060_523 }).flatMap(({ claims }) => claims);
const good = fc.constantFrom<unknown>(...drawn, ...ownClaims);

it('the guard takes the claims that zod takes by itself, and the JSON Schema takes those too', () => {
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(good, fc.array(damage, { maxLength: 2 }), (claim, damages) => {
      const spoilt = structuredClone(claim);
      for (const { at, how, key, value } of damages) {
        const places = keysOf(spoilt);
        const [holder, old] = places[at % places.length] ?? [spoilt as Holder, key];
        if (how === 'delete') delete holder[old];
        else holder[how === 'add' ? key : old] = structuredClone(value);
      }
      const verdict = byZodAlone.safeParse(spoilt).success;
      const text = JSON.stringify(spoilt);
      expect(isClaim(spoilt), text).toBe(verdict);
      expect(claimSchema.safeParse(spoilt).success, text).toBe(verdict);
      if (verdict) expect(fits(JSON.parse(text)), text).toBe(true);
      if (verdict) taken += 1;
      else refused += 1;
    }),
    { numRuns: Number(process.env.CLAIM_RUNS ?? 4_000) },
  );
  expect(taken).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});

it.each([undefined, null, 5, 'claim', [], [ownClaims[0]], {}])('%j is no claim', (value) =>
  expect(isClaim(value)).toBe(false),
);
