import { describe, expect, test } from 'vitest';
import { type EventMatch, matchAccount } from '../../src/compare/match-event.js';
import type { Account, Claim, ConflictRecord, EdtfDate } from '../../src/model/index.js';
import { claim, day, record, span } from '../queries/fixture.js';
import { account, byId, party, place, side } from './fixture.js';

const date = (value: EdtfDate | null, more: Partial<Claim> = {}): Claim =>
  claim({
    id: `date-${value?.edtf}`,
    property: 'date',
    source: 'wire',
    value,
    about: 'event',
    ...more,
  } as never);
const locations = (source: string, value: string[] | null, about = 'raid'): Claim =>
  claim({ id: `at-${value}`, property: 'locations', source, value, about });
const point = (longitude: number, toleranceKm?: number | null, name = 'a well') =>
  place(name, 'town', { coordinates: { latitude: 10, longitude }, toleranceKm });
const match = (parts: Partial<Account>, own: ConflictRecord = record()): EventMatch =>
  matchAccount(account(parts), own).match;
const withEvent = (own: ConflictRecord, more: Partial<ConflictRecord['event']>): ConflictRecord => ({
  ...own,
  event: { ...own.event, ...more },
});

describe('by its name', () => {
  const named = 'Raid on Alba and Borgo';
  const own = withEvent(record(), { aliases: [{ name: 'The Night of Alba', kind: 'short' }] });
  const titled = (title: string) => ({ source: { ...account().source, title } });
  test.each<[string, Partial<Account>, string | undefined]>([
    ['the title of its document', titled(named), named],
    ['that title in another spelling', titled('raid on ALBA & and borgo'), 'raid on ALBA & and borgo'],
    ['a further name of the event', titled('Night of Alba, the'), undefined],
    ['a further name of the event, word for word', titled('the night of alba'), 'the night of alba'],
    [
      'a name it gives',
      {
        names: [
          { name: 'x', kind: 'short' },
          { name: named, kind: 'short' },
        ],
      },
      named,
    ],
    ['no name of the event', titled('Raid on Alba'), undefined],
  ])('%s', (_, parts, found) => {
    expect(match(parts, own).name).toEqual(
      found === undefined
        ? { verdict: 'unknown', reason: 'none of its names is a name of the event' }
        : { verdict: 'yes', reason: `it is named '${found}'` },
    );
  });
});

describe('by its day', () => {
  const third = day('2001-05-03');
  const wide = (from: string | null, to: string | null) => date(span(from, to));
  const wired = record([date(day('2001-06-02'), { about: 'raid' })]);
  const undated = withEvent(record(), { date: null });
  test.each<[string, readonly Claim[], ConflictRecord, string, string]>([
    ['the same', [date(third)], record(), 'yes', '3 May 2001 is the date of the reference source'],
    ['that of another source', [date(day('2001-06-02'))], wired, 'yes', '2 June 2001 is the date of wire'],
    [
      'that of the reference source before others',
      [wide('2001-05-03', '2001-06-02')],
      wired,
      'partly',
      'the date of the reference source',
    ],
    [
      'one in eight days',
      [wide('2001-05-01', '2001-05-08')],
      record(),
      'yes',
      'overlaps the date of the reference source, 3 May 2001',
    ],
    [
      'one in nine days',
      [wide('2001-05-01', '2001-05-09')],
      record(),
      'partly',
      'overlaps the date of the reference source, 3 May 2001',
    ],
    ['any day before', [wide(null, '2001-05-03')], record(), 'partly', 'overlaps'],
    ['any day since', [wide('2001-05-03', null)], record(), 'partly', 'overlaps'],
    ['one of two', [date(day('2001-05-09')), date(third)], record(), 'yes', '3 May 2001 is the date of'],
    [
      'another',
      [date(day('2001-05-04'))],
      record(),
      'no',
      '4 May 2001 is none of the dates given for the event',
    ],
    [
      'two others',
      [date(day('2001-05-04')), date(day('2001-05-09'))],
      record(),
      'no',
      '4 May 2001 and 9 May 2001 is none of the dates given for the event',
    ],
    ['none', [], record(), 'unknown', 'it gives no date'],
    ['one that is not known', [date(null)], record(), 'unknown', 'it gives no date'],
    ['none but a place', [locations('wire', ['Alba'], 'event')], record(), 'unknown', 'it gives no date'],
    [
      'that of a source alone',
      [date(day('2001-06-02'))],
      withEvent(wired, { date: null }),
      'yes',
      'the date of wire',
    ],
    ['one that nobody else gives', [date(third)], undated, 'unknown', 'the record has no date for the event'],
    [
      'one that the record has of something else',
      [date(third)],
      {
        ...undated,
        claims: [
          date(third, { about: 'the-eve' }),
          date(null, { about: 'raid' }),
          locations('wire', ['alba']),
        ],
      },
      'unknown',
      'the record has no date for the event',
    ],
  ])('%s', (_, claims, own, verdict, reason) => {
    const found = match({ claims }, own).day;
    expect(found.verdict).toBe(verdict);
    expect(found.reason).toContain(reason);
  });
});

describe('by its place', () => {
  const borgo = (own: ConflictRecord) => withEvent(own, { locations: ['alba'] });
  const lone = borgo(record());
  const elsewhere = borgo(
    record([locations('wire', ['borgo']), locations('court', null), locations('wire', ['ruri'], 'the-eve')]),
  );
  const two = (own: ConflictRecord): ConflictRecord => ({
    ...own,
    locations: {
      ...own.locations,
      ...byId(
        place('ruri', 'country'),
        place('sud', 'region', { within: 'zubrowka' }),
        place('carro', 'town', { within: 'sud' }),
      ),
    },
  });
  const nobody = 'is none of the places given for the event';
  test.each<[string, readonly ReturnType<typeof place>[], ConflictRecord, string, string]>([
    ['none', [], lone, 'unknown', 'it gives no place'],
    ['its town', [place('Alba')], lone, 'yes', 'alba is one of the places of the event'],
    [
      'a camp in its town',
      [place('alba-camp', 'camp')],
      lone,
      'yes',
      'alba-camp is one of the places of the event',
    ],
    ['its town before all others', [place('Strangeville'), place('Alba')], lone, 'yes', 'alba is one of'],
    [
      'where one source puts it',
      [place('Borgo')],
      elsewhere,
      'partly',
      'some source puts the event at borgo too',
    ],
    ['its town before that', [place('Borgo'), place('Alba')], elsewhere, 'yes', 'alba is one of'],
    [
      'where a source puts something else',
      [place('ruri', 'country')],
      two(elsewhere),
      'no',
      `ruri ${nobody}`,
    ],
    ['another town', [place('Borgo')], lone, 'no', `Borgo ${nobody}`],
    [
      'the town of its camp',
      [place('Alba')],
      withEvent(record(), { locations: ['alba-camp'] }),
      'partly',
      'it says only alba',
    ],
    [
      'the region of one of its towns',
      [place('Zubrowka', 'country'), place('Nord', 'region')],
      withEvent(two(lone), { locations: ['alba', 'carro'] }),
      'partly',
      'it says only zubrowka',
    ],
    [
      'that region alone',
      [place('Nord', 'region')],
      withEvent(two(lone), { locations: ['alba', 'carro'] }),
      'partly',
      'it says only nord',
    ],
    [
      'its country, at a point far off',
      [place('Zubrowka', 'country', { coordinates: { latitude: 10, longitude: 20 }, toleranceKm: 10 })],
      lone,
      'no',
      'its point is 2080 km from alba',
    ],
    ['its region', [place('Nord', 'region')], lone, 'partly', 'it says only nord'],
    ['its country', [place('Zubrowka', 'country')], lone, 'partly', 'it says only zubrowka'],
    [
      'its region and country',
      [place('Zubrowka', 'country'), place('Nord', 'region')],
      lone,
      'partly',
      'it says only zubrowka',
    ],
    [
      'another region of its country',
      [place('Zubrowka', 'country'), place('sud', 'region')],
      two(lone),
      'no',
      `Zubrowka and sud ${nobody}`,
    ],
    [
      'a town of another region',
      [place('Zubrowka', 'country'), place('carro')],
      two(lone),
      'no',
      `Zubrowka and carro ${nobody}`,
    ],
    [
      'two countries',
      [place('Zubrowka', 'country'), place('ruri', 'country')],
      two(lone),
      'no',
      `Zubrowka and ruri ${nobody}`,
    ],
    [
      'its country and a town unknown',
      [place('Zubrowka', 'country'), place('Carro')],
      lone,
      'no',
      `Zubrowka and Carro ${nobody}`,
    ],
    [
      'its country and a region unknown',
      [place('Zubrowka', 'country'), place('Ost', 'region')],
      lone,
      'partly',
      'it says only zubrowka',
    ],
    ['nothing known', [place('Carro'), place('Ost', 'region')], lone, 'no', `Carro and Ost ${nobody}`],
  ])('%s', (_, yours, own, verdict, reason) => {
    expect(match({ locations: byId(...yours) }, own).place).toEqual({
      verdict,
      reason: expect.stringContaining(reason),
    });
  });

  // What lies in no town that the record knows: only the distance tells.
  const placeless = (own: ConflictRecord): ConflictRecord => ({
    ...own,
    locations: { ...own.locations, alba: { ...own.locations['alba'], kind: 'camp' } as never },
  });
  test.each<[string, readonly ReturnType<typeof place>[], string, string]>([
    [
      'reaches it',
      [point(1.1, 25)],
      'partly',
      'its point is 11 km from alba, where its precision code allows 25 km',
    ],
    [
      'lies upon it',
      [point(1, 0)],
      'partly',
      'its point is 0 km from alba, where its precision code allows 0 km',
    ],
    [
      'does not reach it',
      [point(1.5, 25)],
      'no',
      'its point is 55 km from alba, where its precision code allows 25 km',
    ],
    [
      'may be anywhere in the country',
      [point(9, null)],
      'partly',
      'its point is 876 km from alba, and its precision code says no more than the country',
    ],
    [
      'is in no country near',
      [point(20, null)],
      'no',
      'its point is 2080 km from alba, and its precision code says no more than the country',
    ],
    ['has no precision', [point(1)], 'no', `a well ${nobody}`],
    [
      'is one of two',
      [point(20, 10), point(1.1, 25, 'a hill')],
      'partly',
      'its point is 11 km from alba, where',
    ],
    [
      'is far off, its country right',
      [point(20, 10), place('Zubrowka', 'country')],
      'no',
      'its point is 2080 km from alba, where',
    ],
  ])('a point that %s', (_, yours, verdict, reason) => {
    const own = placeless(withEvent(record(), { locations: ['nord', 'alba'] }));
    expect(match({ locations: byId(...yours) }, own).place).toEqual({
      verdict,
      reason: expect.stringContaining(reason),
    });
  });

  test('a point counts from the nearest place of the event', () => {
    const own = record();
    const far = {
      ...own,
      locations: { ...own.locations, borgo: { ...own.locations['borgo'], kind: 'camp' } as never },
    };
    const { reason } = match({ locations: byId(point(1.9, 15)) }, placeless(far)).place;
    expect(reason).toBe('its point is 11 km from borgo, where its precision code allows 15 km');
  });
});

describe('by its parties', () => {
  const sides = (...names: string[]) => byId(...names.map((name, index) => side(`side-${index}`, name)));
  test.each<[string, Partial<Account>, string, string]>([
    ['none', {}, 'unknown', 'it names no parties'],
    ['sides without names', { sides: sides('One', 'Two') }, 'unknown', 'it names no parties'],
    [
      'both sides',
      { sides: sides('the raiders', 'the Crown') },
      'yes',
      'its sides are the sides of the event',
    ],
    ['one side', { sides: sides('the Crown', 'Two') }, 'partly', 'one of its sides is known: the Crown'],
    ['a party', { participants: byId(party('AZ')) }, 'partly', 'it names Army of Zubrowka'],
    [
      'parties, each once',
      { participants: byId(party('AZ'), party('Army of Zubrowka'), party('Strangers'), party('Albans')) },
      'partly',
      'it names Army of Zubrowka and Albans',
    ],
    [
      'strangers',
      { participants: byId(party('Strangers')) },
      'no',
      'none of its parties is known to the record',
    ],
  ])('%s', (_, parts, verdict, reason) => {
    expect(match(parts).parties).toEqual({ verdict, reason });
  });
});

describe('by all together', () => {
  const names = { yes: 'Raid on Alba and Borgo', unknown: 'A row' };
  const days = {
    yes: [date(day('2001-05-03'))],
    partly: [date(span('2001-05-01', '2001-05-31'))],
    'no, that year': [date(day('1999-05-03')), date(day('2001-11-01'))],
    'no, another year': [date(day('1999-05-03'))],
    'no, at some time': [date(span(null, '1999-05-03'))],
    unknown: [],
  };
  const places = {
    yes: byId(place('Alba')),
    partly: byId(place('Nord', 'region')),
    no: byId(place('Carro')),
    unknown: {},
  };
  const parties: Record<'yes' | 'partly' | 'no' | 'unknown', Partial<Account>> = {
    yes: { sides: byId(side('a', 'the Crown'), side('b', 'the raiders')) },
    partly: { participants: byId(party('AZ')) },
    no: { participants: byId(party('Strangers')) },
    unknown: {},
  };
  test.each<
    [keyof typeof names, keyof typeof days, keyof typeof places, keyof typeof parties, string, number]
  >([
    ['yes', 'yes', 'yes', 'yes', 'yes', 1],
    ['yes', 'unknown', 'unknown', 'unknown', 'yes', 0.51],
    ['yes', 'partly', 'partly', 'partly', 'yes', 0.63],
    ['yes', 'no, another year', 'yes', 'yes', 'likely', 0.7],
    ['yes', 'yes', 'no', 'yes', 'likely', 0.75],
    ['yes', 'yes', 'yes', 'no', 'likely', 0.8],
    ['yes', 'no, another year', 'no', 'no', 'likely', 0.25],
    ['unknown', 'yes', 'yes', 'yes', 'yes', 1],
    ['unknown', 'yes', 'yes', 'partly', 'likely', 0.87],
    ['unknown', 'yes', 'yes', 'unknown', 'likely', 0.83],
    ['unknown', 'yes', 'yes', 'no', 'possible', 0.73],
    ['unknown', 'no, that year', 'yes', 'yes', 'possible', 0.6],
    ['unknown', 'no, that year', 'yes', 'partly', 'no', 0],
    ['unknown', 'no, that year', 'partly', 'yes', 'no', 0],
    ['unknown', 'no, another year', 'yes', 'yes', 'no', 0],
    ['unknown', 'no, at some time', 'yes', 'yes', 'no', 0],
    ['unknown', 'unknown', 'yes', 'yes', 'possible', 0.74],
    ['unknown', 'unknown', 'yes', 'no', 'no', 0],
    ['unknown', 'unknown', 'unknown', 'yes', 'no', 0],
    ['unknown', 'yes', 'no', 'yes', 'no', 0],
    ['unknown', 'yes', 'unknown', 'yes', 'possible', 0.78],
    ['unknown', 'yes', 'partly', 'yes', 'possible', 0.83],
    ['unknown', 'yes', 'partly', 'no', 'no', 0],
    ['unknown', 'partly', 'yes', 'yes', 'possible', 0.8],
    ['unknown', 'partly', 'yes', 'no', 'no', 0],
    ['unknown', 'partly', 'unknown', 'unknown', 'possible', 0.41],
  ])('name %s, day %s, place %s, parties %s: %s', (title, on, at, who, verdict, score) => {
    const found = match({
      source: { ...account().source, title: names[title] },
      claims: days[on],
      locations: places[at],
      ...parties[who],
    });
    expect(found).toMatchObject({
      verdict,
      score,
      name: { verdict: title },
      day: { verdict: on.split(',')[0] },
      place: { verdict: at },
      parties: { verdict: who },
    });
  });
  test('an event without a date shares its year with none', () => {
    const own = withEvent(record([date(day('2001-05-03'), { about: 'raid' })]), { date: null });
    const parts = {
      claims: [date(day('2001-08-01')), date(span(null, '1990-01-01'))],
      locations: places.yes,
      ...parties.yes,
    };
    expect(match(parts, own).verdict).toBe('no');
  });
});
