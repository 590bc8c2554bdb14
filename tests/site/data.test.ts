import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/formats/index.js';
import { record } from '../../src/index.js';
import { site } from './browser.js';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const text = (address: string): string => readFileSync(join(site, 'data', address), 'utf8');

describe.each([`v${version}`, 'latest'])('data/%s', (address) => {
  test('record.json is the record', () => {
    expect(JSON.parse(text(`${address}/record.json`))).toEqual(JSON.parse(JSON.stringify(record)));
  });

  test('schema.json is a JSON Schema', () => {
    expect(JSON.parse(text(`${address}/schema.json`)).$schema).toBe(
      'https://json-schema.org/draft/2020-12/schema',
    );
  });

  test('the data package describes each CSV table beside it', () => {
    const { resources }: { resources: { path: string }[] } = JSON.parse(
      text(`${address}/csv/datapackage.json`),
    );
    const files = readdirSync(join(site, 'data', address, 'csv')).filter((file) => file.endsWith('.csv'));
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
    expect(files).toContain('claims.csv');
    expect(text(`${address}/csv/claims.csv`)).toBe(toCsv('claims'));
  });
});
