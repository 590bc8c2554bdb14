/** The page of what each way of use costs, measured on the built package whenever the site is built. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { kilobytes } from './downloads.js';
import { html, type Page } from './page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a reader may want, as the line that imports it. */
const uses: readonly (readonly [what: string, names: string, entry: string])[] = [
  ['The event alone', 'event', 'index'],
  ['The places', 'locations', 'index'],
  ['A date in words', 'formatDate', 'index'],
  ['Casualty totals', 'casualtyTotals', 'index'],
  ['Where sources disagree', 'disagreements', 'index'],
  ['The whole record', 'record', 'index'],
  ['Everything of the root', '*', 'index'],
  ['The map as GeoJSON', 'toGeoJSON', 'formats'],
  ['The record as an infobox', 'toInfobox', 'formats'],
  ['A row of any table read', 'fromRow', 'formats'],
  ['An infobox read', 'fromInfobox', 'formats'],
  ['An account held against the record', 'compareAccount', 'compare'],
  ['The schema of a count', 'countSchema', 'schemas'],
  ['A record of your own checked', 'validateRecord', 'schemas'],
];

const lineOf = (names: string, path: string): string =>
  names === '*' ? `import * as all from '${path}';` : `import { ${names} } from '${path}';`;

async function bundled(names: string, entry: string, external: readonly string[]): Promise<Uint8Array> {
  const use = names === '*' ? 'all' : names;
  const { outputFiles } = await build({
    stdin: {
      contents: `${lineOf(names, `./dist/${entry}.js`)}\nglobalThis.used = ${use};`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...external],
    write: false,
    logLevel: 'error', // The package says that it has no side effects: no news.
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.contents;
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

export async function costsPage(): Promise<Page> {
  const rows = await Promise.all(
    uses.map(async ([what, names, entry]) => {
      const own = await bundled(names, entry, ['zod']);
      const whole = gzipped(await bundled(names, entry, []));
      const name = `kidal-menaka-2006${entry === 'index' ? '' : `/${entry}`}`;
      const zod = whole - gzipped(own);
      return `<tr><td data-label="What">${html(what)}</td><td data-label="Import"><code>${html(lineOf(names, name))}</code></td><td data-label="Gzipped">${kilobytes(gzipped(own))}</td><td data-label="Minified">${kilobytes(own.length)}</td><td data-label="And of zod">${zod < 200 ? 'none' : kilobytes(zod)}</td></tr>`;
    }),
  );
  return {
    path: 'costs.html',
    title: 'What each way of use costs',
    description: 'Bytes of a bundle by what is imported, measured when this site was built',
    body: `<h1>What each way of use costs</h1>
<p>Bytes in a bundle for browsers, minified by esbuild, gzipped at level 9; measured on the package when this site was built. What is not imported is left out. Without a bundler nothing is downloaded but what a page asks for: see <a href="downloads.html">the files</a> and <a href="documents/The_data_as_files.html">how to use them without npm</a>.</p>
<table class="values"><thead><tr>${['What', 'Import', 'Gzipped', 'Minified', 'And of zod']
      .map((title) => `<th scope="col">${title}</th>`)
      .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
<p>How long it takes to load, and to check claims: <a href="documents/Benchmarks.html">Benchmarks</a>.</p>`,
  };
}
