/** What stands beside the reference on the site: the script of the live check, and the data at versioned addresses. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const manifest: { name: string; version: string } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const bundled = {
  bundle: true,
  minify: true,
  // A classic script: from a file no browser loads a module.
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  legalComments: 'eof',
  logLevel: 'warning',
} as const;

/** The live check: the page's script, with its worker's inside, so that it works from a file too. */
async function buildLiveCheck(folder: string): Promise<void> {
  const worker = await build({
    ...bundled,
    entryPoints: [path('scripts/site/live-check/worker.ts')],
    write: false,
  });
  await build({
    ...bundled,
    entryPoints: [path('scripts/site/live-check/page.ts')],
    outfile: `${folder}/live-check.js`,
    define: { workerScript: JSON.stringify(worker.outputFiles[0]?.text) },
  });
}

/** Copies what a package's dist holds for those without npm. */
function copyData(dist: string, target: string): void {
  mkdirSync(join(target, 'csv'), { recursive: true });
  for (const file of readdirSync(dist).filter((name) => /\.(json|geojson)$/.test(name)))
    copyFileSync(join(dist, file), join(target, file));
  for (const file of readdirSync(join(dist, 'csv'))) {
    copyFileSync(join(dist, 'csv', file), join(target, 'csv', file));
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** Versions on the registry; none before the first release. */
function publishedVersions(name: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('npm', ['view', name, 'versions', '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0 && /\bE404\b/.test(stdout + stderr)) return [];
  if (status !== 0) throw new Error(`npm view ${name} failed:\n${stderr}`);
  return [JSON.parse(stdout)].flat();
}

/**
 * A site is put up whole, so each build carries the data of every release along, from the packages
 * themselves: an address with a version in it never changes what it yields.
 */
function copyReleases(name: string, data: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  for (const version of publishedVersions(name).filter((one) => one !== manifest.version)) {
    const [packed]: { filename: string }[] = JSON.parse(
      run('npm', ['pack', `${name}@${version}`, '--json', '--pack-destination', folder]),
    );
    if (!packed) throw new Error(`npm pack ${name}@${version} wrote nothing`);
    run('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
    copyData(join(folder, 'package', 'dist'), join(data, `v${version}`));
    rmSync(join(folder, 'package'), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}

/** `releases`: whether to bring the data of earlier releases from the registry, too. */
export async function buildSite(folder: string, { releases }: { releases: boolean }): Promise<void> {
  const data = join(folder, 'data');
  for (const name of [`v${manifest.version}`, 'latest']) copyData(path('dist'), join(data, name));
  if (releases) copyReleases(manifest.name, data);
  await buildLiveCheck(folder);
}
