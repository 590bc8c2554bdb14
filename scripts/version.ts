/**
 * Carries the version that changesets wrote into package.json over to the data and the citation file,
 * and dates the data. Part of `npm run version`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const today = new Date().toISOString().slice(0, 10);

function rewrite(file: string, edits: readonly (readonly [pattern: RegExp, line: string])[]): void {
  const url = new URL(file, root);
  let text = readFileSync(url, 'utf8');
  for (const [pattern, line] of edits) {
    if (!pattern.test(text)) throw new Error(`${file} has no line like ${pattern}`);
    text = text.replace(pattern, line);
  }
  writeFileSync(url, text);
}

rewrite('data/version.ts', [
  [/dataVersion = '[^']*'/, `dataVersion = '${version}'`],
  [/dataDate = '[^']*'/, `dataDate = '${today}'`],
]);
rewrite('CITATION.cff', [
  [/^version: .*$/m, `version: ${version}`],
  [/^date-released: .*$/m, `date-released: ${today}`],
]);
