import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, isDay } from '../../src/schemas/calendar.js';
import { edtfBounds, edtfDate, edtfDateSchema, edtfSchema } from '../../src/schemas/edtf.js';

describe('the bounds of a date', () => {
  it.each([
    ['2006-05-23', '2006-05-23', '2006-05-23'],
    ['2006-05', '2006-05-01', '2006-05-31'],
    ['2006', '2006-01-01', '2006-12-31'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    // qualifiers widen nothing
    ['2006-05-29~', '2006-05-29', '2006-05-29'],
    ['2007?', '2007-01-01', '2007-12-31'],
    ['2006-?05-23', '2006-05-23', '2006-05-23'],
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20'],
    // unknown digits
    ['2006-05-2X', '2006-05-20', '2006-05-29'],
    ['2001-02-2X', '2001-02-20', '2001-02-28'],
    ['2006-05-XX', '2006-05-01', '2006-05-31'],
    ['2006-XX-31', '2006-01-31', '2006-12-31'],
    ['200X-02-29', '2000-02-29', '2008-02-29'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['-12XX', '-1299-01-01', '-1200-12-31'],
    ['XXXX', null, null],
    // intervals, open and unknown ends
    ['2007-06/2007-07', '2007-06-01', '2007-07-31'],
    ['2006-05-23/..', '2006-05-23', null],
    ['2006-05-23/', '2006-05-23', null],
    ['../2006-05-23', null, '2006-05-23'],
    ['../..', null, null],
    ['2006-05-23/2006-05', '2006-05-23', '2006-05-31'],
    // sets and lists
    ['[2006-02-11,2006-03]', '2006-02-11', '2006-03-31'],
    ['[2006-05-01..2006-05-03]', '2006-05-01', '2006-05-03'],
    ['[..2006-07-04]', null, '2006-07-04'],
    ['[2006-07-04..]', '2006-07-04', null],
    ['{..1983-12-31,1984-10-10..1984-11-01}', null, '1984-11-01'],
    // the first centuries and before: astronomical years
    ['0001', '0001-01-01', '0001-12-31'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['-0479', '-0479-01-01', '-0479-12-31'],
    ['-0479/-0217', '-0479-01-01', '-0217-12-31'],
    // years that YYYY cannot write
    ['Y170000002', '9999-12-31', null],
    ['Y-17E7', null, '-9999-01-01'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    // seasons: with a hemisphere, and over both without
    ['2006-26', '2006-06-01', '2006-08-31'],
    ['2006-28', '2006-12-01', '2007-02-28'],
    ['2006-21', '2006-03-01', '2006-11-30'],
    ['2006-36', '2006-10-01', '2006-12-31'],
    // a time bounds its day, as written
    ['2006-05-23T23:30:00-05:00', '2006-05-23', '2006-05-23'],
  ])('%s is from %s to %s', (edtf, earliest, latest) => {
    expect(edtfBounds(edtf)).toEqual({ earliest, latest });
    expect(edtfDate(edtf)).toEqual({ edtf, earliest, latest });
    expect(edtfSchema.safeParse(edtf).success).toBe(true);
    expect(edtfDateSchema.safeParse({ edtf, earliest, latest }).success).toBe(true);
  });

  it.each([
    '2006-02-30',
    '2006-02-29',
    '2006-02-3X',
    'XXXX-02-30',
    '2006-13',
    '2006-00',
    '2006-05-00',
    '-0000',
    '2006-06/2006-05',
    '[2006-06..2006-05]',
    '2006-5-23',
    '20060523',
    '23 May 2006',
    '199u',
    '2006/open',
    '[2006,]',
    '[]',
    '19',
    '',
    ' 2006',
    '2006\n',
    '١٩٩٦',
  ])('%j is no EDTF date', (text) => {
    expect(edtfBounds(text)).toBeNull();
    expect(edtfSchema.safeParse(text).success).toBe(false);
    expect(() => edtfDate(text)).toThrow(RangeError);
  });

  it('is answered at once for hostile text', () => {
    const hostile = [
      '['.repeat(1e6),
      '2006,'.repeat(1e6),
      `[${'XXXX-02-30,'.repeat(17)}XXXX]`,
      `[${'2006..2007,'.repeat(17)}2006]`,
    ];
    const start = performance.now();
    for (const text of hostile) edtfBounds(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('names the text and what was expected', () => {
    expect(() => edtfDate('May 2006')).toThrow(/'May 2006' is no EDTF date .* like '2006-05-23'/);
  });
});

const digit = fc.constantFrom('0', '1', '2', '3', '9', 'X');
const two = fc.tuple(digit, digit).map((digits) => digits.join(''));
const plainDate = fc
  .tuple(
    fc.constantFrom('', '', '-'),
    fc.tuple(digit, digit, digit, digit).map((digits) => digits.join('')),
    fc.option(two, { nil: undefined }),
    fc.option(two, { nil: undefined }),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([sign, year, month, day, qualifier]) => {
    const rest = month === undefined ? '' : day === undefined ? `-${month}` : `-${month}-${day}`;
    return `${sign}${year}${rest}${qualifier}`;
  });
const end = fc.oneof(plainDate, fc.constantFrom('', '..'));
const dateText = fc.oneof(
  plainDate,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc
    .tuple(
      fc.constantFrom('[', '{', ''),
      fc.constantFrom('', '', '..'),
      fc.array(plainDate, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '..'),
      fc.constantFrom(']', '}', ''),
    )
    .map(([open, before, dates, after, close]) => `${open}${before}${dates.join(',')}${after}${close}`),
);

const libraryTakes = (text: string): boolean => {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('laws', () => {
  it('what has bounds is EDTF by the library', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        if (edtfBounds(text) !== null) expect(libraryTakes(text), text).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('bounds are days that exist, in order', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const bounds = edtfBounds(text);
        if (bounds === null) return;
        const { earliest, latest } = bounds;
        for (const day of [earliest, latest]) expect(day === null || isDay(day)).toBe(true);
        if (earliest !== null && latest !== null)
          expect(compareDays(earliest, latest)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5_000 },
    );
  });

  it('every day of the calendar is its own bounds, and no other day exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = [
            String(year).padStart(4, '0'),
            String(month).padStart(2, '0'),
            String(day).padStart(2, '0'),
          ].join('-');
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isDay(text)).toBe(exists);
          expect(edtfBounds(text)).toEqual(exists ? { earliest: text, latest: text } : null);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('days compare as time does, before year 0 too', () => {
    expect(
      ['0001-01-01', '-0479-12-31', '2006-05-23', '-0479-01-01', '-0480-12-31'].sort(compareDays),
    ).toEqual(['-0480-12-31', '-0479-01-01', '-0479-12-31', '0001-01-01', '2006-05-23']);
  });
});
