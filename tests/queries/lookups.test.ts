import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLocations, findParticipants, findSources } from '../../src/queries/find.js';
import { getClaim, getLocation, getParticipant, getSource, getTimelineEntry } from '../../src/queries/get.js';
import { hasId } from '../../src/queries/has-id.js';
import { claims, locations, participants, sources, timeline, voices } from '../../src/record.js';
import { killed, record } from './fixture.js';

const invented = record([killed('a', 'wire', 2, 2)]);
const noIds = ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''];
const loosely: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD').replace(/\p{Mn}/gu, ''),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/['’-]/gu, ''),
  (name) => name.replace(/['’-]/gu, ' '),
  (name) => name.replace(/ /gu, '-'),
  (name) => `  ${name} `,
];

describe('getX', () => {
  it('yields each row that the tables list', () => {
    for (const row of Object.values(participants))
      expect(getParticipant(row.id, { participants: { [row.id]: row } })).toBe(row);
    for (const row of Object.values(locations)) expect(getLocation(row.id)).toBe(row);
    for (const row of Object.values(sources)) expect(getSource(row.id)).toBe(row);
    for (const row of timeline) expect(getTimelineEntry(row.id)).toBe(row);
    for (const row of claims) expect(getClaim(row.id)).toBe(row);
  });
  it('names the nearest id', () => {
    expect(() => getParticipant('iyad-ag-ghali' as never)).toThrow(
      new RangeError("unknown participant 'iyad-ag-ghali', did you mean 'iyad-ag-ghaly'?"),
    );
    expect(() => getTimelineEntry('atack-on-kidal' as never)).toThrow(/did you mean 'attack-on-kidal'/);
    expect(() => getSource('bbc-2006-05-25' as never)).toThrow(/'bbc-2006-05-24'/);
    expect(() => getClaim('b', invented)).toThrow(/unknown claim 'b', did you mean 'a'\?/);
  });
  it('names the id of whoever goes by the name', () => {
    expect(() => getParticipant("'Umar d'Alba", invented)).toThrow(/did you mean 'omar-ag-alba'/);
    expect(() => getLocation('Ménaka' as never)).toThrow(/did you mean 'menaka'/);
  });
  it('says so where no id is near', () => {
    expect(() => getLocation('xxxxxxxxxxxx' as never)).toThrow(
      "unknown location 'xxxxxxxxxxxx', and nothing is near it",
    );
  });
  it('knows own ids only', () => {
    for (const id of noIds) {
      expect(() => getParticipant(id, invented)).toThrow(RangeError);
      expect(() => getLocation(id, invented)).toThrow(RangeError);
      expect(() => getSource(id, invented)).toThrow(RangeError);
    }
  });
  it('refuses what is no string, and keeps its message short', () => {
    expect(() => getParticipant(7 as never)).toThrow(
      new TypeError('id of a participant must be a string, got number'),
    );
    expect(() => getClaim(null as never)).toThrow(/got null/);
    expect(() => getSource('x'.repeat(1_000_000) as never)).toThrow(/^unknown source 'x{80}…'/);
  });
});

describe('hasId', () => {
  const tables = { participants, locations, sources, voices, timeline, claims };
  it('is true of the ids of each table', () => {
    for (const table of Object.values(tables))
      for (const row of Object.values<{ readonly id: string }>(table))
        expect(hasId(table, row.id)).toBe(true);
  });
  it('is false of anything else, and never throws', () => {
    for (const table of Object.values(tables)) {
      for (const id of noIds) expect(hasId(table, id)).toBe(false);
      fc.assert(
        fc.property(fc.anything(), (value) => {
          if (typeof value !== 'string') expect(hasId(table, value)).toBe(false);
        }),
      );
    }
  });
  it('reads a record of your own', () => {
    expect(hasId(invented.participants, 'jean-albert')).toBe(true);
    expect(hasId(participants, 'jean-albert')).toBe(false);
    expect(hasId(invented.claims, 'a')).toBe(true);
  });
});

describe('findX', () => {
  it.each(loosely.map((change, index) => [index, change] as const))(
    'finds every name and alias, written loosely (%i)',
    (_, change) => {
      for (const row of Object.values(participants))
        for (const name of [row.name, ...row.aliases.map((alias) => alias.name)])
          expect(
            findParticipants(change(name)).map((found) => found.id),
            name,
          ).toContain(row.id);
      for (const row of Object.values(locations))
        for (const name of [row.name, ...row.aliases.map((alias) => alias.name)])
          expect(
            findLocations(change(name)).map((found) => found.id),
            name,
          ).toContain(row.id);
    },
  );
  it('finds every source by its title, in capitals and without accents', () => {
    for (const row of Object.values(sources)) {
      const plain = row.title
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toUpperCase();
      expect(findSources(plain), row.title).toContain(row);
    }
  });
  it('puts whoever has the very name first', () => {
    for (const row of Object.values(participants)) {
      const [first] = findParticipants(row.name);
      expect(first?.id).toBe(row.id);
    }
    for (const row of Object.values(locations)) expect(findLocations(row.name)[0]?.id).toBe(row.id);
  });
  it.each([
    ['Menaka', 'menaka'],
    ['MÉNAKA', 'menaka'],
    ['كيدال', 'kidal'],
    ['ⴾⴸⵍ', 'kidal'],
  ])('finds the place "%s"', (query, id) => {
    expect(findLocations(query)[0]?.id).toBe(id);
  });
  it.each([
    ['Iyad ag Ghali', 'iyad-ag-ghaly'],
    ['iyad ghaly', 'iyad-ag-ghaly'],
    ['Fagaga', 'hassan-ag-fagaga'],
    ['hassan-ag-fagaga', 'hassan-ag-fagaga'],
    ['ba ag mousa', 'ba-ag-moussa'],
  ])('finds the person "%s"', (query, id) => {
    expect(findParticipants(query)[0]?.id).toBe(id);
  });
  it('goes from the very name over its beginning and its words to what is spelt alike', () => {
    const names = (query: string) => findParticipants(query, invented).map((found) => found.id);
    expect(names('Jean Albert')).toEqual(['jean-albert']);
    expect(names('al')).toEqual(['albans', 'omar-ag-alba', 'jean-albert']);
    expect(names('albert jean')).toEqual(['jean-albert']);
    expect(names('Zubrovka')).toEqual(['army-of-zubrowka']);
    expect(names('umar dalba')[0]).toBe('omar-ag-alba');
  });
  it('puts a name before the alias of another', () => {
    const { 'jean-albert': jean, 'omar-ag-alba': omar } = invented.participants;
    if (jean === undefined || omar === undefined) throw new Error('the fixture has both');
    const namesake = { ...jean, id: 'namesake', aliases: [{ name: omar.name, kind: 'spelling' as const }] };
    const found = findParticipants('Omar Alba', { participants: { namesake, 'omar-ag-alba': omar } });
    expect(found.map((row) => row.id)).toEqual(['omar-ag-alba', 'namesake']);
  });
  it('finds a source by publisher, author, title and a mixture', () => {
    const found = (query: string) => findSources(query, invented)[0]?.id;
    expect(found('zoe ecrivain')).toBe('gazette');
    expect(found('raid on alba')).toBe('gazette');
    expect(found('gazette raid ecrivain')).toBe('gazette');
    expect(found('The Almanac')).toBe('almanac');
  });
  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '-', '¿?', 'qqqqqqqq']) expect(findParticipants(query)).toEqual([]);
  });
  it('reads no pattern into a query, and takes any length', () => {
    expect(findParticipants('.*')).toEqual([]);
    expect(findLocations('(((((')).toEqual([]);
    expect(findSources('a+'.repeat(200_000))).toEqual([]);
    expect(() => findParticipants(7 as never)).toThrow(TypeError);
  });
  it('takes any text', () => {
    const inventedOnes = Object.values(invented.locations);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const found of findLocations(query, invented)) expect(inventedOnes).toContain(found);
      }),
    );
  });
});
