import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasualtiesClaim, Claim, Count } from '../../src/model/index.js';
import { compareInQuestion } from '../../src/queries/compare-claims.js';
import { comparisonTables } from '../../src/queries/compare-scopes.js';
import { disagreements } from '../../src/queries/disagreements.js';
import { isContested, positionsOf, questionsOf } from '../../src/queries/positions.js';
import { uncorroborated } from '../../src/queries/uncorroborated.js';
import { record as ours, claims as own } from '../../src/record.js';
import { claim, day, killed, record, span } from './fixture.js';

const papers = ['wire', 'gazette', 'court', 'almanac'];

const count = fc
  .record({
    min: fc.nat(12),
    width: fc.option(fc.nat(6), { nil: null }),
    approximate: fc.constantFrom(true as const, undefined),
  })
  .map(
    ({ min, width, approximate }): Count => ({ min, max: width === null ? null : min + width, approximate }),
  );
const scope = fc.record({
  side: fc.constantFrom('crown', 'raiders', undefined),
  location: fc.constantFrom('alba', 'alba-camp', 'nord', 'borgo', undefined),
  status: fc.constantFrom('military' as const, 'civilian' as const, undefined),
  during: fc.constantFrom(day('2001-05-03'), undefined),
  rank: fc.constantFrom('normal' as const, 'normal' as const, 'deprecated' as const),
  partOf: fc.option(fc.nat(7), { nil: undefined }),
});
// A part comes after its whole, so that none is in a circle.
const ofOneQuestion = <V>(values: fc.Arbitrary<V>, make: (id: string, value: V) => Claim) =>
  fc.array(fc.tuple(values, scope), { minLength: 1, maxLength: 8 }).map((rows) =>
    rows.map(([value, { partOf, ...more }], index): Claim => {
      const whole = partOf === undefined || partOf >= index ? {} : { partOf: `c${partOf}` };
      return { ...make(`c${index}`, value), ...more, ...whole, source: papers[index % 4] ?? 'wire' };
    }),
  );
const counts = ofOneQuestion(count, (id, value) => killed(id, 'wire', 0, 0, { value }));
const dates = ofOneQuestion(
  fc.constantFrom(
    day('2001-05-02'),
    day('2001-05-03'),
    span('2001-05-01', '2001-05-31'),
    span(null, '2001-05-02'),
    null,
  ),
  (id, value) => claim({ id, property: 'date', source: 'wire', value }),
);
const times = ofOneQuestion(
  fc.constantFrom(
    { earliest: '05:00', latest: '05:00' },
    { earliest: '05:10', latest: '05:10', approximate: true as const },
    { earliest: '05:00', latest: '06:00' },
    { earliest: '05:40', latest: '05:50' },
  ),
  (id, value) => claim({ id, property: 'time', source: 'wire', value }),
);
const places = ofOneQuestion(
  fc.option(fc.subarray(['alba', 'borgo', 'nord', 'alba-camp']), { nil: null }),
  (id, value) => claim({ id, property: 'locations', source: 'wire', value }),
);
const results = ofOneQuestion(fc.constantFrom('won', 'lost'), (id, code) =>
  claim({ id, property: 'result', source: 'wire', value: { code, text: id } }),
);

describe('a question is contested', () => {
  it.each(Object.entries({ counts, dates, times, places, results }))(
    'exactly where two standing claims conflict: %s',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (said) => {
          const tables = comparisonTables(record(said));
          const standing = said.filter(({ rank }) => rank !== 'deprecated');
          const brute = standing.some((a) =>
            standing.some((b) => compareInQuestion(a, b, tables) === 'conflicts'),
          );
          expect(isContested(said, tables)).toBe(brute);
        }),
        { numRuns: 500 },
      );
    },
  );
  it('exactly where a position conflicts with another, and never by whose claim comes first', () => {
    fc.assert(
      fc.property(counts, (said) => {
        const tables = { ...record(), ...comparisonTables(record(said)) };
        const contested = isContested(said, tables);
        expect(positionsOf(said, tables).some(({ conflictsWith }) => conflictsWith.length > 0)).toBe(
          contested,
        );
        expect(isContested([...said].reverse(), tables)).toBe(contested);
      }),
    );
  });
});

describe('positions', () => {
  it('part the claims of a question: each is in one', () => {
    const tables = { ...ours, ...comparisonTables(ours) };
    for (const { claims } of questionsOf(own)) {
      const held = positionsOf(claims, tables).flatMap((position) => position.claims.map(({ id }) => id));
      expect(held.sort()).toEqual(claims.map(({ id }) => id).sort());
    }
  });
  it('go by the code and never by the words', () => {
    const result = (id: string, text: string) =>
      claim({ id, property: 'result', source: id === 'a' ? 'wire' : 'court', value: { code: 'won', text } });
    const said = [result('a', 'they got away'), result('b', 'the raiders won')];
    const tables = { ...record(), ...comparisonTables(record(said)) };
    expect(positionsOf(said, tables)).toMatchObject([{ voices: ['court', 'wire'] }]);
  });
});

describe('many claims', () => {
  /** Claims that count how often their value is read. */
  function counted(said: readonly CasualtiesClaim[]) {
    let reads = 0;
    const watched = said.map((one) =>
      Object.defineProperty({ ...one }, 'value', {
        enumerable: true,
        get: () => {
          reads += 1;
          return one.value;
        },
      }),
    );
    return { claims: watched, reads: () => reads };
  }
  const places = ['alba', 'borgo', 'nord', undefined];
  const many = (size: number, value: (index: number) => Count) =>
    Array.from({ length: size }, (_, index) =>
      killed(`c${index}`, papers[index % 4] ?? 'wire', 0, 0, {
        value: value(index),
        location: places[(index >> 2) % 4],
      }),
    );
  const values: Record<string, (index: number) => Count> = {
    'of distinct values': (index) => ({ min: index + 1, max: index + 1 }),
    'that all leave room for one another': (index) => ({ min: index + 1, max: null }),
    'that all say the same': () => ({ min: 2, max: 2 }),
  };
  it.each(Object.entries(values))(
    '%s are read a few times each by disagreements and uncorroborated',
    (_, value) => {
      const steps = [1000, 4000].map((size) => {
        const { claims, reads } = counted(many(size, value));
        disagreements(record(claims));
        uncorroborated('almanac', record(claims));
        return reads();
      });
      expect((steps[1] ?? 0) / (steps[0] ?? 1)).toBeLessThan(5);
      expect((steps[0] ?? 0) / 1000).toBeLessThan(40);
    },
  );
  it('a hundred thousand of them are within reach', () => {
    const said = many(100_000, (index) => ({ min: index + 1, max: index + 1 }));
    expect(disagreements(record(said))[0]?.positions).toHaveLength(100_000);
    expect(uncorroborated('almanac', record(said))).toHaveLength(25_000);
  });
});
