import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './command.js';
import { folder, ged, gedFile } from './samples.js';

const file = folder();
const bin = await command();

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const start = (...argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [bin, ...argv], { env: { ...process.env, NO_COLOR: '1' } });

async function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

describe('as a process', () => {
  test('exit codes 0, 1 and 2', async () => {
    const clean = file('clean.csv', gedFile(ged.clean));
    const wrong = file('wrong.csv', gedFile(ged.wrongSum));
    const codes = await Promise.all(
      [
        ['check', clean],
        ['check', wrong],
        ['check', `${wrong}.not`],
      ].map(async (argv) => (await ended(start(...argv))).code),
    );
    expect(codes).toEqual([0, 1, 2]);
  });

  describe('a table whose columns nobody explained: a clear line, exit 2', () => {
    const small = file('t.csv', 'a,b\n1,2\n');
    const tabs = file('t.tsv', 'a\tb\n1\t2\n');
    const big = file('t-big.csv', `a,b\n${'1,2\n'.repeat(500_000)}`);
    const good = file('good.csv', gedFile(ged.clean));
    const words = (name: string): string => `cannot tell what the columns of ${name} mean (a, b)`;
    test.each(['check', 'compare'])('%s', async (name) => {
      for (const path of [small, tabs, big]) {
        const { code, err } = await ended(start(name, path));
        expect(err).toContain(words(path));
        expect(code).toBe(2);
      }
    });
    test.each([small, big])('on standard input: %s', async (path) => {
      const child = start('check', '-');
      // It stops reading at the header: the rest of the pipe has no reader.
      child.stdin?.on('error', () => {});
      createReadStream(path).pipe(child.stdin ?? process.stdout);
      const { code, err } = await ended(child);
      expect(err).toContain(words('standard input'));
      expect(code).toBe(2);
    });
    test.each(['check', 'compare'])('%s reads the next file', async (name) => {
      for (const path of [small, big]) {
        const { code, out, err } = await ended(start(name, path, good));
        expect(err).toContain(words(path));
        expect(err).toContain(`${good}: read as UCDP GED, CSV`);
        expect(out).toContain(name === 'check' ? `${good}: 1 row, no findings` : 'This is another event.');
        expect(code).toBe(2);
      }
    });
    test('a header that is not there', async () => {
      for (const path of [small, big]) {
        const { code, err } = await ended(start('check', path, '--columns', 'killed=dead'));
        expect(err).toContain(`${path} has no column 'dead'`);
        expect(code).toBe(2);
      }
    });
  });

  test('Ctrl-C: the findings so far, how far it came, exit 130', async () => {
    const child = start('check', '-');
    const end = ended(child);
    child.stdin?.write(gedFile(ged.wrongSum, ...Array.from({ length: 2_000 }, () => ged.wrongSum)));
    // Its first findings are out: it waits for more rows.
    for (;;) {
      const [chunk] = await once(child.stdout ?? child, 'data');
      if (String(chunk).includes('ucdp-sum')) break;
    }
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(out).toContain('ucdp-sum');
    expect(out).toContain('interrupted after');
    expect(err).not.toContain('Error');
  });

  test('| head: quiet, no stack, exit 141', async () => {
    const many = file('many.csv', gedFile(...Array.from({ length: 60_000 }, () => ged.wrongSum)));
    const child = start('check', many);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await ended(child);
    expect(code).toBe(141);
    expect(err).toBe(`${many}: read as UCDP GED, CSV\n`);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, exit 2', async () => {
    const child = spawn(process.execPath, [bin, 'show'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const { code, err } = await ended(child);
    expect(err).toMatch(/^kidal-menaka-2006: cannot write: ENOSPC/);
    expect(code).toBe(2);
  });

  test('show | head, too', async () => {
    const child = start('show', '--json');
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { err } = await ended(child);
    expect(err).toBe('');
  });
});
