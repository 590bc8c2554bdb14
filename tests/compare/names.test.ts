import { describe, expect, test } from 'vitest';
import { idsCalled, matchLocations, matchParticipants, matchSides, sideOf } from '../../src/compare/names.js';
import type { AccountLocation, Claim, ConflictRecord, Participant } from '../../src/model/index.js';
import { claim, day, record, span } from '../queries/fixture.js';
import { account, byId, party, place, side } from './fixture.js';

const own = record();

describe('a participant is found', () => {
  const participants = {
    ...own.participants,
    ...byId(
      party('Q-Band', { identifiers: { wikidata: 'Q1', gleditschWard: 9 } as never }),
      party('72', { identifiers: { ucdpActor: 72 } as never }),
      party('placed', { identifiers: { geonames: 5, iso3166: 'ZB' } as never }),
      party('first Twin', { aliases: [{ name: 'Twin', kind: 'short' }] }),
      party('second Twin', { aliases: [{ name: 'Twin', kind: 'short' }] }),
      party('???'),
    ),
  };
  test.each<[string, Participant, string | null]>([
    ['by its name', party('Jean Albert'), 'jean-albert'],
    [
      'by its name where it has no identifiers',
      party('AZ', { identifiers: undefined as never }),
      'army-of-zubrowka',
    ],
    ['by its name as names are compared', party('omar ag ALBA'), 'omar-ag-alba'],
    ['by a name that the record has besides', party('AZ'), 'army-of-zubrowka'],
    [
      'by a name that the account has besides',
      party('Forces', { aliases: [{ name: 'AZ', kind: 'short' }] }),
      'army-of-zubrowka',
    ],
    ['without the years behind its name', party('Army of Zubrowka (1999-2004)'), 'army-of-zubrowka'],
    ['without two glosses', party('Army (old) of Zubrowka (1999)'), 'army-of-zubrowka'],
    ['not by what is like its name', party('Jean Alberto'), null],
    ['not where two go by the name', party('Twin'), null],
    ['not where its names are of two', party('AZ', { aliases: [{ name: 'Albans', kind: 'short' }] }), null],
    ['not by a name of no letters', party('(!)'), null],
    ['by Wikidata', party('x', { identifiers: { wikidata: 'Q1' } }), 'Q-Band'],
    ['by Gleditsch and Ward', party('x', { identifiers: { gleditschWard: 9 } as never }), 'Q-Band'],
    ['by UCDP', party('x', { identifiers: { ucdpActor: 72 } as never }), '72'],
    ['by GeoNames', party('x', { identifiers: { geonames: 5 } as never }), 'placed'],
    ['by ISO 3166', party('x', { identifiers: { iso3166: 'ZB' } as never }), 'placed'],
    ['not by the number of another list', party('x', { identifiers: { gleditschWard: 72 } as never }), null],
    ['by its identifier before its name', party('AZ', { identifiers: { wikidata: 'Q1' } }), 'Q-Band'],
    [
      'by its name where its identifier is new',
      party('AZ', { identifiers: { wikidata: 'Q2' } }),
      'army-of-zubrowka',
    ],
  ])('%s', (_, yours, found) => {
    expect(matchParticipants(account({ participants: byId(yours) }), { participants })).toEqual({
      [yours.id]: found,
    });
  });

  test('by all who go by a name', () => {
    expect([...idsCalled('twin', participants)]).toEqual(['first Twin', 'second Twin']);
    expect([...idsCalled('nobody', participants)]).toEqual([]);
  });
});

describe('a place is found', () => {
  const at = (longitude: number, toleranceKm?: number | null, kind: AccountLocation['kind'] = 'town') =>
    place('x', kind, { coordinates: { latitude: 10, longitude }, toleranceKm });
  const locations: ConflictRecord['locations'] = {
    ...own.locations,
    ...byId(
      place('Alba Region', 'region'),
      place('Cote Region', 'country'),
      place('Lake', 'sea' as never, { coordinates: { latitude: 10, longitude: 5 } }),
      place('Fort', 'camp', {
        coordinates: { latitude: 10, longitude: 8 },
        identifiers: { geonames: 3 } as never,
      }),
      place('Sud', 'region', { coordinates: { latitude: 10, longitude: 9 } }),
    ),
  };
  test.each<[string, AccountLocation, string | null]>([
    ['town by town', place('Alba'), 'alba'],
    ['camp by the town of its name', place('Alba', 'camp'), 'alba'],
    ['region by region', place('Nord', 'region'), 'nord'],
    ['country by country', place('Zubrowka', 'country'), 'zubrowka'],
    ['region that is called after its town', place('Alba', 'region'), 'Alba Region'],
    ['no region by a town', place('Borgo', 'region'), null],
    ['no town by a region', place('Nord'), null],
    ['no region by a country', place('Zubrowka', 'region'), null],
    ['no town by a country', place('Alba', 'country'), null],
    ['no country by a region', place('Nord', 'country'), null],
    ['no country by adding the word region', place('Cote', 'country'), null],
    ['a word of its own for a town', place('Lake'), 'Lake'],
    ['a word of its own for a region', place('Lake', 'region'), 'Lake'],
    [
      'by identifier, whatever its name',
      place('Alba', 'town', { identifiers: { geonames: 3 } as never }),
      'Fort',
    ],
    ['by its point, at the point itself', at(1, 0), 'alba'],
    ['by the nearest within reach', at(1.4, 100), 'alba'],
    ['by the nearest within reach, from the other side', at(1.6, 100), 'borgo'],
    ['by its point at a place of a word of its own', at(5, 10), 'Lake'],
    ['not by a point beyond its reach', at(1.4, 20), null],
    ['not by a point at a camp', at(8, 10), null],
    ['not by a point at a region', at(9, 10), null],
    ['not by a point that may be anywhere in the country', at(1, null), null],
    ['not by a point of unknown reach', at(1), null],
    ['not by a reach without a point', place('x', 'town', { toleranceKm: 5000 }), null],
    ['by its name before its point', { ...at(1, 10), name: 'Borgo' }, 'borgo'],
  ])('%s', (_, yours, found) => {
    expect(matchLocations(account({ locations: byId(yours) }), { locations })).toEqual({ [yours.id]: found });
  });
});

describe('whoever changes sides is counted', () => {
  const person = (...during: readonly [string, string | null, string | null][]) =>
    ({
      ...own.participants['jean-albert'],
      allegiances: during.map(([of, first, last]) => ({ side: of, during: span(first, last) })),
    }) as Participant;
  test.each<[string, Participant, string | undefined]>([
    [
      'where it ended on the day',
      person(['crown', null, '2001-05-03'], ['raiders', '2001-05-03', null]),
      'raiders',
    ],
    ['where it was on the day', person(['crown', null, null], ['raiders', '2001-05-04', null]), 'crown'],
    ['where it was on that day alone', person(['crown', '2001-05-03', '2001-05-03']), 'crown'],
    ['not where it no longer was', person(['crown', null, '2001-05-02']), undefined],
    ['not where it was not yet', person(['crown', '2001-05-04', null]), undefined],
    ['nowhere where it was on none', person(), undefined],
  ])('%s', (_, participant, expected) => {
    expect(sideOf(participant, own)).toBe(expected);
  });
  test('at the end, where the event has no date', () => {
    const undated = { event: { ...own.event, date: null } };
    expect(sideOf(person(['crown', null, null], ['raiders', '2009-01-01', null]), undated)).toBe('raiders');
  });
  test('a people is on no side', () => {
    const people = { ...person(['crown', null, null]), kind: 'community' } as Participant;
    expect(sideOf(people, own)).toBeUndefined();
  });
});

describe('a side is found by whom it names', () => {
  const participants = byId(
    party('AZ'),
    party('Jean Albert'),
    party('Omar Ag Alba'),
    party('Albans'),
    party('Strangers'),
    party('The raiders (1999)'),
  );
  const [a, b] = [side('side-a', 'One'), side('side-b', 'Two')];
  const of = (
    property: 'belligerents' | 'commanders' | 'actors',
    on: string | undefined,
    ...value: string[]
  ) => claim({ id: `${property}-${on}-${value}`, property, source: 'mine', value, side: on } as never);
  const match = (claims: readonly Claim[], sides = byId(a, b)) => {
    const given = account({ participants, sides, claims });
    return Object.values(matchSides(given, matchParticipants(given, own), own));
  };
  test.each<[string, readonly Claim[], readonly (string | null)[]]>([
    ['a party', [of('belligerents', 'side-a', 'AZ')], ['crown', null]],
    ['in any order', [of('belligerents', 'side-b', 'AZ')], [null, 'crown']],
    ['a commander', [of('commanders', 'side-a', 'Omar Ag Alba')], ['raiders', null]],
    [
      'a party that is called as the side is',
      [of('belligerents', 'side-a', 'The raiders (1999)')],
      ['raiders', null],
    ],
    ['a party of which only the id is known', [of('belligerents', 'side-a', 'the Crown')], ['crown', null]],
    [
      'a party before a commander',
      [of('belligerents', 'side-a', 'AZ'), of('commanders', 'side-a', 'Omar Ag Alba')],
      ['crown', null],
    ],
    [
      'a party and a commander before a party',
      [of('belligerents', 'side-a', 'AZ', 'Omar Ag Alba'), of('commanders', 'side-a', 'Omar Ag Alba')],
      ['raiders', null],
    ],
    ['no tie', [of('commanders', 'side-a', 'Omar Ag Alba', 'Jean Albert')], [null, null]],
    [
      'a tie of a party and two commanders',
      [of('belligerents', 'side-a', 'AZ'), of('commanders', 'side-a', 'Omar Ag Alba', 'Omar Ag Alba')],
      [null, null],
    ],
    ['no people', [of('belligerents', 'side-a', 'Albans')], [null, null]],
    ['no stranger', [of('belligerents', 'side-a', 'Strangers')], [null, null]],
    ['nobody else whom it names', [of('actors', 'side-a', 'AZ')], [null, null]],
    ['none who is on no side', [of('belligerents', undefined, 'AZ')], [null, null]],
    [
      'both sides',
      [of('belligerents', 'side-a', 'AZ'), of('commanders', 'side-b', 'Omar Ag Alba')],
      ['crown', 'raiders'],
    ],
    [
      'no two sides by one',
      [of('belligerents', 'side-a', 'AZ'), of('belligerents', 'side-b', 'Jean Albert')],
      [null, null],
    ],
    [
      'nobody where that is unknown',
      [{ ...of('belligerents', 'side-a'), value: null } as Claim],
      [null, null],
    ],
  ])('%s', (_, claims, expected) => {
    expect(match(claims)).toEqual(expected);
  });
  test('or by its own name, which weighs as a commander does', () => {
    const sides = byId(side('side-a', 'The Crown'), b);
    expect(match([], sides)).toEqual(['crown', null]);
    expect(match([of('commanders', 'side-a', 'Omar Ag Alba')], sides)).toEqual([null, null]);
    expect(match([of('belligerents', 'side-a', 'Omar Ag Alba')], sides)).toEqual(['raiders', null]);
  });
  test('a date of the event decides when', () => {
    const given = account({
      participants,
      sides: byId(a),
      claims: [of('commanders', 'side-a', 'Omar Ag Alba')],
    });
    const earlier = { ...own, event: { ...own.event, date: day('2001-05-02') } };
    expect(matchSides(given, matchParticipants(given, own), earlier)).toEqual({ 'side-a': 'crown' });
  });
});
