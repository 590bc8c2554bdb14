import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages, type Served, serve, watch } from './browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const guides = pages('documents');
const constants = pages('variables');
const aFunction = '/functions/kidal-menaka-2006.casualtyTotals.html';

describe('every page of a kind', () => {
  test.each(['/index.html', aFunction, ...guides])('%s logs no error and asks nobody else', async (path) => {
    const page = await served.browser.newPage();
    const { errors, requests } = watch(page);
    await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle' });
    expect(await page.title()).toContain('kidal-menaka-2006');
    expect(errors).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(served.origin) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('no page is wider than a phone', async () => {
    const page = await served.browser.newPage({ viewport: { width: 360, height: 800 } });
    const wide: string[] = [];
    const paths = [
      '/index.html',
      aFunction,
      ...guides,
      ...constants,
      ...pages('modules'),
      ...pages('interfaces'),
    ];
    for (const path of paths) {
      await page.goto(`${served.origin}${path}`);
      const over: unknown = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (over !== 0) wide.push(`${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  test('every picture of the guides is drawn, at both widths', async () => {
    for (const width of [360, 1600]) {
      const page = await served.browser.newPage({ viewport: { width, height: 900 } });
      let seen = 0;
      for (const path of ['/index.html', ...guides]) {
        await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle' });
        const pictures = await page.locator('.tsd-typography img').all();
        seen += pictures.length;
        for (const picture of pictures) {
          await picture.scrollIntoViewIfNeeded();
          expect(await picture.getAttribute('alt')).toMatch(/\w/);
          expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
        }
      }
      expect(seen).toBeGreaterThanOrEqual(1);
      await page.close();
    }
  });
});

describe('finding one’s way', () => {
  test('a module’s link stands beside what opens the module, not inside', async () => {
    const page = await served.browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.goto(`${served.origin}/variables/kidal-menaka-2006.event.html`);
    const menu = page.locator('#tsd-nav-container');
    await menu.locator('a[href$="/modules/kidal-menaka-2006.html"]').waitFor();
    expect(await menu.locator('summary a').count()).toBe(0);
    await menu.locator('a[href$="/modules/kidal-menaka-2006.html"]').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('kidal-menaka-2006');
    await page.close();
  });

  test.each([
    ['casualtyTotals', 'casualtyTotals'],
    ['Bahanga', 'participants'],
    ["L'Essor", 'sources'],
  ])('the search for %s finds %s', async (query, found) => {
    const page = await served.browser.newPage();
    await page.goto(`${served.origin}/index.html`, { waitUntil: 'networkidle' });
    await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill(query);
    const results = page.locator('#tsd-search-results a');
    await results.first().waitFor();
    expect((await results.allTextContents()).join('\n')).toContain(found);
    await page.close();
  });

  test('from the front page to a source of "6 dead" in two clicks', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.origin}/index.html`);
    await page.getByRole('link', { name: 'How to read these figures' }).last().click();
    const row = page.locator('tr', { hasText: 'An official toll' });
    expect(await row.textContent()).toContain('6');
    expect(await row.getByRole('link', { name: 'AFP' }).getAttribute('href')).toMatch(/^https?:/);
    await page.close();
  });

  test('from a contested value of the event to the claim, its source and the document', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.origin}/variables/kidal-menaka-2006.event.html`);
    await page.locator('ul.contested').getByRole('link', { name: 'about 05:00' }).click();
    const claim = page.locator('li.claim:target');
    await claim.waitFor();
    expect(await claim.textContent()).toContain('Time: about 05:00');
    await claim.getByRole('link', { name: /Wikipedia/ }).click();
    expect(await page.locator('dl.facts a').getAttribute('href')).toMatch(/^https:/);
    await page.close();
  });
});
