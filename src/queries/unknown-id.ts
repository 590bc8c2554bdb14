import type { Alias } from '../model/alias.js';
import { editDistance } from '../text/edit-distance.js';
import { foldText } from '../text/fold.js';
import { isRow } from '../text/is-object.js';
import { listInWords } from '../text/list.js';
import { rowAt } from '../text/row-at.js';
import { quote } from '../text/value-in-words.js';

/** What an unknown id is held against: an id with the names it goes by. */
export interface Named {
  readonly id: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly Alias[] | undefined;
}

/**
 * Up to three ids that an unknown one may have meant: first those with such a name or alias, then those that
 * begin with it, those spelt alike, and those that hold it.
 */
export function nearestIds(id: string, rows: readonly Named[]): readonly string[] {
  const wanted = foldText(id);
  const limit = Math.max(2, Math.ceil(wanted.length / 3));
  return rows
    .map((row, index) => {
      const names = [row.name ?? '', ...(row.aliases ?? []).map((alias) => alias.name)];
      const isName = wanted !== '' && names.some((name) => foldText(name) === wanted);
      const text = foldText(row.id);
      // One or two letters stand in too many ids to point at any.
      const at = wanted.length > 2 ? text.indexOf(wanted) : -1;
      const distance = isName ? -1 : at === 0 ? 0 : editDistance(wanted, text, limit);
      return { id: row.id, index, distance, isNear: distance <= limit || at > 0 };
    })
    .filter((row) => row.isNear)
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, 3)
    .map((row) => row.id);
}

/** The error for an id that no row has; it names the nearest ones. */
export function unknownId(kind: string, id: string, rows: readonly Named[]): RangeError {
  const nearest = nearestIds(id, rows).map(quote);
  const hint = nearest.length > 0 ? `did you mean ${listInWords(nearest, 'or')}?` : 'and nothing is near it';
  return new RangeError(`unknown ${kind} ${quote(id)}, ${hint}`);
}

/** Refuses what is no string, before it is looked up anywhere. */
export function assertString(kind: string, value: unknown): asserts value is string {
  if (typeof value !== 'string')
    throw new TypeError(`${kind} must be a string, got ${value === null ? 'null' : typeof value}`);
}

const noTable = (kind: string): TypeError => new TypeError(`your record has no table to find a ${kind} in`);

/** The row of a table keyed by id. */
export function rowOf<T extends Named>(
  kind: string,
  id: string,
  table: Readonly<Record<string, T>> | undefined,
): T {
  assertString(`id of a ${kind}`, id);
  if (!isRow(table)) throw noTable(kind);
  const row = rowAt(table, id);
  if (row === undefined) throw unknownId(kind, id, Object.values(table));
  return row;
}

/** The row of a table in order. */
export function rowIn<T extends { readonly id: string }>(
  kind: string,
  id: string,
  rows: readonly T[] | undefined,
): T {
  assertString(`id of a ${kind}`, id);
  if (!Array.isArray(rows)) throw noTable(kind);
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw unknownId(kind, id, rows);
  return row;
}
