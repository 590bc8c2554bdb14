/** Text that stands for itself in a line of Markdown. */
export const inline = (text: string): string =>
  text.replace(/[|<>[\]*_`]/g, (char) => `\\${char}`).replace(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table, its cells already Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
