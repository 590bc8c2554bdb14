import { describe, expect, test } from 'vitest';
import { isForeign, translate, withForeign } from '../../src/compare/translate.js';
import { compareAccount } from '../../src/compare.js';
import type { Claim } from '../../src/model/index.js';
import { claim, day, killed, record } from '../queries/fixture.js';
import { account, byId, party, place, side } from './fixture.js';

const own = record();
const given = account({
  sides: byId(side('a', 'the Crown'), side('c', 'Ruritania')),
  participants: byId(party('AZ'), party('Strangers')),
  locations: byId(place('Alba'), place('Elsewhere', 'town', { within: 'Alba' })),
});
const matches = {
  sides: { a: 'crown', c: null },
  participants: { AZ: 'army-of-zubrowka', Strangers: null },
  locations: { Alba: 'alba', Elsewhere: null },
};
const said = (property: string, value: unknown, more: object = {}): Claim =>
  claim({ id: property, property, source: 'mine', value, about: 'event', ...more } as never);

describe('a claim is told in the ids of the record', () => {
  test.each<[string, Claim, object, readonly string[]]>([
    [
      'its side and place',
      killed('x', 'mine', 1, 1, { side: 'a', location: 'Alba' }),
      { side: 'crown', location: 'alba', value: { min: 1, max: 1 } },
      [],
    ],
    ['a side that nobody knows', killed('x', 'mine', 1, 1, { side: 'unknown' }), { side: 'unknown' }, []],
    ['a side of yours', killed('x', 'mine', 1, 1, { side: 'c' }), { side: 'yours:c' }, ['Ruritania']],
    [
      'a place of yours',
      killed('x', 'mine', 1, 1, { location: 'Elsewhere' }),
      { location: 'yours:Elsewhere' },
      ['Elsewhere'],
    ],
    [
      'an id without a row',
      killed('x', 'mine', 1, 1, { location: 'lost' }),
      { location: 'yours:lost' },
      ['lost'],
    ],
    [
      'places',
      said('locations', ['Alba', 'Elsewhere']),
      { value: ['alba', 'yours:Elsewhere'] },
      ['Elsewhere'],
    ],
    ['no places', said('locations', null), { value: null }, []],
    [
      'parties',
      said('belligerents', ['Strangers', 'AZ']),
      { value: ['yours:Strangers', 'army-of-zubrowka'] },
      ['Strangers'],
    ],
    ['no parties', said('actors', null), { value: null }, []],
    ['a victor', said('victor', 'a'), { value: 'crown' }, []],
    ['a victor of yours', said('victor', 'c'), { value: 'yours:c' }, ['Ruritania']],
    ['nobody as the victor', said('victor', 'none'), { value: 'none' }, []],
    ['a victor not known', said('victor', null), { value: null }, []],
    ['a date', said('date', day('2001-05-03')), { value: day('2001-05-03') }, []],
    ['entries', said('part-of', ['a']), { value: ['a'] }, []],
  ])('%s', (_, original, expected, unmatched) => {
    const [found, ...rest] = translate({ ...given, claims: [original] }, matches, own);
    expect(rest).toEqual([]);
    expect(found?.original).toBe(original);
    expect(found?.claim).toStrictEqual({ ...original, about: 'raid', ...expected });
    expect(found?.unmatched).toEqual(unmatched);
    expect(JSON.stringify(found?.claim).includes('yours:')).toBe(unmatched.length > 0);
  });

  test('those about something else are left out', () => {
    const claims = ['event', 'raid', 'the-eve'].map((about) => killed(about, 'mine', 1, 1, { about }));
    const ids = translate({ ...given, claims }, matches, own).map(({ original }) => original.id);
    expect(ids).toEqual(['event', 'raid']);
  });
});

test('the tables have a row for what is yours alone, which lies in nothing', () => {
  const tables = withForeign(given, matches, own);
  expect(Object.keys(tables.event.sides)).toEqual(['crown', 'raiders', 'yours:c']);
  expect(tables.participants['yours:Strangers']).toEqual(given.participants['Strangers']);
  expect(Object.keys(tables.participants)).toHaveLength(Object.keys(own.participants).length + 1);
  expect(tables.locations['yours:Elsewhere']).toEqual(place('Elsewhere'));
  expect(Object.keys(tables.locations)).toHaveLength(Object.keys(own.locations).length + 1);
  expect(tables.sources).toBe(own.sources);
});

test('an id is marked as yours', () => {
  expect(isForeign('yours:a')).toBe(true);
  expect(isForeign('a')).toBe(false);
});

describe('an account and a record are compared as one', () => {
  const source = { ...given.source, title: own.event.name };
  const compare = (claims: readonly Claim[], theirs: readonly Claim[]) =>
    compareAccount({ ...given, source, claims }, record(theirs)).slots[0];
  test('a part of a claim of yours is no second figure beside it', () => {
    const theirs = [killed('whole', 'almanac', 9, 9, { location: 'borgo' })];
    const part = killed('part', 'mine', 4, 4, { about: 'event', partOf: 'mine-whole' });
    const whole = killed('mine-whole', 'mine', 9, 9, { about: 'event' });
    expect(compare([part, whole], theirs)?.yours).toEqual([part]);
  });
  test('an account of another event has no slots', () => {
    expect(compareAccount(account(), own)).toMatchObject({ match: { verdict: 'no' }, slots: [] });
  });
});
