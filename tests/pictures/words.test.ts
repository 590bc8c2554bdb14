import { expect, test } from 'vitest';
import { boxOf, overlaps, textWidth, wrapText } from '../../scripts/pictures/label.js';

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
