import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../src/model/index.js';
import { compareDates, compareTimes, readDays } from '../../src/queries/dates.js';
import { event } from '../../src/record.js';
import { day, span } from './fixture.js';

const text = fc
  .record({
    year: fc.integer({ min: -3000, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: d }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(d)}`;
  });
const date: fc.Arbitrary<EdtfDate> = fc
  .tuple(fc.option(text), fc.option(text))
  .map(([a, b]) =>
    a !== null && b !== null && readDays(a).first > readDays(b).first ? span(b, a) : span(a, b),
  );

const mirrored = { before: 'after', after: 'before', same: 'same', overlaps: 'overlaps' } as const;

describe('compareDates', () => {
  it.each<[string, EdtfDate, EdtfDate, string]>([
    ['22 and 23 May', day('2006-05-22'), day('2006-05-23'), 'before'],
    ['a day and its month', day('2006-05-23'), span('2006-05-01', '2006-05-31'), 'overlaps'],
    ['one day', day('2006-05-23'), day('2006-05-23'), 'same'],
    ['a day in an open stretch', day('2006-05-23'), span('2006-02-01', null), 'overlaps'],
    ['a day before an open stretch', day('2006-01-23'), span('2006-02-01', null), 'before'],
    ['after all that ended', day('2006-05-23'), span(null, '2006-05-22'), 'after'],
    ['44 BCE and 43 BCE', day('-0043-03-15'), day('-0042-01-01'), 'before'],
    ['March and December of 44 BCE', day('-0043-03-15'), day('-0043-12-01'), 'before'],
    ['before and after year 0', day('-0001-12-31'), day('0000-01-01'), 'before'],
  ])('%s', (_, a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
  });
  it('is antisymmetric', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(compareDates(b, a)).toBe(mirrored[compareDates(a, b)]);
      }),
    );
  });
  it('puts a date at the same place as itself', () => {
    fc.assert(
      fc.property(date, (a) => {
        expect(compareDates(a, a)).toBe('same');
      }),
    );
  });
  it('is transitive in "before"', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        if (compareDates(a, b) === 'before' && compareDates(b, c) === 'before')
          expect(compareDates(a, c)).toBe('before');
      }),
    );
  });
  it('puts the mutinies before the accord', () => {
    expect(compareDates(event.date, day('2006-07-04'))).toBe('before');
  });
  it('names a bound that is no date', () => {
    expect(() => compareDates(day('yesterday'), day('2006-05-23'))).toThrow(/'yesterday' cannot be read/);
  });
});

describe('readDays', () => {
  it.each([
    '',
    '06',
    '2006-13',
    '2006-00-01',
    '2006-02-29',
    '2006-5-23',
    '2006-05-23T05:00',
    '23.5.2006',
    '2006-05-23/2006-05-24',
  ])('refuses %j', (bad) => {
    expect(() => readDays(bad)).toThrow(RangeError);
  });
  it('knows leap years', () => {
    expect(readDays('2004-02').last).toBe(readDays('2004-02-29').last);
    expect(() => readDays('1900-02-29')).toThrow(/does not exist/);
  });
});

describe('compareTimes', () => {
  const at = (earliest: string, latest = earliest) => ({ earliest, latest });
  it('orders hours, and gives an approximate one a quarter of an hour', () => {
    expect(compareTimes(at('05:00'), at('06:00'))).toBe('before');
    expect(compareTimes(at('05:00'), at('04:00', '06:00'))).toBe('overlaps');
    expect(compareTimes({ ...at('05:00'), approximate: true }, at('05:10'))).toBe('overlaps');
    expect(compareTimes({ ...at('05:00'), approximate: true }, at('06:00'))).toBe('before');
    expect(compareTimes(at('18:00', '20:00'), { ...at('05:00'), approximate: true })).toBe('after');
  });
  it('refuses what is no time', () => {
    expect(() => compareTimes(at('25:00'), at('05:00'))).toThrow(/'25:00' cannot be read/);
  });
});
