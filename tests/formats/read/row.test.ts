import { describe, expect, it } from 'vitest';
import { fromRow, rowIssueCodes } from '../../../src/formats/read/row.js';
import type { RowColumns } from '../../../src/formats/read/row-columns.js';

const codes = (row: unknown, columns: RowColumns): string[] =>
  fromRow(row, columns).issues.map((issue) => issue.code);
const claims = (row: unknown, columns: RowColumns) => fromRow(row, columns).account.claims;
const date = (cell: unknown) => {
  const { account, issues } = fromRow({ When: cell }, { date: 'When' });
  return [account.claims[0]?.value, issues.map((issue) => issue.code)];
};
const count = (cell: unknown) => claims({ N: cell }, { killed: 'N' })[0]?.value;

describe('the mapping', () => {
  it('reads a table of any headers', () => {
    const row = {
      Ref: 7,
      Date: '2006-05-23',
      Town: 'Kidal',
      Country: 'Mali',
      dead: 2,
      hurt: 'unknown',
      who: 'Army; Police',
      Paper: "L'Essor",
    };
    const columns = {
      id: 'Ref',
      date: 'Date',
      place: 'Town',
      country: 'Country',
      killed: 'dead',
      wounded: 'hurt',
      sideA: 'who',
      source: 'Paper',
    };
    const { account, issues } = fromRow(row, columns);
    expect(issues).toEqual([]);
    expect(account.raw).toBe(row);
    expect(account.source).toMatchObject({ id: 'row-7', publisher: "L'Essor", voice: 'lessor' });
    expect(account.claims).toMatchObject([
      { property: 'date', value: { edtf: '2006-05-23' }, locators: ['Date'] },
      { property: 'locations', value: ['kidal'] },
      { property: 'belligerents', side: 'side-a', value: ['army', 'police'] },
      { property: 'casualties', outcomes: ['killed'], value: { min: 2, max: 2 }, raw: '2' },
      { property: 'casualties', outcomes: ['wounded'], value: { min: 0, max: null }, raw: 'unknown' },
    ]);
    expect(account.locations.kidal?.within).toBe('mali');
  });

  it('has sides, statuses, bounds and combined outcomes', () => {
    const row = { k: 4, a: 2, b: 2, c: '0', lo: 1, hi: 9, kw: '30+', s: 'dozens' };
    const found = claims(row, {
      killed: 'k',
      killedMin: 'lo',
      killedMax: 'hi',
      'killed:side-a': 'a',
      'killed:side-b:military': 'b',
      'killed:civilian': 'c',
      'wounded+killed': 'kw',
      'strength:side-unknown': 's',
    });
    expect(found).toMatchObject([
      { id: 'row-casualties-killed', value: { min: 1, max: 9, best: 4 }, raw: 'k=4, lo=1, hi=9' },
      { id: 'row-casualties-killed-wounded', outcomes: ['killed', 'wounded'], value: { min: 30, max: null } },
      {
        id: 'row-casualties-killed-side-a',
        side: 'side-a',
        partOf: 'row-casualties-killed',
        value: { min: 2, max: 2 },
      },
      { id: 'row-casualties-killed-civilian', status: 'civilian', value: { min: 0, max: 0 } },
      { id: 'row-strength-side-unknown', side: 'unknown', value: { min: 24, max: null, wording: 'dozens' } },
      { id: 'row-casualties-killed-side-b-military', side: 'side-b', status: 'military' },
    ]);
  });

  it('reads names, quoted speakers, a result, those who took part, and civilians as the target', () => {
    const row = {
      n: 'Invented mutiny',
      r: 'Agreement',
      q: 'Army',
      k: 1,
      w: 'Algeria',
      a: 'Civilians (Mali); Army; Protesters',
    };
    const { account } = fromRow(row, {
      title: 'n',
      result: 'r',
      statedBy: 'q',
      killed: 'k',
      actors: 'w',
      sideB: 'a',
    });
    expect(account.names).toEqual([{ name: 'Invented mutiny', kind: 'spelling' }]);
    expect(account.claims).toMatchObject([
      { property: 'belligerents', side: 'side-b', value: ['army'] },
      { property: 'target', value: ['civilians-mali'] },
      { property: 'actors', value: ['protesters'] },
      { property: 'actors', value: ['algeria'] },
      { property: 'casualties', statedBy: { name: 'Army', side: null }, voice: 'army' },
      { property: 'result', value: { code: 'agreement', text: 'Agreement' } },
    ]);
  });

  it('throws on a key that is none of ours, naming the nearest', () => {
    const mistaken = (columns: object) => () => fromRow({}, columns);
    expect(mistaken({ deaths: 'x' })).toThrow(
      new RangeError("unknown key 'deaths' in columns, did you mean 'killed'?"),
    );
    expect(mistaken({ kiled: 'x' })).toThrow("did you mean 'killed'?");
    expect(mistaken({ latitud: 'x' })).toThrow("did you mean 'latitude'?");
    expect(mistaken({ 'killed:side-1': 'x' })).toThrow(RangeError);
    expect(mistaken({ 'killed+dead': 'x' })).toThrow(RangeError);
    expect(mistaken({ date: 5 })).toThrow('must be a header');
    expect(() => fromRow({}, undefined as never)).toThrow(TypeError);
    expect(mistaken({ constructor: 'x' })).toThrow(RangeError);
  });

  it('lists what may stand behind the colon, and knows no fourth side', () => {
    const listed = /':side-a', ':side-b', ':side-c', ':side-unknown', ':military', ':police', ':civilian'/;
    for (const key of ['killed:sideA', 'killed:government', 'killed:side-z', 'killedMin:x', 'strength:']) {
      expect(() => fromRow({ n: 1 }, { [key]: 'n' } as RowColumns), key).toThrow(RangeError);
      expect(() => fromRow({ n: 1 }, { [key]: 'n' } as RowColumns), key).toThrow(listed);
    }
  });

  it('says so where the mapping cannot be read', () => {
    const columns = {
      get killed(): string {
        throw new Error('no such luck');
      },
    };
    expect(() => fromRow({}, columns)).toThrow(TypeError);
    expect(() => fromRow({}, columns)).toThrow('columns cannot be read, reading it fails: no such luck');
  });

  it('finds a header in any case, reports one that is lacking, lists those not mapped', () => {
    expect(fromRow({ ' DATE ': '2006', Other: 1 }, { date: 'date', killed: 'Dead' }).issues).toMatchObject([
      { code: 'column-missing', severity: 'warning', path: ['Dead'] },
      { code: 'columns-unknown', severity: 'info', value: ['Other'] },
    ]);
  });

  it('never reads another column for the one that is named', () => {
    const row = { a: '1', 'a (2)': '2', A: '3' };
    expect(claims(row, { killed: 'a (2)' })[0]?.raw).toBe('2');
    expect(claims(row, { killed: 'a' })[0]?.raw).toBe('1');
    const { account, issues } = fromRow({ DEAD: '1', dead: '2' }, { killed: 'Dead' });
    expect(account.claims[0]?.raw).toBe('1');
    expect(issues).toMatchObject([{ code: 'columns-unknown', value: ['dead'] }]);
  });

  it('reads the results of a SPARQL query, each cell an object', () => {
    const binding = {
      item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
      when: {
        type: 'literal',
        datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
        value: '-0479-08-01T00:00:00Z',
      },
      point: { type: 'literal', value: 'Point(1.407 18.44)' },
      dead: { type: 'literal', value: '4' },
    };
    const { account, issues } = fromRow(binding, {
      url: 'item',
      date: 'when',
      geometry: 'point',
      killed: 'dead',
    });
    expect(issues).toEqual([]);
    expect(account.source.URL).toBe('http://www.wikidata.org/entity/Q1');
    expect(account.claims.map(({ value }) => value)).toEqual([
      { edtf: '-0479-08-01', earliest: '-0479-08-01', latest: '-0479-08-01' },
      { latitude: 18.44, longitude: 1.407 },
      { min: 4, max: 4 },
    ]);
    expect(codes({ p: 'Line(1 2)' }, { geometry: 'p' })).toEqual(['coordinates-not-understood']);
  });

  it('makes no speaker of a list of sources', () => {
    const killed = (q: string) => claims({ k: 1, q }, { killed: 'k', statedBy: 'q' })[0];
    expect(killed('Army')).toMatchObject({ statedBy: { name: 'Army', side: null }, voice: 'army' });
    for (const list of ['AFP; Reuters', 'Twelve sources; AFP', 'twelve sources', '12 media reports']) {
      expect(killed(list)?.statedBy, list).toBeUndefined();
      expect(killed(list)?.note, list).toContain('Its sources: ');
    }
  });

  it('reads columns with the names of an object’s own machinery', () => {
    const row = JSON.parse('{"__proto__": "5", "constructor": "2006-05-23"}');
    expect(claims(row, { killed: '__proto__', date: 'constructor' }).map(({ raw }) => raw)).toEqual([
      '2006-05-23',
      '5',
    ]);
    expect(codes({}, { killed: 'toString' })).toEqual(['column-missing']);
  });
});

describe('counts', () => {
  it('keeps absent, unknown, none, zero and a number apart', () => {
    expect(count('')).toBeUndefined();
    expect(count('NA')).toBeUndefined();
    expect(count(null)).toBeUndefined();
    expect(count('unknown')).toEqual({ min: 0, max: null });
    expect(count('none')).toEqual({ min: 0, max: 0 });
    expect(count(0)).toEqual({ min: 0, max: 0 });
    expect(count('5.0')).toEqual({ min: 5, max: 5 });
  });

  it('reads one count phrase and nothing else', () => {
    expect(count('20-30')).toEqual({ min: 20, max: 30 });
    expect(count('fewer than 4')).toEqual({ min: 0, max: 3 });
    expect(count('about 20')).toEqual({ min: 20, max: 20, approximate: true });
    expect(count('2 soldiers, 3 civilians')).toBeUndefined();
    expect(fromRow({ N: '2 soldiers, 3 civilians' }, { killed: 'N' }).issues).toMatchObject([
      { code: 'count-not-understood', path: ['N'], value: '2 soldiers, 3 civilians' },
    ]);
  });

  it('reads a phrase that says again what its column counts, and no other', () => {
    expect(count('2 killed')).toEqual({ min: 2, max: 2 });
    expect(count('1 dead')).toEqual({ min: 1, max: 1 });
    expect(count('at least 20 killed in action')).toEqual({ min: 20, max: null });
    expect(count('no deaths')).toEqual({ min: 0, max: 0 });
    expect(claims({ N: '3 wounded' }, { wounded: 'N' })[0]?.value).toEqual({ min: 3, max: 3 });
    for (const cell of ['3 wounded', '2 killed or wounded', '2 killed, 3 wounded', '5/6']) {
      expect(count(cell), cell).toBeUndefined();
      expect(codes({ N: cell }, { killed: 'N' }), cell).toEqual(['count-not-understood']);
    }
  });

  it('takes a dash for an empty cell', () => {
    for (const cell of ['-', '–', '—', '--']) {
      const { account, issues } = fromRow(
        { N: cell, D: cell, P: cell },
        { killed: 'N', date: 'D', place: 'P' },
      );
      expect([account.claims, account.locations, issues], cell).toEqual([[], {}, []]);
    }
  });

  it('reads thousands, with a warning, where three digits may be decimals', () => {
    for (const [cell, number] of [
      ['2.000', 2_000],
      ['12.000', 12_000],
      ['1.234', 1_234],
      ['2.000 killed', 2_000],
    ] as const) {
      expect(claims({ N: cell }, { killed: 'N' }), cell).toMatchObject([
        { value: { min: number, max: number }, raw: cell },
      ]);
      expect(codes({ N: cell }, { killed: 'N' }), cell).toEqual(['count-ambiguous']);
    }
    const decimals = { N: '2,000', T: '1,5' };
    expect(codes(decimals, { killed: 'N', toleranceKm: 'T' })).toContain('count-ambiguous');
    for (const cell of ['2,000', '1.234.567', '1234.000', '2.0', 2])
      expect(codes({ N: cell }, { killed: 'N' }), String(cell)).toEqual([]);
    expect(codes({ N: 1.234 }, { killed: 'N' })).toEqual(['count-fractional']);
  });

  it('takes bounds over all where they are out of order', () => {
    const row = { n: '2', lo: '3', hi: '3' };
    const columns = { killed: 'n', killedMin: 'lo', killedMax: 'hi' } as const;
    expect(claims(row, columns)[0]?.value).toEqual({ min: 2, max: 3, best: 2 });
    expect(codes(row, columns)).toEqual(['count-order']);
  });
});

describe('a word and a column beside it', () => {
  const bounded = (n: string, max: string, min = '') =>
    claims({ n, max, min }, { killed: 'n', killedMax: 'max', killedMin: 'min' })[0]?.value;

  it('bound one another', () => {
    expect(bounded('several', '9')).toEqual({ min: 2, max: 9, wording: 'several' });
    expect(bounded('dozens', '40')).toEqual({ min: 24, max: 40, wording: 'dozens' });
    expect(bounded('at least 20', '30')).toEqual({ min: 20, max: 30 });
    expect(bounded('unknown', '9')).toEqual({ min: 0, max: 9 });
    expect(bounded('fewer than 4', '', '2')).toEqual({ min: 2, max: 3 });
    expect(codes({ n: 'dozens', max: '9' }, { killed: 'n', killedMax: 'max' })).toEqual(['count-order']);
  });
});

describe('dates', () => {
  it('are in order before year 0 too', () => {
    const columns = { date: 'a', dateEnd: 'b' } as const;
    for (const [a, b, edtf] of [
      ['480 BC', '479 BC', '-0479/-0478'],
      ['-0479-08-01', '-0478-07-01', '-0479-08-01/-0478-07-01'],
      ['31 BC', '0014', '-0030/0014'],
    ] as const) {
      const { account, issues } = fromRow({ a, b }, columns);
      expect(issues, a).toEqual([]);
      expect(account.claims[0]?.value, a).toMatchObject({ edtf });
    }
    expect(codes({ a: '479 BC', b: '480 BC' }, columns)).toEqual(['date-order']);
  });

  it('reads days in any usual form, EDTF and words', () => {
    const day = { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' };
    for (const cell of [
      '2006-05-23',
      '23/05/2006',
      '5/23/2006',
      '23.5.2006',
      '23 May 2006',
      'May 23, 2006',
    ]) {
      expect(date(cell), cell).toEqual([day, []]);
    }
    expect(date('2006-05-XX')).toEqual([
      { edtf: '2006-05-XX', earliest: '2006-05-01', latest: '2006-05-31' },
      [],
    ]);
    expect(date('22–23 May 2006')[0]).toMatchObject({ earliest: '2006-05-22', latest: '2006-05-23' });
    expect(date('unknown')).toEqual([null, []]);
    expect(date('')).toEqual([undefined, []]);
  });

  it('reads a month in figures, and no year 5', () => {
    for (const cell of ['5/2006', '05/2006', '05-2006', '5.2006', '2006/5', '2006/05', '2006-05'])
      expect(date(cell), cell).toEqual([
        { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' },
        [],
      ]);
    expect(date('13/2006')).toEqual([undefined, ['date-not-understood']]);
  });

  it('keeps both readings of a date that can be read two ways', () => {
    expect(date('03/04/2006')).toEqual([
      { edtf: '[2006-03-04,2006-04-03]', earliest: '2006-03-04', latest: '2006-04-03' },
      ['date-ambiguous'],
    ]);
    expect(date('04/04/2006')).toEqual([
      { edtf: '2006-04-04', earliest: '2006-04-04', latest: '2006-04-04' },
      [],
    ]);
  });

  it('makes an interval of a start and an end', () => {
    const from = (a: string, b: string) => claims({ a, b }, { date: 'a', dateEnd: 'b' })[0]?.value;
    expect(from('2006-05-23', '2006-05-24')).toMatchObject({ edtf: '2006-05-23/2006-05-24' });
    expect(from('2006-05', '2006-07')).toMatchObject({ edtf: '2006-05/2006-07', latest: '2006-07-31' });
    expect(from('2006-05-23', 'unknown')).toEqual({
      edtf: '2006-05-23/',
      earliest: '2006-05-23',
      latest: null,
    });
    expect(from('', '2006-05-24')).toEqual({ edtf: '/2006-05-24', earliest: null, latest: '2006-05-24' });
    expect(from('2006-05-23', '')).toMatchObject({ edtf: '2006-05-23' });
  });
});

describe('places', () => {
  it('keeps 1.407 in the east, takes the tolerance, refuses what is no number of degrees', () => {
    const columns = { place: 'p', latitude: 'y', longitude: 'x', toleranceKm: 't' } as const;
    const { account } = fromRow({ p: 'Kidal', y: 18.44, x: '1.407', t: 5 }, columns);
    expect(account.locations.kidal).toMatchObject({
      coordinates: { latitude: 18.44, longitude: 1.407 },
      toleranceKm: 5,
    });
    expect(fromRow({ p: 'Kidal', y: '18,44', x: '-1,407', t: '2,5' }, columns)).toMatchObject({
      issues: [],
      account: {
        locations: { kidal: { coordinates: { latitude: 18.44, longitude: -1.407 }, toleranceKm: 2.5 } },
      },
    });
    expect(codes({ p: 'Kidal', y: '18°26′', x: 'E 1', t: '' }, columns)).toEqual([
      'coordinates-not-understood',
      'coordinates-not-understood',
    ]);
  });

  it('keeps a point that has no name as a location of its own', () => {
    const { account } = fromRow({ y: '18.44', x: '1.407' }, { latitude: 'y', longitude: 'x' });
    expect(Object.values(account.locations)).toMatchObject([
      { name: 'Point 18.44, 1.407', coordinates: { latitude: 18.44, longitude: 1.407 }, within: null },
    ]);
  });

  it('takes the point of a GeoJSON Feature', () => {
    const feature = {
      type: 'Feature',
      properties: { n: 1 },
      geometry: { type: 'Point', coordinates: [1.407, 18.44] },
    };
    expect(claims(feature, { killed: 'n' })[0]?.value).toEqual({ latitude: 18.44, longitude: 1.407 });
  });
});

it('reports every code of its list, and no other', () => {
  const columns: RowColumns = {
    date: 'd',
    dateEnd: 'e',
    latitude: 'y',
    longitude: 'x',
    toleranceKm: 't',
    killed: 'k',
    killedMin: 'lo',
    killedMax: 'hi',
    'killed:civilian': 'c',
  };
  const sound = { d: '2006-05-23', e: '', y: '', x: '', t: '', k: '', lo: '', hi: '', c: '' };
  const inputs: unknown[] = [
    [],
    { d: Symbol('a'), other: 1 },
    {
      type: 'Feature',
      properties: { ...sound, y: 1, x: 2 },
      geometry: { type: 'Point', coordinates: [1, 2] },
    },
    ...[
      { d: 'soon' },
      { d: '03/04/2006' },
      { d: '23-May-06' },
      { d: '2006-05-23 13:00' },
      { e: '2006-05-22' },
      { y: '91', x: '181' },
      { y: 'north' },
      { t: 'far' },
      { k: '-1' },
      { k: '1.5' },
      { k: '2.000' },
      { k: 'x' },
      { k: '1', lo: '2', hi: '1' },
      { k: '1', c: '2' },
    ].map((changes) => ({ ...sound, ...changes })),
  ];
  const found = new Set(inputs.flatMap((row) => codes(row, columns)));
  expect([...found].sort()).toEqual(Object.keys(rowIssueCodes).sort());
});

it('tells of a column that the row lacks, and of the nearest that it has', () => {
  const { issues } = fromRow({ Day: '2006-05-23', Deaths: 4 }, { date: 'Day', killed: 'Death' });
  expect(issues[0]).toMatchObject({
    code: 'column-missing',
    message: "The row has no column 'Death', did you mean 'Deaths'?",
    expected: 'Deaths',
  });
});
