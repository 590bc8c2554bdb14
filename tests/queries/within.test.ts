import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/queries/within.js';
import { locations, record as own } from '../../src/record.js';
import { locations as invented } from './fixture.js';

describe('isWithin', () => {
  it('climbs from a camp to its country', () => {
    expect(isWithin('alba-camp', 'zubrowka', { locations: invented })).toBe(true);
    expect(isWithin('alba', 'alba', { locations: invented })).toBe(true);
    expect(isWithin('alba', 'alba-camp', { locations: invented })).toBe(false);
    expect(isWithin('alba', 'borgo', { locations: invented })).toBe(false);
  });
  it('has Ménaka in Gao Region and not in Kidal Region, as it was in 2006', () => {
    expect(isWithin('menaka', 'gao-region', own)).toBe(true);
    expect(isWithin('menaka', 'kidal-region', own)).toBe(false);
    expect(isWithin('kidal-camp-1', 'kidal-region', own)).toBe(true);
  });
  it('puts every place in itself, and no place both ways in another', () => {
    for (const inner of Object.keys(locations)) {
      expect(isWithin(inner, inner, own)).toBe(true);
      for (const outer of Object.keys(locations))
        if (inner !== outer && isWithin(inner, outer, own)) expect(isWithin(outer, inner, own)).toBe(false);
    }
  });
  it('ends in a circle of places and at a place that is not in the record', () => {
    const { alba } = invented;
    if (alba === undefined) throw new Error('the fixture has a town Alba');
    const circle = { a: { ...alba, id: 'a', within: 'b' }, b: { ...alba, id: 'b', within: 'a' } };
    expect(isWithin('a', 'c', { locations: circle })).toBe(false);
    expect(isWithin('nowhere', 'zubrowka', { locations: invented })).toBe(false);
  });
});
