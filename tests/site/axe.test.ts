import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** One page of each kind. */
const kinds = [
  '/index.html',
  '/claims.html',
  '/sources/bbc-2006-05-24.html',
  '/404.html',
  '/documents/How_to_read_these_figures.html',
  '/modules/kidal-menaka-2006.html',
  '/variables/kidal-menaka-2006.event.html',
  '/variables/kidal-menaka-2006.claims.html',
  '/variables/kidal-menaka-2006.sources.html',
  '/functions/kidal-menaka-2006.casualtyTotals.html',
  '/documents/Live_check.html',
];

interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds serious or critical in a page. */
const axeFaults = `(async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
})()`;

describe.each(['light', 'dark'] as const)('axe-core finds no serious fault, %s', (colorScheme) => {
  for (const width of [360, 1600]) {
    test.each(kinds)(`%s at ${width} px`, async (path) => {
      const page = await served.browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle' });
      if (path.endsWith('Live_check.html')) {
        await page.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
        await page.getByRole('region', { name: 'Result' }).locator('details').first().waitFor();
      }
      await page.evaluate(
        "document.querySelectorAll('details.question').forEach((one) => { one.open = true; })",
      );
      await page.evaluate(axe.source);
      const faults = (await page.evaluate(axeFaults)) as readonly Fault[];
      expect(faults).toEqual([]);
      await page.close();
    });
  }
});
