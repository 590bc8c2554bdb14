import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const packed = inject('packed');
const stranger = inject('stranger');
const installed = join(stranger, 'node_modules', 'kidal-menaka-2006');

test('the tarball holds the build and the papers, nothing else', () => {
  const kinds = new Set(
    packed.map(({ path }) =>
      path
        .replace(/^dist\/csv\/[^/]+$/, 'dist/csv/*')
        .replace(/^dist\/(read|write)-[\w-]+\.(c?js)$/, 'dist/$1-*.$2')
        .replace(/-[\w-]{8}\./, '-*.'),
    ),
  );
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "CITATION.cff",
      "LICENSE",
      "LICENSE-DATA",
      "README.md",
      "dist/account-*.d.cts",
      "dist/account-*.d.ts",
      "dist/check-*.js",
      "dist/chunk-*.cjs",
      "dist/chunk-*.js",
      "dist/claims.json",
      "dist/cli.js",
      "dist/compare-*.js",
      "dist/compare.cjs",
      "dist/compare.d.cts",
      "dist/compare.d.ts",
      "dist/compare.js",
      "dist/csv/*",
      "dist/export-*.js",
      "dist/formats.cjs",
      "dist/formats.d.cts",
      "dist/formats.d.ts",
      "dist/formats.js",
      "dist/index.cjs",
      "dist/index.d.cts",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/issue-*.d.cts",
      "dist/issue-*.d.ts",
      "dist/locations.json",
      "dist/participants.json",
      "dist/places.geojson",
      "dist/positions-*.d.cts",
      "dist/positions-*.d.ts",
      "dist/print-help-*.js",
      "dist/read-*.cjs",
      "dist/read-*.js",
      "dist/record-*.d.cts",
      "dist/record-*.d.ts",
      "dist/record.cjs",
      "dist/record.js",
      "dist/record.json",
      "dist/schema.json",
      "dist/schemas.cjs",
      "dist/schemas.d.cts",
      "dist/schemas.d.ts",
      "dist/schemas.js",
      "dist/show-*.js",
      "dist/sources.json",
      "dist/text-*.js",
      "dist/timeline.json",
      "dist/voices.json",
      "dist/write-*.cjs",
      "dist/write-*.js",
      "examples/README.md",
      "examples/acled-*.csv",
      "examples/record-with-*.json",
      "examples/record.json",
      "examples/row.csv",
      "examples/ucdp-ged-23.1.csv",
      "examples/wikidata-*.json",
      "examples/wikipedia-infobox.wikitext",
      "package.json",
    ]
  `);
});

test('no file of the tarball names a path of the machine that built it', () => {
  const named = packed.filter(({ path }) =>
    readFileSync(join(installed, path), 'utf8').includes(process.cwd()),
  );
  expect(named).toEqual([]);
});

test('installing runs no script and brings the promised dependencies only', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts).not.toHaveProperty(script);
  expect(manifest.sideEffects).toBe(false);
  const brought = readdirSync(join(stranger, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(brought.sort()).toMatchInlineSnapshot(`
    [
      "ansi-regex",
      "ansi-styles",
      "csv-parse",
      "emoji-regex",
      "get-east-asian-width",
      "kidal-menaka-2006",
      "string-width",
      "strip-ansi",
      "wrap-ansi",
      "zod",
    ]
  `);
});

test('every subpath of the manifest is in the tarball', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const files =
    JSON.stringify([manifest.exports, manifest.bin, manifest.main, manifest.types]).match(
      /\.?\/?dist\/[^"*]+(?=")/g,
    ) ?? [];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
});
