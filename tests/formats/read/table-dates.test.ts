import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDay, dayAfter, monthOfDay, oneOf, yearOf } from '../../../src/formats/read/table-dates.js';
import { daysBetween } from '../../../src/text/calendar.js';
import { edtfDate } from '../../../src/text/edtf.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('cellDay', () => {
  it('reads every day in every order it may be written', () => {
    fc.assert(
      fc.property(day, (written) => {
        const [year = '', month = '', date = ''] = written.split('-');
        expect(cellDay(written)).toEqual({ days: [written] });
        expect(cellDay(`${year}/${Number(month)}/${Number(date)}`)).toEqual({ days: [written] });
        expect(cellDay(`${date}/${month}/${year}`)?.days).toContain(written);
        expect(cellDay(`${month}/${date}/${year}`)?.days).toContain(written);
        expect(cellDay(`${date}/${month}/${year}`)?.days).toHaveLength(
          Number(date) <= 12 && date !== month ? 2 : 1,
        );
      }),
    );
  });

  it('does not read days that do not exist', () => {
    for (const text of [
      '2006-02-30',
      '31/04/2006',
      '30 February 2006',
      '2006-13-01',
      '32/13/2006',
      '',
      'May',
      '2006',
    ]) {
      expect(cellDay(text)).toBeNull();
    }
    expect(cellDay('29/02/2004')).toEqual({ days: ['2004-02-29'] });
  });

  it('keeps a time of day that is not midnight', () => {
    expect(cellDay('2006-05-23T05:00:00Z')).toEqual({ days: ['2006-05-23'], time: '05:00:00' });
    expect(cellDay('2006-05-23 00:00:00')).toEqual({ days: ['2006-05-23'] });
  });

  it('knows months by name', () => {
    expect(cellDay('1-Sept-2006')).toEqual({ days: ['2006-09-01'] });
    expect(cellDay('01-January-2015')).toEqual({ days: ['2015-01-01'] });
    expect(cellDay('December 28, 2022')).toEqual({ days: ['2022-12-28'] });
    expect(cellDay('16-Feb-21', 2021)).toEqual({ days: ['2021-02-16'] });
    expect(cellDay('16-Feb-21')).toEqual({ days: ['2021-02-16'], shortYear: true });
  });
});

describe('days as EDTF', () => {
  it('has the bounds that the EDTF text has', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        for (const date of [oneOf([a, b]), monthOfDay(a), yearOf(a)]) {
          expect(date).toEqual(edtfDate(date.edtf));
        }
        expect(dayAfter(first, daysBetween(first, last))).toBe(last);
      }),
    );
  });

  it('counts over leap days and the turn of a year', () => {
    expect(dayAfter('2004-02-27', 3)).toBe('2004-03-01');
    expect(dayAfter('2006-01-02', -3)).toBe('2005-12-30');
    expect(daysBetween('2006-05-01', '2006-05-31')).toBe(30);
    expect(dayAfter('9999-12-30', 3)).toBe('9999-12-30');
  });
});
