import { describe, expect, test } from 'vitest';
import { splitInfobox } from '../../../../src/formats/read/infobox/split.js';

const namesOf = (text: string): string[] => splitInfobox(text).parameters.map(({ name }) => name);
const codesOf = (text: string): string[] => splitInfobox(text).problems.map(({ code }) => code);

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
