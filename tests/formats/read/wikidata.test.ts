import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromWikidata, wikidataIssueCodes } from '../../../src/formats/read/wikidata.js';

// Invented entities in the shapes of Wikidata: Q1, Q2 stand for nothing here. The sandbox item is real.

type Snak = Record<string, unknown>;
const snak = (property: string, value: unknown): Snak =>
  value === 'somevalue' || value === 'novalue'
    ? { snaktype: value, property }
    : { snaktype: 'value', property, datavalue: { value, type: 'any' } };
const statement = (property: string, value: unknown, more: Record<string, unknown> = {}) => ({
  mainsnak: snak(property, value),
  type: 'statement',
  id: `Q1$${property}`,
  rank: 'normal',
  ...more,
});
const entityOf = (claims: Record<string, unknown>) => ({
  type: 'item',
  id: 'Q1',
  labels: { en: { language: 'en', value: 'Invented mutiny' } },
  claims,
});
const item = (id: string) => ({ 'entity-type': 'item', id });
const amount = (value: string, more = {}) => ({ amount: value, unit: '1', ...more });
const time = (value: string, precision: number, calendar = 'Q1985727') => ({
  time: value,
  precision,
  calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
});

const claimsOf = (claims: Record<string, unknown>) => fromWikidata(entityOf(claims)).account.claims;
const codes = (input: unknown): string[] => fromWikidata(input).issues.map((issue) => issue.code);

describe('counts', () => {
  it('keeps absent, unknown, none and a number apart', () => {
    const killed = (value: unknown) => claimsOf({ P1120: [statement('P1120', value)] })[0]?.value;
    expect(killed(amount('+4'))).toEqual({ min: 4, max: 4 });
    expect(killed(amount('4', { lowerBound: '+2', upperBound: '+6' }))).toEqual({ min: 2, max: 6, best: 4 });
    expect(killed('somevalue')).toEqual({ min: 0, max: null });
    expect(killed('novalue')).toEqual({ min: 0, max: 0 });
    expect(claimsOf({ P1120: [] })).toEqual([]);
  });

  it('gives each property its outcome', () => {
    const outcomes = ['P1120', 'P1339', 'P1590', 'P1446', 'P5582'].map((property) => {
      const [claim] = claimsOf({ [property]: [statement(property, amount('+1'))] });
      return claim?.property === 'casualties' ? claim.outcomes : undefined;
    });
    expect(outcomes).toEqual([['killed'], ['wounded'], ['unspecified'], ['missing'], ['arrested']]);
    expect(claimsOf({ P1132: [statement('P1132', amount('+75'))] })).toMatchObject([
      { property: 'strength', value: { min: 75, max: 75 } },
    ]);
  });

  it('keeps two statements as two claims, each with its rank, and says why one is deprecated', () => {
    const references = [
      { snaks: { P854: [snak('P854', 'https://example.org/a')], P304: [snak('P304', '5')] } },
    ];
    const claims = claimsOf({
      P1120: [
        statement('P1120', amount('+4'), { rank: 'preferred', references }),
        statement('P1120', amount('+40'), { rank: 'deprecated' }),
      ],
    });
    expect(claims).toMatchObject([
      {
        id: 'wikidata-q1-casualties-killed',
        rank: 'preferred',
        note: 'References: https://example.org/a, page 5.',
      },
      {
        id: 'wikidata-q1-casualties-killed-2',
        rank: 'deprecated',
        note: expect.stringContaining('deprecated'),
      },
    ]);
  });

  it('reads circa, hedges and the time of saying from the qualifiers', () => {
    const qualifiers = {
      P1480: [snak('P1480', item('Q5727902')), snak('P1480', item('Q30230067'))],
      P585: [snak('P585', time('+2006-05-26T00:00:00Z', 11))],
    };
    expect(claimsOf({ P1120: [statement('P1120', amount('+4'), { qualifiers })] })).toMatchObject([
      { value: { min: 4, max: 4, approximate: true }, basis: 'hedged', statedOn: { edtf: '2006-05-26' } },
    ]);
  });

  it('gives losses of a part to that part, and to nobody if it is not known', () => {
    const part = (id: string) => ({ qualifiers: { P518: [snak('P518', item(id))] } });
    const claims = claimsOf({
      P710: [
        statement('P710', item('Q2'), { qualifiers: { P1120: [snak('P1120', amount('+2'))] } }),
        statement('P710', item('Q3')),
      ],
      P276: [statement('P276', item('Q4'))],
      P1120: [
        statement('P1120', amount('+5')),
        statement('P1120', amount('+3'), part('Q3')),
        statement('P1120', amount('+1'), part('Q4')),
        statement('P1120', amount('+9'), part('Q5')),
      ],
    }).filter(({ property }) => property === 'casualties');
    expect(claims).toMatchObject([
      { about: 'q2', value: { min: 2, max: 2 } },
      { about: 'event', value: { min: 5, max: 5 } },
      { about: 'q3', value: { min: 3, max: 3 } },
      { about: 'event', location: 'q4', value: { min: 1, max: 1 } },
    ]);
    const unknownPart = entityOf({ P1120: [statement('P1120', amount('+9'), part('Q5'))] });
    expect(fromWikidata(unknownPart).issues).toMatchObject([
      { code: 'wikidata-part-unknown', value: '+9 for Q5', path: ['claims', 'P1120', 0] },
    ]);
  });

  it('reads a qualifier that names the party to which a count belongs', () => {
    const qualifiers = { P710: [snak('P710', item('Q2'))] };
    const counts = claimsOf({
      P710: [statement('P710', item('Q2'))],
      P1120: [statement('P1120', amount('+2'), { qualifiers })],
    }).filter(({ property }) => property === 'casualties');
    expect(counts).toMatchObject([{ about: 'q2', value: { min: 2, max: 2 } }]);
  });

  it('keeps a unit that is not people', () => {
    const withUnit = (unit: string) => claimsOf({ P1120: [statement('P1120', amount('+4', { unit }))] })[0];
    expect(withUnit('http://www.wikidata.org/entity/Q5')).not.toHaveProperty('unit');
    expect(withUnit('http://www.wikidata.org/entity/Q7368')).toHaveProperty('unit', 'Q7368');
  });
});

describe('dates', () => {
  const dated = (value: unknown, more = {}) => {
    const [claim] = claimsOf({ P585: [statement('P585', value, more)] });
    return claim?.property === 'date' ? claim.value?.edtf : undefined;
  };

  it('follows the precision', () => {
    expect(dated(time('+2006-05-23T00:00:00Z', 11))).toBe('2006-05-23');
    expect(dated(time('+2006-05-00T00:00:00Z', 10))).toBe('2006-05');
    expect(dated(time('+1214-00-00T00:00:00Z', 9))).toBe('1214');
    expect(dated(time('+2006-00-00T00:00:00Z', 8))).toBe('200X');
    expect(dated(time('+2006-00-00T00:00:00Z', 7))).toBe('20XX');
    expect(dated(time('+2000-00-00T00:00:00Z', 7))).toBe('19XX');
    expect(dated(time('+2000-00-00T00:00:00Z', 6))).toBe('1001/2000');
    expect(dated(time('+0000-00-00T00:00:00Z', 9))).toBeUndefined();
    expect(dated(time('-13000000000-00-00T00:00:00Z', 3))).toBeUndefined();
  });

  it('is one off before year 1: the JSON of Thermopylae says -0480, EDTF -0479', () => {
    const [claim] = claimsOf({ P585: [statement('P585', time('-0480-08-00T00:00:00Z', 10, 'Q1985786'))] });
    expect(claim).toMatchObject({
      value: { edtf: '-0479-08', earliest: '-0479-08-01', latest: '-0479-08-31' },
      note: expect.stringContaining('Julian'),
    });
    expect(dated(time('-0001-00-00T00:00:00Z', 9))).toBe('0000');
    expect(dated(time('-0480-00-00T00:00:00Z', 8))).toBe('-0488/-0479');
    expect(dated(time('-0480-00-00T00:00:00Z', 7))).toBe('-0499/-0400');
  });

  it('keeps decades, centuries and millennia on their side of the turn of the eras', () => {
    const years = (written: string, precision: number) => {
      const [claim] = claimsOf({ P585: [statement('P585', time(`${written}-00-00T00:00:00Z`, precision))] });
      return claim?.property === 'date' ? [claim.value?.earliest, claim.value?.latest] : [];
    };
    // 9 BC to 1 BC, and AD 1 to 9: there is no year 0 between them.
    expect(years('-0005', 8)).toEqual(['-0008-01-01', '0000-12-31']);
    expect(years('+0005', 8)).toEqual(['0001-01-01', '0009-12-31']);
    expect(years('-0010', 8)).toEqual(['-0018-01-01', '-0009-12-31']);
    expect(years('-0050', 7)).toEqual(['-0099-01-01', '0000-12-31']);
    expect(years('+0050', 7)).toEqual(['0001-01-01', '0100-12-31']);
    expect(years('-0050', 6)).toEqual(['-0999-01-01', '0000-12-31']);
    expect(years('+0050', 6)).toEqual(['0001-01-01', '1000-12-31']);
  });

  it('marks circa, and reads somevalue as not known', () => {
    const qualifiers = { P1480: [snak('P1480', item('Q5727902'))] };
    expect(dated(time('+2006-05-23T00:00:00Z', 11), { qualifiers })).toBe('2006-05-23~');
    expect(claimsOf({ P585: [statement('P585', 'somevalue')] })).toMatchObject([
      { property: 'date', value: null },
    ]);
  });

  it('joins a start and an end', () => {
    const span = (start: unknown, end: unknown) => {
      const [claim] = claimsOf({
        ...(start === undefined ? {} : { P580: [statement('P580', start)] }),
        ...(end === undefined ? {} : { P582: [statement('P582', end)] }),
      });
      return claim?.property === 'date' ? claim.value : undefined;
    };
    const [first, last] = [time('+2006-05-23T00:00:00Z', 11), time('+2006-07-00T00:00:00Z', 10)];
    expect(span(first, last)).toEqual({
      edtf: '2006-05-23/2006-07',
      earliest: '2006-05-23',
      latest: '2006-07-31',
    });
    expect(span(first, first)).toEqual({ edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' });
    expect(span(first, 'somevalue')).toEqual({ edtf: '2006-05-23/', earliest: '2006-05-23', latest: null });
    expect(span(first, 'novalue')).toEqual({ edtf: '2006-05-23/..', earliest: '2006-05-23', latest: null });
    expect(span(undefined, last)).toEqual({ edtf: '/2006-07', earliest: null, latest: '2006-07-31' });
    expect(span(last, first)).toBeUndefined();
  });
});

describe('places, people, victor', () => {
  it('has the point on the place, with a tolerance of 111 km a degree, and 1.407 in the east', () => {
    const point = {
      latitude: 18.44,
      longitude: 1.407,
      altitude: null,
      precision: 0.01,
      globe: 'http://www.wikidata.org/entity/Q2',
    };
    const { account } = fromWikidata(
      entityOf({
        P17: [statement('P17', item('Q912'))],
        P276: [statement('P276', item('Q650100'))],
        P625: [statement('P625', point)],
      }),
    );
    expect(account.locations.q650100).toMatchObject({
      within: 'q912',
      identifiers: { wikidata: 'Q650100' },
      coordinates: { latitude: 18.44, longitude: 1.407 },
      toleranceKm: 1.11,
    });
    expect(account.claims.map(({ property }) => property)).toEqual(['locations', 'coordinates']);
  });

  it('keeps the point of an entity that names no place but its country', () => {
    const point = {
      latitude: 18.44,
      longitude: 1.407,
      precision: 0.1,
      globe: 'http://www.wikidata.org/entity/Q2',
    };
    const { account } = fromWikidata(
      entityOf({ P17: [statement('P17', item('Q912'))], P625: [statement('P625', point)] }),
    );
    expect(account.locations['point-18-44-1-407']).toMatchObject({ within: 'q912', toleranceKm: 11.1 });
    expect(account.locations.q912?.coordinates).toBeNull();
  });

  it('names items by the entities that come in the same wrapper', () => {
    const { account, issues } = fromWikidata({
      entities: {
        Q1: entityOf({ P4791: [statement('P4791', item('Q2'))], P1346: [statement('P1346', item('Q2'))] }),
        Q2: {
          id: 'Q2',
          labels: { en: { value: 'Invented Colonel' } },
          claims: { P31: [statement('P31', item('Q5'))] },
        },
      },
    });
    expect(issues.map(({ code }) => code)).toEqual(['wikidata-several-entities']);
    expect(account.participants['invented-colonel']).toMatchObject({
      kind: 'person',
      identifiers: { wikidata: 'Q2' },
    });
    expect(account.claims).toMatchObject([
      { property: 'commanders', value: ['invented-colonel'] },
      { property: 'victor', value: 'side-a' },
    ]);
    expect(account.sides['side-a']?.name).toBe('Invented Colonel');
  });

  it('reads no victor as none, an unknown one as not known', () => {
    const victor = (value: unknown) => claimsOf({ P1346: [statement('P1346', value)] })[0]?.value;
    expect(victor('novalue')).toBe('none');
    expect(victor('somevalue')).toBeNull();
  });
});

describe('shapes', () => {
  it('reads the REST shape as the dump', () => {
    const rest = {
      id: 'Q1',
      type: 'item',
      labels: { en: 'Invented mutiny', fr: 'Mutinerie inventée' },
      aliases: { en: ['Invented revolt'] },
      statements: {
        P1120: [
          {
            id: 'Q1$a',
            rank: 'preferred',
            qualifiers: [
              {
                property: { id: 'P1480', data_type: 'wikibase-item' },
                value: { type: 'value', content: 'Q5727902' },
              },
            ],
            references: [
              {
                parts: [
                  {
                    property: { id: 'P854', data_type: 'url' },
                    value: { type: 'value', content: 'https://example.org' },
                  },
                ],
              },
            ],
            property: { id: 'P1120', data_type: 'quantity' },
            value: { type: 'value', content: { amount: '+4', unit: '1' } },
          },
        ],
        P276: [
          {
            id: 'Q1$b',
            rank: 'normal',
            property: { id: 'P276', data_type: 'wikibase-item' },
            value: { type: 'value', content: 'Q2' },
          },
        ],
        P1339: [
          {
            id: 'Q1$c',
            rank: 'normal',
            property: { id: 'P1339', data_type: 'quantity' },
            value: { type: 'somevalue' },
          },
        ],
      },
    };
    const { account, issues } = fromWikidata(rest);
    expect(issues).toEqual([]);
    expect(account.names).toEqual([
      { name: 'Invented mutiny', kind: 'spelling', language: 'en' },
      { name: 'Mutinerie inventée', kind: 'translation', language: 'fr' },
      { name: 'Invented revolt', kind: 'spelling', language: 'en' },
    ]);
    expect(account.claims).toMatchObject([
      { property: 'locations', value: ['q2'] },
      {
        property: 'casualties',
        value: { min: 4, max: 4, approximate: true },
        rank: 'preferred',
        note: expect.stringContaining('https://example.org'),
      },
      { property: 'casualties', outcomes: ['wounded'], value: { min: 0, max: null } },
    ]);
  });

  it('reads the sandbox item: its name, and that nothing in it is of an event', () => {
    const sandbox = JSON.parse(
      readFileSync(new URL('../fixtures/wikidata-q4115189.json', import.meta.url), 'utf8'),
    );
    const { account, issues } = fromWikidata(sandbox);
    expect(account.source).toMatchObject({
      id: 'wikidata-q4115189',
      URL: 'https://www.wikidata.org/wiki/Q4115189',
    });
    expect(account.names?.[0]).toEqual({ name: 'Wikidata Sandbox', kind: 'spelling', language: 'en' });
    expect(account.claims).toEqual([]);
    expect(issues).toMatchObject([{ code: 'wikidata-properties-unread', value: ['P135', 'P569', 'P6604'] }]);
  });

  it('refuses rows of a query, which have lost the precision of dates', () => {
    expect(fromWikidata({ head: { vars: [] }, results: { bindings: [] } }).issues).toMatchObject([
      { code: 'wikidata-not-an-entity', message: expect.stringContaining('by fromRow') },
    ]);
  });

  it('refuses a property, and says what to give instead', () => {
    for (const id of ['P1120', 'L7']) {
      const { account, issues } = fromWikidata({ ...entityOf({}), id, type: 'property' });
      expect(issues).toMatchObject([
        { code: 'wikidata-not-an-entity', message: expect.stringContaining('give the item of the event') },
      ]);
      expect(account.claims).toEqual([]);
    }
  });
});

it('reports every code of its list, and no other', () => {
  const globe = (latitude: unknown, longitude: unknown, where = 'Q2') => ({
    latitude,
    longitude,
    precision: null,
    globe: where,
  });
  const inputs: unknown[] = [
    undefined,
    { entities: { Q1: entityOf({}), Q2: entityOf({}) } },
    ...[
      { P999: [statement('P999', 'x')] },
      { P1120: [statement('P1120', 'a word')] },
      { P1120: [statement('P1120', amount('+-'))] },
      { P1120: [statement('P1120', amount('-4'))] },
      { P1120: [statement('P1120', amount('+4.5'))] },
      { P1120: [statement('P1120', amount('+4', { lowerBound: '+5', upperBound: '+6' }))] },
      { P1120: [statement('P1120', amount('+4'), { qualifiers: { P518: [snak('P518', item('Q9'))] } })] },
      { P585: [statement('P585', 'novalue'), statement('P585', time('+2006-13-01T00:00:00Z', 11))] },
      { P585: [statement('P585', time('+1200-01-01T00:00:00Z', 11, 'Q1985786'))] },
      {
        P580: [statement('P580', time('+2006-00-00T00:00:00Z', 9))],
        P582: [statement('P582', time('+2005-00-00T00:00:00Z', 9))],
      },
      { P625: [statement('P625', globe(1, 1, 'Q405')), statement('P625', globe(91, 181))] },
    ].map(entityOf),
  ];
  expect([...new Set(inputs.flatMap(codes))].sort()).toEqual(Object.keys(wikidataIssueCodes).sort());
});
