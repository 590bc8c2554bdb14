import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Bundle {
  code: string;
  /** Minified bytes. */
  min: number;
  /** Minified and gzipped (level 9) bytes. */
  gzip: number;
}

/** Bundles a few lines of a stranger's code for the browser, as esbuild does by default. */
export async function bundle(stranger: string, source: string): Promise<Bundle> {
  const folder = mkdtempSync(join(stranger, 'bundle-'));
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, source);
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return { code: file.text, min: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length };
}
