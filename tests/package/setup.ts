import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { npm } from './npm.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** A folder in which a stranger has installed the tarball and zod, and nothing else. */
    stranger: string;
    /** The files of the tarball, with their sizes. */
    packed: { path: string; size: number }[];
  }
}

/** Packs the package once and installs the tarball where a stranger would have it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kidal-menaka-2006-'));
  const [pack] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  );
  const tarball = join(folder, pack.filename);
  const stranger = join(folder, 'stranger');
  mkdirSync(stranger);
  writeFileSync(join(stranger, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], stranger);
  project.provide('tarball', tarball);
  project.provide('stranger', stranger);
  project.provide('packed', pack.files);
  return () => rmSync(folder, { recursive: true, force: true });
}
