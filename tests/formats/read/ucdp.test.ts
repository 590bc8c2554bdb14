import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromUcdpGed, ucdpIssueCodes } from '../../../src/formats/read/ucdp.js';
import type { Account } from '../../../src/model/account.js';

type Row = Record<string, unknown>;
const rows: Record<string, Row> = JSON.parse(
  readFileSync(new URL('../fixtures/ucdp-rows.json', import.meta.url), 'utf8'),
);

/** An invented row with nothing wrong; 999 is no UCDP actor, `Nowhere` no place. */
const invented: Row = {
  id: '1',
  year: '2006',
  type_of_violence: '1',
  side_a_new_id: '998',
  side_a: 'Government of Nowhere',
  side_b_new_id: '999',
  side_b: 'Invented group',
  where_prec: '1',
  where_coordinates: 'Inventedtown town',
  adm_1: 'Invented region',
  adm_2: 'Invented cercle',
  latitude: '18.44',
  longitude: '1.407',
  geom_wkt: 'POINT (1.407 18.44)',
  country: 'Nowhere',
  country_id: '997',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2006-05-23 00:00:00.000',
  date_end: '2006-05-23 00:00:00.000',
  deaths_a: '2',
  deaths_b: '2',
  deaths_civilians: '0',
  deaths_unknown: '0',
  best: '4',
  low: '4',
  high: '6',
  gwnoa: '997',
  gwnob: '',
};

const read = (changes: Row = {}) => fromUcdpGed({ ...invented, ...changes });
const codes = (row: unknown): string[] => fromUcdpGed(row).issues.map((issue) => issue.code);
const claim = (account: Account, ending: string) =>
  account.claims.find((other) => other.id.endsWith(`-${ending}`));
const valueAt = (account: Account, ending: string) => claim(account, ending)?.value;

describe('real rows', () => {
  it('reads the 49 cells of a file without a header line', () => {
    const row: Row = rows.order ?? {};
    const { account } = fromUcdpGed(Object.values(row));
    expect(Object.keys(row)).toHaveLength(49);
    expect({ ...account, raw: row }).toEqual(fromUcdpGed(row).account);
    expect(codes(Object.values(row).reverse())).toEqual(['not-a-row']);
    expect(codes(Object.values(row).slice(1))).toEqual(['not-a-row']);
  });

  it('takes the bounds over all three where best lies below low, and keeps best', () => {
    const { account, issues } = fromUcdpGed(rows.order);
    expect(valueAt(account, 'casualties-killed')).toEqual({ min: 2, max: 3, best: 2 });
    expect(claim(account, 'casualties-killed')?.raw).toBe('best=2, low=3, high=3');
    expect(issues).toMatchObject([{ code: 'count-order', severity: 'warning', path: ['best'] }]);
    expect(valueAt(account, 'date')).toEqual({
      edtf: '2016-12-29/2016-12-30',
      earliest: '2016-12-29',
      latest: '2016-12-30',
    });
    expect(account.participants['government-of-afghanistan']).toMatchObject({
      kind: 'state',
      identifiers: { ucdpActor: 130, gleditschWard: 700 },
    });
    expect(account.raw).toBe(rows.order);
  });

  it('places an event at the centroid of a province in the province itself', () => {
    const { account } = fromUcdpGed(rows.order);
    expect(valueAt(account, 'locations')).toEqual(['hilmand-province']);
    expect(account.locations['hilmand-province']).toMatchObject({
      kind: 'region',
      within: 'afghanistan',
      coordinates: { latitude: 31, longitude: 64, approximate: true },
      precision: { scheme: 'ucdp', code: 4 },
      toleranceKm: 150,
      aliases: [{ name: 'Hilmand', kind: 'short' }],
    });
  });

  it('reads the fight at Ménaka of 27 March 2022: 48 dead, 24 of them of GATIA and MSA', () => {
    const { account, issues } = fromUcdpGed(rows.list);
    expect(issues).toEqual([]);
    expect(valueAt(account, 'casualties-killed')).toEqual({ min: 48, max: 48, best: 48 });
    expect(claim(account, 'casualties-killed-side-a')).toMatchObject({
      side: 'side-a',
      value: { min: 24, max: 24 },
      partOf: 'ucdp-ged-433894-casualties-killed',
    });
    expect(claim(account, 'belligerents-side-a')?.value).toEqual(['gatia', 'msa']);
    // 6837 is the alliance: it names neither of the two.
    expect(account.participants.gatia?.identifiers).toEqual({});
    expect(account.sides['side-a']?.name).toBe('GATIA, MSA');
    expect(claim(account, 'casualties-killed')).toMatchObject({
      note: 'Its sources: CSP leader; IS.',
    });
    expect(claim(account, 'casualties-killed')?.statedBy).toBeUndefined();
    expect(account.locations['reserve-partielle-de-faune-dansongo-menaka']?.toleranceKm).toBe(300);
  });

  it('makes civilians a community and the target, never a belligerent', () => {
    const { account } = fromUcdpGed(rows.oneSided);
    expect(account.participants.civilians?.kind).toBe('community');
    expect(claim(account, 'target')?.value).toEqual(['civilians']);
    expect(claim(account, 'belligerents-side-b')).toBeUndefined();
    expect(claim(account, 'casualties-killed-civilian')).toMatchObject({
      status: 'civilian',
      value: { min: 3, max: 3 },
    });
    const country = account.locations['dr-congo-zaire'];
    expect(country?.aliases.map(({ name }) => name)).toEqual(['DR Congo', 'Zaire']);
    expect(country?.identifiers).toEqual({ gleditschWard: 490 });
  });

  it('reads the older layout, and a Feature whose point is only in its geometry', () => {
    expect(codes(rows.older)).toEqual([]);
    expect(valueAt(fromUcdpGed(rows.older).account, 'casualties-killed')).toEqual({
      min: 4,
      max: 4,
      best: 4,
    });
    const { account, issues } = fromUcdpGed(rows.feature);
    expect(issues).toEqual([]);
    expect(valueAt(account, 'coordinates')).toEqual({
      latitude: 5.399784,
      longitude: 26.486881,
      approximate: true,
    });
    expect(valueAt(account, 'date')).toMatchObject({ edtf: '2009-08-07/2009-09-10' });
  });

  it('chains the places of a row from the village to the country', () => {
    const { locations } = fromUcdpGed(rows.older).account;
    const chain: string[] = [];
    for (let id: string | null | undefined = 'teir-maaleh-village'; id; id = locations[id]?.within)
      chain.push(id);
    expect(chain).toEqual(['teir-maaleh-village', 'ar-rastan-district', 'homs-governorate', 'syria']);
  });
});

describe('counts', () => {
  it('keeps what is lacking open', () => {
    const killed = (row: Row) => valueAt(fromUcdpGed(row).account, 'casualties-killed');
    expect(killed({ best: '6' })).toEqual({ min: 6, max: 6 });
    expect(killed({ low: 4, high: 6 })).toEqual({ min: 4, max: 6 });
    expect(killed({ low: '4', best: '' })).toEqual({ min: 4, max: null });
    expect(killed({ high: '6', best: 'NA' })).toEqual({ min: 0, max: 6 });
    expect(killed({ low: '4', best: '5' })).toEqual({ min: 4, max: null, best: 5 });
    expect(killed({ best: '', low: '', high: '' })).toBeUndefined();
  });

  it('reads 0 as none, an empty cell as nothing said', () => {
    const { account } = read({ deaths_unknown: '' });
    expect(valueAt(account, 'casualties-killed-civilian')).toEqual({ min: 0, max: 0 });
    expect(claim(account, 'casualties-killed-side-unknown-status-unknown')).toBeUndefined();
  });

  it('finds a sum that is off, but not where a part is lacking', () => {
    expect(read({ deaths_b: '3' }).issues).toMatchObject([
      { code: 'ucdp-sum', severity: 'error', path: ['best'], value: 4, expected: '5' },
    ]);
    expect(codes({ ...invented, deaths_b: '3', deaths_unknown: '' })).toEqual([]);
    expect(codes({ ...invented, best: '5' })).toEqual(['ucdp-sum']);
  });

  it('takes no count from a negative, fractional or unreadable cell, and says so', () => {
    for (const [cell, code] of [
      ['-1', 'count-negative'],
      ['1.5', 'count-fractional'],
      ['many', 'count-not-understood'],
      ['1e3', 'count-not-understood'],
    ]) {
      const { account, issues } = read({ deaths_a: cell });
      expect(issues).toMatchObject([{ code, path: ['deaths_a'], value: cell }]);
      expect(claim(account, 'casualties-killed-side-a')).toBeUndefined();
    }
    expect(valueAt(read({ deaths_a: '2.0' }).account, 'casualties-killed-side-a')).toEqual({
      min: 2,
      max: 2,
    });
  });
});

describe('dates', () => {
  const dated = (date_prec: string, date_start: string, date_end: string) => {
    const { account, issues } = read({ date_prec, date_start, date_end });
    return [valueAt(account, 'date'), issues.map((issue) => issue.code)];
  };
  const date = (edtf: string, earliest: string, latest: string) => ({ edtf, earliest, latest });

  it('follows date_prec', () => {
    expect(dated('1', '2006-05-23', '2006-05-23')).toEqual([
      date('2006-05-23', '2006-05-23', '2006-05-23'),
      [],
    ]);
    expect(dated('3', '2006-05-22', '2006-05-28')).toEqual([
      date('2006-05-22/2006-05-28', '2006-05-22', '2006-05-28'),
      [],
    ]);
    expect(dated('4', '2006-05-01', '2006-05-31')).toEqual([date('2006-05', '2006-05-01', '2006-05-31'), []]);
    expect(dated('5', '2006-01-01', '2006-12-31')).toEqual([date('2006', '2006-01-01', '2006-12-31'), []]);
    expect(dated('5', '2006-03-01', '2006-05-31')).toEqual([
      date('2006-03-01/2006-05-31', '2006-03-01', '2006-05-31'),
      [],
    ]);
  });

  it('reads the timestamps of CSV, JSON, R and spreadsheets', () => {
    const shapes = [
      '2006-05-23 00:00:00.000',
      '2006-05-23 00:00:00',
      '2006-05-23T00:00:00',
      '2006-05-23T00:00:00.000Z',
      '2006-05-23 UTC',
      '5/23/2006 12:00:00 AM',
      '23-May-06',
      '23 May 2006',
    ];
    for (const shape of shapes) {
      expect(dated('1', shape, shape), shape).toEqual([date('2006-05-23', '2006-05-23', '2006-05-23'), []]);
    }
  });

  it('finds dates that contradict their codes or one another', () => {
    expect(dated('1', '2006-05-23', '2006-05-24')).toEqual([
      date('2006-05-23/2006-05-24', '2006-05-23', '2006-05-24'),
      ['ucdp-exact-day'],
    ]);
    expect(dated('2', '2006-05-23', '2006-05-23')[1]).toEqual(['ucdp-date-span']);
    expect(dated('4', '2006-05-01', '2006-07-31')[1]).toEqual(['ucdp-date-span']);
    const year = date('2006', '2006-01-01', '2006-12-31');
    expect(dated('1', '2006-05-24', '2006-05-23')).toEqual([year, ['date-order']]);
    expect(dated('1', '2005-05-23', '2005-05-23')[1]).toEqual(['date-year']);
    expect(dated('1', '2006-02-30', '2006-02-30')).toEqual([
      year,
      ['date-not-understood', 'date-not-understood'],
    ]);
    expect(dated('2', '2006-05-23', '')).toEqual([
      { edtf: '2006-05-23/', earliest: '2006-05-23', latest: null },
      ['ucdp-date-incomplete'],
    ]);
    expect(dated('2', '03/04/2006', '')).toEqual([
      { edtf: '2006-03-04/', earliest: '2006-03-04', latest: null },
      ['date-ambiguous', 'ucdp-date-incomplete'],
    ]);
    expect(dated('1', '03/04/2006', '03/04/2006')).toEqual([
      date('[2006-03-04,2006-04-03]', '2006-03-04', '2006-04-03'),
      ['date-ambiguous'],
    ]);
  });
});

describe('places', () => {
  it('keeps 1.407 in the east', () => {
    expect(valueAt(read().account, 'coordinates')).toEqual({ latitude: 18.44, longitude: 1.407 });
    expect(
      valueAt(read({ longitude: '-1.407', geom_wkt: 'POINT (-1.407 18.44)' }).account, 'coordinates'),
    ).toEqual({
      latitude: 18.44,
      longitude: -1.407,
    });
  });

  it('gives each where_prec its tolerance', () => {
    const tolerances = ['1', '2', '3', '4', '5', '6', '7'].map((where_prec) => {
      const { account } = read({ where_prec });
      return Object.values(account.locations).find((place) => place.precision !== undefined)?.toleranceKm;
    });
    expect(tolerances).toEqual([2, 25, 50, 150, 300, null, null]);
  });

  it('tells apart a point that is out of range and a geometry that disagrees', () => {
    expect(read({ latitude: '91', geom_wkt: '' }).issues).toMatchObject([
      { code: 'latitude-out-of-range', severity: 'error', path: ['latitude'] },
    ]);
    expect(valueAt(read({ latitude: '91', geom_wkt: '' }).account, 'coordinates')).toBeUndefined();
    expect(codes({ ...invented, longitude: '181' })).toEqual(['longitude-out-of-range']);
    expect(read({ geom_wkt: 'POINT (18.44 1.407)' }).issues).toMatchObject([
      { code: 'geometry-differs', message: expect.stringContaining('exchanged') },
    ]);
    expect(codes({ ...invented, geom_wkt: 'POINT (1.40700 18.440)' })).toEqual([]);
  });
});

describe('headers and codes', () => {
  it('knows every header in any case, with other separators and cut to ten characters', () => {
    const upper = Object.fromEntries(
      Object.entries(invented).map(([key, value]) => [key.toUpperCase(), value]),
    );
    const dotted = Object.fromEntries(
      Object.entries(invented).map(([key, value]) => [key.replaceAll('_', '.'), value]),
    );
    const cut = Object.fromEntries(Object.entries(invented).map(([key, value]) => [key.slice(0, 10), value]));
    const values = (row: unknown) => fromUcdpGed(row).account.claims.map((other) => other.value);
    expect(values(upper)).toEqual(values(invented));
    expect(values(dotted)).toEqual(values(invented));
    expect(values(cut)).toEqual(values(invented));
    expect(codes(cut)).toEqual([]);
  });

  it("reads the columns of UCDP's text-to-event sets", () => {
    const { account, issues } = fromUcdpGed({
      start_date: '2006-05-23',
      end_date: '2006-05-23',
      side_a_name: 'Government of Nowhere',
      deaths_side_a: 2,
      deaths_low: 1,
      deaths_high: 3,
      location_root_name: 'Nowhere',
    });
    expect(issues).toEqual([]);
    expect(account.claims.map(({ property }) => property)).toEqual([
      'date',
      'locations',
      'belligerents',
      'casualties',
      'casualties',
    ]);
  });

  it('lists unknown columns once and finds impossible codes', () => {
    expect(read({ mine: 1, __proto: 2 }).issues).toMatchObject([
      { code: 'columns-unknown', severity: 'info', value: ['mine', '__proto'] },
    ]);
    for (const [column, value] of [
      ['type_of_violence', '4'],
      ['where_prec', '0'],
      ['date_prec', '6'],
      ['event_clarity', '3'],
    ] as const) {
      const code = column.endsWith('_prec') ? 'precision-unknown' : 'ucdp-code';
      expect(read({ [column]: value }).issues).toMatchObject([{ code, path: [column], value }]);
    }
  });

  it('warns of one-sided violence without civilians', () => {
    expect(codes({ ...invented, type_of_violence: '3' })).toEqual(['ucdp-one-sided']);
    expect(codes({ ...invented, side_b: 'Civilians' })).toEqual(['ucdp-one-sided']);
    expect(codes({ ...invented, type_of_violence: '3', side_b: 'Civilians' })).toEqual(['ucdp-one-sided']);
  });
});

describe('numbers as data frames write them', () => {
  it('reads 432.0 as 432, in ids, codes and counts', () => {
    const floats = Object.fromEntries(
      Object.entries(invented).map(([column, cell]) => [
        column,
        /^\d+$/.test(String(cell)) ? `${String(cell)}.0` : cell,
      ]),
    );
    expect(codes(floats)).toEqual([]);
    const [plain, framed] = [fromUcdpGed(invented).account, fromUcdpGed(floats).account];
    expect(framed.source).toEqual(plain.source);
    expect(framed.participants).toEqual(plain.participants);
    expect(framed.locations).toEqual(plain.locations);
    expect(framed.claims.map(({ value }) => value)).toEqual(plain.claims.map(({ value }) => value));
  });

  it('checks what it checks of whole numbers', () => {
    const oneSided = { ...invented, type_of_violence: '3.0', side_b: 'Civilians' };
    expect(codes({ ...oneSided, deaths_civilians: '0.0' })).toEqual(['ucdp-one-sided']);
    expect(codes({ ...invented, deaths_b: '3.0' })).toEqual(['ucdp-sum']);
  });

  it('tells what is no year and no number of a state', () => {
    expect(read({ year: '2' }).issues).toMatchObject([
      { code: 'date-year', message: "year is '2', the date is 2006-05-23", expected: '2006' },
    ]);
    expect(codes({ ...invented, year: '2', date_start: '', date_end: '' })).toEqual(['date-year']);
    expect(read({ country_id: 'Mali' }).issues).toMatchObject([
      { code: 'identifier-not-understood', path: ['country_id'], value: 'Mali' },
    ]);
    // A list of states is no number, and nothing wrong.
    expect(codes({ ...invented, gwnoa: '2;200;900' })).toEqual([]);
    expect(codes({ ...invented, country_id: '-1', gwnob: 'nan' })).toEqual([]);
  });
});

it('reports every code of its list, and no other', () => {
  const inputs: unknown[] = [
    null,
    {},
    { ...invented, best: '3', mine: 1, year: Number.NaN, longitude: '' },
    ...[
      { best: '-1' },
      { deaths_a: '1.5' },
      { deaths_b: 'x' },
      { date_prec: '9', date_start: '2006-05-23 13:00', date_end: '' },
      { date_start: '03/04/2006' },
      { date_start: 'soon' },
      { date_start: '2007-01-01' },
      { date_end: '2006-05-24' },
      { date_prec: '2' },
      { date_end: '2005-05-23', date_start: '2005-05-23' },
      { latitude: '91' },
      { longitude: '181' },
      { latitude: 'north' },
      { longitude: '2' },
      { type_of_violence: '3' },
      { type_of_violence: '4', deaths_a: '9', gwnoa: 'Mali' },
      { year: '', date_start: '23-May-06', date_end: '23-May-06' },
    ].map((changes) => ({ ...invented, ...changes })),
  ];
  expect([...new Set(inputs.flatMap(codes))].sort()).toEqual(Object.keys(ucdpIssueCodes).sort());
});
