import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/model/index.js';
import {
  assertCount,
  countInWords,
  formatCount,
  isNoneCount,
  isUnknownCount,
} from '../../src/text/format-count.js';

describe('formatCount', () => {
  it.each<[Count, string]>([
    [{ min: 2, max: 2 }, '2'],
    [{ min: 0, max: 0 }, 'none'],
    [{ min: 0, max: null }, 'unknown'],
    [{ min: 0, max: null, wording: 'some' }, 'unknown (some)'],
    [{ min: 2, max: null, wording: 'several' }, 'at least 2 (several)'],
    [{ min: 2, max: 4 }, '2–4'],
    [{ min: 0, max: 3 }, 'at most 3'],
    [{ min: 0, max: 3, wording: 'fewer than 4' }, 'at most 3 (fewer than 4)'],
    [{ min: 0, max: 0, wording: '0 dead' }, 'none (0 dead)'],
    [{ min: 20, max: null }, 'at least 20'],
    [{ min: 20, max: 20, approximate: true }, 'about 20'],
    [{ min: 0, max: 0, approximate: true }, 'about 0'],
    [{ min: 20, max: 30, approximate: true }, 'about 20–30'],
    [{ min: 4, max: 6, best: 6 }, '4–6 (best estimate 6)'],
    [{ min: 4, max: 6, best: 4 }, '4–6 (best estimate 4)'],
    [{ min: 4, max: 4, best: 6 }, '4 (best estimate 6)'],
    [{ min: 4, max: 4, best: 4 }, '4'],
    [{ min: 0, max: null, best: 6 }, 'an estimated 6'],
    [{ min: 0, max: 4, best: 3 }, 'at most 4 (best estimate 3)'],
    [{ min: 0, max: 0, best: 6 }, 'none (best estimate 6)'],
    [{ min: 2, max: null, best: 6, wording: 'several' }, 'at least 2 (best estimate 6; several)'],
    [{ min: 999, max: 1000 }, '999–1,000'],
    [{ min: 4500, max: 4500 }, '4,500'],
    [{ min: 4500, max: 4500, wording: 'nearly 4,500' }, 'nearly 4,500'],
  ])('%j is "%s"', (value, words) => {
    expect(formatCount(value)).toBe(words);
  });

  it('tells none, unknown and everything else apart', () => {
    const cases: readonly [Count, isNone: boolean, isUnknown: boolean][] = [
      [{ min: 0, max: 0 }, true, false],
      [{ min: 0, max: 0, best: 0 }, true, false],
      [{ min: 0, max: 0, best: 1 }, false, false],
      [{ min: 0, max: 0, approximate: true }, false, false],
      [{ min: 0, max: null }, false, true],
      [{ min: 0, max: null, best: 3 }, false, false],
      [{ min: 0, max: 1 }, false, false],
      [{ min: 1, max: null }, false, false],
      [{ min: 1, max: 1 }, false, false],
    ];
    for (const [count, isNone, isUnknown] of cases) {
      expect(isNoneCount(count), JSON.stringify(count)).toBe(isNone);
      expect(isUnknownCount(count), JSON.stringify(count)).toBe(isUnknown);
      expect(formatCount(count) === 'none', JSON.stringify(count)).toBe(isNone);
    }
  });

  it('names what is counted, if anything', () => {
    expect(countInWords({ min: 0, max: 0 }, 'soldiers')).toBe('no soldiers');
    expect(countInWords({ min: 0, max: 0 }, '')).toBe('none');
    expect(countInWords({ min: 2, max: 2 }, 'soldiers')).toBe('2 soldiers');
  });

  it.each([
    null,
    undefined,
    2,
    '2',
    {},
    { min: 2 },
    { max: 2 },
    { min: -1, max: 2 },
    { min: 3, max: 2 },
    { min: 1.5, max: 2 },
    { min: 1, max: 2.5 },
    { min: 1, max: '2' },
    { min: '1', max: 2 },
    { min: 1, max: 2, best: 1.5 },
    { min: 1, max: null, best: -1 },
    { min: Number.NaN, max: null },
    { min: 0, max: Number.POSITIVE_INFINITY },
  ])('%j is no count', (value) => {
    expect(() => assertCount(value as never)).toThrow(/^a count is \{ min, max \}, whole numbers/);
    expect(() => formatCount(value as never)).toThrow(TypeError);
  });

  it('shows both bounds of every count', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (min, width) => {
        const words = formatCount({ min, max: min + width });
        const read = words.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [0];
        expect(read.at(-1)).toBe(min + width);
        if (min > 0) expect(read[0]).toBe(min);
      }),
    );
  });
});
