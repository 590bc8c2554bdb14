/**
 * `npm run bench`: the library against what a user would pick instead, all in one run, into docs/benchmarks.md.
 * Ratios count; the machine's own speed does not. Peers are installed at their latest version, in a folder of their own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../package/bundle.js';
import { npm } from '../package/npm.js';
import { importTimes, median } from './import-time.js';
import { streamTimes } from './stream.js';
import { validatorNames } from './validate.js';

const peers = [
  'countries-list',
  'iso-3166',
  'linguist-languages',
  '@mdn/browser-compat-data',
  'zod',
  'valibot',
];
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'kidal-menaka-2006-bench-'));
const root = process.cwd();

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const version = (name: string): string =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

function install(): void {
  const [pack] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(
    [
      'install',
      '--no-audit',
      '--no-fund',
      join(folder, pack.filename),
      ...peers.map((name) => `${name}@latest`),
    ],
    folder,
  );
  mkdirSync(join(folder, 'node_modules', 'empty'), { recursive: true });
  writeFileSync(
    join(folder, 'node_modules', 'empty', 'package.json'),
    '{ "name": "empty", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
  );
  writeFileSync(join(folder, 'node_modules', 'empty', 'index.js'), 'export {};');
}

function imports(): string {
  const ours = [
    'kidal-menaka-2006',
    'kidal-menaka-2006/schemas',
    'kidal-menaka-2006/formats',
    'kidal-menaka-2006/compare',
  ];
  const others = ['countries-list', 'iso-3166', 'zod', 'valibot'];
  const times = importTimes(folder, ['empty', ...ours, ...others], rounds);
  const empty = times.get('empty') ?? Number.NaN;
  return table(
    ['Module', 'Version', 'Time, ratio to an empty module'],
    [...times].map(([name, time]) => [
      `\`${name}\``,
      name.startsWith('kidal') || name === 'empty' ? '' : version(name),
      (time / empty).toFixed(1),
    ]),
  );
}

async function bytes(): Promise<string> {
  const cases: readonly (readonly [string, string])[] = [
    ['`event`', `import { event } from 'kidal-menaka-2006'; console.log(event);`],
    ['`participants`', `import { participants } from 'kidal-menaka-2006'; console.log(participants);`],
    ['`getParticipant`', `import { getParticipant } from 'kidal-menaka-2006'; console.log(getParticipant);`],
    ['`claims`', `import { claims } from 'kidal-menaka-2006'; console.log(claims);`],
    ['the whole root', `import * as all from 'kidal-menaka-2006'; console.log(all);`],
    [
      '`recordSchema`, zod included',
      `import { recordSchema } from 'kidal-menaka-2006/schemas'; console.log(recordSchema);`,
    ],
    [
      'one language of linguist-languages',
      `import { TypeScript } from 'linguist-languages'; console.log(TypeScript);`,
    ],
    [
      'one country of countries-list',
      `import { countries } from 'countries-list'; console.log(countries.ML);`,
    ],
    ['one table of iso-3166', `import { iso31661 } from 'iso-3166'; console.log(iso31661[0]);`],
  ];
  const rows: string[][] = [];
  for (const [name, source] of cases) {
    const { min, gzip } = await bundle(folder, source);
    rows.push([name, min.toLocaleString('en'), gzip.toLocaleString('en')]);
  }
  return table(['Import', 'Minified, bytes', 'Gzipped, bytes'], rows);
}

function validation(): string {
  const run = (name: string, share: number): { parsing: number; checking: number; good: number } =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--import', 'tsx', join(root, 'tests/bench/validate.ts'), name, String(share)],
        { encoding: 'utf8' },
      ),
    );
  const ratios = new Map<string, { good: number[]; bad: number[]; accepted: number }>();
  for (let round = 0; round < Math.min(5, rounds); round++) {
    for (const name of validatorNames) {
      const kept = ratios.get(name) ?? { good: [], bad: [], accepted: 0 };
      const good = run(name, 0);
      const bad = run(name, 0.1);
      if (good.good !== 100_000 || bad.good !== 90_000)
        throw new Error(`${name} accepts ${good.good} good rows and ${bad.good} of those with 10 % bad`);
      kept.good.push(good.checking / good.parsing);
      kept.bad.push(bad.checking / bad.parsing);
      ratios.set(name, kept);
    }
  }
  return table(
    ['Validator', 'All good', '10 % bad'],
    [...ratios].map(([name, { good, bad }]) => [name, median(good).toFixed(2), median(bad).toFixed(2)]),
  );
}

try {
  install();
  const parts = [
    '---\ntitle: Benchmarks\n---\n\n<!-- Generated by tests/bench/run.ts (npm run bench). Do not edit. -->\n\n# Benchmarks',
    `One run on Node ${process.versions.node}; each figure is the median of several rounds in which all take turns. Ratios carry over to other machines, times do not, and so only ratios are given. Sizes are exact, and the tests hold the package to them.`,
    '## Import\n\nHow long a cold `await import()` takes in a fresh process.',
    imports(),
    '## Bytes\n\nBundled by esbuild for the browser.',
    await bytes(),
    '## Validation\n\nThe time to check 100,000 distinct claims, relative to the time that `JSON.parse` took for the same text in the same process. Warm, as in a service. All accept and refuse the same rows; `claimSchema` also reads every EDTF date, which the other three do not, and yields a copy with messages for what is wrong.',
    validation(),
    '## Whole files\n\nThe command on a UCDP GED file of 400,000 rows, relative to `csv-parse` alone on the same file. The young generation of V8 sets the floor of the memory; it does not grow with the file.',
    streamTimes(folder),
  ];
  writeFileSync(join(root, 'docs/benchmarks.md'), `${parts.join('\n\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
