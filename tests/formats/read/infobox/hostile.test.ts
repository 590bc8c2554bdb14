import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';

const megabyte = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));

describe('hostile wikitext', () => {
  test.each<[string, string]>([
    [
      '10,000 nested templates',
      `{{Warbox|casualties1=${'{{nowrap|'.repeat(10_000)}2 killed${'}}'.repeat(10_000)}}}`,
    ],
    ['a megabyte of [[', `{{Warbox|casualties1=${megabyte('[[')}`],
    ['a megabyte of {{', megabyte('{{')],
    ['a megabyte of boxes', megabyte('{{Warbox|')],
    ['references never closed', `{{Warbox|casualties1=${megabyte('<ref>')}`],
    ['tags never ended', `{{Warbox|casualties1=${megabyte('<ref ')}`],
    ['comments never closed', `{{Warbox|casualties1=2<!--${megabyte('<!--')}`],
    ['a megabyte of closing braces', megabyte('}}')],
    ['a megabyte of pipes', `{{Warbox${megabyte('|')}}}`],
    ['openings that cross', megabyte('{{[[}}]]')],
  ])('%s: an issue', (_, text) => {
    // That it takes time in proportion to the size is counted in steps.test.ts; with its square this would not end.
    const { account, issues } = fromInfobox(text);
    expect(account.raw).toBe(text);
    if (!/\|{100}/.test(text)) expect(issues.length).toBeGreaterThan(0);
  });

  test.each([
    '5 killed, ',
    '1-',
    '(',
    '((5 killed) ',
    'Per A ',
    'killed, ',
    ': ',
    '9',
    '1,',
    "'''",
    '{{flagicon|Mali}} 5 killed ',
    '1 May 2006 - ',
    'decisive ',
    '[[A]], ',
    'a<br>',
  ])('9,000 characters of %j', (piece) => {
    const value = piece.repeat(Math.floor(9_000 / piece.length));
    for (const parameter of ['casualties1', 'date', 'place', 'combatant1', 'result', 'coordinates']) {
      const box = { [parameter]: value };
      expect(fromInfobox(box).account.raw).toBe(box);
    }
  });

  test('names of the prototype are names like any other', () => {
    const { account, issues } = fromInfobox(
      '{{Warbox|__proto__=5|constructor=2|toString=3|casualties1=2 killed|combatant1=[[constructor]]<br>[[__proto__]]}}',
    );
    expect(account.claims.filter((claim) => claim.property === 'casualties')).toHaveLength(1);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['parameter-unknown', '__proto__'],
      ['parameter-unknown', 'constructor'],
      ['parameter-unknown', 'toString'],
    ]);
    expect(Object.getPrototypeOf(account.participants)).toBe(Object.prototype);
    const parsed = fromInfobox(JSON.parse('{"__proto__":"5 killed","casualties1":"2 killed"}'));
    expect(parsed.account.claims).toHaveLength(1);
  });
});

test('never throws, whatever it gets', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
      (input) => {
        const { account } = fromInfobox(input as string);
        expect(Object.is(account.raw, input)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  const keys = fc.constantFrom(
    'date',
    'place',
    'coordinates',
    'combatant1',
    'commander2',
    'strength1',
    'casualties1',
    'casualties3',
    'result',
    'conflict',
    'latitude',
    'longitude',
    'x',
  );
  fc.assert(
    fc.property(
      fc.dictionary(keys, fc.oneof(fc.string(), fc.integer(), fc.double(), fc.anything())),
      (input) => {
        expect(fromInfobox(input).account.raw).toBe(input);
      },
    ),
    { numRuns: 1000 },
  );
});
