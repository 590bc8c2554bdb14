import { styleText } from 'node:util';
import type { Io, PrintStream } from './io.js';
import { userError } from './user-error.js';

/** What a stretch of text is, from which its colour follows. */
export type Tone = 'title' | 'strong' | 'faint' | 'good' | 'warning' | 'bad' | 'name';

/** Colours a text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const styles = {
  title: ['bold', 'cyan'],
  strong: 'bold',
  faint: 'dim',
  good: 'green',
  warning: 'yellow',
  bad: ['bold', 'red'],
  name: 'cyan',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0] | readonly string[]>;

/**
 * Whether to colour: `NO_COLOR` and `FORCE_COLOR` decide, in this order, else whether it is a terminal.
 *
 * @see https://no-color.org
 */
function wantsColour(stream: PrintStream, env: Io['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

const coloured: Paint = (tone, text) =>
  text === '' ? '' : styleText([styles[tone]].flat(), text, { validateStream: false });

const paintFor = (stream: PrintStream, env: Io['env']): Paint =>
  wantsColour(stream, env) ? coloured : (_, text) => text;

/** A stream written to in large pieces, at the pace of whoever reads it. */
export interface Output {
  readonly paint: Paint;
  /** Columns to print in: the terminal's, 80 where it is none. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** Adds text. It may be held back until `flush`. */
  readonly write: (text: string) => void;
  /** Hands on what was written; resolves when the reader is ready for more. */
  readonly flush: () => Promise<void>;
  /** Whether the reader has gone, as of `| head`. */
  readonly isClosed: () => boolean;
}

/** Errors of a stream whose reader has gone. */
const goneCodes: readonly string[] = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];

function widthOf(stream: PrintStream, env: Io['env']): number {
  const given = stream.columns ?? Number(env['COLUMNS']);
  return Number.isInteger(given) && given >= 20 ? given : 80;
}

/** @param piece - Characters gathered before they are handed on; with 0 each text goes out at once. */
export function outputTo(stream: PrintStream, env: Io['env'], piece = 65_536): Output {
  let held = '';
  let handed: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const isClosed = (): boolean =>
    failure === undefined ? stream.destroyed : 'code' in failure && goneCodes.includes(String(failure.code));
  const hand = (): void => {
    const text = held;
    held = '';
    if (text === '' || stream.destroyed) return;
    handed = new Promise((resolve) => {
      // An error is told by the event too, which comes later.
      stream.write(text, (error) => {
        failure ??= error ?? undefined;
        resolve();
      });
    });
  };
  return {
    paint: paintFor(stream, env),
    width: widthOf(stream, env),
    isTerminal: stream.isTTY === true,
    write: (text) => {
      held += text;
      if (held.length >= piece && !stream.writableNeedDrain) hand();
    },
    flush: async () => {
      hand();
      await handed;
      if (failure !== undefined && !isClosed()) throw userError(`cannot write: ${failure.message}`);
    },
    isClosed,
  };
}
