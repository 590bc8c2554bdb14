import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ConflictRecord, record as own } from '../../src/index.js';
import { pages, type Served, serve, site } from './browser.js';
import { contentOf } from './content.js';

const record: ConflictRecord = own;

describe('a fact has an address', () => {
  const claims = contentOf('claims.html');
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
      const page = contentOf(`sources/${id}.html`);
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
  const front = contentOf('index.html');
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
      `${expected} of ${record.claims.length} claims`,
    );
  });

  describe('the filters of the front page', () => {
    beforeEach(async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${served.origin}/index.html`);
    });
    const choose = (name: string, value: string) =>
      page.locator(`form.filters select[name=${name}]`).selectOption(value);
    /** The values of an attribute of the marks that no filter leaves out, in the pictures that are shown. */
    const left = (attribute: string): Promise<readonly string[]> =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('.picture .wide [${attribute}]:not(.dim)')].map((mark) => mark.getAttribute('${attribute}'))`,
      );

    test('a voice: its tolls, the entries that it dates and the places that it names', async () => {
      expect(await page.locator('.picture .dim').count()).toBe(0);
      await choose('voice', 'july-toll');
      const tolls = await left('data-claim');
      expect(tolls.length).toBeGreaterThan(5);
      for (const id of tolls) expect(record.claims.find((claim) => claim.id === id)?.voice).toBe('july-toll');
      const rows = page.locator('#tolls-list tbody tr:not([hidden])');
      expect(await rows.count()).toBeGreaterThan(5);

      await choose('voice', 'fagaga');
      const voices = new Set((await left('data-voice')).flatMap((list) => list.split(' ')));
      expect(voices).toContain('fagaga');
      expect((await left('data-location')).length).toBeGreaterThan(0);
    });

    test('a side: the tolls of that side, what it did, and where', async () => {
      await choose('side', 'government');
      const tolls = await left('data-claim');
      expect(tolls.length).toBeGreaterThan(5);
      for (const id of tolls) expect(record.claims.find((claim) => claim.id === id)?.side).toBe('government');
      const entries = await left('data-entry');
      expect(entries).toContain('reinforcements-reach-kidal');
      expect(entries).not.toContain('menaka-mutiny');
      expect(await left('data-route')).toEqual(['gao kidal']);
    });

    test('an outcome: its tolls; when and where stay as they are', async () => {
      const entries = (await left('data-entry')).length;
      await choose('outcome', 'captured');
      const tolls = await left('data-claim');
      expect(tolls.length).toBeGreaterThan(2);
      for (const id of tolls)
        expect(record.claims.find((claim) => claim.id === id)).toMatchObject({ outcomes: ['captured'] });
      expect((await left('data-entry')).length).toBe(entries);
    });
  });

  test('without script there are no filters, and all that they would choose from', async () => {
    const plain = await served.browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${served.origin}/index.html`);
    expect(await plain.locator('form.filters').isVisible()).toBe(false);
    expect(await plain.locator('.picture .wide svg:visible').count()).toBe(3);
    await plain.close();
  });

  test('a claim is cited by who says what, where, and its address', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${served.origin}/claims.html`);
    const claim = page.locator('#l-essor-2006-05-26-casualties-killed');
    await claim.getByRole('button', { name: 'Copy citation' }).click();
    await claim.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Killed: 1 · The army's press office \(DIRPA\).*L'Essor, 26 May 2006.*claims\.html#l-essor-2006-05-26-casualties-killed$/,
    );
  });
});

test('every page has a description of its own kind and one main landmark', () => {
  for (const path of pages()) {
    const page = readFileSync(join(site, path), 'utf8');
    expect(page.match(/role="main"/g)?.length, path).toBe(1);
    expect(page, path).not.toContain('content="Documentation for');
  }
});
