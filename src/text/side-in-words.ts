import type { ConflictRecord } from '../model/record.js';

/** What a side may be called without its whole name: these are no proper names, and are written small. */
const isWord = (name: string): boolean =>
  /^(?:government|mutineers|rebels|insurgents|army|opposition|militants|protesters|coalition)$/i.test(name);

/** "government" of "Government of Mali", where no other side of the event is called so; else the whole name. */
function shortName(id: string, { event }: Pick<ConflictRecord, 'event'>): string {
  const nameOf = (side: string): string => event.sides[side]?.name ?? side;
  const name = nameOf(id).replace(/^the /i, '');
  const [word = ''] = name.split(' ');
  if (word !== name && !name.startsWith(`${word} of `)) return name;
  const isShared = Object.keys(event.sides)
    .map((other) => nameOf(other).replace(/^the /i, ''))
    .some((other) => other !== name && other.startsWith(word));
  return isWord(word) && !isShared ? word.toLowerCase() : name;
}

/**
 * "on the government side", "on the mutineers' side", "on the Roman Republic side", "on the side of the Kingdom of the
 * Two Sicilies", "on Side A", "on an unknown side":
 * by the name that the event gives its side, never by an id.
 */
export function sideInWords(side: string, tables: Pick<ConflictRecord, 'event'>): string {
  if (side === 'unknown') return 'on an unknown side';
  if (!Object.hasOwn(tables.event.sides, side)) return 'on a side without a name';
  const name = shortName(side, tables);
  if (/\bside\b/i.test(name)) return `on ${name}`;
  // "The May 23, 2006 Democratic Alliance for Change side" nobody can read.
  if (name.split(' ').length > 3)
    return `on the side of ${/ and |, /.test(name) && !/\d/.test(name) ? '' : 'the '}${name}`;
  return `on the ${name}${isWord(name) && name.endsWith('s') ? "'" : ''} side`;
}
