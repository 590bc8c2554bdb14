import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';
import { tool } from './run.js';

const tarball = inject('tarball');

test('publint has nothing to say of the tarball', async () => {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('attw finds the types of every subpath under every resolution', () => {
  const attw = spawnSync(
    process.execPath,
    [
      tool('@arethetypeswrong/cli', 'dist/index.js'),
      tarball,
      '--format',
      'ascii',
      '--no-color',
      '--no-emoji',
      '--exclude-entrypoints',
      './csv/*',
      // Bytes to read, no module: TypeScript knows no such ending.
      './places.geojson',
    ],
    { encoding: 'utf8' },
  );
  const verdicts = attw.stdout
    .replace(/[ \t]+$/gm, '')
    .replace(/^kidal-menaka-2006 v.*$/m, '')
    .replace(/^Build tools:\n(- .*\n)+/m, '')
    .replace(/^\*+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
  expect(verdicts).toMatchInlineSnapshot(`
    "No problems found
    "kidal-menaka-2006"
    node10: OK
    node16 (from CJS): OK (CJS)
    node16 (from ESM): OK (ESM)
    bundler: OK
    "kidal-menaka-2006/schemas"
    node10: OK
    node16 (from CJS): OK (CJS)
    node16 (from ESM): OK (ESM)
    bundler: OK
    "kidal-menaka-2006/formats"
    node10: OK
    node16 (from CJS): OK (CJS)
    node16 (from ESM): OK (ESM)
    bundler: OK
    "kidal-menaka-2006/compare"
    node10: OK
    node16 (from CJS): OK (CJS)
    node16 (from ESM): OK (ESM)
    bundler: OK
    "kidal-menaka-2006/record.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/schema.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/claims.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/participants.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/locations.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/timeline.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/sources.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/voices.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)
    "kidal-menaka-2006/package.json"
    node10: OK (JSON)
    node16 (from CJS): OK (JSON)
    node16 (from ESM): OK (JSON)
    bundler: OK (JSON)"
  `);
  expect(attw.status).toBe(0);
});
