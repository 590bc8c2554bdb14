import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages, type Served, serve } from './browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds in a page, of any weight. */
const axeFaults = (rules: readonly string[]): string => `(async () => {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ${rules.length === 0 ? '' : `runOnly: { type: 'rule', values: ${JSON.stringify(rules)} },`}
  });
  return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
})()`;

const liveCheck = '/documents/Live_check.html';

/** Opens a page as wide as a phone or a desk, with all that is folded unfolded, and the live check with an answer. */
async function open(path: string, width: number): Promise<Page> {
  const page = await served.browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
  if (path === liveCheck) {
    await page.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
    await page.getByRole('region', { name: 'Result' }).locator('details').first().waitFor();
  }
  await page.evaluate(
    "document.querySelectorAll('.col-content details').forEach((one) => { one.open = true; })",
  );
  await page.evaluate(axe.source);
  return page;
}

async function faultsOf(path: string, width: number): Promise<readonly string[]> {
  const page = await open(path, width);
  try {
    const light = (await page.evaluate(axeFaults([]))) as readonly Fault[];
    // Of the two themes only the colours differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = (await page.evaluate(
      axeFaults(['color-contrast', 'link-in-text-block']),
    )) as readonly Fault[];
    return [
      ...light.map((fault) => `${path} at ${width} px, light: ${JSON.stringify(fault)}`),
      ...dark.map((fault) => `${path} at ${width} px, dark: ${JSON.stringify(fault)}`),
    ];
  } finally {
    await page.close();
  }
}

/** What those of the same making show, one of each shows; the rest of the pages is looked at below, each. */
const kinds = [
  '/index.html',
  '/claims.html',
  '/downloads.html',
  '/sources/bbc-2006-05-24.html',
  '/documents/How_to_read_these_figures.html',
  '/modules/kidal-menaka-2006.html',
  '/variables/kidal-menaka-2006_schemas.claimSchema.html',
  liveCheck,
];

describe('axe-core finds nothing, in both themes', () => {
  test.each(kinds)('%s on a phone', async (path) => {
    expect(await faultsOf(path, 360)).toEqual([]);
  });

  // Every page takes ten minutes: `AXE=all npm run test:site`. Of pages of one making, the suite takes one in twelve.
  const isOneOfMany = (path: string): boolean =>
    /^\/(?:sources|types|interfaces|functions|variables)\//.test(path);
  const all = pages().filter(
    (path, index) => process.env['AXE'] === 'all' || !isOneOfMany(path) || index % 12 === 0,
  );
  const shares = [0, 1].map((share) => [share + 1, all.filter((_, index) => index % 2 === share)] as const);
  test.each(shares)('on pages of every making, half %i', { timeout: 900_000 }, async (_, share) => {
    expect(share.length).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const path of share) faults.push(...(await faultsOf(path, 1280)));
    expect(faults).toEqual([]);
  });
});
