import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readDateText } from '../../../src/formats/read/date-text.js';

const readings: readonly (readonly [string, string])[] = [
  ['May 23, 2006', '2006-05-23'],
  ['23 May 2006', '2006-05-23'],
  ['May 23rd, 2006', '2006-05-23'],
  ['2006-05-23', '2006-05-23'],
  ['2006-05', '2006-05'],
  ['Thursday, 14 October 1066', '1066-10-14'],
  ['September 2, 31 BC', '-0030-09-02'],
  ['197 BC', '-0196'],
  ['12–15 November 1942', '1942-11-12/1942-11-15'],
  ['November 15–18, 1812', '1812-11-15/1812-11-18'],
  ['22 July - 25 September 1800', '1800-07-22/1800-09-25'],
  ['May 23 – July 4, 2006', '2006-05-23/2006-07-04'],
  ['16 December 1944 – 25 January 1945', '1944-12-16/1945-01-25'],
  ['16 December – 25 January 1945', '1944-12-16/1945-01-25'],
  ['218–201 BC', '-0217/-0200'],
  ['27 BC – AD 14', '-0026/0014'],
  ['1861-1865', '1861/1865'],
  ['1993–94', '1993/1994'],
  ['16 January 2012 – present', '2012-01-16/..'],
  ['May or June 322 BC', '[-0321-05,-0321-06]'],
  ['8/9 May 1945', '[1945-05-08,1945-05-09]'],
  ['16 and 18 October 1813', '{1813-10-16,1813-10-18}'],
  ['15 July/August 717 - 15 August 718', '0717-07-15?/0718-08-15'],
  ['5th-century-562', '0401~/0562'],
  ['Late 48 BC - early or mid 47 BC', '-0047/-0046'],
  ['March, 623 CE, 1 AH', '0623-03'],
  ['c. 1200 BC', '-1199~'],
  ['late 1990s', '199X'],
  ['5th century BC', '[-0499..-0400]'],
  ['Spring 1527', '1527-21'],
  ['winter 1942–43', '1942/1943'],
  ['24/12/1997', '1997-12-24'],
  ['23 mai 2006', '2006-05-23'],
  ['du 3 au 5 juin 1940', '1940-06-03/1940-06-05'],
  ['1er mai 2006', '2006-05-01'],
  ['23 de maio de 2006', '2006-05-23'],
];

describe('a date in words', () => {
  test.each(readings)('%s', (text, edtf) => {
    expect(readDateText(text).date?.edtf).toBe(edtf);
  });

  test.each([
    '',
    'Unknown',
    '05/06/1997',
    '14–16 May',
    '30 February 2006',
    '13 Rabi al-awwal 2 AH',
    'TBD',
    '2011-12',
    '13/2006',
    '5–2006',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test.each(['5/2006', '05/2006', '05-2006', '5.2006', '2006/5', '2006/05', '2006-05'])(
    '%s is a month',
    (text) => {
      expect(readDate(text)?.edtf).toBe('2006-05');
    },
  );

  test('a second year that is cut short', () => {
    expect(readDate('1939/40')?.edtf).toBe('[1939,1940]');
    expect(readDate('1993–94')?.edtf).toBe('1993/1994');
  });

  test('phases are spanned', () => {
    const reading = readDateText('7–18 January 2012 (First phase) 4–11 February 2012 (Second phase)');
    expect(reading.date?.edtf).toBe('2012-01-07/2012-02-11');
    expect(reading.phases).toBe(2);
  });

  test('the whole counts where its phases follow it', () => {
    const reading = readDateText(
      '20 February 1988 – present\n* Guerrilla warfare: 1988–1991\n* War: 1992–1994',
    );
    expect(reading.date?.edtf).toBe('1988-02-20/..');
    expect(reading.phases).toBe(1);
  });

  test('a time of day stands apart', () => {
    const reading = readDateText('4 October 2017\n11:40 to 14:58 (local time)');
    expect(reading.date?.edtf).toBe('2017-10-04');
    expect(reading.time).toEqual({ earliest: '11:40', latest: '11:40' });
    expect(reading.leftAside).toContain('14:58');
    expect(readDateText('around 5 a.m., 23 May 2006').time).toEqual({
      earliest: '05:00',
      latest: '05:00',
      approximate: true,
    });
  });

  test('a duration in parentheses is left aside', () => {
    const reading = readDateText('19 July – 11 August 1940 (3 weeks and 2 days)');
    expect(reading.date?.edtf).toBe('1940-07-19/1940-08-11');
    expect(reading.leftAside).toEqual(['(3 weeks and 2 days)']);
  });
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

test('every day reads back from every order', () => {
  const day = fc.record({
    year: fc.integer({ min: 100, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day: date }) => {
      const edtf = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const name = months[month - 1] ?? '';
      expect(readDate(`${date} ${name} ${year}`)?.edtf).toBe(edtf);
      expect(readDate(`${name} ${date}, ${year}`)?.edtf).toBe(edtf);
      expect(readDate(`${date} ${name.slice(0, 3)}. ${year}`)?.edtf).toBe(edtf);
      expect(readDate(`${date} ${name} ${year} BC`)?.edtf).toBe(
        `${year === 1 ? '' : '-'}${String(year - 1).padStart(4, '0')}${edtf.slice(4)}`,
      );
    }),
  );
});

test('any text yields a date of EDTF or null, and never throws', () => {
  const words = fc.array(
    fc.constantFrom(
      '23',
      '5',
      'May',
      '2006',
      '–',
      '/',
      ',',
      'BC',
      'c.',
      'or',
      'and',
      'to',
      'present',
      'early',
      '(',
      ')',
      '1990s',
      '5th century',
      '\n',
      ':',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((list) => list.join(' ')),
      ),
      (text) => {
        const { date } = readDateText(text);
        if (date?.earliest != null && date.latest !== null && !date.earliest.startsWith('-'))
          expect(date.earliest <= date.latest).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
