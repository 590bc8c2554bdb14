import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/queries/compare-claims.js';
import { comparisonTables } from '../../src/queries/compare-scopes.js';
import { disagreements } from '../../src/queries/disagreements.js';
import { claims, event, record as own } from '../../src/record.js';
import { claim, day, killed, record } from './fixture.js';

const tables = comparisonTables(own);

describe('disagreements', () => {
  it('are questions on which two standing positions conflict', () => {
    const [only, ...others] = disagreements(
      record([killed('a', 'wire', 2, 2), killed('b', 'court', 4, 4), killed('c', 'gazette', 2, 2)]),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ about: 'raid', property: 'casualties', outcomes: ['killed'], unit: null });
    expect(
      only?.positions.map(({ value, voices, conflictsWith }) => ({ value, voices, conflictsWith })),
    ).toEqual([
      { value: { min: 2, max: 2 }, voices: ['gazette', 'wire'], conflictsWith: [1] },
      { value: { min: 4, max: 4 }, voices: ['court'], conflictsWith: [0] },
    ]);
  });
  it('do not come of a part in its whole, of two sides, or of silence', () => {
    const said = [
      killed('a', 'wire', 4, 4),
      killed('b', 'court', 2, 2, { location: 'alba' }),
      killed('c', 'gazette', 1, 1, { location: 'borgo' }),
      killed('d', 'gazette', 0, null),
    ];
    expect(disagreements(record(said))).toEqual([]);
  });
  it('count voices, not papers', () => {
    const said = [killed('a', 'wire', 2, 2), killed('b', 'copy', 2, 2), killed('c', 'court', 4, 4)];
    expect(disagreements(record(said))[0]?.positions[0]).toMatchObject({
      voices: ['wire'],
      claims: [{ id: 'a' }, { id: 'b' }],
    });
  });
  it('show what was superseded or shown wrong, but are not made by it', () => {
    const said = [killed('a', 'wire', 1, 1, { supersededBy: 'b' }), killed('b', 'copy', 5, 5)];
    expect(disagreements(record(said))).toEqual([]);
    expect(disagreements(record([...said, killed('c', 'court', 9, 9, { rank: 'deprecated' })]))).toEqual([]);
    const [only] = disagreements(record([...said, killed('d', 'court', 6, 6)]));
    expect(only?.positions.map(({ value, current, voices }) => [value, current, voices])).toEqual([
      [{ min: 5, max: 5 }, true, ['wire']],
      [{ min: 6, max: 6 }, true, ['court']],
      [{ min: 1, max: 1 }, false, []],
    ]);
  });
  it('put the preferred position first', () => {
    const date = (id: string, source: string, text: string, rank: 'normal' | 'preferred' = 'normal') =>
      claim({ id, property: 'date', source, value: day(text), rank });
    const said = [
      date('a', 'wire', '2001-05-02'),
      date('b', 'court', '2001-05-02'),
      date('c', 'almanac', '2001-05-03', 'preferred'),
    ];
    expect(disagreements(record(said))[0]?.positions.map((position) => position.claims[0]?.id)).toEqual([
      'c',
      'a',
    ]);
  });
  it('have mutual conflicts, positions that hold each claim once, and none without a conflict', () => {
    for (const { positions, about, property } of disagreements()) {
      const ids = positions.flatMap((position) => position.claims.map((said) => said.id));
      expect(new Set(ids).size, `${about} ${property}`).toBe(ids.length);
      expect(positions.some((position) => position.conflictsWith.length > 0)).toBe(true);
      positions.forEach((position, index) => {
        for (const other of position.conflictsWith) expect(positions[other]?.conflictsWith).toContain(index);
      });
    }
  });
  it('of the mutinies: the dead, the wounded, the day, the hour', () => {
    const properties = disagreements()
      .filter((disagreement) => disagreement.about === event.id)
      .map(({ property, outcomes }) => outcomes?.join('+') ?? property);
    expect(properties).toEqual(expect.arrayContaining(['killed', 'wounded', 'date', 'time', 'result']));
    expect(properties).not.toContain('victor');
  });
  it('of the mutinies: 23 May by many voices, 22 May by Lecocq', () => {
    const days =
      disagreements().find(({ about, property }) => about === event.id && property === 'date')?.positions ??
      [];
    expect(days[0]?.value).toMatchObject({ edtf: '2006-05-23' });
    expect(days[0]?.voices.length).toBeGreaterThan(5);
    expect(days.find((position) => position.voices.includes('lecocq'))?.value).toMatchObject({
      edtf: '2006-05-22',
    });
  });
  it('conflict exactly where two of their standing claims do, parts of each other or not', () => {
    const said = fc.record({
      min: fc.nat(3),
      side: fc.constantFrom('crown', undefined),
      partOf: fc.option(fc.nat(7), { nil: undefined }),
      rank: fc.constantFrom('normal' as const, 'deprecated' as const),
    });
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 8 }), (rows) => {
        const whole = record(
          rows.map(({ min, side, partOf, rank }, index) =>
            killed(`c${index}`, 'wire', min, min, {
              side,
              rank,
              // A part comes after its whole, so that none is in a circle.
              partOf: partOf === undefined || partOf >= index ? undefined : `c${partOf}`,
            }),
          ),
        );
        for (const { positions } of disagreements(whole))
          positions.forEach((a, index) => {
            const brute = positions.flatMap((b, at) => {
              const pairs = a.claims.flatMap((x) => b.claims.map((y) => [x, y] as const));
              const standing = pairs.filter((pair) => pair.every((one) => one.rank !== 'deprecated'));
              const isConflict = standing.some(
                ([x, y]) => compareClaims(x, y, comparisonTables(whole)) === 'conflicts',
              );
              return at !== index && isConflict ? [at] : [];
            });
            expect(a.conflictsWith).toEqual(brute);
          });
      }),
    );
  });
  it('leave out every pair of positions that can stand together', () => {
    for (const { positions } of disagreements())
      positions.forEach((position, index) => {
        const [a] = position.claims;
        positions.forEach((other, at) => {
          const [b] = other.claims;
          if (a === undefined || b === undefined || !position.conflictsWith.includes(at) || index === at)
            return;
          const pairs = position.claims.flatMap((x) => other.claims.map((y) => compareClaims(x, y, tables)));
          expect(pairs).toContain('conflicts');
        });
      });
    expect(claims.length).toBeGreaterThan(0);
  });
});
