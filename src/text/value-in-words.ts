/** A text in quotes, on one line, cut where it is long. */
export const quote = (text: string): string =>
  `'${(text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(/\s+/g, ' ')}'`;

/** A value as an error names it: `'text'`, `2`, `null`, `{ min, max }`. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${String(value).slice(0, 80)}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const keys = Object.keys(value)
    .slice(0, 8)
    .map((key) => key.slice(0, 40))
    .join(', ');
  return keys === '' ? '{}' : `{ ${keys} }`;
}
