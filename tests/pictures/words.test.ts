import { expect, test } from 'vitest';
import { boxOf, overlaps, textWidth, wrapText } from '../../scripts/pictures/label.js';
import { dateInWords, list } from '../../scripts/pictures/words.js';

test.each([
  ['2006-05-23', '23 May 2006'],
  ['2006-05', 'May 2006'],
  ['1996', '1996'],
  ['XXXX', 'undated'],
  ['2006-06~', 'about Jun 2006'],
  ['2006-05-23/2006-05-24', '23–24 May 2006'],
  ['2006-05-23/2006-07', '23 May–Jul 2006'],
  ['2004/2006-02', '2004–Feb 2006'],
  ['199X/1996', '1990s–1996'],
  ['2006-06-23/2006-07-03~', '23 Jun–about 3 Jul 2006'],
  ['[2006-05-23,2006-05-24]', '23 or 24 May 2006'],
  ['[..2006-05-23]', 'by 23 May 2006'],
  ['[2006-05-24..]', 'from 24 May 2006'],
  ['../1998', 'until 1998'],
  ['1992/..', 'from 1992'],
  ['1990-06-28/', 'from 28 Jun 1990'],
])('%s is %s', (edtf, words) => {
  expect(dateInWords({ edtf })).toBe(words);
});

test('a list ends in "and"', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('lines are no wider than asked for, lose no word, and a word too wide stands alone', () => {
  const text =
    'Each row is what one voice says in one document, unhyphenatedwordsthatareverylongindeed included';
  const lines = wrapText(text, 120, 12);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line, 12) <= 120 || !line.includes(' ')).toBe(true);
});

test('a label takes the room its anchor gives it', () => {
  const at = (anchor: 'start' | 'middle' | 'end') =>
    boxOf({ text: 'Kidal', x: 100, y: 50, size: 12, anchor });
  expect(at('start').left).toBe(100);
  expect(at('end').right).toBe(100);
  expect(at('middle').left + at('middle').right).toBeCloseTo(200);
  expect(overlaps(at('start'), at('middle'))).toBe(true);
  expect(overlaps(at('start'), at('end'))).toBe(false);
});
