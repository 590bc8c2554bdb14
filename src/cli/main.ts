import { readFileSync } from 'node:fs';
import type { ConflictRecord } from '../model/record.js';
import { record as ours } from '../record.js';
import { type Arguments, parseArguments } from './args.js';
import { check, type Streams } from './check.js';
import { compare } from './compare.js';
import { errorLine } from './error-line.js';
import { exported } from './export.js';
import { parseFormat } from './format.js';
import { type CommandName, commandHelp, mainHelp, printHelp } from './help.js';
import { exitCodes, type Io } from './io.js';
import { outputTo } from './output.js';
import { selectionOf } from './selection.js';
import { showCsv, showJson, showText } from './show.js';
import { isUserError, userError } from './user-error.js';

/** The version of the package: its manifest lies above this file, be it source or built. */
function packageVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const manifest: { name?: unknown; version?: unknown } = JSON.parse(
        readFileSync(new URL(up, import.meta.url), 'utf8'),
      );
      if (manifest.name === 'kidal-menaka-2006') return String(manifest.version);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return ours.version;
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

async function run(args: Arguments, record: ConflictRecord, io: Io, streams: Streams): Promise<number> {
  const { out } = streams;
  const { command } = args;
  if (args.version) out.write(`${packageVersion()}\n`);
  else if (args.help || command === undefined)
    out.write(printHelp(command === undefined ? mainHelp : commandHelp[command], out));
  else {
    const read = { format: args.format === undefined ? {} : parseFormat(args.format), columns: args.columns };
    switch (command) {
      case 'check':
        return check(filesOf(command, args), { ...read, as: args.as, all: args.all }, io, streams);
      case 'compare':
        return compare(filesOf(command, args), { ...read, as: args.as }, record, io, streams);
      case 'show': {
        const selection = selectionOf(args.operands, record);
        const print = {
          text: () => showText(selection, record, out),
          json: () => showJson(selection, record),
          csv: () => showCsv(selection, record),
        };
        out.write(print[args.as]());
        break;
      }
      case 'export':
        out.write(exported(args.operands, record));
        break;
    }
  }
  return exitCodes.clean;
}

/**
 * The command: takes arguments, prints, and yields the exit code. It ends no process and listens to no
 * signal, so that a program or a test can call it.
 */
export async function main(argv: readonly string[], io: Io, record: ConflictRecord = ours): Promise<number> {
  const streams: Streams = { out: outputTo(io.stdout, io.env), err: outputTo(io.stderr, io.env, 0) };
  const { out, err } = streams;
  let code: number;
  try {
    const args = parseArguments(argv);
    code = await run(args, record, io, streams);
    if (argv.length === 0) code = exitCodes.unusable;
    await out.flush();
  } catch (error) {
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
