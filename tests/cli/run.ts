import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** What a run of the command printed and ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string | Buffer | Readable;
  /** Columns of the terminal; without it the output is a pipe. */
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

function collector(columns: number | undefined, isTTY: boolean): { stream: PassThrough; text: () => string } {
  const stream = Object.assign(new PassThrough(), { columns, isTTY });
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return { stream, text: () => text };
}

const nothing = new AbortController().signal;

/** Runs the command in this process. */
export async function run(argv: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const { stdin = '', columns, isTTY = false, env = {}, signal = nothing } = around;
  const out = collector(columns, isTTY);
  const err = collector(columns, isTTY);
  const input =
    stdin instanceof Readable
      ? stdin
      : Readable.from([typeof stdin === 'string' ? Buffer.from(stdin) : stdin]);
  const code = await main(argv, { stdin: input, stdout: out.stream, stderr: err.stream, env, signal });
  // What was written is handed on in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out: out.text(), err: err.text() };
}

/** The finding lines of `check`: `file:line:column code message`. */
export const findings = (out: string): readonly string[] =>
  out.split('\n').filter((line) => /^(?:standard input|\S+):\d+:\d+ [a-z0-9-]+ \S/.test(line));
