import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

const ids = ['hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'iyad-ag-ghaly', 'menaka', 'kidal'];

describe('the nearest of some ids', () => {
  it.each([
    ['iyad-ag-ghali', 'iyad-ag-ghaly'],
    ['Iyad ag Ghali', 'iyad-ag-ghaly'],
    ['Ménaka', 'menaka'],
    ['kidla', 'kidal'],
    ['hasan-ag-fagagga', 'hassan-ag-fagaga'],
  ])('to %s is %s', (text, id) => expect(nearest(text, ids)).toBe(id));

  it.each(['timbuktu', '', 'x', 'k'.repeat(1_000_000)])('is none for what is like none of them', (text) => {
    expect(nearest(text, ids)).toBeUndefined();
  });

  it.each([
    ['abcdef', ['abcdxx', 'abcdxy', 'abcdex', 'abcdey'], 'abcdex'],
    ['abcdef', ['abcdxx', 'abcdxy'], 'abcdxx'],
    ['kidal', ['Kidal', 'kidal'], 'Kidal'],
    ['k'.repeat(120), ['k'.repeat(120)], 'k'.repeat(120)],
    ['k'.repeat(121), ['k'.repeat(120)], undefined],
    ['k'.repeat(120), ['k'.repeat(121)], undefined],
  ])(
    '%j among %j is %j: the nearest, of two as near the first, of 120 letters at most',
    (text, among, best) => {
      expect(nearest(text, among)).toBe(best);
    },
  );

  it('is itself for each that there is', () => {
    for (const id of ids) expect(nearest(id, ids)).toBe(id);
  });
});
