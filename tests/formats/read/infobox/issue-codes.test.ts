import { describe, expect, test } from 'vitest';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';
import {
  type InfoboxIssueCode,
  infoboxIssueCodes,
} from '../../../../src/formats/read/infobox/issue-codes.js';

/** An input for every code. */
const inputs: Readonly<Record<InfoboxIssueCode, string | Record<string, unknown>>> = {
  'no-infobox': 'Just a text.',
  'input-not-readable': Object.defineProperty({}, 'date', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  }),
  'unclosed-box': '{{Warbox|date=1809',
  'unclosed-markup': '{{Warbox|place=[[Kidal|date=1809}}',
  'nested-too-deep': `{{Warbox|notes=${'{{a|'.repeat(100)}${'}}'.repeat(100)}}}`,
  'more-boxes': '{{Warbox|date=1809}}{{Warbox|date=1810}}',
  'duplicate-parameter': '{{Warbox|date=1809|date=1810}}',
  'unnamed-parameter': '{{Warbox|1809}}',
  'parameter-unknown': '{{Warbox|flavour=salt}}',
  'parameter-not-modelled': '{{Warbox|partof=[[a war]]}}',
  'value-not-text': { date: '1809', casualties1: true },
  'value-too-long': `{{Warbox|casualties1=${'5 killed '.repeat(3000)}}}`,
  'value-placeholder': '{{Warbox|casualties1=N/A}}',
  'number-not-read': '{{Warbox|strength1=5th Brigade}}',
  'number-ambiguous': '{{Warbox|casualties1=10-11,000 killed}}',
  'grouping-guessed': '{{Warbox|strength1=5.000}}',
  'outcome-not-known': '{{Warbox|casualties1=60 mines defused}}',
  'unit-not-known': '{{Warbox|strength1=3 zorbs}}',
  'text-not-read': '{{Warbox|strength1=Special Forces}}',
  'qualifier-not-modelled': '{{Warbox|casualties1=16 killed (1st day)}}',
  'note-not-read': '{{Warbox|casualties1=2 killed<ref>p. 33</ref>}}',
  'template-not-read': '{{Warbox|casualties1=2 killed {{Frobnicate|3}}}}',
  'damaged-character': '{{Warbox|casualties1=22 ��� 60 dead}}',
  'side-not-stated': '{{Warbox|combatant1=A|combatant2=B|casualties3=5 killed}}',
  'date-not-read': '{{Warbox|date=soon}}',
  'date-words-not-read': '{{Warbox|date=1 May 1809 Ramadan}}',
  'date-several-phases': '{{Warbox|date=1 May 1809<br>5 June 1809}}',
  'date-remark': '{{Warbox|date=1 May 1809 (3 days)}}',
  'place-ambiguous': '{{Warbox|place=[[Kidal]], [[Ménaka]]}}',
  'coordinates-not-read': '{{Warbox|coordinates={{coord|north}}}}',
  'place-near': '{{Warbox|place=near [[Kidal]], [[Mali]]}}',
  'party-not-listed': '{{Warbox|combatant1=[[A]]<br>[[B]]|casualties1=Prussians: 5 killed}}',
  'supporters-apart': '{{Warbox|combatant1=[[A]]<br>Supported by:<br>[[B]]}}',
  'markup-escaped': '{{Warbox|casualties1=2 killed&lt;br&gt;3 wounded}}',
  'victor-contradicted': '{{Warbox|combatant1=[[A]]|result=Inconclusive; tactical A victory}}',
  'victor-not-matched': '{{Warbox|combatant1=[[A]]|result=Songhai victory}}',
};

const codes = Object.keys(infoboxIssueCodes) as InfoboxIssueCode[];

describe('the list of codes', () => {
  test.each(codes)('%s is reported, as documented', (code) => {
    const found = fromInfobox(inputs[code]).issues.filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) {
      expect(issue.severity).toBe(infoboxIssueCodes[code].severity);
      expect(issue.message).toMatch(/^.{5,400}\.$/s);
    }
  });

  test('is complete: no input above yields another code', () => {
    const seen = Object.values(inputs).flatMap((input) =>
      fromInfobox(input).issues.map((issue) => issue.code),
    );
    expect([...new Set(seen)].filter((code) => !Object.hasOwn(infoboxIssueCodes, code))).toEqual([]);
  });

  test('a path names the parameter as written, the value is what was found', () => {
    const [issue] = fromInfobox('{{Warbox|Casualties1 = N/A}}').issues;
    expect(issue).toMatchObject({ path: ['Casualties1'], value: 'N/A' });
  });
});
