import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';
import { splitInfobox } from '../../../../src/formats/read/infobox/split.js';
import type { Claim } from '../../../../src/model/claim.js';
import { countWords } from '../../../../src/model/count-words.js';
import type { Issue } from '../../../../src/model/issue.js';
import { fixture, fixtureNames, isFigure } from './read.js';

// The law: every number of an account stands in the input or follows from its words by the published
// table; every number of a casualty or strength value stands in the account or in an issue.

const figureParameter = /^(?:casualties|strength|pertes|forces)\d$/;
const written = /\d[\d,.'\u00a0]*\d|\d/g;
const digitsOf = (text: string): number => Number(text.replace(/\D/g, ''));

/** All numbers of a text; entities such as `&#160;` are none. */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [number] of text.replace(/&#?\w{1,8};/g, ' ').matchAll(written)) {
    found.add(digitsOf(number));
    for (const [part] of number.matchAll(/\d+/g)) found.add(Number(part));
  }
  return found;
}

/** "1 500" is one number, which the reader tells. */
const ungrouped = (value: string): string =>
  value.replace(/(?<![\d,.])([1-9]\d{0,2})((?: \d{3})+)(?![\d,.])/g, (all) => all.replace(/ /g, ''));

function lostNumbers(value: string, claims: readonly Claim[], issues: readonly Issue[]): string[] {
  const told = JSON.stringify([claims.map(({ raw: _, ...claim }) => claim), issues]);
  const kept = numbersIn(`${told} ${ungrouped(told)}`);
  for (const claim of claims.filter(isFigure)) {
    // "more than 20" is 21, "fewer than 4" at most 3.
    kept.add(claim.value.min - 1);
    if (claim.value.max !== null) kept.add(claim.value.max + 1);
  }
  const plain = value.replace(/&#?\w{1,8};/g, ' ');
  const scaled = ({ 0: number, index }: RegExpExecArray): boolean =>
    /^ ?(?:k|m|thousand|million|billion)/i.test(plain.slice(index + number.length)) &&
    kept.has(digitsOf(number) * 1000 ** (/^ ?[kt]/i.test(plain.slice(index + number.length)) ? 1 : 2));
  return [...plain.matchAll(written)]
    .filter((match) => !scaled(match))
    .map(([number]) => number)
    .filter((number) => {
      const parts = [...number.matchAll(/\d+/g)].map(([part]) => Number(part));
      const inYear = [...kept].some(
        (other) => number.length === 2 && other > 999 && other % 100 === Number(number),
      );
      return (
        !kept.has(Number(number)) &&
        !kept.has(digitsOf(number)) &&
        !parts.every((part) => kept.has(part)) &&
        !inYear
      );
    });
}

const byTable: ReadonlySet<number> = new Set([
  0,
  ...Object.values(countWords),
  ...Array.from({ length: 20 }, (_, n) => n),
  100,
]);

function inventedNumbers(value: string, claims: readonly Claim[]): number[] {
  const given = numbersIn(value);
  const scaled = /million|billion|thousand|\dk(?![a-z])|\dmn?(?![a-z])/i.test(value);
  return claims
    .filter(isFigure)
    .flatMap((claim) => [claim.value.min, claim.value.max])
    .filter((number) => number !== null)
    .filter(
      (number) =>
        ![number, number - 1, number + 1].some((near) => given.has(near)) && !byTable.has(number) && !scaled,
    );
}

function expectLaw(value: string, parameter = 'casualties1'): void {
  const { account, issues } = fromInfobox({
    combatant1: 'A',
    combatant2: 'B',
    date: '1 January 1700 – 31 December 2025',
    [parameter]: value,
  });
  const figures = account.claims.filter((claim) => claim.locators.includes(parameter));
  expect(lostNumbers(ungrouped(value), figures, issues)).toEqual([]);
  expect(inventedNumbers(`${value} ${ungrouped(value)}`, figures)).toEqual([]);
}

describe('no number is lost, none invented', () => {
  test.each(fixtureNames)('%s', (name) => {
    for (const { name: parameter, value } of splitInfobox(fixture(name)).parameters) {
      if (figureParameter.test(parameter)) expectLaw(value, 'casualties1');
    }
  });

  const count = fc.constantFrom(
    '5',
    '1,200',
    '30–40',
    '200+',
    '~70',
    'over 90',
    'at least 12',
    '3',
    '37th',
    '1809',
    '10-11,000',
    '5.000',
    '1 500',
    '2/3',
    '60%',
    '7-8',
  );
  const noun = fc.constantFrom(
    'killed',
    'wounded',
    'soldiers',
    'tanks',
    'T-72 tanks',
    'Brigade',
    'killed or wounded',
    'civilians',
    'zorbs',
    'defused',
    '',
    'captured by May 2013',
    'Mi-8 helicopters lost',
    'or fewer killed',
    'of the ships sunk',
    'by mines',
    'people are held',
    'survived',
    'legions plus auxiliaries',
    'in Gao',
  );
  const joint = fc.constantFrom(
    ', ',
    '<br>',
    ' and ',
    '\n* ',
    ' (',
    '; ',
    ' – ',
    ' including ',
    ') ',
    ': ',
    '<ref>p. 44</ref> ',
    ' per AFP, ',
    '{{flagicon|Mali}} ',
    ' total ',
    ' of ',
    ' alongside ',
    ' along with ',
    ', possibly up to ',
    ' half of ',
    ' for every ',
    ' 16 December ',
    ' men Germany: ',
    ', modern estimates: ',
    ', and the rest ',
    ' that injured ',
    ' (per AFP: ',
    '\nTotal killed\n',
  );
  const phrase = fc
    .array(fc.tuple(count, noun, joint), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([n, what, then]) => `${n} ${what}${then}`).join(''));

  test('of phrases put together at random', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom('casualties1', 'strength2'), (value, parameter) =>
        expectLaw(value, parameter),
      ),
      { numRuns: 3000 },
    );
  });

  test('of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 a-z,.()+–-]{0,40}$/)), (value) =>
        expectLaw(value),
      ),
      { numRuns: 1000 },
    );
  });
});

const folder = process.env['INFOBOX_CORPUS'];

describe.skipIf(folder === undefined || !existsSync(folder))('a folder of boxes and values', () => {
  const lines = (folder === undefined ? '' : readFileSync(`${folder}-values.jsonl`, 'utf8'))
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const rows = lines.map((line) => JSON.parse(line) as { field: string; value: string });
  const figures = rows.filter(({ field }) => /^(?:casualties|strength)\d$/.test(field));

  test('no number is lost, none invented', () => {
    for (const { field, value } of figures) expectLaw(value, field);
  });

  test('at least 95 % of the values yield a count', () => {
    const read = figures.filter(({ field, value }) =>
      fromInfobox({ combatant1: 'A', combatant2: 'B', [field]: value }).account.claims.some(isFigure),
    );
    expect(read.length / figures.length).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 95 % of the dates are read', () => {
    const dates = rows.filter(({ field }) => field === 'date');
    const read = dates.filter(({ value }) =>
      fromInfobox({ date: value }).account.claims.some((claim) => claim.property === 'date'),
    );
    expect(read.length / dates.length).toBeGreaterThanOrEqual(0.95);
  });
});
