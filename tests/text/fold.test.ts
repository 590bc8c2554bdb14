import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';
import { foldText, foldWords } from '../../src/text/fold.js';

describe('foldText', () => {
  it.each([
    ['Ménaka', 'menaka'],
    ['MENAKA', 'Menaka'],
    ["N'Tillit", 'Ntillit'],
    ['El-Hadj', 'El Hadj'],
    ['Iyad Ag Ghaly', 'iyad ghaly'],
    ['إياد أغ غالي', 'اياد اغ غالي'],
    ['Adrar n Ifoɣas', 'Adrar n Ifoghas'],
    ['ⴾⴸⵍ', 'ⴾⴸⵍ '],
  ])('"%s" and "%s" are one', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });
  it('keeps names apart that differ in a letter, and "ag" where it stands alone', () => {
    expect(foldText('Gao')).not.toBe(foldText('Gab'));
    expect(foldWords('Ag')).toEqual(['ag']);
    expect(foldWords('Iyad Ag Ghaly')).toEqual(['iyad', 'ghaly']);
  });
  it('folds what is folded to itself, and drops everything that is no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(folded).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(foldWords(foldWords(text).join(' ')).join('')).toBe(folded);
      }),
    );
  });
});

describe('editDistance', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  it('counts letters inserted, deleted and changed', () => {
    expect(editDistance('ghali', 'ghaly', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 5)).toBe(3);
    expect(editDistance('', 'abc', 5)).toBe(3);
  });
  it('stops at its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'a'.repeat(1_000_000), 3)).toBe(4);
  });
  it.each([
    ['ab', 'ba', 1],
    ['menaka', 'mneaka', 1],
    ['kidal', 'kidla', 1],
    ['abcd', 'badc', 2],
    ['ab', 'bc', 2],
    ['aab', 'bba', 2],
    ['abc', 'cba', 2],
    ['abc', 'bca', 2],
    // A swap is of neighbours as they stood: nothing may be put in between.
    ['ca', 'abc', 3],
    ['', '', 0],
  ])('from "%s" to "%s" and back it takes %i, neighbours swapped being one', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
    expect(editDistance(b, a, 9)).toBe(edits);
  });
  it('is 0 for one text only, the same both ways, at least what the lengths differ by, at most the longer', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const edits = editDistance(a, b, 99);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBe(editDistance(b, a, 99));
        expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, limit)).toBe(Math.min(edits, limit + 1));
      }),
    );
  });
});
