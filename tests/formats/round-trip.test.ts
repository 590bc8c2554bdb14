import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromInfobox, fromRow, toCsv, toGeoJSON, toInfobox } from '../../src/formats/index.js';
import type { RowColumns } from '../../src/formats/read/row-columns.js';
import type { CasualtiesClaim, Outcome, StrengthClaim } from '../../src/model/claim.js';
import type { Count } from '../../src/model/count.js';
import { countWords } from '../../src/model/count-words.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { validateRecord } from '../../src/schemas/index.js';
import { arbitraryRecord } from '../schemas/arbitrary.js';

// What a format can hold comes back out of it: over random records, nothing is lost and nothing is invented.

type Figure = CasualtiesClaim | StrengthClaim;
const isFigure = (claim: { readonly property: string }): claim is Figure =>
  claim.property === 'casualties' || claim.property === 'strength';

/** A count as a box has it: bounds, "about", and the words whose bounds are published. */
const count: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(2_000_000).map((min) => ({ min, max: min })),
  fc
    .tuple(fc.nat(30_000), fc.integer({ min: 1, max: 5_000 }))
    .map(([min, more]) => ({ min, max: min + more })),
  fc.integer({ min: 1, max: 90_000 }).map((min) => ({ min, max: null })),
  fc.integer({ min: 1, max: 90_000 }).map((min) => ({ min, max: min, approximate: true as const })),
  fc
    .constantFrom('several', 'dozens', 'hundreds', 'tens of thousands')
    .map((wording) => ({ min: countWords[wording as keyof typeof countWords], max: null, wording })),
  fc.constant({ min: 0, max: null }),
);
const people = fc
  .subarray<Outcome>(['captured', 'deserted', 'executed', 'killed', 'missing', 'surrendered', 'wounded'], {
    minLength: 1,
    maxLength: 3,
  })
  .filter((set) => !(set.includes('executed') && set.includes('killed')))
  .chain((set) =>
    fc
      .constantFrom(
        {},
        { status: 'civilian' as const },
        { status: 'military' as const },
        { status: 'police' as const },
      )
      .map((status) => ({ outcomes: set.toSorted(), ...status })),
  );
const things = fc.record({
  outcomes: fc.constantFrom<Outcome[]>(['destroyed'], ['damaged'], ['captured', 'destroyed'], ['lost']),
  unit: fc.constantFrom('vehicle', 'aircraft', 'tank', 'patrol boat', 'fighter jet'),
});
const casualties = fc
  .tuple(count, fc.oneof(people, things))
  .map(([value, what]) => ({ property: 'casualties' as const, value, ...what }));
const strength = fc
  .tuple(count, fc.constantFrom({}, { unit: 'ship' }, { status: 'civilian' as const }))
  .map(([value, what]) => ({ property: 'strength' as const, value, ...what }));

/** A random record whose reference source states these figures of its first side. */
const withFigures = fc
  .tuple(arbitraryRecord, fc.array(fc.oneof(casualties, strength), { minLength: 1, maxLength: 4 }))
  .map(([record, figures]): ConflictRecord => {
    const [side = ''] = Object.keys(record.event.sides);
    const rows = figures.map((figure, index) => ({
      id: `figure-${index}`,
      about: record.event.id,
      source: record.event.referenceSource,
      locators: ['p. 1'],
      rank: 'normal' as const,
      side,
      ...figure,
    }));
    return { ...record, claims: rows as ConflictRecord['claims'] };
  });

const said = ({ property, value, ...rest }: Figure) => {
  const { best: _, wording, ...bounds } = value;
  // The words of a count are those of the published table, or none.
  const words = wording === undefined ? {} : { wording };
  const unit = rest.unit === undefined ? {} : { unit: rest.unit };
  const isNobody = value.max === 0 || (value.min === 0 && value.max === null);
  // "None" and "Unknown" in a box are of casualties of whatever kind.
  const outcomes =
    property === 'strength'
      ? []
      : isNobody && rest.unit === undefined
        ? ['any']
        : (rest as CasualtiesClaim).outcomes;
  const status = rest.status === undefined ? {} : { status: rest.status };
  return JSON.stringify([property, { ...bounds, ...words }, outcomes, unit, status]);
};

test('a box gives back the figures of every record', () => {
  fc.assert(
    fc.property(withFigures, (record) => {
      const { account } = fromInfobox(toInfobox(record));
      expect(account.claims.filter(isFigure).map(said).sort()).toEqual(
        record.claims.filter(isFigure).map(said).sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('a row of claims.csv gives back the count of every claim', () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const rows: Record<string, string>[] = parse(toCsv('claims', record), { columns: true });
      const figures = record.claims.filter(isFigure);
      for (const claim of figures) {
        const row = rows.find(({ id }) => id === claim.id);
        const what = claim.property === 'strength' ? 'strength' : claim.outcomes.join('+');
        const columns = {
          [`${what}Min`]: 'min',
          [`${what}Max`]: 'max',
          [`${what}Best`]: 'best',
        } as RowColumns;
        const [read] = fromRow(row, columns).account.claims.filter(isFigure);
        const { min, max, best } = claim.value;
        expect(read).toMatchObject({
          property: claim.property,
          ...(claim.property === 'casualties' ? { outcomes: claim.outcomes } : {}),
          value: { min: Math.min(min, best ?? min), max: max === null ? null : Math.max(max, best ?? max) },
        });
        expect(read?.value.best).toBe(best);
      }
    }),
    { numRuns: 200 },
  );
});

test('JSON holds a whole record, GeoJSON each of its points', () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const copy: unknown = JSON.parse(JSON.stringify(record));
      expect(copy).toEqual(record);
      expect(validateRecord(copy)).toEqual(validateRecord(record));
      const { features, unlocated } = toGeoJSON(record);
      const points = Object.fromEntries([
        ...features.map(({ id, geometry }) => [id, geometry.coordinates] as const),
        ...unlocated.map(({ id }) => [id, null] as const),
      ]);
      expect(points).toEqual(
        Object.fromEntries(
          Object.values(record.locations).map(({ id, coordinates }) => [
            id,
            coordinates && [coordinates.longitude, coordinates.latitude],
          ]),
        ),
      );
    }),
    { numRuns: 100 },
  );
});
