import type { Paint } from './paint.js';
import { indented } from './text.js';

/** What a printer prints on. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Running text is easier to read where its lines are not long; tables take the whole width. */
const readable = 100;

export const paragraph = (text: string, { width }: Pick<Page, 'width'>, indent = ''): string =>
  indented(text, Math.min(width, readable), indent);

/** A heading with the number of what follows, where it helps. */
export const heading = (text: string, { width, paint }: Page): string =>
  indented(paint('title', text), width, '');

/** `label: text`, the text wrapped under itself. */
export const labelled = (label: string, text: string, { width, paint }: Page, labelWidth: number): string => {
  const room = Math.min(width, readable);
  if (room < labelWidth + 24) return indented(paint('faint', label), room, '') + indented(text, room, '  ');
  return indented(
    text,
    room,
    ' '.repeat(labelWidth),
    `${paint('faint', label)}${' '.repeat(Math.max(1, labelWidth - label.length))}`,
  );
};

/** Sections one below the other, a blank line between them. */
export const sections = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
