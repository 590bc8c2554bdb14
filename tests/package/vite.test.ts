import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';

const stranger = inject('stranger');

test('vite bundles every subpath for a browser, with no Node module left in it', async () => {
  const root = join(stranger, 'vite-app');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    `import { casualtyTotals } from 'kidal-menaka-2006';
import { validateRecord } from 'kidal-menaka-2006/schemas';
import { fromInfobox, toGeoJSON } from 'kidal-menaka-2006/formats';
import { compareAccount } from 'kidal-menaka-2006/compare';
console.log(casualtyTotals(), validateRecord({}), toGeoJSON(), compareAccount(fromInfobox('').account));`,
  );
  const warnings: string[] = [];
  await build({
    root,
    logLevel: 'warn',
    customLogger: {
      info: () => {},
      warn: (message) => warnings.push(message),
      warnOnce: (message) => warnings.push(message),
      error: (message) => warnings.push(message),
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
  });
  const assets = join(root, 'dist', 'assets');
  const code = readdirSync(assets)
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('');
  expect(code).toContain('hassan-ag-fagaga');
  expect(code).not.toMatch(/(from|import|require\()\s*["']node:/);
  expect(warnings.filter((message) => !message.includes('larger than 500 kB'))).toEqual([]);
});
