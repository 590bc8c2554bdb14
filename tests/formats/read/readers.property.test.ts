import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadAccount } from '../../../src/formats/read/account-builder.js';
import { acledIssueCodes, fromAcled } from '../../../src/formats/read/acled.js';
import { fromRow, rowIssueCodes } from '../../../src/formats/read/row.js';
import type { RowColumns } from '../../../src/formats/read/row-columns.js';
import { fromUcdpGed, ucdpIssueCodes } from '../../../src/formats/read/ucdp.js';
import { fromWikidata, wikidataIssueCodes } from '../../../src/formats/read/wikidata.js';
import { edtfBounds } from '../../../src/text/edtf.js';

// The laws that hold for every reader and every input.

const columns: RowColumns = {
  id: 'id',
  title: 'title',
  date: 'date_start',
  dateEnd: 'date_end',
  country: 'country',
  place: 'where_coordinates',
  latitude: 'latitude',
  longitude: 'longitude',
  killed: 'best',
  killedMin: 'low',
  killedMax: 'high',
  'killed:side-a': 'deaths_a',
  'killed:civilian': 'deaths_civilians',
  'killed+wounded:side-b': 'deaths_b',
  strength: 'fatalities',
  sideA: 'side_a',
  sideB: 'side_b',
  source: 'source_original',
};

const readers = {
  fromUcdpGed: { read: fromUcdpGed, codes: ucdpIssueCodes },
  fromAcled: { read: fromAcled, codes: acledIssueCodes },
  fromWikidata: { read: fromWikidata, codes: wikidataIssueCodes },
  fromRow: { read: (input: unknown) => fromRow(input, columns), codes: rowIssueCodes },
};

/** What a law says of an account: ids are unique, every reference has its row, bounds are in order, dates are EDTF. */
function checkAccount({ account, issues }: ReadAccount, codes: object, input: unknown): void {
  expect(account.raw).toBe(input);
  const { claims, sides, participants, locations, source } = account;
  const claimIds = new Set(claims.map(({ id }) => id));
  expect(claimIds.size).toBe(claims.length);
  const names = [
    ...Object.keys(participants),
    ...Object.keys(locations),
    ...Object.keys(sides),
    source.id,
    'event',
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const id of names) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  for (const claim of claims) {
    expect(claim.source).toBe(source.id);
    expect(claim.raw).toBeTypeOf('string');
    expect(claim.locators.length).toBeGreaterThan(0);
    expect(claim.about === 'event' || Object.hasOwn(participants, claim.about)).toBe(true);
    if (claim.side !== undefined)
      expect(claim.side === 'unknown' || Object.hasOwn(sides, claim.side)).toBe(true);
    if (claim.partOf !== undefined) expect(claimIds.has(claim.partOf)).toBe(true);
    if (claim.location !== undefined) expect(Object.hasOwn(locations, claim.location)).toBe(true);
    if (claim.property === 'casualties' || claim.property === 'strength') {
      const { min, max, best } = claim.value;
      for (const number of [min, max ?? 0, best ?? 0])
        expect(Number.isInteger(number) && number >= 0).toBe(true);
      expect(min).toBeLessThanOrEqual(max ?? min);
    }
    if (claim.property === 'date' && claim.value !== null) {
      const { edtf, ...bounds } = claim.value;
      expect(edtfBounds(edtf)).toEqual(bounds);
    }
    if (claim.property === 'locations')
      for (const id of claim.value ?? []) expect(Object.hasOwn(locations, id)).toBe(true);
    if (claim.property === 'belligerents' || claim.property === 'target' || claim.property === 'actors') {
      for (const id of claim.value ?? []) expect(Object.hasOwn(participants, id)).toBe(true);
    }
    if (claim.property === 'coordinates' && claim.value !== null) {
      expect(Math.abs(claim.value.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(claim.value.longitude)).toBeLessThanOrEqual(180);
    }
  }
  for (const place of Object.values(locations)) {
    expect(place.within === null || Object.hasOwn(locations, place.within)).toBe(true);
  }
  for (const issue of issues) {
    expect(Object.keys(codes)).toContain(issue.code);
    expect(issue.message).not.toBe('');
  }
}

const fixtures: Record<string, Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('../fixtures/ucdp-rows.json', import.meta.url), 'utf8'),
);
const headers = [
  ...new Set(Object.values(fixtures).flatMap((row) => Object.keys(row))),
  'event_date',
  'time_precision',
  'geo_precision',
  'event_type',
  'actor1',
  'assoc_actor_1',
  'actor2',
  'inter1',
  'interaction',
  'location',
  'admin1',
  'fatalities',
  'notes',
  'tags',
  'timestamp',
  'title',
  '__proto__',
  'constructor',
  'toString',
];
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'NA',
    '0',
    '-1',
    '1.5',
    '2006',
    '2006-05-23',
    '23/05/2006',
    '03/04/06',
    '1',
    '3',
    'Civilians',
    'Mali',
  ),
  fc.constantFrom(
    'several',
    'at least 20',
    'unknown',
    'none',
    '20-30',
    'Government of Mali',
    'A, B, A',
    'a;b;;a',
    'Side A',
    'event',
  ),
  fc.nat(100_000).map(String),
  fc.integer({ min: -5, max: 500 }),
  fc.double(),
  day.map((date) => date.toISOString()),
  day.map((date) => date.toISOString().slice(0, 10)),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.anything({ maxDepth: 1, maxKeys: 2 }),
);
const row = fc.dictionary(fc.oneof(fc.constantFrom(...headers), fc.string()), cell, {
  maxKeys: 25,
  noNullPrototype: false,
});
const wikiValue = fc.oneof(
  fc.anything({ maxDepth: 1, maxKeys: 2 }),
  fc.record({ amount: cell, lowerBound: cell, upperBound: cell, unit: cell }, { requiredKeys: ['amount'] }),
  fc.record({
    time: fc.oneof(
      cell,
      day.map((date) => `+${date.toISOString()}`),
    ),
    precision: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({ latitude: cell, longitude: cell, precision: cell, globe: cell }),
  fc.record({ id: fc.constantFrom('Q1', 'Q2', 'Q3', 'x') }),
);
const wikiSnak = fc.record({
  snaktype: fc.constantFrom('value', 'somevalue', 'novalue', 'other'),
  property: fc.constantFrom('P1120', 'P585', 'P1480', 'P518', 'P854'),
  datavalue: fc.record({ value: wikiValue }),
});
const properties = [
  'P585',
  'P580',
  'P582',
  'P1120',
  'P1339',
  'P710',
  'P276',
  'P131',
  'P17',
  'P625',
  'P361',
  'P828',
  'P1346',
  'P4791',
];
const entity = fc.record({
  id: fc.constantFrom('Q1', 'Q2', '', 5),
  labels: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.record({ value: cell }))),
  claims: fc.dictionary(
    fc.constantFrom(...properties),
    fc.array(
      fc.record({
        id: cell,
        rank: fc.constantFrom('preferred', 'normal', 'deprecated', 'x'),
        mainsnak: wikiSnak,
        qualifiers: fc.dictionary(
          fc.constantFrom('P1120', 'P1480', 'P518', 'P585'),
          fc.array(wikiSnak, { maxLength: 2 }),
        ),
        references: fc.array(
          fc.record({
            snaks: fc.dictionary(fc.constantFrom('P854', 'P248'), fc.array(wikiSnak, { maxLength: 2 })),
          }),
          { maxLength: 1 },
        ),
      }),
      { maxLength: 3 },
    ),
    { maxKeys: 6 },
  ),
});

describe.each(Object.entries(readers))('%s', (_name, { read, codes }) => {
  it('never throws, keeps the input, and its account holds together', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          row,
          entity,
          fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true }),
        ),
        (input) => {
          checkAccount(read(input), codes, input);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('takes objects that refuse to be read as unreadable, not as fatal', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const getter = Object.defineProperty({ best: '1' }, 'low', { get: refuse, enumerable: true });
    const inputs: unknown[] = [
      new Proxy({}, { ownKeys: refuse }),
      new Proxy({ best: '1', event_date: '2006' }, { get: refuse }),
      new Proxy({ best: '1' }, { getOwnPropertyDescriptor: refuse }),
      new Proxy([], { get: refuse }),
      revoked.proxy,
      getter,
      { claims: new Proxy({ P1120: [] }, { get: refuse }) },
      Symbol('row'),
      refuse,
    ];
    for (const input of inputs) checkAccount(read(input), codes, input);
  });

  it('takes a megabyte in the cells of a row, hundreds of thousands of columns or statements', () => {
    const long = (text: string) => text.repeat(Math.ceil(1_000_000 / headers.length / text.length));
    const cells = [
      long(' x'),
      long('a,'),
      long('1;'),
      long('('),
      long('[size='),
      long('9'),
      long('- '),
      long('2006-'),
    ];
    for (const text of cells) {
      const input = Object.fromEntries(headers.map((header) => [header, text]));
      expect(read(input).account.raw).toBe(input);
    }
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`column ${i}`, '1']));
    read(wide);
    const mainsnak = { snaktype: 'value', datavalue: { value: { amount: '+4', unit: '1' } } };
    read({
      id: 'Q1',
      claims: { P1120: Array.from({ length: 50_000 }, () => ({ mainsnak, rank: 'normal' })) },
    });
  });
});

describe('every number of a count stands in the input', () => {
  const numbersOf = ({ account }: ReadAccount): number[] =>
    account.claims.flatMap((claim) => {
      if (claim.property !== 'casualties' && claim.property !== 'strength') return [];
      const { min, max, best } = claim.value;
      // 0 below and nothing above are what "unknown" and "at most" leave open.
      return [min, max ?? 0, best ?? 0].filter((number) => number !== 0);
    });
  const figures = fc.record({
    best: fc.nat(5_000).map(String),
    low: fc.oneof(fc.nat(5_000).map(String), fc.constant('')),
    high: fc.oneof(fc.nat(5_000), fc.constant(null)),
    deaths_a: fc.nat(5_000),
    deaths_b: fc.nat(5_000).map((number) => `${number}.0`),
    deaths_civilians: fc.constantFrom('', 'NA', '-3', '2.5', 'x'),
    fatalities: fc.nat(5_000),
  });

  it.each(['fromUcdpGed', 'fromAcled', 'fromRow'] as const)('%s', (name) => {
    fc.assert(
      fc.property(figures, (input) => {
        const stated = new Set(Object.values(input).map(Number));
        for (const number of numbersOf(readers[name].read(input))) expect(stated).toContain(number);
      }),
    );
  });

  it('fromWikidata', () => {
    const quantity = fc.record({
      amount: fc.nat(5_000),
      lowerBound: fc.nat(5_000),
      upperBound: fc.nat(5_000),
    });
    fc.assert(
      fc.property(quantity, (value) => {
        const signed = Object.fromEntries(Object.entries(value).map(([key, number]) => [key, `+${number}`]));
        const mainsnak = { snaktype: 'value', datavalue: { value: { ...signed, unit: '1' } } };
        const stated = new Set(Object.values(value));
        const result = fromWikidata({ id: 'Q1', claims: { P1120: [{ mainsnak }] } });
        expect(result.account.claims).toHaveLength(1);
        for (const number of numbersOf(result)) expect(stated).toContain(number);
      }),
    );
  });
});
