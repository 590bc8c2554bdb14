import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.js';
import { claimsAbout } from '../../src/queries/claims-about.js';
import { claims, event, timeline } from '../../src/record.js';
import { claim, killed, record } from './fixture.js';

describe('claimsAbout', () => {
  const invented = record([
    killed('a', 'wire', 2, 2),
    claim({ id: 'b', property: 'post', about: 'jean-albert', source: 'wire', value: null }),
  ]);
  it('holds the claims about a thing, of a property', () => {
    expect(claimsAbout('raid', 'casualties', invented).map((said) => said.value.min)).toEqual([2]);
    expect(claimsAbout('raid', 'strength', invented)).toEqual([]);
    expect(claimsAbout('jean-albert', undefined, invented).map((said) => said.id)).toEqual(['b']);
    expect(claimsAbout('undated', undefined, invented)).toEqual([]);
  });
  it('finds each claim of the record', () => {
    for (const said of claims) {
      expect(claimsAbout(said.about)).toContain(said);
      expect(claimsAbout(said.about, said.property)).toContain(said);
    }
  });
  it('has more than one date for the mutinies', () => {
    const days = new Set(claimsAbout(event.id, 'date').map((said) => said.value?.edtf));
    expect([...days]).toEqual(expect.arrayContaining(['2006-05-23', '2006-05-22']));
  });
  it('names what it does not know', () => {
    expect(() => claimsAbout('kidal-menaka-2007' as never)).toThrow(/did you mean 'kidal-menaka-2006'/);
    expect(() => claimsAbout('jean-alber', undefined, invented)).toThrow(/did you mean 'jean-albert'/);
    expect(() => claimsAbout('raid', 'casualty' as never, invented)).toThrow(
      /unknown property 'casualty', did you mean 'casualties'/,
    );
    expect(() => claimsAbout('raid', 'constructor' as never, invented)).toThrow(RangeError);
    expect(() => claimsAbout('constructor' as never)).toThrow(RangeError);
  });
  it('knows each entry by its id', () => {
    for (const entry of timeline) expect(Array.isArray(claimsAbout(entry.id))).toBe(true);
  });
  it('means all by undefined', () => {
    const all: readonly Claim[] = claimsAbout('kidal-menaka-2006', undefined);
    expect(all).toEqual(claimsAbout('kidal-menaka-2006'));
  });
});
