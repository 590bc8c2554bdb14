import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import { record } from '../../src/record.js';
import { datePhrase, formatDate, isUnknownDate } from '../../src/text/format-date.js';

/** Every text in EDTF that the record holds. */
function datesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { edtf, issued } = value as Partial<EdtfDate> & { issued?: string };
  const own = [edtf, issued].filter((text) => text !== undefined);
  return [...own, ...Object.values(value).flatMap(datesIn)];
}

describe('formatDate', () => {
  it.each([
    ['2006', '2006', 'in 2006'],
    ['2006-03', 'March 2006', 'in March 2006'],
    ['2006-05-23', '23 May 2006', 'on 23 May 2006'],
    ['2006-05-23T05:00Z', '23 May 2006, 05:00 (UTC)', 'on 23 May 2006, 05:00 (UTC)'],
    ['2006-05-31~', 'about 31 May 2006', 'about 31 May 2006'],
    ['2006?', 'possibly 2006', 'possibly 2006'],
    ['2006-05%', 'possibly about May 2006', 'possibly about May 2006'],
    ['2006~-05-23', '23 May 2006 (year approximate)', 'on 23 May 2006 (year approximate)'],
    ['?2006-05-~23', 'about 23 May 2006 (year uncertain)', 'about 23 May 2006 (year uncertain)'],
    ['199X', '1990s', 'in the 1990s'],
    ['19XX', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['2006-1X', 'between October and December 2006', 'between October and December 2006'],
    ['2007-03-2X', 'between 20 and 29 March 2007', 'between 20 and 29 March 2007'],
    ['2006-XX', 'an unknown month of 2006', 'in an unknown month of 2006'],
    ['2006-05-XX', 'an unknown day of May 2006', 'on an unknown day of May 2006'],
    ['XXXX-05-23', '23 May of an unknown year', 'on 23 May of an unknown year'],
    ['XXXX', 'an unknown date', ''],
    ['0079-08-24', '24 August AD 79', 'on 24 August AD 79'],
    ['-0043-03-15', '15 March 44 BC', 'on 15 March 44 BC'],
    ['Y17E8', '1,700,000,000', 'in 1,700,000,000'],
    ['1950S2', '1950 (to 2 significant digits)', 'in 1950 (to 2 significant digits)'],
    ['2006-21', 'spring 2006', 'in spring 2006'],
    ['2006-32', 'southern winter 2006', 'in southern winter 2006'],
    ['2006-33', 'the first quarter of 2006', 'in the first quarter of 2006'],
    ['2006-41', 'the second half of 2006', 'in the second half of 2006'],
    ['2006-05-23/2006-05-24', '23–24 May 2006', 'on 23–24 May 2006'],
    ['2006-05-23/2006-07-04', '23 May to 4 July 2006', 'from 23 May to 4 July 2006'],
    ['2006-03/2006-04', 'March to April 2006', 'from March to April 2006'],
    ['2006-05/2006-07-04', 'May 2006 to 4 July 2006', 'from May 2006 to 4 July 2006'],
    ['199X/1996', '1990s to 1996', 'from the 1990s to 1996'],
    ['2006-06-23/2006-07-03~', '23 June 2006 to about 3 July 2006', 'from 23 June 2006 to about 3 July 2006'],
    ['../1996', 'until 1996', 'until 1996'],
    ['/1996', 'until 1996, its beginning not known', 'until 1996, its beginning not known'],
    ['1992/..', 'from 1992 on', 'from 1992 on'],
    ['1990-06-28/', 'from 28 June 1990, its end not known', 'from 28 June 1990, its end not known'],
    ['../..', 'at any time', 'at any time'],
    ['[..2006-05-23]', 'by 23 May 2006', 'by 23 May 2006'],
    ['[..2006]', 'by the end of 2006', 'by the end of 2006'],
    ['[2006-05-24..]', '24 May 2006 or later', 'on 24 May 2006 or later'],
    ['[2006-05-23,2006-05-24]', '23 or 24 May 2006', 'on 23 or 24 May 2006'],
    ['[2006-10,2007-10]', 'October 2006 or October 2007', 'in October 2006 or October 2007'],
    ['[2006-05..2006-07]', 'between May and July 2006', 'between May and July 2006'],
    [
      '[1667,1668,1670..1672]',
      '1667, 1668 or between 1670 and 1672',
      'in 1667, 1668 or between 1670 and 1672',
    ],
    ['{2006-05-22,2006-05-23}', '22 and 23 May 2006', 'on 22 and 23 May 2006'],
    ['{1960,1961-12}', '1960 and December 1961', 'in 1960 and December 1961'],
    ['2006-05-23T05:00', '23 May 2006, 05:00', 'on 23 May 2006, 05:00'],
    [
      '2006-05-23T05:00:30-05:00',
      '23 May 2006, 05:00:30 (UTC−05:00)',
      'on 23 May 2006, 05:00:30 (UTC−05:00)',
    ],
    ['2006-05-23T05:00+01', '23 May 2006, 05:00 (UTC+01)', 'on 23 May 2006, 05:00 (UTC+01)'],
    ['-XXXX', 'an unknown date', ''],
    ['-XXXX-05-23', '23 May of an unknown year', 'on 23 May of an unknown year'],
    ['XXXX-05', 'May of an unknown year', 'in May of an unknown year'],
    ['XXXX-XX-23', 'an unknown date', ''],
    ['XXXX-05-XX', 'May of an unknown year', 'in May of an unknown year'],
    ['XXXX-05-2X', 'May of an unknown year', 'in May of an unknown year'],
    ['XXXX-1X-03', 'an unknown date', ''],
    ['XXXX-05-03', '3 May of an unknown year', 'on 3 May of an unknown year'],
    ['XXXX-10-20', '20 October of an unknown year', 'on 20 October of an unknown year'],
    ['-199X', 'between 2000 and 1991 BC', 'between 2000 and 1991 BC'],
    ['199X-05', 'between May 1990 and May 1999', 'between May 1990 and May 1999'],
    ['199X-XX', 'between January 1990 and December 1999', 'between January 1990 and December 1999'],
    ['199X-05-XX', 'between 1 May 1990 and 31 May 1999', 'between 1 May 1990 and 31 May 1999'],
    ['199X-05-23', 'between 23 May 1990 and 23 May 1999', 'between 23 May 1990 and 23 May 1999'],
    ['2006-XX-XX', 'an unknown day of 2006', 'on an unknown day of 2006'],
    ['2006-XX-23', 'between 23 January and 23 December 2006', 'between 23 January and 23 December 2006'],
    ['2006-1X-XX', 'between 1 October and 31 December 2006', 'between 1 October and 31 December 2006'],
    ['0000', '1 BC', 'in 1 BC'],
    ['1000', '1000', 'in 1000'],
    ['0999', 'AD 999', 'in AD 999'],
    ['-0001', '2 BC', 'in 2 BC'],
    ['Y99999', '99999', 'in 99999'],
    ['Y100000', '100,000', 'in 100,000'],
    ['Y-99999', '100,000 BC', 'in 100,000 BC'],
    ['Y1E400', 'a year of too many digits', 'in a year of too many digits'],
    ['1950S1', '1950 (to 1 significant digit)', 'in 1950 (to 1 significant digit)'],
    ['2006-05-23~/2006-05-24', 'about 23 May 2006 to 24 May 2006', 'about 23 May 2006 to 24 May 2006'],
    [
      '2006-05-23/2006-05-24?',
      '23 May 2006 to possibly 24 May 2006',
      'from 23 May 2006 to possibly 24 May 2006',
    ],
    ['2006-05-23/2006-05-23', '23 May 2006', 'on 23 May 2006'],
    ['2006-05/2006-05', 'May 2006', 'in May 2006'],
    ['2006-05-23/2007-05-23', '23 May 2006 to 23 May 2007', 'from 23 May 2006 to 23 May 2007'],
    ['2006-05/2006-05-23', 'May 2006 to 23 May 2006', 'from May 2006 to 23 May 2006'],
    ['2006-05-23/2006-05', '23 May 2006 to May 2006', 'from 23 May 2006 to May 2006'],
    [
      '2006-05-23T05:00/2006-05-24',
      '23 May 2006, 05:00 to 24 May 2006',
      'from 23 May 2006, 05:00 to 24 May 2006',
    ],
    ['/..', 'at an unknown time', 'at an unknown time'],
    ['../', 'at an unknown time', 'at an unknown time'],
    ['/', 'at an unknown time', 'at an unknown time'],
    ['[..2006-05]', 'by the end of May 2006', 'by the end of May 2006'],
    ['{2006-05-24..}', '24 May 2006 and later', 'on 24 May 2006 and later'],
    ['{2006-05-01..2006-05-03}', '1–3 May 2006', 'on 1–3 May 2006'],
    ['[2006-05-23,2006-06]', '23 May 2006 or June 2006', 'on 23 May 2006 or June 2006'],
    ['[2006-05,2006]', 'May 2006 or 2006', 'in May 2006 or 2006'],
    ['[2006,2006-05]', '2006 or May 2006', 'in 2006 or May 2006'],
    [
      '2006-?05~-23',
      '23 May 2006 (year and month approximate; month uncertain)',
      'on 23 May 2006 (year and month approximate; month uncertain)',
    ],
    ['199X/200X', '1990s to 2000s', 'from the 1990s to 2000s'],
    ['[199X,2001]', '1990s or 2001', 'in the 1990s or 2001'],
    ['[2001,199X]', '2001 or 1990s', 'in 2001 or 1990s'],
    ['[2006-05-23..2006-05-24]', 'between 23 and 24 May 2006', 'between 23 and 24 May 2006'],
    ['[2006-05-23,2006-06-23]', '23 May or 23 June 2006', 'on 23 May or 23 June 2006'],
    ['0XXX', 'between 1 BC and AD 999', 'between 1 BC and AD 999'],
    ['{..1984}', '1984 and before', 'in 1984 and before'],
  ])('says %s as a person does', (edtf, words, phrase) => {
    expect(formatDate(edtf)).toBe(words);
    expect(formatDate({ edtf })).toBe(words);
    expect(datePhrase(edtf)).toBe(phrase);
    expect(isUnknownDate(edtf)).toBe(phrase === '');
  });

  it('shows no EDTF of any date of the record', () => {
    const dates = new Set(datesIn(record));
    expect(dates.size).toBeGreaterThan(100);
    for (const edtf of dates) expect(formatDate(edtf)).not.toMatch(/X|[~?%[\]{}/]|\d-\d|\.\./);
  });

  it('refuses what is no date, and shows what one looks like', () => {
    expect(() => formatDate('2006-02-30')).toThrow(/'2006-02-30' is no EDTF date.*'2006-05-23'/);
    expect(() => formatDate('23 May 2006')).toThrow(RangeError);
    for (const none of [null, undefined, 2006, {}])
      expect(() => formatDate(none as never)).toThrow(
        /^a date is \{ edtf, earliest, latest \} or EDTF, got /,
      );
  });
});
