/** `check` on a large UCDP file against the CSV parser alone. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The header and the rows of the tests' UCDP fixture, as lines of CSV. */
function fixtureLines(): readonly string[] {
  const rows: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('tests/formats/fixtures/ucdp-rows.json', 'utf8'),
  );
  const [first] = Object.values(rows);
  if (!first) throw new Error('the fixture has no rows');
  const columns = Object.keys(first);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [
    line(columns),
    ...Object.values(rows).map((row) =>
      line(columns.map((column) => row[column] ?? '')).replace(/^"(\d+)"/, '$1'),
    ),
  ];
}

/** Writes a GED file of so many rows out of the few that the tests hold, each with an id of its own. */
function writeRows(file: string, count: number): void {
  const [header, ...rows] = fixtureLines();
  const out = openSync(file, 'w');
  writeSync(out, `${header}\n`);
  for (let from = 0; from < count; from += 10_000) {
    const lines: string[] = [];
    for (let index = from; index < Math.min(from + 10_000, count); index++) {
      lines.push((rows[index % rows.length] ?? '').replace(/^\d+/, String(index + 1)));
    }
    writeSync(out, `${lines.join('\n')}\n`);
  }
  closeSync(out);
}

/** What a process used, by its own account as it ends: processor seconds and peak memory in MB. */
interface Use {
  readonly seconds: number;
  readonly megabytes: number;
}

const account = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\nused ' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  });`)}`;

function measure(args: readonly string[]): Use {
  const { stderr } = spawnSync(process.execPath, ['--import', account, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const used = /used (\{.*\})\s*$/.exec(stderr)?.[1];
  if (used === undefined) throw new Error(`no account of ${args.join(' ')}: ${stderr.slice(-500)}`);
  return JSON.parse(used);
}

export function streamTimes(folder: string): string {
  const small = join(folder, 'ged-40k.csv');
  const large = join(folder, 'ged-400k.csv');
  writeRows(small, 40_000);
  writeRows(large, 400_000);
  const command = join(folder, 'node_modules', 'kidal-menaka-2006', 'dist', 'cli.js');
  const parser = `
    import { createReadStream } from 'node:fs';
    import { parse } from 'csv-parse';
    let rows = 0;
    for await (const row of createReadStream(${JSON.stringify(large)}).pipe(parse({ columns: true }))) rows += 1;`;
  writeFileSync(join(folder, 'parser.mjs'), parser);
  const alone = measure([join(folder, 'parser.mjs')]);
  const row = (name: string, { seconds, megabytes }: Use): string =>
    `| ${name} | ${(seconds / alone.seconds).toFixed(2)} | ${Math.round(megabytes)} |`;
  return [
    '| | Processor time, ratio | Peak memory, MB |',
    '| --- | --- | --- |',
    row('`csv-parse` alone, rows as objects', alone),
    row('`check`', measure([command, 'check', large])),
    row('`compare`', measure([command, 'compare', large])),
    row('`check`, a tenth of the rows', measure([command, 'check', small])),
  ].join('\n');
}
