/** A line of CSV by RFC 4180. */
export function csvLine(cells: readonly unknown[]): string {
  const texts = cells.map((cell) => {
    if (cell === undefined || cell === null) return '';
    const text =
      typeof cell === 'string' ? cell : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(',')}\r\n`;
}
