import type { Output } from './output.js';
import { indented, printable } from './text.js';

/** An error as one line; on a terminal wrapped at words. */
export function errorLine(message: string, err: Output): string {
  const text = `${err.paint('bad', 'kidal-menaka-2006:')} ${printable(message)}`;
  return err.isTerminal ? indented(text, err.width, '  ', '') : `${text}\n`;
}
