import { existsSync, readFileSync } from 'node:fs';
import type { ConflictRecord } from '../model/record.js';
import { type Arguments, parseArguments } from './args.js';
import type { CommandName } from './help.js';
import { exitCodes, type Io } from './io.js';
import { type Output, outputTo } from './output.js';
import { isUserError, userError } from './user-error.js';

// What a command does is loaded when it is asked for: most of the time that `--version` takes would be loading.

/** The streams to print to. */
export interface Streams {
  readonly out: Output;
  readonly err: Output;
}

/** The version of the package: its manifest lies above this file, be it built or source. */
function packageVersion(): string {
  const files = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw userError('the package has no package.json: install it anew');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function filesOf(command: CommandName, { operands }: Arguments): readonly string[] {
  if (operands.length === 0)
    throw userError(
      `${command} needs a file, or - for standard input; see kidal-menaka-2006 ${command} --help`,
    );
  if (operands.filter((name) => name === '-').length > 1)
    throw userError('standard input (-) can be read once only');
  return operands;
}

async function run(
  args: Arguments,
  io: Io,
  streams: Streams,
  given: ConflictRecord | undefined,
): Promise<number> {
  const { out } = streams;
  const { command } = args;
  if (args.version) {
    out.write(`${packageVersion()}\n`);
    return exitCodes.clean;
  }
  if (args.help || command === undefined) {
    const { commandHelp, mainHelp, printHelp } = await import('./print-help.js');
    out.write(printHelp(command === undefined ? mainHelp : commandHelp[command], out));
    return exitCodes.clean;
  }
  if (command === 'check') {
    const files = filesOf(command, args);
    return (await import('./check.js')).check(files, args, io, streams);
  }
  const record: ConflictRecord = given ?? (await import('../record.js')).record;
  if (command === 'compare') {
    const files = filesOf(command, args);
    return (await import('./compare.js')).compare(files, args, record, io, streams);
  }
  if (command === 'show') out.write(await (await import('./show.js')).show(args, record, out));
  else out.write((await import('./export.js')).exported(args.operands, record));
  return exitCodes.clean;
}

/**
 * The command: takes arguments, prints, and yields the exit code. It ends no process and listens to no
 * signal, so that a program or a test can call it.
 */
export async function main(argv: readonly string[], io: Io, record?: ConflictRecord): Promise<number> {
  const streams: Streams = { out: outputTo(io.stdout, io.env), err: outputTo(io.stderr, io.env, 0) };
  const { out, err } = streams;
  let code: number;
  try {
    code = await run(parseArguments(argv), io, streams, record);
    if (argv.length === 0) code = exitCodes.unusable;
    await out.flush();
  } catch (error) {
    const { errorLine } = await import('./text.js');
    const told = isUserError(error);
    const words = told
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    err.write(told ? errorLine(words, err) : `${errorLine('a fault of the command itself', err)}${words}\n`);
    code = told ? exitCodes.unusable : exitCodes.bug;
  }
  await err.flush();
  if (io.signal.aborted) return exitCodes.interrupted;
  return out.isClosed() ? exitCodes.closedPipe : code;
}
