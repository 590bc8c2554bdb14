import { describe, expect, it } from 'vitest';
import { acledIssueCodes, fromAcled } from '../../../src/formats/read/acled.js';
import type { Account } from '../../../src/model/account.js';

// ACLED's terms forbid passing rows on: every row here is invented (XXX1, Nowhere, Invented).

type Row = Record<string, unknown>;

const invented: Row = {
  event_id_cnty: 'XXX1',
  event_date: '23 May 2006',
  year: '2006',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Mutiny of Military Forces of Nowhere (2002-2012)',
  assoc_actor_1: 'Invented Front; Invented Movement',
  inter1: 'Rebel group',
  actor2: 'Military Forces of Nowhere (2002-2012)',
  assoc_actor_2: '',
  inter2: 'State forces',
  interaction: 'State forces-Rebel group',
  civilian_targeting: '',
  iso: '999',
  region: 'Invented Africa',
  country: 'Nowhere',
  admin1: 'Inventedtown',
  admin2: 'Inventedtown',
  admin3: '',
  location: 'Inventedtown',
  latitude: '18.44',
  longitude: '1.407',
  geo_precision: '1',
  source: 'Invented Press; Invented Radio',
  source_scale: 'National',
  notes: 'Invented.',
  fatalities: '1',
  tags: '',
  timestamp: '1700000000',
};

const read = (changes: Row = {}) => fromAcled({ ...invented, ...changes });
const codes = (row: unknown): string[] => fromAcled(row).issues.map((issue) => issue.code);
const claim = (account: Account, ending: string) =>
  account.claims.find((other) => other.id.endsWith(`-${ending}`));

describe('fatalities', () => {
  it('reads a number as that number, said by the sources of the row', () => {
    const { account, issues } = read();
    expect(issues).toEqual([]);
    expect(claim(account, 'casualties-killed')).toMatchObject({
      value: { min: 1, max: 1 },
      outcomes: ['killed'],
      raw: '1',
      note: 'Its sources: Invented Press; Invented Radio.',
    });
    expect(claim(account, 'casualties-killed')?.side).toBeUndefined();
  });

  it('reads 0 as not known, since ACLED cannot say so otherwise', () => {
    const { account, issues } = read({ fatalities: 0 });
    expect(claim(account, 'casualties-killed')?.value).toEqual({ min: 0, max: null });
    expect(issues).toMatchObject([{ code: 'acled-zero-fatalities', severity: 'info', path: ['fatalities'] }]);
  });

  it('notes the numbers that may stand for words', () => {
    for (const number of ['3', '10', '12', '100']) {
      const { account, issues } = read({ fatalities: number });
      expect(claim(account, 'casualties-killed')?.value).toEqual({
        min: Number(number),
        max: Number(number),
      });
      expect(issues.map(({ code }) => code)).toEqual(['acled-coded-fatalities']);
    }
  });

  it('makes no claim of an empty, NA, negative or fractional cell', () => {
    for (const [fatalities, expected] of [
      ['', []],
      ['NA', []],
      [null, []],
      ['-1', ['count-negative']],
      ['0.5', ['count-fractional']],
      ['several', ['count-not-understood']],
    ] as const) {
      const { account, issues } = read({ fatalities });
      expect(claim(account, 'casualties-killed')).toBeUndefined();
      expect(issues.map(({ code }) => code)).toEqual(expected);
    }
  });
});

describe('dates', () => {
  const dated = (changes: Row) => {
    const { account, issues } = read(changes);
    return [claim(account, 'date')?.value, issues.map((issue) => issue.code)];
  };
  const day = { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' };

  it('reads the date shapes of all releases', () => {
    for (const [event_date, expected] of [
      ['23 May 2006', []],
      ['2006-05-23', []],
      ['23/05/2006', []],
      ['23-May-2006', []],
      ['23-May-06', []],
      ['05/23/2006', ['date-month-first']],
    ]) {
      expect(dated({ event_date }), String(event_date)).toEqual([day, expected]);
    }
  });

  it('reads figures day first, and says so where they fit both ways', () => {
    const expected = { edtf: '2006-04-03', earliest: '2006-04-03', latest: '2006-04-03' };
    expect(dated({ event_date: '03/04/2006' })).toEqual([expected, ['date-day-first']]);
  });

  it('widens by time_precision: a week, a month', () => {
    expect(dated({ time_precision: '2' })).toEqual([
      { edtf: '2006-05-20~/2006-05-26~', earliest: '2006-05-20', latest: '2006-05-26' },
      [],
    ]);
    expect(dated({ time_precision: 3 })).toEqual([
      { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' },
      [],
    ]);
  });

  it('takes the century of a short year from the column year', () => {
    expect(dated({ event_date: '9-May-98', year: 1998 })[0]).toMatchObject({ edtf: '1998-05-09' });
    expect(dated({ event_date: '9-May-20', year: '2020' })[0]).toMatchObject({ edtf: '2020-05-09' });
    expect(dated({ year: '2005' })).toEqual([day, ['date-year']]);
  });
});

describe('actors', () => {
  it('has the sides in the order of the columns and says that it means nothing', () => {
    const { account } = read();
    expect(claim(account, 'belligerents-side-a')).toMatchObject({
      side: 'side-a',
      value: ['mutiny-of-military-forces-of-nowhere-2002-2012', 'invented-front', 'invented-movement'],
      note: expect.stringContaining('attacker'),
    });
    expect(account.participants['military-forces-of-nowhere-2002-2012']).toMatchObject({
      kind: 'armed-force',
      name: 'Military Forces of Nowhere (2002-2012)',
      aliases: [{ name: 'Military Forces of Nowhere', kind: 'short' }],
    });
  });

  it('makes civilians the target and a crowd the actors, neither a belligerent', () => {
    const attack = read({
      actor2: 'Civilians (Nowhere)',
      inter2: '7',
      interaction: '27',
      assoc_actor_2: 'Invented Ethnic Group (Nowhere)',
    });
    expect(attack.issues).toEqual([]);
    expect(claim(attack.account, 'target')?.value).toEqual([
      'civilians-nowhere',
      'invented-ethnic-group-nowhere',
    ]);
    expect(claim(attack.account, 'belligerents-side-b')).toBeUndefined();
    const march = read({
      event_type: 'Protests',
      sub_event_type: 'Peaceful protest',
      disorder_type: 'Demostrations',
      actor1: 'Protesters (Nowhere)',
      assoc_actor_1: 'Invented Union',
      inter1: 6,
      actor2: '',
      inter2: '0',
      interaction: 60,
      tags: 'crowd size=around 100; local administrators',
    });
    expect(march.issues).toEqual([]);
    expect(claim(march.account, 'actors')?.value).toEqual(['protesters-nowhere', 'invented-union']);
    expect(claim(march.account, 'strength')?.value).toEqual({ min: 100, max: 100, approximate: true });
    expect(Object.keys(march.account.sides)).toEqual(['side-a']);
  });

  it('reads a size that nobody reported as unknown', () => {
    const { account } = read({ notes: 'Invented people marched. [size=no report]' });
    expect(claim(account, 'strength')?.value).toEqual({ min: 0, max: null, wording: 'no report' });
  });
});

describe('events without fighting', () => {
  it('have no belligerents, whoever is named, and say so', () => {
    const peaceful = { actor1: 'Protesters (Nowhere)', inter1: '6', assoc_actor_1: 'Invented Front' };
    const policed = { actor1: 'Rioters (Nowhere)', inter1: '5', assoc_actor_1: '' };
    for (const [event_type, changes] of [
      ['Protests', { ...peaceful, actor2: '', inter2: '' }],
      ['Riots', policed],
      ['Riots/Protests', policed],
      ['Strategic developments', {}],
      ['Strategic development', {}],
      ['Non-violent transfer of territory', {}],
    ] as const) {
      const { account, issues } = read({ event_type, ...changes });
      expect(
        account.claims.filter(({ property }) => property === 'belligerents'),
        event_type,
      ).toEqual([]);
      expect(claim(account, 'actors')?.value, event_type).toBeDefined();
      // Associates of a crowd are people of its kind: nobody armed is named.
      const told = event_type === 'Protests' ? [] : ['acled-no-fighting'];
      expect([...new Set(issues.map(({ code }) => code))], event_type).toEqual(told);
    }
    expect(claim(read().account, 'belligerents-side-a')).toBeDefined();
  });

  it('still have civilians as the target', () => {
    const mob = read({
      event_type: 'Riots',
      actor1: 'Rioters (Nowhere)',
      inter1: '5',
      actor2: 'Civilians (Nowhere)',
      inter2: '7',
    });
    expect(claim(mob.account, 'target')?.value).toEqual(['civilians-nowhere']);
  });
});

describe('sources', () => {
  it('are nobody who speaks: one is the voice of the count, several stand in its note', () => {
    const killed = (source: string) => claim(read({ source }).account, 'casualties-killed');
    expect(killed('Invented Press')).toMatchObject({
      voice: 'invented-press',
      note: 'Its source: Invented Press.',
    });
    expect(killed('Invented Press')?.statedBy).toBeUndefined();
    const many = Array.from({ length: 12 }, (_, i) => `Paper ${i}`).join('; ');
    expect(killed(many)).toMatchObject({ note: `Its sources: ${many}.` });
    expect(killed(many)?.voice).toBeUndefined();
    expect(killed('')?.note).toBeUndefined();
  });
});

describe('crowds', () => {
  it('are as large as the words of the tags say', () => {
    const size = (words: string) => {
      const { account, issues } = read({ tags: `crowd size=${words}` });
      expect(issues, words).toEqual([]);
      return claim(account, 'strength')?.value;
    };
    expect(size('around 2 dozen')).toEqual({ min: 24, max: 24, approximate: true });
    expect(size('3 dozens')).toEqual({ min: 36, max: 36 });
    expect(size('half a dozen')).toEqual({ min: 6, max: 6 });
    expect(size('tens')).toEqual({ min: 20, max: null, wording: 'tens' });
    expect(size('about 50 people')).toEqual({ min: 50, max: 50, approximate: true });
    expect(size('dozens of people')).toMatchObject({ min: 24, max: null });
    expect(size('hundreds of protesters')).toMatchObject({ min: 200, max: null });
    expect(size('between 50 and 100')).toEqual({ min: 50, max: 100 });
    expect(size('no report')).toEqual({ min: 0, max: null, wording: 'no report' });
    expect(read({ tags: 'crowd size=a large crowd' }).issues).toMatchObject([
      { code: 'count-not-understood', value: 'a large crowd' },
    ]);
  });
});

describe('places', () => {
  it('tells a town from the divisions that bear its name', () => {
    const { account } = read();
    expect(claim(account, 'locations')?.value).toEqual(['inventedtown-town']);
    expect(account.locations['inventedtown-town']).toMatchObject({
      kind: 'town',
      within: 'inventedtown-region',
      coordinates: { latitude: 18.44, longitude: 1.407 },
      precision: { scheme: 'acled', code: 1 },
      toleranceKm: 2,
    });
    expect(read({ geo_precision: '3' }).account.locations['inventedtown-town']?.toleranceKm).toBe(100);
  });

  it('does not take a sea for a country', () => {
    const { account, issues } = read({
      country: 'Red Sea',
      iso: '0',
      admin1: '',
      admin2: '',
      location: 'Invented Anchorage',
    });
    expect(issues).toEqual([]);
    expect(account.locations['red-sea']?.kind).toBe('region');
  });
});

it('reads numbers as data frames write them', () => {
  const floats = {
    gwno: '432.0',
    year: '2006.0',
    time_precision: '1.0',
    geo_precision: '1.0',
    fatalities: '1.0',
    timestamp: '1700000000.0',
  };
  const { account, issues } = read({ ...floats, inter1: '2.0', inter2: '1.0' });
  expect(issues).toEqual([]);
  expect(account.source.issued).toBe('2023-11-14');
  expect(account.locations['nowhere']?.identifiers).toEqual({ gleditschWard: 432 });
  expect(fromAcled({ data_id: '7.0', event_date: '2006-05-23' }).account.source.id).toBe('acled-7');
});

describe('releases', () => {
  const values = (row: unknown) => fromAcled(row).account.claims.map(({ value }) => value);

  it('reads the upper-case headers of versions 1 to 8', () => {
    const old = {
      GWNO: 432,
      EVENT_ID_CNTY: '1XXX',
      EVENT_ID_NO_CNTY: 1,
      EVENT_DATE: '23/05/2006',
      YEAR: 2006,
      TIME_PRECISION: 1,
      EVENT_TYPE: 'Battle-No change of territory',
      ACTOR1: 'Military Forces of Nowhere (2002-2012)',
      ALLY_ACTOR_1: 'Invented Front',
      INTER1: 1,
      ACTOR2: 'Mutiny of Military Forces of Nowhere (2002-2012)',
      ALLY_ACTOR_2: '',
      INTER2: 2,
      INTERACTION: 12,
      COUNTRY: 'Nowhere',
      ADMIN1: 'Inventedtown',
      LOCATION: 'Inventedtown',
      LATITUDE: 18.44,
      LONGITUDE: 1.407,
      GEO_PRECISION: 1,
      SOURCE: 'Invented Press',
      NOTES: '',
      FATALITIES: 1,
    };
    const { account, issues } = fromAcled(old);
    expect(issues).toEqual([]);
    expect(account.participants['invented-front']?.name).toBe('Invented Front');
    expect(account.locations.nowhere?.identifiers).toEqual({ gleditschWard: 432 });
    expect(claim(account, 'casualties-killed')?.value).toEqual({ min: 1, max: 1 });
  });

  it('reads a release cut down to a few columns, and a frame with its index', () => {
    const { account, issues } = fromAcled({
      '': '7',
      region: 'Invented Africa',
      country: 'Nowhere',
      year: '2006',
      event_date: '2006-05-23',
      source: 'Invented Press',
      admin1: 'Inventedtown',
      location: 'Inventedtown',
      event_type: 'Violence Against Civilians',
      sub_event_type: 'Attack',
      interaction: 'Political militia-Civilians',
      fatalities: '2',
      timestamp: '1700000000',
    });
    expect(issues.map(({ code }) => code)).toEqual(['columns-unknown']);
    expect(account.claims.map(({ property }) => property)).toEqual(['date', 'locations', 'casualties']);
    expect(account.sides).toEqual({});
  });

  it('reads a row without a header by the order of its cells', () => {
    expect(values(Object.values(invented))).toEqual(values(invented));
    const shuffled = Object.values(invented).reverse();
    expect(codes(shuffled)).toEqual(['not-a-row']);
  });

  it('finds codes of no codebook', () => {
    for (const [column, value] of [
      ['time_precision', '4'],
      ['geo_precision', '0'],
      ['inter1', '9'],
    ] as const) {
      const code = column === 'inter1' ? 'acled-code' : 'precision-unknown';
      expect(read({ [column]: value }).issues).toMatchObject([{ code, path: [column] }]);
    }
  });
});

it('reports every code of its list, and no other', () => {
  const inputs: unknown[] = [
    42,
    { nothing: 1 },
    { ...invented, mine: {}, year: [] },
    { type: 'Feature', properties: invented, geometry: { type: 'Point', coordinates: [18, 1] } },
    ...[
      { fatalities: '-1' },
      { fatalities: '1.5' },
      { fatalities: 'x' },
      { fatalities: '0' },
      { fatalities: '10' },
      { event_date: 'soon' },
      { event_date: '2006-05-23 13:00' },
      { event_date: '03/04/06' },
      { event_date: '05/23/2007' },
      { latitude: '91', longitude: '181' },
      { latitude: 'north', longitude: '' },
      { event_type: 'Riots' },
      { inter1: '9', geo_precision: '4' },
      { event_date: '23-May-06', year: '' },
      { gwno: 'Mali' },
    ].map((changes) => ({ ...invented, ...changes })),
  ];
  expect([...new Set(inputs.flatMap(codes))].sort()).toEqual(Object.keys(acledIssueCodes).sort());
});
