import { describe, expect, it } from 'vitest';
import { assertClaim } from '../../src/text/assert-claim.js';
import { assertTables, hasTable } from '../../src/text/assert-tables.js';

const about = { about: 'raid', source: 'wire', id: 'x' };
const coded = { code: 'a', text: 'A' };
const good: readonly object[] = [
  { property: 'casualties', outcomes: ['killed'], value: { min: 1, max: 1 } },
  { property: 'casualties', outcomes: ['killed'], value: { min: 1, max: 1 }, side: 'a', location: 'b' },
  { property: 'strength', value: { min: 1, max: 1 } },
  { property: 'date', value: { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' } },
  { property: 'time', value: null },
  { property: 'coordinates', value: { latitude: 1, longitude: 1 } },
  { property: 'locations', value: [] },
  { property: 'commanders', value: ['a', 'b'] },
  { property: 'part-of', value: ['a'] },
  { property: 'victor', value: 'a' },
  { property: 'result', value: coded },
  { property: 'causes', value: [coded, coded] },
  { property: 'causes', value: null },
];
const bad: readonly [unknown, RegExp][] = [
  [null, /^a claim is \{ property, value, .* got null/],
  [undefined, /got undefined/],
  ['claim', /got 'claim'/],
  [[], /got a list of 0/],
  [{}, /^a claim is/],
  [{ value: 1 }, /^a claim is/],
  [{ property: 'victor' }, /^a claim is/],
  [{ property: 'toString', value: 1 }, /^a claim is/],
  [
    { property: 'casualties', outcomes: ['killed'], value: null },
    /value of a claim on casualties must be \{ min, max \}, got null/,
  ],
  [{ property: 'casualties', outcomes: ['killed'], value: 2 }, /must be \{ min, max \}, got 2/],
  [
    { property: 'casualties', outcomes: 'killed', value: { min: 1, max: 1 } },
    /outcomes of casualties must be a list, got 'killed'/,
  ],
  [{ property: 'casualties', outcomes: [1], value: { min: 1, max: 1 } }, /outcomes/],
  [{ property: 'date', value: '2006' }, /must be \{ edtf, earliest, latest \}, got '2006'/],
  [{ property: 'date', value: ['2006'] }, /got a list of 1/],
  [{ property: 'time', value: '05:00' }, /must be \{ earliest, latest \}/],
  [{ property: 'coordinates', value: 1 }, /must be \{ latitude, longitude \}/],
  [{ property: 'locations', value: 'kidal' }, /must be a list of ids, got 'kidal'/],
  [{ property: 'commanders', value: ['a', 1] }, /must be a list of ids/],
  [{ property: 'victor', value: 1 }, /must be the id of a side, got 1/],
  [{ property: 'result', value: 'won' }, /must be \{ code, text \}, got 'won'/],
  [{ property: 'result', value: { code: 'a' } }, /must be \{ code, text \}, got \{ code \}/],
  [{ property: 'result', value: { text: 'A' } }, /must be \{ code, text \}, got \{ text \}/],
  [{ property: 'result', value: { code: 1, text: 'A' } }, /must be \{ code, text \}/],
  [{ property: 'causes', value: [coded, 'A'] }, /must be a list of \{ code, text \}/],
  [{ property: 'causes', value: coded }, /must be a list of \{ code, text \}/],
  [{ property: 'victor', value: 'a', side: 1 }, /the side of a claim must be an id, got 1/],
  [{ property: 'victor', value: 'a', location: null }, /the location of a claim must be an id, got null/],
];

describe('assertClaim', () => {
  it.each(good.map((claim) => [claim]))('takes %j', (claim) => {
    expect(() => assertClaim({ ...about, ...claim })).not.toThrow();
  });
  it.each(bad)('refuses %j', (claim, words) => {
    expect(() => assertClaim(claim)).toThrow(TypeError);
    expect(() => assertClaim(claim)).toThrow(words);
  });
});

describe('the tables of a record', () => {
  it.each<[string, unknown, boolean]>([
    ['claims', { claims: [] }, true],
    ['claims', { claims: {} }, false],
    ['timeline', { timeline: [] }, true],
    ['timeline', { timeline: {} }, false],
    ['event', { event: {} }, true],
    ['sources', { sources: {} }, true],
    ['sources', { sources: [] }, false],
    ['sources', { sources: 'text' }, false],
    ['sources', { sources: 1 }, false],
    ['sources', { sources: null }, false],
    ['sources', {}, false],
    ['claims', null, false],
    ['claims', undefined, false],
    ['claims', 'text', false],
  ])('%s of %j: %j', (name, record, has) => {
    expect(hasTable(record as never, name as never)).toBe(has);
    const ask = () => assertTables('findClaims', record as never, [name] as never);
    if (has) expect(ask).not.toThrow();
    else expect(ask).toThrow(`findClaims needs { ${name} } of your record, got `);
  });
});
