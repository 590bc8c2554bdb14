import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitInfobox } from '../../../src/formats/infobox/split.js';
import { fixture, fixtureNames } from './read.js';

const joined = (text: string): string =>
  splitInfobox(text)
    .parts.map((part) => part.text)
    .join('');
const namesOf = (text: string): string[] => splitInfobox(text).parameters.map(({ name }) => name);
const codesOf = (text: string): string[] => splitInfobox(text).problems.map(({ code }) => code);

const pieces = [
  '{{',
  '}}',
  '[[',
  ']]',
  '|',
  '=',
  '<ref>',
  '</ref>',
  '<ref name=a/>',
  '<!--',
  '-->',
  '<nowiki>',
  '</nowiki>',
  '\n',
  'Infobox military conflict',
  'date',
  'a',
  '{{warbox|',
  "'''",
  '<br>',
];
const wikitext = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
);

describe('no character is lost', () => {
  test.each(fixtureNames)('%s', (name) => {
    expect(joined(fixture(name))).toBe(fixture(name));
  });

  test('of any text', () => {
    fc.assert(
      fc.property(wikitext, (text) => {
        expect(joined(text)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('of real boxes with characters struck out, doubled or put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureNames),
        fc.nat(),
        fc.nat(200),
        fc.constantFrom(...pieces),
        (name, at, length, piece) => {
          const text = fixture(name);
          const from = at % text.length;
          const mutated = text.slice(0, from) + piece + text.slice(from + length);
          expect(joined(mutated)).toBe(mutated);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the box', () => {
  test('is found within a page', () => {
    expect(
      namesOf(
        "{{Short description|x}}\n{{Infobox military conflict\n|date=1 May\n}}\n'''Text''' {{cite|a=b}}",
      ),
    ).toEqual(['date']);
  });

  test.each([
    'Infobox military conflict',
    'infobox Military_Conflict',
    'Warbox',
    'INFOBOX BATTLE',
    'Infobox civil conflict',
    'Infobox Conflit militaire',
    'Infobox military conflict<!-- x -->',
  ])('is known as %s', (name) => {
    expect(namesOf(`{{${name}|date=1 May}}`)).toEqual(['date']);
  });

  test('keeps links, templates, references and comments whole', () => {
    const box =
      '{{Warbox|a=[[x|y]]|b={{c|d=e}}|f=<ref>{{g|h}} | i=j</ref>|k=<!-- | l=m -->n|o=<nowiki>|</nowiki>}}';
    expect(splitInfobox(box).parameters.map(({ name, value }) => [name, value])).toEqual([
      ['a', '[[x|y]]'],
      ['b', '{{c|d=e}}'],
      ['f', '<ref>{{g|h}} | i=j</ref>'],
      ['k', '<!-- | l=m -->n'],
      ['o', '<nowiki>|</nowiki>'],
    ]);
  });

  test('is read to the end where it is cut off', () => {
    const text = '{{Infobox military conflict\n|date=1 May 1809\n|combatant1={{flagicon|Fra';
    expect(namesOf(text)).toEqual(['date', 'combatant1']);
    expect(codesOf(text)).toContain('unclosed-box');
  });

  test('goes on behind a link that was never closed', () => {
    expect(namesOf("{{Warbox\n|casualties1='''[[Killed in action\n|casualties2=[[a|b]]\n}}")).toEqual([
      'casualties1',
      'casualties2',
    ]);
  });

  test('of a parameter that stands twice takes the last', () => {
    const { parameters, problems } = splitInfobox('{{Warbox|date=1|date=2}}');
    expect(parameters).toEqual([{ name: 'date', value: '2' }]);
    expect(problems).toEqual([{ code: 'duplicate-parameter', detail: 'date' }]);
  });

  test('is the first of several', () => {
    expect(namesOf('{{Warbox|date=1}} {{Warbox|place=2}}')).toEqual(['date']);
    expect(codesOf('{{Warbox|date=1}} {{Warbox|place=2}}')).toEqual(['more-boxes']);
  });

  test('may stand without its braces', () => {
    expect(namesOf('| conflict = A\n| date = 1 May 1809\n')).toEqual(['conflict', 'date']);
  });
});
