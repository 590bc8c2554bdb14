import { styleText } from 'node:util';
import type { Io, PrintStream } from './io.js';

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

const plain: Paint = (_, text) => text;
const coloured: Paint = (tone, text) => {
  const style = styles[tone];
  return text === ''
    ? ''
    : styleText(typeof style === 'string' ? style : [...style], text, { validateStream: false });
};

export const paintFor = (stream: PrintStream, env: Io['env']): Paint =>
  wantsColour(stream, env) ? coloured : plain;
