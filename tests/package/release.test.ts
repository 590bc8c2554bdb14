import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { prepareRelease, withAbsoluteLinks, withAddresses } from '../../scripts/release.js';

const root = process.cwd();
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, address]) => link ?? address ?? '',
  );

test('the packed package of a release says where it comes from, and its README leads somewhere from npm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    for (const file of ['package.json', 'README.md']) copyFileSync(join(root, file), join(folder, file));
    prepareRelease(pathToFileURL(`${folder}/`), 'somebody/kidal-menaka-2006');
    mkdirSync(join(folder, 'out'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', 'out'], {
      cwd: folder,
      stdio: 'pipe',
    });
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    execFileSync('tar', ['-xzf', join('out', `kidal-menaka-2006-${version}.tgz`)], { cwd: folder });
    const manifest = JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      repository: { type: 'git', url: 'git+https://github.com/somebody/kidal-menaka-2006.git' },
      homepage: 'https://somebody.github.io/kidal-menaka-2006/',
      bugs: { url: 'https://github.com/somebody/kidal-menaka-2006/issues' },
    });
    const links = linksOf(readFileSync(join(folder, 'package', 'README.md'), 'utf8'));
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !/^(https?:|#)/.test(link))).toEqual([]);
    const own = links.flatMap(
      (link) =>
        /^https:\/\/[\w.]+\/somebody\/kidal-menaka-2006\/(?:blob\/)?v[^/]+\/([^#]+)/.exec(link)?.[1] ?? [],
    );
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a link is made absolute once, a picture leads to its bytes, a place in the page stays', () => {
  const absolute = (text: string) => withAbsoluteLinks(text, 'a/b', '1.2.3');
  expect(absolute('[x](docs/x.md#y)')).toBe('[x](https://github.com/a/b/blob/v1.2.3/docs/x.md#y)');
  expect(absolute('![x](docs/x.svg)')).toBe('![x](https://raw.githubusercontent.com/a/b/v1.2.3/docs/x.svg)');
  expect(absolute('<img src="docs/x.svg">')).toBe(
    '<img src="https://raw.githubusercontent.com/a/b/v1.2.3/docs/x.svg">',
  );
  for (const same of ['[x](#y)', '[x](https://a.org/b_(c))']) expect(absolute(same)).toBe(same);
});

test('what is no repository is refused', () => {
  expect(() => withAddresses({ version: '1.0.0' }, '')).toThrow("'' is no repository: expected OWNER/NAME");
});
