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

  test('by keyboard alone: past the menus, to the filters, to a claim, to its document and on to the search', async () => {
    await page.goto(`${served.origin}/index.html`);
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        "((one) => one.getAttribute('name') ?? one.getAttribute('aria-label') ?? one.textContent ?? '')(document.activeElement)",
      );
    /** Presses Tab until what has the focus is named so; never more often than a reader would. */
    const tabTo = async (name: RegExp, most: number): Promise<void> => {
      for (let pressed = 0; pressed < most; pressed += 1) {
        await page.keyboard.press('Tab');
        if (name.test(await focused())) return;
      }
      throw new Error(`${name} is more than ${most} times Tab away, at ${await focused()}`);
    };
    // TypeDoc hides a page until its menu is made.
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/^Skip to the content$/, 1);
    await page.keyboard.press('Enter');
    await tabTo(/^outcome$/, 20);
    await page.keyboard.press('k');
    expect(await page.locator('form.filters output').textContent()).toMatch(/^\d+ of \d+ claims$/);
    await tabTo(/^Killed: 2 on the government side/, 10);
    await page.keyboard.press('Enter');
    const claim = page.locator('li.claim:target');
    await claim.waitFor();
    await tabTo(/Wikipedia \(English\)/, 2);
    await page.keyboard.press('Enter');
    await page.locator('dl.facts').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('fagaga');
    await page.locator('#tsd-search-results a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/fagaga/);
  });

  test('on a phone the menu leads to every part of the site, from the front page too', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${served.origin}/index.html`);
    await page.locator('#tsd-toolbar-menu-trigger').click();
    const menu = page.locator('.menu-links');
    expect(await menu.getByRole('link').allTextContents()).toEqual([
      'Claims',
      'Guide',
      'Live check',
      'Reference',
      'Downloads',
    ]);
    await menu.getByRole('link', { name: 'Claims' }).click();
    await page.getByRole('heading', { level: 1, name: 'All claims' }).waitFor();
    await page.setViewportSize({ width: 1600, height: 900 });
  });
});
