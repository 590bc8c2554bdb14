import { build } from 'esbuild';
import { expect, test } from 'vitest';

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outdir: 'unwritten',
  write: false,
  metafile: true,
});

/** What is loaded with a file: all that it imports, and all that those import, but for what waits until it is wanted. */
function loadedWith(file: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [file];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: imported, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement') waiting.push(imported);
  }
  return loaded;
}

test.each([
  // `--version` ends here: neither the record nor what lays out text.
  ['main', /zod|csv-parse|string-width|wrap-ansi|src\/(?:formats|schemas|compare|record|queries)/],
  ['print-help', /zod|csv-parse|src\/(?:formats|schemas|compare|record|queries)/],
  ['show', /zod|csv-parse|src\/(?:formats|schemas|compare)/],
  ['check', /zod|src\/(?:record\.ts|compare|formats\/read\/infobox|formats\/write)/],
])('src/cli/%s.ts loads nothing of %s', (name, needless) => {
  const loaded = loadedWith(`src/cli/${name}.ts`);
  expect(loaded.size).toBeGreaterThan(1);
  expect([...loaded].filter((path) => needless.test(path))).toEqual([]);
});
