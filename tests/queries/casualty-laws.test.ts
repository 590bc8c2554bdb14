import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasualtiesClaim, Count } from '../../src/model/index.js';
import { casualtiesByVoice } from '../../src/queries/casualties-by-voice.js';
import { type CasualtyCell, casualtyTotals } from '../../src/queries/casualty-totals.js';
import { isWithin } from '../../src/queries/within.js';
import { killed, locations, record } from './fixture.js';

/**
 * Invented raids of which the truth is known: who fell where, and sources that say nothing false of it, though often
 * little. Whatever is asked of them, the answer holds the truth.
 */

const sides = ['crown', 'raiders'] as const;
const places = ['alba', 'alba-camp', 'borgo'] as const;
const papers = ['almanac', 'wire', 'court'] as const;

interface Dead {
  readonly side: string;
  readonly place: string;
}
interface Scope {
  readonly side?: string | undefined;
  readonly location?: string | undefined;
}

const truth = (dead: readonly Dead[], { side, location }: Scope): number =>
  dead.filter(
    (one) =>
      (side === undefined || one.side === side) &&
      (location === undefined || isWithin(one.place, location, { locations })),
  ).length;

const dead = fc.array(fc.record({ side: fc.constantFrom(...sides), place: fc.constantFrom(...places) }), {
  minLength: 2,
  maxLength: 7,
});

/** A value now and then: in one of so many. */
const rarely = <T>(value: fc.Arbitrary<T>, oneOf: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: oneOf - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** How a source words a number: the bounds always hold it. */
const wording = fc.record({
  below: rarely(fc.nat(2), 4),
  above: fc.constantFrom(0, 0, 0, 1, 2, null),
  best: rarely(fc.nat(4), 4),
  wording: rarely(fc.constant('several'), 4),
});
type Wording = typeof wording extends fc.Arbitrary<infer T> ? T : never;

function worded(number: number, { below, above, best, wording }: Wording): Count {
  const min = Math.max(0, number - (below ?? 0));
  const max = above === null ? null : number + above;
  return {
    min,
    max,
    ...(best === undefined ? {} : { best: Math.min(min + best, max ?? Infinity) }),
    ...(wording === undefined || max !== null ? {} : { wording }),
  };
}

const saying = fc.record({
  source: fc.constantFrom(...papers),
  voice: fc.constantFrom(undefined, undefined, undefined, 'general'),
  side: fc.constantFrom(undefined, ...sides),
  location: fc.constantFrom(undefined, undefined, ...places, 'nord', 'zubrowka'),
  status: rarely(fc.constant('civilian' as const), 8),
  basis: rarely(fc.constant('hedged' as const), 5),
  rank: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'preferred', 'deprecated'),
  isPart: fc.boolean(),
  few: fc.nat(3),
  wording,
});
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never;

const isAround = (wide: Scope, narrow: Scope): boolean =>
  (wide.side === undefined || wide.side === narrow.side) &&
  (wide.location === undefined ||
    (narrow.location !== undefined && isWithin(narrow.location, wide.location, { locations })));

/** What the sources of one truth say. A part counts some of those of its scope; what was shown wrong says anything. */
function claimsOf(fallen: readonly Dead[], sayings: readonly Saying[]): readonly CasualtiesClaim[] {
  return sayings.map(({ isPart, few, wording: words, voice, status, basis, ...said }, index) => {
    const whole = sayings.findIndex((other) => other.source === said.source && isAround(other, said));
    const isInside = isPart && whole >= 0 && whole < index;
    const number = truth(fallen, said);
    // Of civilians alone, or of a part, it may be any number up to that.
    const some = isInside || status !== undefined ? Math.min(few, number) : number;
    const value = worded(said.rank === 'deprecated' ? few * 5 : some, words);
    return killed(`c${index}`, said.source, 0, 0, {
      value,
      rank: said.rank,
      ...(said.side === undefined ? {} : { side: said.side }),
      ...(said.location === undefined ? {} : { location: said.location }),
      ...(voice === undefined ? {} : { voice }),
      ...(status === undefined ? {} : { status }),
      ...(basis === undefined ? {} : { basis }),
      ...(isInside ? { partOf: `c${whole}` } : {}),
    });
  });
}

const world = fc.record({ dead, sayings: fc.array(saying, { minLength: 4, maxLength: 10 }) });
const asked = fc.record({
  source: fc.constantFrom('all', 'all', ...papers),
  location: fc.constantFrom(undefined, undefined, ...places, 'nord', 'zubrowka'),
});

const holds = ({ min, max }: Count, number: number): boolean => min <= number && number <= (max ?? Infinity);
const cellsOf = (said: readonly CasualtiesClaim[], options: Parameters<typeof casualtyTotals>[0]) => {
  const { bySide, total } = casualtyTotals(options as object, record(said)).killed;
  return Object.entries({ ...bySide, all: total }) as readonly (readonly [string, CasualtyCell])[];
};
const runs = { numRuns: 1000 };

describe('whatever is asked of sources that say nothing false', () => {
  it('holds the truth', () => {
    fc.assert(
      fc.property(world, asked, ({ dead: fallen, sayings }, options) => {
        for (const [side, { count }] of cellsOf(claimsOf(fallen, sayings), options)) {
          if (count === null || side === 'unknown') continue;
          const number = truth(fallen, { ...options, side: side === 'all' ? undefined : side });
          expect(holds(count, number), `${side}: ${JSON.stringify(count)} of ${number}`).toBe(true);
        }
      }),
      runs,
    );
  });
  it('is used or left out, each claim once and in the order of the table', () => {
    fc.assert(
      fc.property(world, asked, ({ dead: fallen, sayings }, options) => {
        const said = claimsOf(fallen, sayings);
        for (const [side, { used, leftOut }] of cellsOf(said, options)) {
          const ids = said
            .filter((claim) => options.source === 'all' || claim.source === options.source)
            .filter((claim) => side === 'all' || claim.side === side)
            .map(({ id }) => id);
          const isUsed = new Set(used);
          expect(used).toEqual(ids.filter((id) => isUsed.has(id)));
          expect(leftOut.map(({ claim }) => claim)).toEqual(ids.filter((id) => !isUsed.has(id)));
        }
      }),
      runs,
    );
  });
  it('states numbers, and an estimate, within its bounds', () => {
    fc.assert(
      fc.property(world, asked, ({ dead: fallen, sayings }, options) => {
        for (const [, { count, lowest, highest, state, used }] of cellsOf(
          claimsOf(fallen, sayings),
          options,
        )) {
          expect(count === null).toBe(state === 'absent');
          expect(count === null).toBe(used.length === 0);
          expect(lowest === null).toBe(highest === null);
          if (count === null) continue;
          for (const number of [count.best, lowest?.value, highest?.value])
            if (number !== undefined) expect(holds(count, number)).toBe(true);
          expect(lowest?.value ?? 0).toBeLessThanOrEqual(highest?.value ?? 0);
        }
      }),
      runs,
    );
  });
  it('is of all never below a side that was added to it', () => {
    fc.assert(
      fc.property(world, asked, ({ dead: fallen, sayings }, options) => {
        const said = claimsOf(fallen, sayings);
        const cells = cellsOf(said, { ...options, source: 'almanac' });
        const total = Object.fromEntries(cells)['all'];
        const isSummed = said.some((claim) => claim.side !== undefined && total?.used.includes(claim.id));
        if (!total?.count || !isSummed) return;
        const added = cells.filter(
          ([side, { used }]) => side !== 'all' && used.every((id) => total.used.includes(id)),
        );
        for (const [, { count }] of added) {
          expect(total.count.min).toBeGreaterThanOrEqual(count?.min ?? 0);
          if (count) expect(total.count.max ?? Infinity).toBeGreaterThanOrEqual(count.max ?? Infinity);
        }
      }),
      runs,
    );
  });
  it('never narrows when a source is added: what is said outright stays', () => {
    fc.assert(
      fc.property(world, asked, ({ dead: fallen, sayings }, { location }) => {
        const said = claimsOf(fallen, sayings).map(({ basis: _, ...claim }) => claim);
        const before = new Map(
          cellsOf(
            said.filter(({ source }) => source !== 'court'),
            { source: 'all', location },
          ),
        );
        for (const [side, { count, lowest, highest }] of cellsOf(said, { source: 'all', location })) {
          const old = before.get(side);
          if (!old?.count || old.state === 'unknown') continue;
          expect(count?.min).toBeLessThanOrEqual(old.count.min);
          expect(count?.max ?? Infinity).toBeGreaterThanOrEqual(old.count.max ?? Infinity);
          if (old.lowest) expect(lowest?.value).toBeLessThanOrEqual(old.lowest.value);
          if (old.highest) expect(highest?.value).toBeGreaterThanOrEqual(old.highest.value);
        }
      }),
      runs,
    );
  });
  it('is in the rows by voice, each claim once', () => {
    fc.assert(
      fc.property(world, ({ dead: fallen, sayings }) => {
        const said = claimsOf(fallen, sayings);
        const shown = casualtiesByVoice(record(said)).flatMap((row) => row.killed.claims.map(({ id }) => id));
        expect(shown.sort()).toEqual(said.map(({ id }) => id).sort());
      }),
      runs,
    );
  });
});
