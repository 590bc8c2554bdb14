import { describe, expect, it } from 'vitest';
import type * as Formats from '../../../src/formats/index.js';
import type { RowColumns } from '../../../src/formats/read/row-columns.js';
import { countedSteps } from '../steps.js';

const { exports, stepsOf } = await countedSteps<typeof Formats>('src/formats/index.ts');
const { fromAcled, fromRow, fromUcdpGed, fromWikidata } = exports;

// Whatever can be made longer: twice as long is at most twice the work, and a little.

const names = (n: number, between: string): string =>
  Array.from({ length: n }, (_, i) => `Group ${i}`).join(between);
const same = (n: number, between: string): string => Array.from({ length: n }, () => 'Group').join(between);
const record = <T>(n: number, of: (i: number) => readonly [string, T]): Record<string, T> =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => of(i)));

const rows: Record<string, (n: number) => () => unknown> = {
  'UCDP, columns': (n) => {
    const row = record(n, (i) => [`column ${i}`, '1']);
    return () => fromUcdpGed(row);
  },
  'UCDP, members of a side': (n) => () =>
    fromUcdpGed({ side_a: names(n, ', '), date_start: '2006', year: '2006' }),
  'UCDP, parentheses in a side': (n) => () => fromUcdpGed({ side_a: `${'('.repeat(n)}${', x)'.repeat(n)}` }),
  'UCDP, sources': (n) => () => fromUcdpGed({ source_original: names(n, '; '), best: '4' }),
  'UCDP, digits': (n) => () =>
    fromUcdpGed({ best: '9'.repeat(n), latitude: '1'.repeat(n), geom_wkt: 'POINT ('.repeat(n) }),
  'ACLED, associates': (n) => () =>
    fromAcled({ actor1: 'A', assoc_actor_1: names(n, ';'), event_date: '2006-05-23' }),
  'ACLED, associates of one name': (n) => () =>
    fromAcled({ assoc_actor_1: same(n, ';'), assoc_actor_2: same(n, ';') }),
  'ACLED, tags and notes': (n) => () =>
    fromAcled({ tags: 'crowd size= '.repeat(n), notes: '[size='.repeat(n) }),
  'fromRow, columns': (n) => {
    const row = record(n, (i) => [`Column ${i}`, '1,200']);
    return () => fromRow(row, { killed: 'column 0' });
  },
  'fromRow, parties': (n) => () =>
    fromRow({ a: names(n, ';'), b: names(n, ';') }, { sideA: 'a', actors: 'b' }),
  'fromRow, words of a count': (n) => () => fromRow({ k: 'at least '.repeat(n) }, { killed: 'k' }),
  'fromRow, words of a date': (n) => () => fromRow({ d: '23 May 2006 – '.repeat(n) }, { date: 'd' }),
};

const amount = { value: { amount: '+4', unit: '1' } };
const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { id } } });
const statements = (n: number, snak: (i: number) => object, qualifiers = {}) =>
  Array.from({ length: n }, (_, i) => ({ mainsnak: snak(i), rank: 'normal', qualifiers }));
const entity = (claims: object) => ({ id: 'Q1', labels: { en: { value: 'Invented' } }, claims });

const entities: Record<string, (n: number) => () => unknown> = {
  ...Object.fromEntries(
    ['P710', 'P4791', 'P276', 'P131', 'P17', 'P1346', 'P361', 'P828'].map((property) => [
      `Wikidata, items of ${property}`,
      (n: number) => {
        const input = entity({ [property]: statements(n, (i) => item(`Q${i + 2}`)) });
        return () => fromWikidata(input);
      },
    ]),
  ),
  'Wikidata, counts of one property': (n) => {
    const input = entity({ P1120: statements(n, () => ({ snaktype: 'value', datavalue: amount })) });
    return () => fromWikidata(input);
  },
  'Wikidata, losses of the parties': (n) => {
    const own = { P1120: [{ snaktype: 'value', property: 'P1120', datavalue: amount }] };
    const input = entity({ P710: statements(n, (i) => item(`Q${i + 2}`), own) });
    return () => fromWikidata(input);
  },
  'Wikidata, properties': (n) => {
    const input = entity(record(n, (i) => [`P${i + 10_000}`, statements(1, () => item('Q2'))]));
    return () => fromWikidata(input);
  },
  'Wikidata, labels of an item that many statements name': (n) => {
    const labels = record(n, (i) => [`x-${i}`, { value: `Name ${i}` }]);
    const wrapped = {
      entities: {
        Q1: entity({ P828: statements(n, () => item('Q2')) }),
        Q2: { id: 'Q2', labels, claims: {} },
      },
    };
    return () => fromWikidata(wrapped);
  },
  'Wikidata, entities that come along': (n) => {
    const more = record(n, (i) => [`Q${i + 2}`, { id: `Q${i + 2}`, labels: {}, claims: {} }]);
    const wrapped = { entities: { Q1: entity({ P710: statements(n, (i) => item(`Q${i + 2}`)) }), ...more } };
    return () => fromWikidata(wrapped);
  },
};

describe('the work grows no faster than the input', () => {
  it.each(Object.entries({ ...rows, ...entities }))('%s', (_, of) => {
    const [one, two] = [of(1_000), of(2_000)];
    const [first, second] = [stepsOf(one), stepsOf(two)];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(2.1 * first + 200);
  });

  it('fromRow, keys of the mapping', () => {
    // As many keys as a mapping can have: each outcome, side and status, with its bounds.
    const outcomes = ['killed', 'wounded', 'captured', 'missing', 'sick', 'lost', 'executed', 'arrested'];
    const keys = outcomes.flatMap((one) =>
      outcomes.flatMap((other) =>
        ['', ':side-a', ':side-b', ':civilian'].flatMap((whom) =>
          ['', 'Min', 'Max'].map((bound) => `${one === other ? one : `${one}+${other}`}${bound}${whom}`),
        ),
      ),
    );
    const steps = (n: number) => {
      const columns: RowColumns = record(n, (i) => [keys[i] ?? '', `column ${i}`]);
      const row = record(n, (i) => [`column ${i}`, '1,200']);
      return stepsOf(() => fromRow(row, columns));
    };
    expect(steps(600)).toBeLessThan(2.1 * steps(300) + 200);
  });
});
