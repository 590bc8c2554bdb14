import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/text/compare.js';
import { copiedOn } from '../../src/text/copied-on.js';
import { csvLine } from '../../src/text/csv.js';
import { greatCircleKm } from '../../src/text/great-circle.js';
import { groupBy } from '../../src/text/group-by.js';
import { isObject, isRow } from '../../src/text/is-object.js';
import { listInWords } from '../../src/text/list.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { quote, valueInWords } from '../../src/text/value-in-words.js';

describe('compare', () => {
  it('puts numbers and texts in order, infinite numbers and equal ones too', () => {
    expect([3, Infinity, -1, -Infinity, 3].sort(compare)).toEqual([-Infinity, -1, 3, 3, Infinity]);
    expect(['é', 'b', 'B', 'a'].sort(compare)).toEqual(['B', 'a', 'b', 'é']);
    expect([compare(1, 2), compare(2, 1), compare(Infinity, Infinity), compare('a', 'a')]).toEqual([
      -1, 1, 0, 0,
    ]);
  });
});

describe('csvLine', () => {
  it.each<[readonly unknown[], string]>([
    [['a', 2, true], 'a,2,true\r\n'],
    [['', null, undefined, 0], ',,,0\r\n'],
    [['a,b', 'say "hi"', 'two\nlines', 'return\r'], '"a,b","say ""hi""","two\nlines","return\r"\r\n'],
    [[['a'], { min: 1 }], '"[""a""]","{""min"":1}"\r\n'],
  ])('%j is %j', (cells, line) => expect(csvLine(cells)).toBe(line));
});

describe('greatCircleKm', () => {
  const at = (latitude: number, longitude: number) => ({ latitude, longitude });
  it.each([
    ['a degree of the equator', at(0, 0), at(0, 1), 111.195],
    ['a degree of a meridian', at(0, 0), at(1, 0), 111.195],
    ['a degree of the parallel 60° N, half of the equator’s', at(60, 10), at(60, 11), 55.597],
    ['from pole to pole', at(90, 0), at(-90, 0), 20_015.115],
    ['to the antipode', at(18, 1), at(-18, -179), 20_015.115],
    ['over the date line', at(0, 179.5), at(0, -179.5), 111.195],
    ['to itself', at(18.44, 1.41), at(18.44, 1.41), 0],
  ])('%s', (_, a, b, km) => {
    expect(greatCircleKm(a, b)).toBeCloseTo(km, 0);
    expect(greatCircleKm(b, a)).toBeCloseTo(greatCircleKm(a, b), 6);
  });
});

describe('greatCircleKm and the law of cosines', () => {
  it('agree on any two points that are not near', () => {
    const sphere = (degrees: number): number => (degrees * Math.PI) / 180;
    const point = fc.record({
      latitude: fc.integer({ min: -89, max: 89 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [p, q, turn] = [a.latitude, b.latitude, b.longitude - a.longitude].map(sphere) as [
          number,
          number,
          number,
        ];
        const cosine = Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(turn);
        const km = 6371.0088 * Math.acos(Math.max(-1, Math.min(1, cosine)));
        expect(Math.abs(greatCircleKm(a, b) - km)).toBeLessThan(1);
      }),
    );
  });
});

describe('groupBy', () => {
  it('keeps the order of the rows, between groups and in each', () => {
    const groups = groupBy(['beta', 'alpha', 'bravo'], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ['b', ['beta', 'bravo']],
      ['a', ['alpha']],
    ]);
  });
});

describe('isObject and isRow', () => {
  it.each<[unknown, isObject: boolean, isRow: boolean]>([
    [{}, true, true],
    [[], true, false],
    [null, false, false],
    [undefined, false, false],
    ['text', false, false],
    [2, false, false],
  ])('%j: has keys %j, is a row %j', (value, has, row) => {
    expect(isObject(value)).toBe(has);
    expect(isRow(value)).toBe(row);
  });
});

describe('listInWords', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j is "%s"', (items, words) => expect(listInWords(items, 'or')).toBe(words));
});

describe('words of errors and sentences', () => {
  it.each<[unknown, string]>([
    ['text', "'text'"],
    ['x'.repeat(80), `'${'x'.repeat(80)}'`],
    ['x'.repeat(81), `'${'x'.repeat(80)}…'`],
    [2, '2'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 2], 'a list of 2'],
    [{ min: 1, max: 2 }, '{ min, max }'],
    [Object.fromEntries([...'abcdefghij'].map((key) => [key, 1])), '{ a, b, c, d, e, f, g, h }'],
  ])('%j is named %s', (value, words) => expect(valueInWords(value)).toBe(words));

  it('quotes, starts a sentence and tells a copy', () => {
    expect(quote('text')).toBe("'text'");
    expect(['kidal', 'École', 'a', ''].map(upperFirst)).toEqual(['Kidal', 'École', 'A', '']);
    expect(copiedOn({})).toBe('');
    expect(copiedOn({ copy: { site: 'yabiladi.com' } } as never)).toBe(', copied on yabiladi.com');
  });
});
