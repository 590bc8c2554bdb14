import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The command as one runs it, of today's source, in a folder that goes with the tests: a start takes a tenth of what it
 * takes to compile each file anew, and nobody can test a build of yesterday.
 */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kidal-menaka-2006-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // It tells its version by the package it lies in.
  copyFileSync('package.json', join(folder, 'package.json'));
  await build({
    entryPoints: { 'bin/cli': 'src/cli/index.ts' },
    outdir: folder,
    bundle: true,
    // What it loads only when asked stays apart.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Some packages still ask for Node's modules in the old way.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return join(folder, 'bin', 'cli.js');
}

let once: Promise<string> | undefined;

/** The path of the command, bundled once a worker. */
export const command = (): Promise<string> => {
  once ??= bundled();
  return once;
};
