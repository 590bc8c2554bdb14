import type { Paint } from './output.js';
import { indented, padEnd, stringWidth, wrap } from './text.js';

/** What a printer prints on. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Running text is easier to read where its lines are not long; tables take the whole width. */
const roomOf = ({ width }: Pick<Page, 'width'>): number => Math.min(width, 100);

export const paragraph = (text: string, page: Pick<Page, 'width'>, indent = ''): string =>
  indented(text, roomOf(page), indent);

/** A paragraph whose lines after the first are set in. */
export const item = (text: string, page: Pick<Page, 'width'>): string =>
  indented(text, roomOf(page), '  ', '');

export const heading = (text: string, { width, paint }: Page): string =>
  indented(paint('title', text), width, '');

/** Name, then `label  text` for each thing that is known of it, the text wrapped under itself. */
export function title(name: string, lines: Readonly<Record<string, string | undefined>>, page: Page): string {
  const known = Object.entries(lines).flatMap(([label, text]) => (text ? [[label, text] as const] : []));
  const width = Math.max(0, ...known.map(([label]) => label.length)) + 2;
  const isNarrow = roomOf(page) < width + 24;
  return (
    heading(name, page) +
    known
      .map(([label, text]) => {
        const faint = page.paint('faint', label);
        return isNarrow
          ? paragraph(faint, page) + paragraph(text, page, '  ')
          : indented(text, roomOf(page), ' '.repeat(width), padEnd(faint, width));
      })
      .join('')
  );
}

/** An address on a line of its own, never broken: broken, it could not be followed. */
export const link = (URL: string | undefined): string => (URL === undefined ? '' : `  ${URL}\n`);

/** Sections one below the other, a blank line between them. */
export const sections = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

type Rows = readonly (readonly string[])[];

const gap = '  ';
/** How long a word may be that is never broken: in a roomy table, and in a tight one. */
const unbroken = [24, 18, 12] as const;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(stringWidth));

/** The widths of the columns: what they would take, the widest cut down first; none where they do not fit. */
function widthsFor(columns: Rows, room: number, longest: number): readonly number[] | undefined {
  const widths = columns.map(widest);
  const least = columns.map((texts) => Math.min(longest, widest(texts.flatMap((text) => text.split(/\s+/)))));
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const spare = widths.map((width, i) => (width > (least[i] ?? 0) ? width : 0));
    const most = Math.max(...spare);
    if (most === 0) return undefined;
    widths[spare.indexOf(most)] = most - 1;
  }
  return widths;
}

/** A row as a block of `title: text`, where a table would be wider than the terminal. */
const printBlock = (titles: readonly string[], row: readonly string[], { width, paint }: Page): string =>
  row
    .map((text, i) => {
      const label = titles[i] ? `${paint('faint', `${titles[i]}:`)} ` : '';
      return text === '' ? '' : indented(label + text, width, '    ', i === 0 ? '' : '  ');
    })
    .join('');

/**
 * A table no wider than the page: columns two blanks apart, cells wrapped at words, nothing cut off. A column that
 * no row fills is left out, one of numbers without a title is aligned to the right. Where the columns do not fit side
 * by side, each row is a block of lines.
 */
export function printTable(titles: readonly string[], rows: Rows, page: Page): string {
  if (rows.length === 0) return '';
  const filled = titles.flatMap((_, i) => (rows.some((row) => row[i]) ? [i] : []));
  const of = (row: readonly string[]): readonly string[] => filled.map((i) => row[i] ?? '');
  const [head, cells] = [of(titles), rows.map(of)];
  const columns = head.map((name, i) => [name, ...cells.map((row) => row[i] ?? '')]);
  const room = page.width - gap.length * (head.length - 1);
  const widths = unbroken.reduce<readonly number[] | undefined>(
    (found, longest) => found ?? widthsFor(columns, room, longest),
    undefined,
  );
  if (widths === undefined) return cells.map((row) => printBlock(head, row, page)).join('\n');
  const isNumbers = columns.map((texts) =>
    texts.every((text, i) => (i === 0 ? text === '' : /^[\d,]+$/.test(text))),
  );
  const line = (row: readonly string[]): string => {
    const wrapped = row.map((text, i) => wrap(text, widths[i] ?? 1));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
      const parts = wrapped.map((lines, i) => {
        const text = lines[at] ?? '';
        return isNumbers[i] ? text.padStart(widths[i] ?? 1) : padEnd(text, widths[i] ?? 1);
      });
      return `${parts.join(gap).trimEnd()}\n`;
    }).join('');
  };
  const rule = page.paint('faint', widths.map((width) => '─'.repeat(width)).join(gap));
  const hasTitles = head.some((name) => name !== '');
  const top = hasTitles ? `${line(head.map((name) => page.paint('strong', name)))}${rule}\n` : '';
  return top + cells.map(line).join('');
}

/** A table set in by two columns, below a line that it belongs to. */
export const indentedTable = (titles: readonly string[], rows: Rows, page: Page): string =>
  printTable(titles, rows, { ...page, width: page.width - 2 }).replace(/^(?=.)/gm, '  ');
