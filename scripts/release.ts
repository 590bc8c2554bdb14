/**
 * `tsx scripts/release.ts OWNER/NAME`: writes where the package comes from into package.json and makes the README's
 * links absolute, since npm shows both away from the repository. Run by the release, which alone knows where it runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly [key: string]: unknown;
}

const ownerAndName = /^[\w.-]+\/[\w.-]+$/;

/** Where the repository's site is, by the rule of GitHub Pages. */
export function siteOf(repository: string): string {
  const [owner = '', name = ''] = repository.split('/');
  return `https://${owner.toLowerCase()}.github.io/${name}/`;
}

/** The manifest with `repository`, `homepage` and `bugs`, which npm's provenance asks for. */
export function withAddresses(manifest: Manifest, repository: string): Manifest {
  if (!ownerAndName.test(repository))
    throw new RangeError(`'${repository}' is no repository: expected OWNER/NAME`);
  return {
    ...manifest,
    homepage: siteOf(repository),
    repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
    bugs: { url: `https://github.com/${repository}/issues` },
  };
}

/** A README in which each relative link leads to the file of that version in the repository, a picture to its bytes. */
export function withAbsoluteLinks(readme: string, repository: string, version: string): string {
  const absolute = (target: string): string => {
    if (/^(?:[a-z]+:|#)/.test(target)) return target;
    const path = target.replace(/^\.\//, '');
    return /\.(?:svg|png)$/.test(path)
      ? `https://raw.githubusercontent.com/${repository}/v${version}/${path}`
      : `https://github.com/${repository}/blob/v${version}/${path}`;
  };
  return readme
    .replace(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g, (_, target: string) => `](${absolute(target)})`)
    .replace(
      /\b(src|srcset|href)="([^"]+)"/g,
      (_, name: string, target: string) => `${name}="${absolute(target)}"`,
    );
}

/** Both, in the files of a folder. */
export function prepareRelease(folder: URL, repository: string): void {
  const [manifestFile, readmeFile] = [new URL('package.json', folder), new URL('README.md', folder)];
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, `${JSON.stringify(withAddresses(manifest, repository), null, 2)}\n`);
  writeFileSync(
    readmeFile,
    withAbsoluteLinks(readFileSync(readmeFile, 'utf8'), repository, manifest.version),
  );
}

if (process.argv[1]?.endsWith('release.ts')) {
  prepareRelease(new URL('../', import.meta.url), process.argv[2] ?? '');
}
