/** The page of what can be taken away, each file with its size, read off the files themselves. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { csvTables } from '../../src/formats/write/csv.js';
import type { Page } from './page.js';
import { html } from './page.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
export const kilobytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes}\u00a0B` : `${number.format(bytes / 1000)}\u00a0kB`;

/** What each file is that is no table. */
const others: Readonly<Record<string, string>> = {
  'record.json': 'The whole record: event, participants, locations, timeline, claims, sources, voices',
  'schema.json': 'The JSON Schema (2020-12) of a record',
  'places.geojson': 'The places on a map, with what happened there',
  'csv/datapackage.json': 'Every column of the CSV tables, by the Data Package standard',
};

/** What a file holds, by its name. */
function meaningOf(file: string): string {
  const [, table] = /^(?:csv\/)?(.*)\.(?:csv|json)$/.exec(file) ?? [];
  const known = Object.entries(csvTables).find(([name]) => name === table);
  const meaning = others[file] ?? known?.[1].description;
  if (meaning === undefined) throw new Error(`${file} is on no page of downloads`);
  return meaning;
}

const formats = [
  ['All of it', /^(?:record|schema)\.json$|\.geojson$/],
  ['Tables as CSV, for spreadsheets, R and Python', /^csv\//],
  ['Tables as JSON', /^(?!record|schema)[a-z-]+\.json$/],
] as const;

/** `folder`: where the files of this version are. */
export function downloadsPage(folder: string, version: string): Page {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:json|geojson|csv)$/.test(file))
    .sort();
  const row = (file: string): string =>
    `<tr><td data-label="File"><a href="data/latest/${file}" download>${file.replace('csv/', '')}</a></td><td data-label="Size">${kilobytes(statSync(join(folder, file)).size)}</td><td data-label="What it holds">${html(meaningOf(file))}</td></tr>`;
  const sections = formats.map(
    ([title, pattern]) =>
      `<h2>${title}</h2><table class="values files"><thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">What it holds</th></tr></thead><tbody>${files
        .filter((file) => pattern.test(file))
        .map(row)
        .join('')}</tbody></table>`,
  );
  return {
    path: 'downloads.html',
    title: 'Downloads',
    description: 'The record as JSON, CSV and GeoJSON, with its JSON Schema and a data package',
    body: `<h1>Downloads</h1>
<p>The record as files, for any language, without npm. <code>data/latest/</code> follows the newest release; <code>data/v${html(version)}/</code> stays as it is. Data: CC BY-SA 4.0. <a href="documents/The_data_as_files.html">How to use them in R, Python and spreadsheets</a>; <a href="documents/Codebook.html">what each column means</a>; <a href="costs.html">what each way of use costs</a>.</p>
${sections.join('\n')}`,
  };
}
