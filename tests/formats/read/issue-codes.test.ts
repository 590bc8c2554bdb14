import { expect, test } from 'vitest';
import {
  fromAcled,
  fromInfobox,
  fromRow,
  fromUcdpGed,
  fromWikidata,
  readerIssueCodes,
} from '../../../src/formats/index.js';

const tables = Object.entries(readerIssueCodes);

test('every code is in kebab-case and says what it means in a sentence', () => {
  for (const [, codes] of tables) {
    for (const [code, { severity, description }] of Object.entries(codes)) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(description).toMatch(/^\S.{10,}\.$/s);
    }
  }
});

test('a code that several readers report is as grave in all of them', () => {
  const severities = new Map<string, Set<string>>();
  for (const [, codes] of tables) {
    for (const [code, { severity }] of Object.entries(codes))
      severities.set(code, (severities.get(code) ?? new Set()).add(severity));
  }
  expect([...severities].filter(([, found]) => found.size > 1)).toEqual([]);
});

test.each([
  ['infobox', () => fromInfobox('no box at all')],
  ['ucdp', () => fromUcdpGed('no row')],
  ['acled', () => fromAcled(null)],
  ['row', () => fromRow([], { date: 'Date' })],
  ['wikidata', () => fromWikidata(7)],
] as const)(
  'the table %s is that of its reader: what it cannot read at all is an error in it',
  (name, read) => {
    const [issue, ...more] = read().issues;
    expect(more).toEqual([]);
    const codes: Readonly<Record<string, { readonly severity: string }>> = readerIssueCodes[name];
    expect(issue?.severity).toBe('error');
    expect(codes[issue?.code ?? '']?.severity).toBe('error');
  },
);
