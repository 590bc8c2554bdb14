import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../src/formats/read/cells.js';
import { reportTo } from '../../../src/formats/read/issue.js';
import { tableIssueCodes } from '../../../src/formats/read/table-codes.js';
import { countOf } from '../../../src/formats/read/table-counts.js';
import type { Issue } from '../../../src/model/issue.js';

const read = (text: string) => {
  const issues: Issue[] = [];
  const number = wholeNumber(text, ['n'], reportTo(issues, tableIssueCodes));
  return [number, issues.map(({ code }) => code)];
};

describe('wholeNumber', () => {
  it('takes the ways in which tables write a whole number', () => {
    for (const [text, number] of [
      ['0', 0],
      ['12', 12],
      ['5.0', 5],
      ['1,200', 1200],
      ['007', 7],
      ['+3', 3],
      ['-0', 0],
    ] as const) {
      expect(read(text)).toEqual([number, []]);
    }
  });

  it('refuses the rest by name', () => {
    expect(read('-3')).toEqual([undefined, ['count-negative']]);
    expect(read('2.5')).toEqual([undefined, ['count-fractional']]);
    for (const text of ['1e3', '1,20', '0x10', 'ten', '9'.repeat(20), 'Infinity', '1 200', '5.000,0']) {
      expect(read(text)).toEqual([undefined, ['count-not-understood']]);
    }
  });
});

describe('countOf', () => {
  const exactly = (number?: number) => (number === undefined ? undefined : { min: number, max: number });
  const bounds = (min?: number, best?: number, max?: number) =>
    countOf({ min: exactly(min), best: exactly(best), max: exactly(max) }).count;

  it('bounds over all numbers that are there, and leaves open what is not', () => {
    expect(bounds(1, 2, 3)).toEqual({ min: 1, max: 3, best: 2 });
    expect(bounds(3, 2, 3)).toEqual({ min: 2, max: 3, best: 2 });
    expect(bounds(undefined, 2, undefined)).toEqual({ min: 2, max: 2 });
    expect(bounds(1, undefined, undefined)).toEqual({ min: 1, max: null });
    expect(bounds(undefined, undefined, 3)).toEqual({ min: 0, max: 3 });
    expect(bounds(undefined, 2, 3)).toEqual({ min: 0, max: 3, best: 2 });
    expect(bounds(undefined, undefined, undefined)).toBeNull();
  });

  it('lets a column bound what a word leaves open', () => {
    const several = { min: 2, max: null, wording: 'several' };
    expect(countOf({ value: several, max: exactly(9) })).toEqual({
      count: { min: 2, max: 9, wording: 'several' },
      isOrdered: true,
    });
    expect(countOf({ value: { min: 0, max: null }, min: exactly(2) }).count).toEqual({ min: 2, max: null });
    expect(countOf({ value: { min: 0, max: 3 }, min: exactly(2) }).count).toEqual({ min: 2, max: 3 });
    expect(countOf({ value: { min: 20, max: 30 }, max: exactly(25) }).count).toEqual({ min: 20, max: 30 });
    expect(countOf({ value: { min: 20, max: null }, max: exactly(9) })).toEqual({
      count: { min: 9, max: 20 },
      isOrdered: false,
    });
  });
});
