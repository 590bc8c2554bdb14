type Row = { readonly id: string };
type Table = readonly Row[] | Readonly<Record<string, Row>>;
/** The ids of a table by its rows: an editor shows them by the name of their union, and not one by one. */
type RowId<T extends Table> = T extends readonly Row[] ? T[number]['id'] : Extract<T[keyof T], Row>['id'];
/** A table whose ids are literals: of one that was parsed, no type tells an id that it has from another text. */
type Literal<T extends Table> = string extends RowId<T> ? never : T;

/**
 * Whether a value is the id of a row of a table. Never throws.
 *
 * Where the table's ids are literals the value is narrowed to one of them; what has none of them stays what it was.
 *
 * @param table - A table of a record: `participants`, `locations`, `sources`, `voices`, `timeline`, `claims`.
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { getParticipant, hasId, locations, participants } from 'kidal-menaka-2006';
 *
 * const typed: string = 'iyad-ag-ghaly';
 * hasId(participants, typed) ? getParticipant(typed).name : 'nobody' //=> 'Iyad Ag Ghaly'
 * hasId(locations, 'Kidal') //=> false
 * ```
 */
export function hasId<T extends Table>(table: Literal<T>, value: unknown): value is RowId<T>;
/** The same, in a table that was parsed: a text stays a text. */
export function hasId(table: Table, value: string): boolean;
/** The same, of what may be no text at all. */
export function hasId(table: Table, value: unknown): value is string;
export function hasId(table: Table, value: unknown): boolean {
  // In what is no table there is no id.
  if (typeof value !== 'string' || typeof table !== 'object' || table === null) return false;
  if (!Array.isArray(table)) return Object.hasOwn(table, value);
  return table.some((row: Row | null | undefined) => row?.id === value);
}
