/// <reference path="./edtf-library.d.ts" />
import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, isDay } from '../../src/text/calendar.js';
import { edtfBounds, edtfDate, parseEdtf } from '../../src/text/edtf.js';

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
    ['Y-17E3', null, '-9999-01-01'],
    ['Y9E3', '9000-01-01', '9000-12-31'],
    ['Y9999E0', '9999-01-01', '9999-12-31'],
    ['Y10000', '9999-12-31', null],
    ['Y-10000', null, '-9999-01-01'],
    ['Y-9999E0', '-9999-01-01', '-9999-12-31'],
    ['9999S1', '9000-01-01', '9999-12-31'],
    ['-0043S1', '-0049-01-01', '-0040-12-31'],
    ['0000-24', '0000-06-01', '0001-02-28'],
    ['9999-28', '9999-12-01', null],
    ['-0001-28', '-0001-12-01', '0000-02-29'],
    ['-000X', '-0009-01-01', '-0001-12-31'],
    ['-200X-02-29', '-2008-02-29', '-2000-02-29'],
    ['XXXX-05-23', null, null],
    ['19X5', '1905-01-01', '1995-12-31'],
    ['19X6-02-29', '1916-02-29', '1996-02-29'],
    ['-XXXX-05', null, null],
    ['[2004,-0010,1999]', '-0010-01-01', '2004-12-31'],
    ['[2006-01..2006-03,2005]', '2005-01-01', '2006-03-31'],
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
    expect(parseEdtf(edtf)).not.toBeNull();
  });

  it.each([
    '2006-02-30',
    '2006-02-29',
    '2006-02-3X',
    'XXXX-02-30',
    '2006-13',
    '[2006..2007-01]',
    '[2006-05..2006-05-23]',
    '[2006-05-23..2006-06]',
    '[..2006,..2007]',
    '[2006..,2007]',
    '[2006?..2007]',
    '[..]',
    '[2006',
    '2006]',
    '[2006}',
    'x[2006]',
    '[2006]x',
    '[2006-02-30,2006]',
    '[2006-02-30..2006-03-01]',
    'x2006-05-23T05:00',
    '2006-05-23xT05:00',
    '2006-02-30T05:00',
    'Y2006',
    '-0000S1',
    '-0000-21',
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
    expect(parseEdtf(text)).toBeNull();
    expect(() => edtfDate(text)).toThrow(RangeError);
  });

  it('is no text at all, or one longer than 200 letters', () => {
    for (const none of [null, undefined, 2006, ['2006'], {}]) expect(edtfBounds(none as never)).toBeNull();
    const most = `[${'2006,'.repeat(38)}-2006-05]`;
    expect(most).toHaveLength(200);
    expect(edtfBounds(most)).toEqual({ earliest: '-2006-05-01', latest: '2006-12-31' });
    const more = `[${'2006,'.repeat(37)}2006-05,2006-05]`;
    expect(more).toHaveLength(202);
    expect(edtfBounds(more)).toBeNull();
  });

  it('is soon found, or soon none, for hostile text', () => {
    // The last two are as long as a date may be: what each part may mean is not multiplied with what the others may.
    for (const text of ['['.repeat(1e6), '2006,'.repeat(1e6), `[${'XXXX-02-30,'.repeat(17)}XXXX]`])
      expect(edtfBounds(text)).toBeNull();
    const years = `[${'2006..2007,'.repeat(17)}2006]`;
    expect(edtfBounds(years)).toEqual({ earliest: '2006-01-01', latest: '2007-12-31' });
  });

  it('names the text and what was expected', () => {
    expect(() => edtfDate('May 2006')).toThrow(/'May 2006' is no EDTF date .* like '2006-05-23'/);
  });
});

const digit = fc.constantFrom(...'0123456789X');
const text = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));
const year = text(
  fc.constantFrom('', '', '-'),
  fc.oneof(fc.constantFrom('2006', '199X', 'XXXX', '0000'), text(digit, digit, digit, digit)),
);
const month = fc.oneof(
  fc.constantFrom('01', '02', '04', '11', '12', '21', '25', '41', '42', 'XX', '0X', '1X'),
  text(digit, digit),
);
const dayOfMonth = fc.oneof(
  fc.constantFrom('01', '15', '28', '29', '30', '31', '3X', 'XX', '0X'),
  text(digit, digit),
);
const mark = fc.constantFrom('', '', '', '', '?', '~', '%');
const dash = fc.constant('-');
const date = fc.oneof(
  text(mark, year, mark),
  text(mark, year, mark, dash, mark, month, mark),
  text(mark, year, mark, dash, mark, month, mark, dash, mark, dayOfMonth, mark),
);
const time = text(
  fc.constant('2006-05-23T'),
  fc.constantFrom('23:30', '24:00', '24:01', '25:00', '23:59:59.123', '05:00:00', '5:00'),
  fc.constantFrom('', 'Z', '+01:00', '-12:00', '-12:30', '-00:00', '+14:00', '+14:30', '-0030', '+13', '+15'),
);
const longYear = text(
  fc.constantFrom('Y', 'Y-', '', '-'),
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.constantFrom('', 'E0', 'E5'),
  fc.constantFrom('', 'S0', 'S2', 'S12'),
);
const end = fc.oneof(date, time, fc.constantFrom('', '..'));
const member = fc.oneof(date, text(date, fc.constant('..'), date), text(year, fc.constant('..'), year));
const set = text(
  fc.constantFrom('[', '{', ''),
  fc.constantFrom('', '', '..'),
  fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => members.join(',')),
  fc.constantFrom('', '', '..'),
  fc.constantFrom(']', '}', ''),
);
const whole = fc.oneof(date, time, longYear, text(end, fc.constant('/'), end), set);
/** Each letter of the language, put in, put in the place of another or taken out. */
const damagedText = fc
  .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...'0123X-?~%/.,[]{}TZYES:+ '), fc.nat(1))))
  .map(([good, damages]) =>
    damages.slice(0, 2).reduce((damaged, [at, letter, cut]) => {
      const place = at % (damaged.length + 1);
      return damaged.slice(0, place) + letter + damaged.slice(place + cut);
    }, good),
  );

const dateText = fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: damagedText });

const libraryTakes = (edtf: string): boolean => {
  try {
    parse(edtf);
    return true;
  } catch {
    return false;
  }
};

/** The library knows a qualified year only by itself, and not in an interval or set; see docs/decisions.md. */
const withoutMarkedYears = (edtf: string): string =>
  edtf.replaceAll(/(^|[[{,/]|\.\.)[?~%]?(-?\d{4})[?~%]?(?=$|[\]},/]|\.\.)/g, '$1$2');

/** What the library takes and is no date, by docs/decisions.md. */
function isNoDate(edtf: string): boolean {
  const bare = edtf.replaceAll(/[?~%]/g, '');
  const isCentury = /^-?\d{2,3}$/.test(bare);
  const isSpaced = edtf.includes(' ');
  const isOpenTwice = /[^,]*\.\.[^,]*\.\./.test(edtf) && /^[[{]/.test(edtf);
  const namesNoYear = bare.includes('-0000');
  const namesNoDay = [...bare.matchAll(/(-?[\dX]{4})-([\dX]{2})-([\dX]{2})/g)].some(
    ([day]) => !daysLike(day),
  );
  return isCentury || isSpaced || isOpenTwice || namesNoYear || namesNoDay || isBackwards(edtf);
}

/** Whether the calendar of JavaScript has a day like that. */
function daysLike(mask: string): boolean {
  const shape = new RegExp(`^${mask.replaceAll('X', '.')}$`);
  // A leap year or not, for each last digit.
  const years = [...mask.matchAll(/^-?[\dX]{4}/g)].flatMap(([masked]) =>
    ['00', '04', '01', '96', '99']
      .flatMap((tail) => [
        masked.replaceAll('X', '0'),
        masked.replaceAll('X', '9'),
        masked.slice(0, -2).replaceAll('X', '2') + tail,
      ])
      .concat(
        Array.from(
          { length: 100 },
          (_, n) => masked.slice(0, -2).replaceAll('X', '4') + String(n).padStart(2, '0'),
        ),
      ),
  );
  return [...new Set(years)].some((y) => {
    const day = new Date(0);
    day.setUTCFullYear(Number(y), 0, 1);
    for (let n = 0; n < 366; n += 1) {
      const iso = `${y}-${day.toISOString().slice(-19, -14)}`;
      if (shape.test(iso)) return true;
      day.setUTCDate(day.getUTCDate() + 1);
    }
    return false;
  });
}

/** Whether a stretch in it begins after it ends, by the bounds of its ends. */
const isBackwards = (edtf: string): boolean =>
  edtf.split(/[,[\]{}]/).some((part) => {
    const [from, to] = part.split(/\/|\.\./).map((one) => edtfBounds(one));
    return from?.earliest && to?.latest ? compareDays(from.earliest, to.latest) > 0 : false;
  });

describe('the words of a date', () => {
  const plain = { kind: 'date', uncertain: [], approximate: [] };
  it.each([
    ['2006-05-23', { ...plain, year: '2006', month: '05', day: '23' }],
    ['-0043', { ...plain, year: '-0043' }],
    ['199X', { ...plain, year: '199X' }],
    ['2006-05-23T23:30:00-05:00', { ...plain, year: '2006', month: '05', day: '23', time: '23:30:00-05:00' }],
    ['2006-05~', { ...plain, year: '2006', month: '05', approximate: ['year', 'month'] }],
    ['2006-~05', { ...plain, year: '2006', month: '05', approximate: ['month'] }],
    ['2006?-05-23', { ...plain, year: '2006', month: '05', day: '23', uncertain: ['year'] }],
    [
      '2006-05%-?23',
      {
        kind: 'date',
        year: '2006',
        month: '05',
        day: '23',
        uncertain: ['year', 'month', 'day'],
        approximate: ['year', 'month'],
      },
    ],
    ['2006~', { ...plain, year: '2006', approximate: ['year'] }],
    ['2006-21', { kind: 'season', year: '2006', division: 21 }],
    ['Y-17E7', { kind: 'long-year', year: -170_000_000 }],
    ['1950S2', { kind: 'long-year', year: 1950, significant: 2 }],
    ['2006/..', { kind: 'interval', from: { ...plain, year: '2006' }, to: 'open' }],
    ['/2006', { kind: 'interval', from: 'unknown', to: { ...plain, year: '2006' } }],
    [
      '[..2006]',
      { kind: 'one-of', members: [{ kind: 'interval', from: 'open', to: { ...plain, year: '2006' } }] },
    ],
    [
      '{2004,2006..}',
      {
        kind: 'all-of',
        members: [
          { ...plain, year: '2004' },
          { kind: 'interval', from: { ...plain, year: '2006' }, to: 'open' },
        ],
      },
    ],
  ])('%s', (edtf, tree) => expect(parseEdtf(edtf)).toEqual(tree));
});

describe('laws', () => {
  it('the verdict is that of the edtf library, save where that is wrong', () => {
    let both = 0;
    fc.assert(
      fc.property(dateText, (edtf) => {
        const bounds = edtfBounds(edtf);
        expect(parseEdtf(edtf) === null, edtf).toBe(bounds === null);
        if (bounds !== null)
          expect(libraryTakes(edtf) || libraryTakes(withoutMarkedYears(edtf)), edtf).toBe(true);
        else if (libraryTakes(edtf)) expect(isNoDate(edtf), edtf).toBe(true);
        if (bounds !== null) both += 1;
      }),
      { numRuns: Number(process.env.EDTF_RUNS ?? 6_000) },
    );
    expect(both).toBeGreaterThan(500);
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

  it.each([
    ['2006-02-28', true],
    ['2006-02-29', false],
    ['2004-02-29', true],
    ['2006-04-30', true],
    ['2006-04-31', false],
    ['0000-01-01', true],
    ['-0001-12-31', true],
    ['-0000-01-01', false],
    ['2006-00-01', false],
    ['2006-13-01', false],
    ['2006-01-00', false],
    ['2006-1-01', false],
    ['x2006-01-01', false],
    ['2006-01-01x', false],
    ['2006-01', false],
  ])('%s is a day: %j', (text, is) => expect(isDay(text)).toBe(is));

  it('days compare as time does, before year 0 too', () => {
    expect(
      ['0001-01-01', '-0479-12-31', '2006-05-23', '-0479-01-01', '-0480-12-31'].sort(compareDays),
    ).toEqual(['-0480-12-31', '-0479-01-01', '-0479-12-31', '0001-01-01', '2006-05-23']);
  });
});
