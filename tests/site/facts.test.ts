import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConflictRecord, record as own } from '../../src/index.js';
import { pages, type Served, serve, site } from './browser.js';

const record: ConflictRecord = own;
const read = (path: string): Document => new JSDOM(readFileSync(join(site, path), 'utf8')).window.document;

describe('a fact has an address', () => {
  const claims = read('claims.html');
  test('each claim has one, shows its id and says who says it in which document', () => {
    const ids = [...claims.querySelectorAll('li.claim')].map(({ id }) => id);
    expect([...ids].sort()).toEqual(record.claims.map(({ id }) => id).sort());
    for (const { id, source, partOf, supersededBy } of record.claims) {
      const item = claims.getElementById(id);
      const hrefs = [...(item?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(item?.textContent).toContain(id);
      expect(hrefs).toContain(`sources/${source}.html`);
      for (const other of [partOf, supersededBy]) if (other) expect(hrefs).toContain(`claims.html#${other}`);
    }
  });

  test('each source has a page with all that it says, and how to cite it', () => {
    for (const { id, title } of Object.values(record.sources)) {
      const page = read(`sources/${id}.html`);
      expect(page.querySelector('h1')?.textContent).toBe(title);
      const said = [...page.querySelectorAll('li.claim code')].map((code) => code.textContent);
      expect([...said].sort()).toEqual(
        record.claims
          .filter(({ source }) => source === id)
          .map((one) => one.id)
          .sort(),
      );
      expect(page.querySelector('#cite ~ pre')?.textContent).toContain(`@misc{${id},`);
    }
  });

  test('the tolls: 1, 2, 5 and 6 stand one beside the other', () => {
    const said = [...claims.querySelectorAll('#about-kidal-menaka-2006 ~ ul .says strong')];
    const values = said.map((one) => one.textContent);
    for (const toll of ['Killed: 1', "Killed: 2 on the mutineers' side", 'Killed: 5 at Kidal', 'Killed: 6'])
      expect(values.join('\n')).toContain(toll);
  });

  test('no claim shows the id of a voice where a name is meant', () => {
    for (const says of claims.querySelectorAll('li.claim .says'))
      expect(says.textContent).not.toMatch(/· [a-z]+(-[a-z]+)+$/);
  });
});

describe('the front page', () => {
  const front = read('index.html');
  test('asks the question, and each mark of its pictures leads to a fact', () => {
    expect(front.querySelector('h1')?.textContent).toBe('How many died? It depends on whom you ask.');
    expect(front.querySelectorAll('.picture svg').length).toBe(6);
    for (const mark of front.querySelectorAll('[data-claim], [data-claims]'))
      expect(mark.closest('a')?.getAttribute('href')).toMatch(/^claims\.html#/);
  });
});

describe('in a browser', () => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serve();
    page = await served.browser.newPage();
  });
  afterAll(() => served.close());

  test.each([360, 768, 1024, 1280, 1600])(
    'at %i px no text of a picture is below 11 px, and nothing is wider',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${served.origin}/index.html`);
      const smallest = await page.evaluate(`Math.min(...[...document.querySelectorAll('.picture svg text')]
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => Number(text.getAttribute('font-size')) * text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width))`);
      expect(smallest).toBeGreaterThanOrEqual(11);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    },
  );

  test('the filters leave what was chosen, and say how much that is', async () => {
    await page.goto(`${served.origin}/claims.html?voice=july-toll`);
    const expected = record.claims.filter(
      (claim) => (claim.voice ?? record.sources[claim.source]?.voice) === 'july-toll',
    ).length;
    expect(await page.locator('li.claim:visible').count()).toBe(expected);
    expect(await page.locator('form.filters output').textContent()).toBe(
      `${expected} of ${record.claims.length}`,
    );
  });

  test('a filter of the front page dims the marks that it leaves out, and only those', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${served.origin}/index.html`);
    const picture = page.locator('#tolls ~ .picture .wide').first();
    expect(await picture.locator('.dim').count()).toBe(0);
    await page.locator('form.filters select[name=voice]').selectOption('july-toll');
    expect(await picture.locator('.dim').count()).toBeGreaterThan(5);
    const left = await picture
      .locator('[data-claim]:not(.dim)')
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['claim'] ?? ''));
    const shown = await page
      .locator('#tolls-list tbody tr:not([hidden]) td:first-child a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) expect(record.claims.find((claim) => claim.id === id)?.voice).toBe('july-toll');
    expect(left.some((id) => shown.includes(id))).toBe(true);
  });
});

test('every page has a description of its own kind and one main landmark', () => {
  for (const path of pages()) {
    const page = readFileSync(join(site, path), 'utf8');
    expect(page.match(/role="main"/g)?.length, path).toBe(1);
    expect(page, path).not.toContain('content="Documentation for');
  }
});
