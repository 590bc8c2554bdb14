/** `npm start`: holds the record against its own schemas, prints it, and shows what a comparison says. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const steps = [
  ['check', file('dist/record.json')],
  ['show'],
  ['compare', file('examples/wikipedia-infobox.wikitext')],
];
for (const args of steps) {
  const { status } = spawnSync(process.execPath, [file('dist/cli.js'), ...args], { stdio: 'inherit' });
  // `compare` ends with 1 when it has findings, which is what it is shown for.
  if (status !== 0 && !(args[0] === 'compare' && status === 1)) process.exit(status ?? 1);
}
