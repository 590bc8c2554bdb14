import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAccount, type PositionComparison } from '../../src/compare.js';
import type { Account, Claim, ConflictRecord, Count } from '../../src/model/index.js';
import { compareClaims } from '../../src/queries/compare-claims.js';
import { comparisonTables } from '../../src/queries/compare-scopes.js';
import { isBelow } from '../../src/queries/counts.js';
import { disagreements } from '../../src/queries/disagreements.js';
import { claim, day, killed, record, span } from '../queries/fixture.js';

const count = fc
  .record({
    min: fc.nat(6),
    width: fc.option(fc.nat(4), { nil: null }),
    approximate: fc.constantFrom(true as const, undefined),
  })
  .map(
    ({ min, width, approximate }): Count => ({ min, max: width === null ? null : min + width, approximate }),
  );
const date = fc.constantFrom(
  day('2001-05-02'),
  day('2001-05-03'),
  span('2001-05-01', '2001-05-31'),
  span(null, '2001-05-02'),
  null,
);
const scope = fc.record({
  source: fc.constantFrom('almanac', 'wire', 'gazette', 'court', 'copy'),
  voice: fc.constantFrom('chief', undefined, undefined),
  side: fc.constantFrom('crown', 'raiders', undefined),
  location: fc.constantFrom('alba', 'alba-camp', 'nord', 'borgo', undefined),
  status: fc.constantFrom('military' as const, undefined),
  rank: fc.constantFrom('normal' as const, 'normal' as const, 'deprecated' as const),
  partOf: fc.option(fc.nat(9), { nil: undefined }),
});
/** Claims on the dead and on the day; a part comes after its whole, so that none is in a circle. */
const claims = fc
  .array(fc.tuple(scope, count, date, fc.boolean()), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    rows.map(([{ partOf, ...more }, dead, on, isDead], index): Claim => {
      const id = `c${index}`;
      if (!isDead) return claim({ id, property: 'date', value: on, ...more, status: undefined });
      const whole = partOf !== undefined && partOf < index && rows[partOf]?.[3] ? `c${partOf}` : undefined;
      return killed(id, more.source, 0, 0, { ...more, value: dead, partOf: whole });
    }),
  );
const pair = claims.filter((said) => said.length > 1);

/** What one document of a record says of the event. */
function accountOf(source: string, own: ConflictRecord): Account {
  const row = own.sources[source];
  if (row === undefined) throw new Error(`no source ${source}`);
  const { event, participants, locations } = own;
  const said = own.claims.filter((one) => one.source === source);
  const names = [{ name: event.name, kind: 'spelling' as const }];
  return { source: row, names, claims: said, sides: event.sides, participants, locations, raw: null };
}

const ids = ({ claims: said }: Pick<PositionComparison, 'claims'>): string => said.map(({ id }) => id).join();

describe('over random records', () => {
  it('agreement and conflict, and all that lies between, are symmetric', () => {
    fc.assert(
      fc.property(pair, (said) => {
        const tables = comparisonTables(record(said));
        for (const a of said)
          for (const b of said) expect(compareClaims(a, b, tables)).toBe(compareClaims(b, a, tables));
      }),
    );
  });
  it('a part that is no more than its whole never conflicts with it', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const tables = comparisonTables(record(said));
        for (const part of said)
          for (const whole of said) {
            if (part.property !== 'casualties' || whole.property !== 'casualties' || part.partOf !== whole.id)
              continue;
            const isInScope = compareClaims({ ...part, partOf: undefined }, whole, tables) !== 'conflicts';
            if (isInScope && !isBelow(whole.value, part.value))
              expect(compareClaims(part, whole, tables)).not.toBe('conflicts');
          }
      }),
    );
  });
  it('a document conflicts with nothing of its own that the record does not have in conflict', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('almanac', 'wire', 'gazette'), (said, source) => {
        const own = record(said);
        const disputed = new Set(
          disagreements(own).flatMap(({ positions }) =>
            positions
              .filter(({ conflictsWith }) => conflictsWith.length > 0)
              .flatMap((position) => position.claims.map(({ id }) => id)),
          ),
        );
        const isOwn = (one: Claim): boolean => one.source === source && one.rank !== 'deprecated';
        for (const { yours, positions } of compareAccount(accountOf(source, own), own).slots)
          for (const position of positions) {
            // What sums up sides is no position of the record's, and what was shown wrong makes no disagreement.
            const isSum = position.remarks.includes('the sum over the sides') || yours.length > 1;
            if (position.verdict !== 'conflicts' || !position.current || isSum) continue;
            if (!yours.every(isOwn) || !position.claims.every(isOwn)) continue;
            expect(disputed, ids(position)).toContain(yours[0]?.id);
            for (const { id } of position.claims) expect(disputed).toContain(id);
          }
      }),
    );
  });
  it('each claim of the account is in a slot, each of the record in a position of it', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const own = record(said);
        const { slots } = compareAccount(accountOf('wire', own), own);
        const stated = slots.flatMap(({ yours }) => yours.map(({ id }) => id));
        expect(new Set(stated)).toEqual(
          new Set(said.filter((one) => one.source === 'wire').map(({ id }) => id)),
        );
        const held = slots.flatMap(({ positions }) =>
          positions.flatMap((one) => one.claims.map(({ id }) => id)),
        );
        expect(new Set(held)).toEqual(new Set(said.map(({ id }) => id)));
      }),
    );
  });
});

describe('many claims', () => {
  const papers = ['wire', 'gazette', 'court', 'almanac'];
  /** The dead of one scope in distinct counts, held against as many of a record that counts how often it is read. */
  function steps(size: number, value: (index: number) => Count): number {
    let reads = 0;
    const many = Array.from({ length: size }, (_, index) =>
      killed(`c${index}`, papers[index % 4] ?? 'wire', 0, 0, { value: value(index) }),
    );
    const watched = many.map((one) =>
      Object.defineProperty({ ...one }, 'value', {
        enumerable: true,
        get: () => {
          reads += 1;
          return one.value;
        },
      }),
    );
    const own = record(watched);
    const account = { ...accountOf('court', own), claims: many };
    const { slots } = compareAccount(account, own);
    expect(slots.map(({ yours }) => yours.length)).toEqual([size]);
    expect(slots[0]?.positions.flatMap((position) => position.claims)).toHaveLength(size);
    return reads;
  }
  it.each<[string, (index: number) => Count]>([
    ['of distinct values', (index) => ({ min: index + 1, max: index + 1 })],
    ['that all leave room for one another', (index) => ({ min: index + 1, max: null })],
    ['that all say the same', () => ({ min: 2, max: 2 })],
    ['with best estimates', (index) => ({ min: 1, max: 9000, best: index + 1 })],
  ])('%s are read a few times each', (_, value) => {
    const [half = 1, whole = 1] = [500, 1000].map((size) => steps(size, value));
    expect(whole / half).toBeLessThan(2.5);
    expect(whole / 1000).toBeLessThan(60);
  });
});
