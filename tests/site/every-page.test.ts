/** Every page, loaded once in a browser: what it logs, whom it asks, how wide it is, and what axe-core finds in it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages, type Served, serve, watch } from './browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const phone = { width: 360, height: 900 };
const desk = { width: 1600, height: 900 };
const liveCheck = '/documents/Live_check.html';

/** One page of each making: looked at with the menu of the whole site, on a phone and on a desk. */
const kinds: ReadonlySet<string> = new Set([
  '/index.html',
  '/sources/bbc-2006-05-24.html',
  '/documents/How_to_read_these_figures.html',
  '/functions/kidal-menaka-2006.casualtyTotals.html',
  '/interfaces/kidal-menaka-2006.CasualtiesClaim.html',
  '/variables/kidal-menaka-2006_schemas.claimSchema.html',
  liveCheck,
]);

// Of pages made alike the suite takes one in sixteen, and of the claims of their page a hundred;
// `AXE=all npm run test:site` takes every page, whole.
const isAll = process.env['AXE'] === 'all';
const paths = [
  '',
  'documents',
  'modules',
  'variables',
  'functions',
  'interfaces',
  'types',
  'sources',
].flatMap((folder) => {
  const own = pages(folder).filter((path) => folder !== '' || path.lastIndexOf('/') === 0);
  const isAlike = /^(?:functions|interfaces|types|sources)$/.test(folder);
  return own.filter((path, index) => isAll || !isAlike || index % 16 === 0 || kinds.has(path));
});

/** The rules of which another theme can change the verdict. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds in a page, of any weight. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const runOnly = rules === undefined ? '' : `, runOnly: { type: 'rule', values: ${JSON.stringify(rules)} }`;
  // What every page loads from the same files need not be loaded again to be looked at.
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'], preload: false${runOnly} })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`);
}

/** Unfolds all that is folded, and gives the live check an answer. */
async function unfold(page: Page, path: string): Promise<void> {
  if (path === liveCheck) {
    await page.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
    await page.getByRole('region', { name: 'Result' }).locator('details').first().waitFor();
  }
  await page.evaluate(
    "document.querySelectorAll('.col-content details').forEach((one) => { one.open = true; })",
  );
}

/** What is wrong with the pictures of a page: none has nothing said in its place, and each is drawn. */
const picturesAmiss = (page: Page): Promise<readonly string[]> =>
  page.evaluate<
    string[]
  >(`Promise.all([...document.querySelectorAll('.tsd-typography img')].map(async (image) => {
    image.loading = 'eager';
    const isDrawn = await image.decode().then(() => image.naturalWidth > 0, () => false);
    return isDrawn && /\\w/.test(image.alt) ? [] : ['picture: ' + image.outerHTML];
  })).then((all) => all.flat())`);

const tooWide = async (page: Page): Promise<readonly string[]> => {
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return over === 0 ? [] : [`${over} px too wide`];
};

/** All that is wrong with a page, in a tab that is used for one after the other. */
async function faultsOf(page: Page, path: string): Promise<readonly string[]> {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
  // TypeDoc hides a page until its menu is made.
  await page.evaluate("document.body.style.removeProperty('display')");
  const title = (await page.title()).includes('kidal-menaka-2006') ? [] : ['no title'];
  const folded = await tooWide(page);
  await unfold(page, path);
  if (path === '/claims.html' && !isAll)
    await page.evaluate(
      "[...document.querySelectorAll('li.claim')].slice(100).forEach((one) => one.remove())",
    );
  await page.evaluate(axe.source);
  const light = await violations(page);
  const wide = await tooWide(page);
  const onPhone = await picturesAmiss(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, rulesOfColour);
  const isSeenOnDesk = kinds.has(path) || (await page.locator('.tsd-typography img').count()) > 0;
  if (isSeenOnDesk) await page.setViewportSize(desk);
  const onDesk = isSeenOnDesk
    ? [...(await picturesAmiss(page)), ...(kinds.has(path) ? await violations(page) : [])]
    : [];
  const all = [
    ...title,
    ...folded,
    ...wide,
    ...light,
    ...onPhone,
    ...dark.map((fault) => `dark: ${fault}`),
    ...onDesk.map((fault) => `on a desk, dark: ${fault}`),
  ];
  return [...new Set(all)].map((fault) => `${path}: ${fault}`);
}

describe.concurrent('every page logs no error, asks nobody else, fits a phone, and passes axe-core', () => {
  test('the pages are there', ({ expect }) => {
    expect([...kinds].filter((path) => !paths.includes(path))).toEqual([]);
  });

  // Two tabs, for two processors.
  test.each([0, 1])('in both themes, half %i', { timeout: 900_000 }, async (half) => {
    const page = await served.browser.newPage();
    const { errors, requests } = watch(page);
    const own = paths.filter((_, index) => index % 2 === half);
    let current = '';
    // The menu of the whole site is a page's largest part and the same on all.
    await page.route('**/assets/navigation.js', (route) =>
      kinds.has(current) ? route.continue() : route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    const faults: string[] = [];
    for (const path of own) {
      current = path;
      faults.push(...(await faultsOf(page, path)));
    }
    expect([...faults, ...errors]).toEqual([]);
    expect(requests.length).toBeGreaterThan(own.length * 3);
    expect(requests.filter((url) => !url.startsWith(served.origin) && !/^(?:data|blob):/.test(url))).toEqual(
      [],
    );
    await page.close();
  });
});
