import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type ConflictRecord, record as own } from '../../src/index.js';
import { site } from './browser.js';

const record: ConflictRecord = own;
const documentOf = (constant: string): Document =>
  new JSDOM(readFileSync(join(site, `variables/kidal-menaka-2006.${constant}.html`), 'utf8')).window.document;

const rowIds = (document: Document): readonly string[] =>
  [...document.querySelectorAll('ul.rows > li[id], table.values tr[id]')].map((row) => row.id);

describe('the pages of the constants show the record', () => {
  test.each([
    ['participants', Object.keys(record.participants)],
    ['locations', Object.keys(record.locations)],
    ['timeline', record.timeline.map(({ id }) => id)],
    ['sources', Object.keys(record.sources)],
  ])('%s: each row, in order', (constant, ids) => {
    expect(rowIds(documentOf(constant))).toEqual(ids);
  });

  test('claims: each claim once, with its source', () => {
    const document = documentOf('claims');
    expect([...rowIds(document)].sort()).toEqual(record.claims.map(({ id }) => id).sort());
    for (const claim of record.claims) {
      const links = [...(document.getElementById(claim.id)?.querySelectorAll('a') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).toContain(
        `kidal-menaka-2006.sources.html#${claim.source}`,
      );
    }
  });

  test('sources: each links to its document and to its page', () => {
    const document = documentOf('sources');
    for (const { id, URL } of Object.values(record.sources)) {
      const links = [...(document.getElementById(id)?.querySelectorAll('a') ?? [])];
      const hrefs = links.map((link) => link.getAttribute('href'));
      expect(hrefs).toEqual([...(URL === undefined ? [] : [URL]), `../sources/${id}.html`]);
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
    const mutineers = items.find((text) => text?.startsWith('casualties 2 killed [Mutineers]'));
    expect(mutineers).toContain('according to Hassan Ag Fagaga');
    expect(mutineers).toMatch(/Against it: .*1 killed .*rfi-2006-05-24/);
  });

  test('the tolls: 1, 2, 4, 5 and 6 stand one beside the other', () => {
    const rows = [...documentOf('claims').querySelectorAll('tr[id*="casualties-killed"]')];
    const values = new Set(rows.map((row) => row.querySelector('td')?.textContent));
    for (const toll of ['1 killed', '2 killed', '4 killed', '5 killed', '6 killed']) {
      expect(values).toContain(toll);
    }
  });
});
