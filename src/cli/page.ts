import type { Paint } from './output.js';
import { indented, padEnd, padStart, stringWidth, wrap } from './text.js';

/** What a printer prints on. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Running text is easier to read where its lines are not long; tables take the whole width. */
const readable = 100;

export const paragraph = (text: string, { width }: Pick<Page, 'width'>, indent = ''): string =>
  indented(text, Math.min(width, readable), indent);

/** A paragraph whose lines after the first are set in. */
export const item = (text: string, { width }: Pick<Page, 'width'>): string =>
  indented(text, Math.min(width, readable), '  ', '');

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

/** Name, then a line for each thing that is known of it. */
export const title = (
  name: string,
  lines: readonly (readonly [label: string, text: string | undefined])[],
  page: Page,
): string => {
  const known = lines.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
  const width = Math.max(0, ...known.map(([label]) => label.length)) + 2;
  return heading(name, page) + known.map(([label, text]) => labelled(label, text, page, width)).join('');
};

/** An address on a line of its own, never broken: broken, it could not be followed. */
export const link = (URL: string | undefined, label = ''): string =>
  URL === undefined ? '' : `  ${label}${URL}\n`;

/** Sections one below the other, a blank line between them. */
export const sections = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** A column of a table for people. */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'right' | undefined;
  /** Never narrower than this, where its text is as long; by default as its longest word, within reason. */
  readonly least?: number | undefined;
}

const gap = 2;
/** How long a word may be that is never broken: in a roomy table, and in a tight one. */
const unbroken = [24, 18, 12] as const;

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((longest, word) => Math.max(longest, stringWidth(word)), 0);

/** What each column needs at least, and what it would take to stand on one line. */
function needs(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  longest: number,
): readonly { least: number; most: number }[] {
  return columns.map(({ title, least }, i) => {
    const cells = [title, ...rows.map((row) => row[i] ?? '')];
    const most = Math.max(...cells.map((cell) => stringWidth(cell)));
    const word = Math.min(longest, Math.max(...cells.map(longestWord)));
    return { least: Math.min(most, Math.max(least ?? 0, word)), most };
  });
}

/** The widths of the columns: what they would take, the widest cut down first; none where they do not fit. */
function widthsFor(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  longest: number,
): readonly number[] | undefined {
  const wanted = needs(columns, rows, longest);
  const room = width - gap * (columns.length - 1);
  if (wanted.reduce((sum, { least }) => sum + least, 0) > room) return undefined;
  const widths = wanted.map(({ most }) => most);
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    let widest = -1;
    for (let i = 0; i < widths.length; i += 1) {
      const spare = (widths[i] ?? 0) > (wanted[i]?.least ?? 0);
      if (spare && (widest === -1 || (widths[i] ?? 0) > (widths[widest] ?? 0))) widest = i;
    }
    if (widest === -1) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Rows as blocks of `title: text`, where a table would be wider than the terminal. */
function printBlocks(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string {
  const blocks = rows.map((row) =>
    columns
      .map(({ title }, i) => {
        const text = row[i] ?? '';
        if (text === '') return '';
        return indented(
          title === '' ? text : `${paint('faint', `${title}:`)} ${text}`,
          width,
          '    ',
          i === 0 ? '' : '  ',
        );
      })
      .join(''),
  );
  return blocks.join('\n');
}

/**
 * A table no wider than `width`: columns two blanks apart, cells wrapped at words, nothing cut off. Where
 * the columns do not fit side by side, each row is a block of lines.
 */
export function printTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string {
  if (rows.length === 0) return '';
  // A column that no row fills says nothing.
  const filled = columns.flatMap((_, i) => (rows.some((row) => (row[i] ?? '') !== '') ? [i] : []));
  const kept = filled.flatMap((i) => columns[i] ?? []);
  const cells = rows.map((row) => filled.map((i) => row[i] ?? ''));
  const widths = unbroken.reduce<readonly number[] | undefined>(
    (found, longest) => found ?? widthsFor(kept, cells, width, longest),
    undefined,
  );
  if (widths === undefined) return printBlocks(kept, cells, width, paint);
  const line = (row: readonly string[]): string => {
    const wrapped = row.map((text, i) => wrap(text, widths[i] ?? 1));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    let text = '';
    for (let at = 0; at < height; at += 1) {
      const parts = wrapped.map((lines, i) => {
        const pad = kept[i]?.align === 'right' ? padStart : padEnd;
        return pad(lines[at] ?? '', widths[i] ?? 1);
      });
      text += `${parts.join(' '.repeat(gap)).trimEnd()}\n`;
    }
    return text;
  };
  const hasTitles = kept.some(({ title }) => title !== '');
  const head = hasTitles
    ? line(kept.map(({ title }) => paint('strong', title))) +
      `${paint('faint', widths.map((one) => '─'.repeat(one)).join(' '.repeat(gap)))}\n`
    : '';
  return head + cells.map(line).join('');
}

/** A table set in by two columns, below a line that it belongs to. */
export const indentedTable = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  page: { readonly width: number; readonly paint: Paint },
): string => printTable(columns, rows, { ...page, width: page.width - 2 }).replace(/^(?=.)/gm, '  ');
