const ascii = /^[\x20-\x7e]*$/;

/**
 * A name as an id: lower-case letters and digits of the Latin script, words joined by hyphens; `fallback`
 * where none is left.
 */
export function idOf(name: string, fallback: string): string {
  const text = name.slice(0, 200);
  // Taking accents off costs more than all the rest, and few names have any.
  const plain = ascii.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f’ʼ]/g, '');
  const words = plain
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const start = words.startsWith('-') ? 1 : 0;
  const end = words.endsWith('-') ? words.length - 1 : words.length;
  return words.slice(start, end) || fallback;
}
