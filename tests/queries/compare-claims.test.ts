import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Coded } from '../../src/model/index.js';
import { compareClaims } from '../../src/queries/compare-claims.js';
import { comparisonTables, questionKey } from '../../src/queries/compare-scopes.js';
import { questionsOf } from '../../src/queries/positions.js';
import { claims, record } from '../../src/record.js';
import { claim, day, record as invented, killed, span } from './fixture.js';

const verdict = (a: Claim, b: Claim) => compareClaims(a, b, comparisonTables(invented([a, b])));
const tables = comparisonTables(record);
const find = (id: string): Claim => {
  const found = claims.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
};
const strength = (id: string, min: number, more: Partial<Claim> = {}): Claim =>
  claim({ id, property: 'strength', value: { min, max: min }, source: 'wire', ...more } as Claim);
const coded = (code: string): Coded => ({ code, text: `what is meant by ${code}` });

describe('compareClaims: counts', () => {
  it('two soldiers seen dead at one town conflict with one dead in all', () => {
    const seen = killed('a', 'wire', 2, 2, { side: 'crown', location: 'alba', status: 'military' });
    expect(verdict(seen, killed('b', 'gazette', 1, 1))).toBe('conflicts');
    expect(verdict(killed('b', 'gazette', 1, 1), seen)).toBe('conflicts');
  });
  it('75 at one town do not conflict with 150 in all', () => {
    expect(verdict(strength('a', 75, { location: 'alba' }), strength('b', 150))).toBe('compatible');
    expect(verdict(strength('a', 150, { location: 'alba' }), strength('b', 75))).toBe('conflicts');
  });
  it('a part of the same number agrees with nothing', () => {
    expect(verdict(killed('a', 'wire', 2, 2, { side: 'crown' }), killed('b', 'gazette', 2, 2))).toBe(
      'compatible',
    );
  });
  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['one side and the other', { side: 'crown' }, { side: 'raiders' }],
    ['a side and "side unknown"', { side: 'crown' }, { side: 'unknown' }],
    ['one town and the other', { location: 'alba' }, { location: 'borgo' }],
    ['soldiers and civilians', { status: 'military' }, { status: 'civilian' }],
    ['one day and another', { during: day('2001-02-01') }, { during: day('2001-05-03') }],
    ['a time of its own and the event', { during: day('2001-02-01') }, {}],
    ['narrower by side and narrower by place', { side: 'crown' }, { location: 'alba' }],
  ])('%s are incomparable', (_, a, b) => {
    expect(verdict(strength('a', 100, a), strength('b', 75, b))).toBe('incomparable');
  });
  it('a camp lies in its town, a town in its region', () => {
    const camp = killed('a', 'wire', 5, 5, { location: 'alba-camp' });
    expect(verdict(camp, killed('b', 'gazette', 2, 2, { location: 'alba' }))).toBe('conflicts');
    expect(verdict(camp, killed('b', 'gazette', 2, 2, { location: 'nord' }))).toBe('conflicts');
    expect(verdict(camp, killed('b', 'gazette', 2, 2, { location: 'borgo' }))).toBe('incomparable');
  });
  it('a source may say itself that one count lies inside another', () => {
    const whole = killed('whole', 'gazette', 2, null);
    const inner = killed('inner', 'gazette', 2, 2, { partOf: 'whole' });
    const innermost = killed('innermost', 'gazette', 3, 3, { partOf: 'inner' });
    const table = comparisonTables(invented([whole, inner, innermost]));
    expect(compareClaims(inner, whole, table)).toBe('compatible');
    expect(compareClaims(whole, innermost, table)).toBe('compatible');
    expect(compareClaims(innermost, inner, table)).toBe('conflicts');
  });
  it('150, of them 20 former soldiers: another source with 150 does not contradict the 20, nor does one with 20 bear them out', () => {
    const whole = strength('whole', 150);
    const part = strength('part', 20, { partOf: 'whole' });
    const [same, less, equal] = [150, 10, 20].map((size) => strength(`other-${size}`, size));
    const table = comparisonTables(invented([whole, part]));
    if (same === undefined || less === undefined || equal === undefined) throw new Error('three claims');
    expect(compareClaims(part, same, table)).toBe('compatible');
    expect(compareClaims(equal, part, table)).toBe('compatible');
    expect(compareClaims(part, less, table)).toBe('conflicts');
    expect(compareClaims(part, strength('b', 150, { location: 'alba' }), table)).toBe('incomparable');
  });
  it('a circle of parts ends', () => {
    const a = killed('a', 'gazette', 2, 2, { partOf: 'b' });
    const b = killed('b', 'gazette', 2, 2, { partOf: 'a' });
    const c = killed('c', 'gazette', 2, 2);
    const table = comparisonTables(invented([a, b, c]));
    expect(compareClaims(a, c, table)).toBe('compatible');
    expect(compareClaims(a, b, table)).toBe(compareClaims(b, a, table));
  });
  it('killed, and killed or wounded, and vehicles are different questions', () => {
    const dead = killed('a', 'wire', 2, 2);
    expect(verdict(dead, killed('b', 'wire', 9, 9, { outcomes: ['killed', 'wounded'] }))).toBe(
      'incomparable',
    );
    expect(verdict(dead, killed('b', 'wire', 9, 9, { unit: 'vehicle' }))).toBe('incomparable');
    expect(verdict(dead, killed('b', 'wire', 9, 9, { about: 'the-raid' }))).toBe('incomparable');
  });
});

describe('compareClaims: other values', () => {
  const date = (value: Extract<Claim, { property: 'date' }>['value']): Claim =>
    claim({ id: 'd', property: 'date', source: 'wire', value });
  it('dates by their bounds', () => {
    expect(verdict(date(day('2001-05-02')), date(day('2001-05-03')))).toBe('conflicts');
    expect(verdict(date(day('2001-05-03')), date(day('2001-05-03')))).toBe('agrees');
    expect(verdict(date(span('2001-05-01', '2001-05-31')), date(day('2001-05-03')))).toBe('compatible');
  });
  it('the same day at a town and of the event does not conflict, nor agree', () => {
    const at = (location: string | undefined, text: string): Claim =>
      claim({ id: 'd', property: 'date', source: 'wire', value: day(text), location });
    expect(verdict(at('alba', '2001-05-03'), at(undefined, '2001-05-03'))).toBe('compatible');
    expect(verdict(at('alba', '2001-05-02'), at(undefined, '2001-05-03'))).toBe('conflicts');
    expect(verdict(at('alba', '2001-05-02'), at('borgo', '2001-05-03'))).toBe('incomparable');
  });
  it('not known and not known agree; not known leaves room for a value', () => {
    expect(verdict(date(null), date(null))).toBe('agrees');
    expect(verdict(date(null), date(day('2001-05-03')))).toBe('compatible');
  });
  it('hours: "about 05:00" never agrees with 05:00, and conflicts with 06:00', () => {
    const time = (at: string, approximate?: true): Claim =>
      claim({ id: 't', property: 'time', source: 'wire', value: { earliest: at, latest: at, approximate } });
    expect(verdict(time('05:00', true), time('05:00', true))).toBe('agrees');
    expect(verdict(time('05:00', true), time('05:00'))).toBe('compatible');
    expect(verdict(time('05:00', true), time('06:00'))).toBe('conflicts');
  });
  it('lists: equal, one within the other, places within places', () => {
    const where = (...value: string[]): Claim =>
      claim({ id: 'l', property: 'locations', source: 'wire', value });
    expect(verdict(where('alba', 'borgo'), where('borgo', 'alba'))).toBe('agrees');
    expect(verdict(where('alba'), where('alba', 'borgo'))).toBe('compatible');
    expect(verdict(where('alba-camp', 'borgo'), where('nord'))).toBe('compatible');
    expect(verdict(where('alba'), where('borgo'))).toBe('conflicts');
    expect(verdict(where(), where('borgo'))).toBe('conflicts');
    expect(verdict(where(), where())).toBe('agrees');
  });
  it('people: two lists that only overlap conflict', () => {
    const who = (...value: string[]): Claim =>
      claim({ id: 'c', property: 'commanders', source: 'wire', value });
    expect(verdict(who('a', 'b'), who('b'))).toBe('compatible');
    expect(verdict(who('a', 'b'), who('b', 'c'))).toBe('conflicts');
  });
  it('coded values by code, never by prose', () => {
    const result = (code: string, text: string): Claim =>
      claim({ id: 'r', property: 'result', source: 'wire', value: { code, text } });
    expect(
      verdict(result('raid-succeeded', 'they got away'), result('raid-succeeded', 'the raiders won')),
    ).toBe('agrees');
    expect(verdict(result('raid-succeeded', 'x'), result('raid-failed', 'x'))).toBe('conflicts');
    const terms = (...codes: string[]): Claim =>
      claim({ id: 'q', property: 'terms', source: 'wire', value: codes.map(coded) });
    expect(verdict(terms('fund', 'radio'), terms('radio', 'fund'))).toBe('agrees');
    expect(verdict(terms('fund'), terms('radio'))).toBe('conflicts');
  });
  it('points: one town is one point within a few kilometres', () => {
    const point = (latitude: number, approximate?: true): Claim =>
      claim({
        id: 'p',
        property: 'coordinates',
        source: 'wire',
        value: { latitude, longitude: 1, approximate },
      });
    expect(verdict(point(10), point(10))).toBe('agrees');
    expect(verdict(point(10), point(10.02))).toBe('compatible');
    expect(verdict(point(10), point(11))).toBe('conflicts');
    expect(verdict(point(10, true), point(11))).toBe('compatible');
  });
});

describe('compareClaims on the record', () => {
  it('the police commissioner and the 1 dead of RFI cannot both be right', () => {
    const seen = find('bbc-2006-05-24-casualties-killed-government-military-kidal');
    expect(compareClaims(seen, find('rfi-2006-05-24-casualties-killed'), tables)).toBe('conflicts');
    expect(
      compareClaims(seen, find('wikipedia-en-kidal-menaka-mutinies-casualties-killed-government'), tables),
    ).toBe('compatible');
  });
  it("75 at Kidal lie inside the article's 150", () => {
    const [part, whole] = ['-kidal', ''].map((end) =>
      find(`wikipedia-en-kidal-menaka-mutinies-strength-mutineers${end}`),
    );
    expect(part?.value).toEqual({ min: 75, max: 75 });
    expect(whole?.value).toEqual({ min: 150, max: 150 });
    if (part && whole) expect(compareClaims(part, whole, tables)).toBe('compatible');
  });
  it("Fagaga's hundred men of February are not the 75 of May", () => {
    const february = claims.find(
      (said) =>
        said.property === 'strength' && said.value.min === 100 && said.during?.edtf.startsWith('2006-02'),
    );
    expect(february).toBeDefined();
    if (february !== undefined)
      expect(
        compareClaims(february, find('wikipedia-en-kidal-menaka-mutinies-strength-mutineers-kidal'), tables),
      ).toBe('incomparable');
  });
  it('is symmetric, and no standing claim conflicts with itself', () => {
    const mirrored = fc.constantFrom(
      ...questionsOf(claims)
        .map((question) => question.claims)
        .filter((group) => group.length > 1),
    );
    fc.assert(
      fc.property(mirrored, fc.nat(), fc.nat(), (group, i, j) => {
        const [a, b] = [group[i % group.length], group[j % group.length]];
        if (a === undefined || b === undefined) return;
        expect(compareClaims(a, b, tables)).toBe(compareClaims(b, a, tables));
        expect(compareClaims(a, a, tables)).toBe('agrees');
      }),
      { numRuns: 500 },
    );
  });
});

describe('questionKey', () => {
  it('cannot be forged by a separator in an id', () => {
    const a = killed('a', 'wire', 1, 1, { about: 'x","casualties' });
    expect(questionKey(a)).not.toBe(questionKey(killed('b', 'wire', 1, 1, { about: 'x' })));
  });
});
