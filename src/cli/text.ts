import width from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Output } from './output.js';

// Nearly all that is printed is plain Latin text, a column for each character: no need to look into it.
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2013\u2014\u2018-\u201d\u2026]*$/;

/** Columns that a text takes on a terminal. */
export const stringWidth = (text: string): number => (plain.test(text) ? text.length : width(text));

/** A word in pieces that fit, parted after its hyphens and slashes where it has any. */
const parted = (word: string, room: number): string =>
  word.length <= room || !plain.test(word)
    ? word
    : (word.match(new RegExp(`.{1,${room}}$|.{1,${room - 1}}[-/]|.{1,${room}}`, 'g')) ?? []).join(' ');

/** Lines of at most `room` columns, longer words broken; colours are closed and opened again at their ends. */
export function wrap(text: string, room: number): readonly string[] {
  if (stringWidth(text) <= room && !text.includes('\n')) return [text.trim()];
  const words = text.split(' ').map((word) => parted(word, Math.max(2, room)));
  // Colours and letters of other widths take twenty times as long.
  if (!plain.test(text)) return wrapAnsi(words.join(' '), Math.max(1, room), { hard: true }).split('\n');
  const lines: string[] = [];
  for (const word of words.join(' ').trim().split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Lines of at most `width` columns, each indented; the first by `first` instead. */
export function indented(text: string, width: number, indent: string, first = indent): string {
  const room = width - Math.max(stringWidth(indent), stringWidth(first));
  return wrap(text, room)
    .map((line, i) => `${i === 0 ? first : indent}${line}\n`)
    .join('');
}

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** 400000 → `400,000`. */
export const thousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 row", "400,000 rows". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${thousands(number)} ${number === 1 ? one : many}`;

/** Text from outside without control characters, which a terminal would obey: a cell may hold escape sequences. */
export const printable = (text: string): string =>
  text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

const longestShown = 300;

/** The same, cut where it is longer than a line of findings can be. */
export const oneLine = (text: string): string =>
  printable(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** An error as one line; on a terminal wrapped at words. */
export function errorLine(message: string, err: Output): string {
  const text = `${err.paint('bad', 'kidal-menaka-2006:')} ${printable(message)}`;
  return err.isTerminal ? indented(text, err.width, '  ', '') : `${text}\n`;
}
