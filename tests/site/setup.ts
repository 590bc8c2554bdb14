import { existsSync } from 'node:fs';
import { chromiumPath, site } from './browser.js';

/** Says what is missing before a hundred tests say it badly. */
export default function setup(): void {
  if (!existsSync(`${site}/index.html`)) {
    throw new Error('There is no site in docs/api: run npm run docs first.');
  }
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `There is no browser at ${chromiumPath}: run scripts/ci/chromium.sh, or name one in CHROMIUM_PATH.`,
    );
  }
}
