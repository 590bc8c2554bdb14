/** The site as a reader meets it: served from the disk to a headless Chromium. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where `npm run docs` puts the site. */
export const site = fileURLToPath(new URL('../../docs/api', import.meta.url));

/** Debian's Chromium, unless another is named. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
};

/** The file behind a path of the site, as any static host finds it; undefined where there is none. */
export function fileOf(path: string): string | undefined {
  const file = join(site, normalize(decodeURIComponent(path)));
  if (!file.startsWith(site) || !existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? fileOf(join(path, 'index.html')) : file;
}

/** The addresses of all pages, or of those in one folder of the site. */
export const pages = (folder = ''): readonly string[] =>
  readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${join(folder, file)}`)
    .sort();

/** What went wrong in a page, and where it turned to. */
export interface Watched {
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Takes down what a page logs as an error, what it throws, and every request that it makes. */
export function watch(page: Page): Watched {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { errors, requests };
}

export interface Served {
  /** Where the site is served, without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves the site on a free port and starts a browser. */
export async function serve(): Promise<Served> {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    origin: `http://127.0.0.1:${address.port}`,
    browser,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
