import { describe, expect, it } from 'vitest';
import { cellIssueCodes } from '../../src/formats/cells.js';
import { reportTo } from '../../src/formats/issue.js';
import { countFrom, wholeNumber } from '../../src/formats/whole-number.js';
import type { Issue } from '../../src/model/issue.js';

const read = (text: string) => {
  const issues: Issue[] = [];
  const number = wholeNumber(text, ['n'], reportTo(issues, cellIssueCodes));
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

describe('countFrom', () => {
  it('bounds over all numbers that are there, and leaves open what is not', () => {
    expect(countFrom(1, 2, 3)).toEqual({ min: 1, max: 3, best: 2 });
    expect(countFrom(3, 2, 3)).toEqual({ min: 2, max: 3, best: 2 });
    expect(countFrom(undefined, 2, undefined)).toEqual({ min: 2, max: 2 });
    expect(countFrom(1, undefined, undefined)).toEqual({ min: 1, max: null });
    expect(countFrom(undefined, undefined, 3)).toEqual({ min: 0, max: 3 });
    expect(countFrom(undefined, undefined, undefined)).toBeNull();
  });
});
