import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/model/index.js';
import { addCounts, compareCounts, encloseCounts } from '../../src/queries/counts.js';

const count: fc.Arbitrary<Count> = fc
  .record({
    min: fc.nat(1000),
    width: fc.option(fc.nat(1000), { nil: null }),
    best: fc.option(fc.nat(2000), { nil: undefined }),
    approximate: fc.boolean(),
    wording: fc.option(fc.constantFrom('several', 'dozens'), { nil: undefined }),
  })
  .map(({ min, width, best, approximate, wording }) => ({
    min,
    max: width === null ? null : min + width,
    ...(best === undefined ? {} : { best }),
    ...(approximate ? { approximate: true as const } : {}),
    ...(wording === undefined ? {} : { wording }),
  }));
const exact = (n: number): Count => ({ min: n, max: n });
const unknown: Count = { min: 0, max: null };
const several: Count = { min: 2, max: null, wording: 'several' };
const upper = (c: Count): number => c.max ?? Infinity;

describe('addCounts', () => {
  it('adds bounds; an open end stays open and "about" is passed on', () => {
    expect(addCounts(exact(2), exact(2))).toEqual(exact(4));
    expect(addCounts(exact(2), unknown)).toEqual({ min: 2, max: null });
    expect(addCounts(exact(2), { min: 20, max: 20, approximate: true })).toEqual({
      min: 22,
      max: 22,
      approximate: true,
    });
  });
  it('keeps a best estimate only where every part has one or is exact', () => {
    expect(addCounts({ min: 1, max: 5, best: 3 }, exact(2))).toEqual({ min: 3, max: 7, best: 5 });
    expect(addCounts({ min: 1, max: 5, best: 3 }, { min: 1, max: 2 })).toEqual({ min: 2, max: 7 });
    expect(addCounts(exact(1), exact(2))).not.toHaveProperty('best');
  });
  it('refuses to call a sum of nothing 0', () => {
    expect(() => addCounts()).toThrow(RangeError);
  });
  it('commutes and associates', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        expect(addCounts(a, b)).toEqual(addCounts(b, a));
        expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
        expect(addCounts(a, b, c)).toEqual(addCounts(addCounts(a, b), c));
      }),
    );
  });
  it('is monotone: more in a part is never less in the sum', () => {
    fc.assert(
      fc.property(count, count, fc.nat(100), (a, b, more) => {
        const larger = { ...b, min: b.min + more, max: b.max === null ? null : b.max + more };
        const [sum, other] = [addCounts(a, b), addCounts(a, larger)];
        expect(other.min).toBeGreaterThanOrEqual(sum.min);
        expect(upper(other)).toBeGreaterThanOrEqual(upper(sum));
        expect(sum.min).toBeGreaterThanOrEqual(a.min);
      }),
    );
  });
});

describe('encloseCounts', () => {
  it('holds "2", "several" and "6"', () => {
    expect(encloseCounts([exact(4), exact(1), exact(6)])).toEqual({ min: 1, max: 6 });
    expect(encloseCounts([exact(1), several, exact(6)])).toEqual({ min: 1, max: null });
  });
  it('refuses to enclose nothing', () => {
    expect(() => encloseCounts([])).toThrow(RangeError);
  });
  it('is idempotent, commutative and associative, and holds what it is given', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        expect(encloseCounts([a])).toEqual(a);
        expect(encloseCounts([a, a])).toEqual(a);
        expect(encloseCounts([a, b])).toEqual(encloseCounts([b, a]));
        expect(encloseCounts([encloseCounts([a, b]), c])).toEqual(encloseCounts([a, encloseCounts([b, c])]));
        const whole = encloseCounts([a, b, c]);
        for (const part of [a, b, c]) {
          expect(whole.min).toBeLessThanOrEqual(part.min);
          expect(upper(whole)).toBeGreaterThanOrEqual(upper(part));
        }
      }),
    );
  });
});

describe('compareCounts', () => {
  it.each<[string, Count, Count, string]>([
    ['the same number', exact(2), exact(2), 'agrees'],
    ['another number', exact(2), exact(1), 'conflicts'],
    ['a number inside a range', exact(2), { min: 1, max: 6 }, 'compatible'],
    ['a number and "several"', exact(2), several, 'compatible'],
    ['one and "several"', exact(1), several, 'conflicts'],
    ['none and a number', exact(0), exact(2), 'conflicts'],
    ['none and unknown', exact(0), unknown, 'compatible'],
    ['unknown and a number', unknown, exact(5), 'compatible'],
    ['unknown and unknown', unknown, unknown, 'agrees'],
    ['"about 20" and 20', { min: 20, max: 20, approximate: true }, exact(20), 'compatible'],
    ['"about 20" and 25, off by a quarter', { min: 20, max: 20, approximate: true }, exact(25), 'compatible'],
    ['"about 20" and 26, off by more', { min: 20, max: 20, approximate: true }, exact(26), 'conflicts'],
    [
      '"about 20" twice',
      { min: 20, max: 20, approximate: true },
      { min: 20, max: 20, approximate: true },
      'agrees',
    ],
    ['"best 6, 4 to 6" and 6', { min: 4, max: 6, best: 6 }, exact(6), 'agrees'],
    ['"best 6, 4 to 6" and 5', { min: 4, max: 6, best: 6 }, exact(5), 'compatible'],
    ['a best estimate outside its bounds', { min: 4, max: 5, best: 6 }, exact(6), 'conflicts'],
  ])('%s', (_, a, b, verdict) => {
    expect(compareCounts(a, b)).toBe(verdict);
    expect(compareCounts(b, a)).toBe(verdict);
  });
  it('is symmetric, and a count agrees with itself', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(compareCounts(a, b)).toBe(compareCounts(b, a));
        expect(compareCounts(a, a)).toBe('agrees');
      }),
    );
  });
  it('never conflicts with what encloses it', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(compareCounts(a, encloseCounts([a, b]))).not.toBe('conflicts');
      }),
    );
  });
});
