import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount } from '../../../src/formats/read/count-text.js';
import type { Count } from '../../../src/model/count.js';

const readings: readonly (readonly [string, Count])[] = [
  ['2', { min: 2, max: 2 }],
  ['1,234', { min: 1234, max: 1234 }],
  ['1 234', { min: 1234, max: 1234 }],
  ['1\u00a0234', { min: 1234, max: 1234 }],
  ['1.234.567', { min: 1_234_567, max: 1_234_567 }],
  ['2–4', { min: 2, max: 4 }],
  ['2 to 4', { min: 2, max: 4 }],
  ['between 2 and 4', { min: 2, max: 4 }],
  ['30,000—40,000', { min: 30_000, max: 40_000 }],
  ['100–1,000', { min: 100, max: 1000 }],
  ['3.5–6 million', { min: 3_500_000, max: 6_000_000 }],
  ['around 2 dozen', { min: 24, max: 24, approximate: true }],
  ['tens', { min: 20, max: null, wording: 'tens' }],
  ['1–2 million', { min: 1_000_000, max: 2_000_000 }],
  ['20,000 or 50,000', { min: 20_000, max: 50_000 }],
  ['at least 20', { min: 20, max: null }],
  ['20+', { min: 20, max: null }],
  ['60 +', { min: 60, max: null }],
  ['700–800+', { min: 700, max: null }],
  ['over 20', { min: 21, max: null }],
  ['more than 20', { min: 21, max: null }],
  ['fewer than 4', { min: 0, max: 3 }],
  ['<40', { min: 0, max: 39 }],
  ['up to 180', { min: 0, max: 180 }],
  ['about 20', { min: 20, max: 20, approximate: true }],
  ['c. 2,000', { min: 2000, max: 2000, approximate: true }],
  ['~200', { min: 200, max: 200, approximate: true }],
  ['some 20', { min: 20, max: 20, approximate: true }],
  ['two', { min: 2, max: 2 }],
  ['three hundred and fifty', { min: 350, max: 350 }],
  ['a hundred', { min: 100, max: 100 }],
  ['two dozen', { min: 24, max: 24 }],
  ['1.5 million', { min: 1_500_000, max: 1_500_000 }],
  ['4.5k', { min: 4500, max: 4500 }],
  ['2.0', { min: 2, max: 2 }],
  ['several', { min: 2, max: null, wording: 'several' }],
  ['dozens', { min: 24, max: null, wording: 'dozens' }],
  ['several hundred', { min: 200, max: null, wording: 'several hundred' }],
  ['tens of thousands', { min: 20_000, max: null, wording: 'tens of thousands' }],
  ['unknown', { min: 0, max: null }],
  ['?', { min: 0, max: null }],
  ['none', { min: 0, max: 0 }],
  ['0', { min: 0, max: 0 }],
  ['1 500 à 2 000', { min: 1500, max: 2000 }],
  ['environ 75', { min: 75, max: 75, approximate: true }],
  ['plus de 300', { min: 301, max: null }],
];

describe('a count phrase', () => {
  test.each(readings)('%s', (text, count) => {
    expect(readCount(text)).toEqual(count);
  });

  test.each([
    '',
    'N/A',
    'undefined',
    '-5',
    '3.5',
    '1,23',
    '12,3456',
    '2 killed',
    'UN',
    'Sept',
    'over',
    'some men',
    '1/2',
    '5%',
  ])('%j is none', (text) => {
    expect(readCount(text)).toBeNull();
  });

  test.each(['10-11,000', '1,200-50', '5.000', '40–20'])('%s can be read in two ways and is not', (text) => {
    expect(readCount(text)).toBeNull();
  });

  test('a dot groups thousands where the reader says so', () => {
    expect(readCount('c. 5.000', { dotGroups: true })).toEqual({ min: 5000, max: 5000, approximate: true });
  });

  test('French number words are read where the text is French', () => {
    expect(readCount('deux')).toBeNull();
    expect(readCount('deux', { romanceWords: true })).toEqual({ min: 2, max: 2 });
  });
});

const whole = fc.integer({ min: 0, max: 9_999_999 });
const english = new Intl.NumberFormat('en-US');

describe('every number reads back', () => {
  test('however it is grouped', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(',', '\u00a0', "'"), (n, sign) => {
        expect(readCount(english.format(n).replaceAll(',', sign))).toEqual({ min: n, max: n });
      }),
    );
  });

  test('as the ends of a range, by any dash', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999 }),
        whole,
        fc.constantFrom('-', '–', '—', ' – ', ' to '),
        (low, more, dash) => {
          expect(readCount(`${english.format(low)}${dash}${english.format(low + more)}`)).toEqual({
            min: low,
            max: low + more,
          });
        },
      ),
    );
  });

  test('as a bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        expect(readCount(`at least ${n}`)).toEqual({ min: n, max: null });
        expect(readCount(`more than ${n}`)).toEqual({ min: n + 1, max: null });
        expect(readCount(`up to ${n}`)).toEqual({ min: 0, max: n });
        expect(readCount(`fewer than ${n}`)).toEqual({ min: 0, max: n - 1 });
      }),
    );
  });
});

test('any text yields a proper count or null', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ,.+~–-]{0,30}$/)), (text) => {
      const count = readCount(text);
      if (count === null) return;
      expect(Number.isSafeInteger(count.min) && count.min >= 0).toBe(true);
      if (count.max !== null) expect(count.max).toBeGreaterThanOrEqual(count.min);
    }),
    { numRuns: 2000 },
  );
});
