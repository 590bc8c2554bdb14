import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.js';
import { commandersOf } from '../../src/queries/commanders-of.js';
import { claim, record } from './fixture.js';

const said = (
  id: string,
  source: string,
  value: readonly string[] | null,
  more: Partial<Claim> = {},
): Claim => claim({ id, property: 'commanders', side: 'crown', source, value, ...more } as Claim);
const of = (...claims: Claim[]) => commandersOf('crown', record(claims));

describe('commandersOf', () => {
  it('tells named, not known, none and silence apart', () => {
    expect(of(said('a', 'wire', ['jean-albert']))).toMatchObject({ state: 'stated', claims: ['a'] });
    expect(of(said('a', 'wire', null))).toEqual({ participants: [], state: 'unknown', claims: ['a'] });
    expect(of(said('a', 'wire', []))).toEqual({ participants: [], state: 'none', claims: ['a'] });
    expect(of()).toEqual({ participants: [], state: 'absent', claims: [] });
  });
  it('follows the preferred reading, else the reference source, else all that stand', () => {
    const [a, b] = [said('a', 'wire', ['jean-albert']), said('b', 'almanac', ['omar-ag-alba'])];
    expect(of(a, b).claims).toEqual(['b']);
    expect(of({ ...a, rank: 'preferred' }, b).claims).toEqual(['a']);
    expect(
      of(a, said('c', 'court', ['omar-ag-alba', 'jean-albert'])).participants.map((row) => row.id),
    ).toEqual(['jean-albert', 'omar-ag-alba']);
    expect(of(said('a', 'wire', ['jean-albert'], { rank: 'deprecated' })).state).toBe('absent');
  });
  it('speaks of the whole event, not of one place or day', () => {
    const [here, whole] = [
      said('a', 'almanac', ['omar-ag-alba'], { location: 'alba' }),
      said('b', 'wire', ['jean-albert']),
    ];
    expect(of(here, whole).claims).toEqual(['b']);
    expect(of(here).state).toBe('absent');
  });
  it('does not know who commanded for the government on 23 May 2006, and names four mutineers', () => {
    expect(commandersOf('government')).toMatchObject({ state: 'unknown', participants: [] });
    expect(commandersOf('mutineers').participants.map((row) => row.id)).toEqual([
      'hassan-ag-fagaga',
      'ibrahim-ag-bahanga',
      'iyad-ag-ghaly',
      'ba-ag-moussa',
    ]);
  });
  it('names a side that it does not know', () => {
    expect(() => commandersOf('governement' as never)).toThrow(/did you mean 'government'/);
  });
});
