import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { findings, run } from './run.js';
import { ged } from './samples.js';

/** A table of that many rows, made as it is read; every thousandth has a finding. */
function table(rows: number, onRow: (at: number) => void): Readable {
  function* lines(): Generator<Buffer> {
    yield Buffer.from(`${ged.header}\n`);
    for (let from = 0; from < rows; from += 500) {
      onRow(from);
      yield Buffer.from(`${ged.wrongSum}\n${`${ged.clean}\n`.repeat(498)}${ged.wrongSum}\n`);
    }
  }
  return Readable.from(lines(), { objectMode: false, highWaterMark: 1 });
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/**
 * The most memory that JavaScript's values took while a dataset of that many rows was read. What nobody holds any
 * more is taken away first: when the engine would have done so is not for us to say.
 */
async function peakHeap(command: 'check' | 'compare', rows: number): Promise<number> {
  let peak = 0;
  const stdin = table(rows, (at) => {
    if (at % 5_000 !== 0) return;
    collectGarbage();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  });
  const { out } = await run([command, '-'], { stdin });
  if (command === 'check') expect(findings(out)).toHaveLength(rows / 250);
  else expect(out).toContain('No row of ');
  return peak;
}

describe('a dataset takes the memory of its rows at hand, whatever its size', () => {
  test.each(['check', 'compare'] as const)('%s: ten times the rows, no more memory', async (name) => {
    await peakHeap(name, 5_000);
    const small = await peakHeap(name, 10_000);
    const large = await peakHeap(name, 100_000);
    // 90,000 rows more, of a kilobyte each as objects, would take 90 MB; what is held grows by 0.2.
    expect(large - small).toBeLessThan(4_000_000);
  });
});

describe('progress', () => {
  test('on a terminal after a second, taken off before findings', async () => {
    async function* slow(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${ged.header}\n${`${ged.clean}\n`.repeat(1_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      yield Buffer.from(`${ged.clean}\n`.repeat(1_000));
      await new Promise((resolve) => setTimeout(resolve, 100));
      yield Buffer.from(`${ged.wrongSum}\n`);
    }
    const terminal = await run(['check', '-'], {
      stdin: Readable.from(slow(), { objectMode: false }),
      isTTY: true,
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    const shown = terminal.err.split('\r\u001b[K');
    expect(shown.some((line) => /^standard input: [12],\d{3} rows$/.test(line))).toBe(true);
    expect(terminal.err.endsWith('\r\u001b[K')).toBe(true);
    const pipe = await run(['check', '-'], { stdin: Readable.from(slow(), { objectMode: false }) });
    expect(pipe.err).toBe('standard input: read as UCDP GED, CSV\n');
  });
});
