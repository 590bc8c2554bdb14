// Changes the sources in thousands of small ways and counts those that no test sees: `npm run mutation -- text queries`.
// Slow (half a second or so a change), so it stands outside the check; docs/mutation.md keeps the last result of each room.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const page = join(root, 'docs', 'mutation.md');
const rooms = {
  text: ['src/text/**/*.ts'],
  queries: ['src/queries/**/*.ts'],
  compare: ['src/compare.ts', 'src/compare/**/*.ts'],
  schemas: ['src/schemas/**/*.ts'],
  formats: ['src/formats/**/*.ts'],
};

function run(command, args, { cwd = root, env = {} } = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

/** The changes of a room, each with its file, line and what became of it. */
function mutate(room) {
  const config = join(here, `${room}.config.json`);
  const report = join(here, `${room}.report.json`);
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
      mutate: rooms[room],
      ignorePatterns: ['dist', 'docs/api', 'coverage'],
      // Words of a message are a matter for an editor, and what runs once at load would need a new process for each change.
      mutator: { excludedMutations: ['StringLiteral'] },
      ignoreStatic: true,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      concurrency: 2,
      timeoutMS: 20_000,
      tempDirName: 'tests/mutation/.tmp',
    }),
  );
  run(process.execPath, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], {
    env: { ROOM: room },
  });
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of [config, report]) rmSync(file);
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
      .map(({ status, location: { start, end }, replacement }) => ({
        seen: status === 'Killed' || status === 'Timeout',
        words: `${file}:${start.line}:${start.column} ${source
          .split('\n')
          .slice(start.line - 1, end.line)
          .join(' ')
          .trim()
          .slice(0, 120)} → ${replacement.slice(0, 80)}`,
      })),
  );
}

const asked = process.argv.slice(2);
const wrong = asked.find((room) => !(room in rooms));
if (asked.length === 0 || wrong !== undefined) {
  console.error(`name rooms of src: ${Object.keys(rooms).join(', ')}${wrong ? `; '${wrong}' is none` : ''}`);
  process.exit(2);
}
if (!existsSync(join(here, 'node_modules')))
  run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], { cwd: here });
for (const room of asked) {
  const changes = mutate(room);
  const unseen = changes.filter(({ seen }) => !seen);
  writeFileSync(join(here, `${room}.unseen.txt`), unseen.map(({ words }) => `${words}\n`).join(''));
  const share = (100 * (changes.length - unseen.length)) / changes.length;
  const row = `| \`src/${room}\` | ${new Date().toISOString().slice(0, 10)} | ${changes.length} | ${unseen.length} | ${share.toFixed(1)} % |`;
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(new RegExp(`^\\| \`src/${room}\` .*$`, 'm'), row));
  console.log(`${row}\nwhat no test saw: tests/mutation/${room}.unseen.txt`);
}
