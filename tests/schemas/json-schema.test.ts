import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../scripts/json-schema.js';
import { record } from '../../src/record.js';
import { recordSchema, validateRecord } from '../../src/schemas/index.js';
import { arbitraryRecord } from './arbitrary.js';
import { changed, smallRecord } from './small-record.js';

const schema = recordJsonSchema();
const ajv = new Ajv2020({ strict: true, discriminator: true });
const fits = ajv.compile(schema);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
type Path = (string | number)[];

/** Every place in a value, from its root to its leaves. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** Ways to spoil a value that both schemas must see. Each yields `undefined` where it does not apply. */
const damages: Readonly<Record<string, (found: unknown) => unknown>> = {
  'another type': (found) =>
    typeof found === 'string' ? 5 : typeof found === 'number' ? String(found) : 'text',
  'an unknown key': (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found)
      ? { ...found, 'no such key': 1 }
      : undefined,
  'a required key gone': (found) => {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const key = ['id', 'min', 'edtf', 'earliest', 'name', 'source', 'role', 'property', 'rank'].find(
      (k) => k in found,
    );
    return key === undefined
      ? undefined
      : Object.fromEntries(Object.entries(found).filter(([k]) => k !== key));
  },
  'empty text': (found) => (typeof found === 'string' ? '' : undefined),
  'a fraction': (found) => (Number.isSafeInteger(found) ? Number(found) + 0.5 : undefined),
};

/** Where such damage is none, or a dangling reference: free text, fractions of degrees, ids that may be absent. */
function isHarmless(path: Path, what: string, found: unknown): boolean {
  const key = path.at(-1);
  // Identifiers of other authorities are any texts or numbers.
  if (key === 'pleiades') return what === 'another type' || what === 'a fraction';
  if (key === 'identifiers' && what === 'an unknown key') return true;
  if (what === 'empty text') return key === 'raw';
  if (what === 'a fraction') return key === 'latitude' || key === 'longitude';
  if (what === 'another type' && found === null) return ['within', 'side', 'value'].includes(String(key));
  return false;
}

/** Ways to spoil a record that JSON Schema cannot see: what holds between values. Each hits the small record. */
const beyond: Readonly<Record<string, readonly [Path, unknown]>> = {
  'a day that does not exist': [['date'], '2006-02-30'],
  'an EDTF date that does not exist': [['sources', 'gazette-2006-03-01', 'issued'], '2006-02-30'],
  'bounds that disagree with the EDTF date': [['event', 'date', 'latest'], '2006-02-27'],
  'bounds out of order': [['event', 'date', 'latest'], '2006-01-01'],
  'times out of order': [['event', 'time', 'latest'], '04:00'],
  'min above max': [['claims', 0, 'value', 'min'], 7],
  'outcomes out of order': [
    ['claims', 0, 'outcomes'],
    ['wounded', 'killed'],
  ],
  'a row under another key': [['locations', 'kidal', 'id'], 'kidal-town'],
  'an id given twice': [['claims', 2, 'id'], 'gazette-victor'],
  'a dangling reference': [['event', 'locations', 0], 'nowhere'],
  'a reserved id': [['event', 'sides', 'army'], { id: 'unknown', name: 'Army', aliases: [] }],
  'a circle': [['locations', 'kidal', 'within'], 'kidal'],
  'a part above its whole': [['claims', 1, 'value'], { min: 7, max: null }],
};

describe('the JSON Schema of a record', () => {
  it('is of 2020-12, and takes the record', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(fits(asJson(record)), ajv.errorsText(fits.errors)).toBe(true);
  });

  it('defines each word once, and says what it is', () => {
    const { $defs } = schema as { $defs: Record<string, { description?: string }> };
    expect(Object.keys($defs)).toEqual(
      expect.arrayContaining(['Claim', 'Count', 'EdtfDate', 'Participant', 'Source']),
    );
    for (const [word, definition] of Object.entries($defs))
      expect(definition.description, word).toMatch(/^[A-Z].*\.$/);
  });

  it('and zod take the same random records that are right', () => {
    fc.assert(
      fc.property(arbitraryRecord, (random) => {
        const parsed = recordSchema.safeParse(random);
        expect(parsed.error?.issues).toBeUndefined();
        expect(parsed.data).toEqual(random);
        expect(validateRecord(random).success).toBe(true);
        expect(fits(asJson(random)), ajv.errorsText(fits.errors)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(damages))('and zod refuse random records with %s', (what) => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryRecord, fc.nat(), (random, choice) => {
        const paths = pathsOf(random).filter((path) => path.length > 0);
        const path = paths[choice % paths.length] ?? [];
        let spoilt: unknown;
        const damaged = changed(random, path, (found) => {
          spoilt = isHarmless(path, what, found) ? undefined : damages[what]?.(found);
          return spoilt ?? found;
        });
        if (spoilt === undefined) return;
        met += 1;
        const place = `${path.join('.')} = ${JSON.stringify(spoilt)}`;
        expect(fits(asJson(damaged)), place).toBe(false);
        expect(recordSchema.safeParse(damaged).success, place).toBe(false);
        expect(validateRecord(damaged).success, place).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(5);
  });

  it.each(Object.keys(beyond))('cannot see %s; validateRecord does', (what) => {
    const [path, value] = beyond[what] ?? [[], undefined];
    const damaged = changed(smallRecord, path, () => value);
    expect(fits(asJson(smallRecord)), ajv.errorsText(fits.errors)).toBe(true);
    expect(fits(asJson(damaged)), ajv.errorsText(fits.errors)).toBe(true);
    expect(validateRecord(damaged).success).toBe(false);
  });
});
