/** Writes what the package ships beside its code, all of it derived from the record. Part of `npm run build`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { csvTables, toCsv } from '../src/formats/write/csv.js';
import { toGeoJSON } from '../src/formats/write/geojson.js';
import { record } from '../src/record.js';
import { dataPackage } from './data-package.js';
import { recordJsonSchema } from './json-schema.js';

const dist = new URL('../dist/', import.meta.url);
const manifest: { description: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

mkdirSync(new URL('csv/', dist), { recursive: true });
writeFileSync(new URL('record.json', dist), json(record));
for (const name of ['claims', 'participants', 'locations', 'timeline', 'sources', 'voices'] as const) {
  writeFileSync(new URL(`${name}.json`, dist), json(record[name]));
}
writeFileSync(new URL('places.geojson', dist), json(toGeoJSON()));
writeFileSync(new URL('schema.json', dist), json(recordJsonSchema()));
for (const name of Object.keys(csvTables) as (keyof typeof csvTables)[]) {
  writeFileSync(new URL(`csv/${name}.csv`, dist), toCsv(name));
}
writeFileSync(new URL('csv/datapackage.json', dist), json(dataPackage(record, manifest.description)));
