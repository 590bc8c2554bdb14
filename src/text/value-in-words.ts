/** A text in quotes, cut where it is long. */
export const quote = (text: string): string => `'${text.length > 80 ? `${text.slice(0, 80)}…` : text}'`;

/** A value as an error names it: `'text'`, `2`, `null`, `{ min, max }`. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const keys = Object.keys(value).slice(0, 8).join(', ');
  return Array.isArray(value) ? `a list of ${value.length}` : `{ ${keys} }`;
}
