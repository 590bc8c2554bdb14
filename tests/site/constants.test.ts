import { describe, expect, test } from 'vitest';
import { type ConflictRecord, record as own } from '../../src/index.js';
import { contentOf } from './content.js';

const record: ConflictRecord = own;
const documentOf = (constant: string): Document => contentOf(`variables/kidal-menaka-2006.${constant}.html`);

const rowIds = (document: Document): readonly string[] =>
  [...document.querySelectorAll('ul.rows > li[id], table.values tr[id]')].map((row) => row.id);

describe('the pages of the constants show the record', () => {
  test.each([
    ['participants', Object.keys(record.participants)],
    ['locations', Object.keys(record.locations)],
    ['timeline', record.timeline.map(({ id }) => id)],
    ['sources', Object.keys(record.sources)],
    ['voices', Object.keys(record.voices)],
  ])('%s: each row, in order', (constant, ids) => {
    expect(rowIds(documentOf(constant))).toEqual(ids);
  });

  test('claims: what they are about, each subject with a link to everybody’s answers', () => {
    const links = [...documentOf('claims').querySelectorAll('table.values a')];
    const subjects = new Set(record.claims.map(({ about }) => `../claims.html#about-${about}`));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([...subjects]);
  });

  test('sources: each links to its page, where the document is', () => {
    const document = documentOf('sources');
    for (const { id } of Object.values(record.sources)) {
      const links = [...(document.getElementById(id)?.querySelectorAll('a') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).toEqual([`../sources/${id}.html`]);
    }
  });

  test('event: each contested value says according to whom, and what stands against it', () => {
    const items = [...documentOf('event').querySelectorAll('ul.contested li')].map(
      (item) => item.textContent,
    );
    expect(items).toHaveLength(record.event.disputed.length);
    expect(items.every((text) => / according to .+\. (Against it: |No other voice)/.test(text ?? ''))).toBe(
      true,
    );
    const mutineers = items.find((text) => text?.startsWith("Killed: 2 on the mutineers' side"));
    expect(mutineers).toContain('according to Hassan Ag Fagaga');
    expect(mutineers).toMatch(/Against it: .*1 \(AFP/);
  });
});
