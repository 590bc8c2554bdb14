import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './browser.js';

let served: Served;
let page: Page;
beforeAll(async () => {
  served = await serve();
  page = await served.browser.newPage({ viewport: { width: 1600, height: 900 } });
});
afterAll(() => served.close());

describe('finding one’s way', () => {
  test('a module’s link stands beside what opens the module, not inside', async () => {
    await page.goto(`${served.origin}/variables/kidal-menaka-2006.event.html`);
    const menu = page.locator('#tsd-nav-container');
    await menu.locator('a[href$="/modules/kidal-menaka-2006.html"]').waitFor();
    expect(await menu.locator('summary a').count()).toBe(0);
    await menu.locator('a[href$="/modules/kidal-menaka-2006.html"]').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('kidal-menaka-2006');
  });

  describe('the search', () => {
    beforeAll(async () => {
      await page.goto(`${served.origin}/index.html`);
      await page.locator('#tsd-search-trigger').click();
    });

    test.each([
      ['fagaga', /#hassan-ag-fagaga$/],
      ['Bahanga', /participants\.html#/],
      ["L'Essor", /sources/],
      ['Menaka', /#menaka$/],
      ['casualties', /casualtyTotals/],
      ['casualtyTotals', /casualtyTotals/],
      ['l-essor-2006-05-26-casualties-killed', /claims\.html#l-essor-2006-05-26-casualties-killed$/],
      ['how many died', /How_to_read_these_figures/],
    ])('for "%s" finds it among its first four', async (query, address) => {
      const results = page.locator('#tsd-search-results a');
      await page.locator('#tsd-search-input').fill('');
      await results.first().waitFor({ state: 'detached' });
      await page.locator('#tsd-search-input').fill(query);
      await results.first().waitFor();
      const hrefs = await results.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(
        hrefs.slice(0, 4).some((href) => address.test(href)),
        hrefs.join('\n'),
      ).toBe(true);
    });
  });

  test('from the front page to a source of "6 dead" in two clicks', async () => {
    await page.goto(`${served.origin}/index.html`);
    await page.getByRole('link', { name: 'How to read these figures' }).last().click();
    const row = page.locator('tr', { hasText: 'An official toll' });
    expect(await row.textContent()).toContain('6');
    expect(await row.getByRole('link', { name: 'AFP' }).getAttribute('href')).toMatch(/^https?:/);
  });

  test('from a contested value of the event to the claim, its source and the document', async () => {
    await page.goto(`${served.origin}/variables/kidal-menaka-2006.event.html`);
    await page.locator('ul.contested').getByRole('link', { name: 'about 05:00' }).click();
    const claim = page.locator('li.claim:target');
    await claim.waitFor();
    expect(await claim.textContent()).toContain('Time: about 05:00');
    await claim.getByRole('link', { name: /Wikipedia/ }).click();
    expect(await page.locator('dl.facts a').getAttribute('href')).toMatch(/^https:/);
  });
});
