import { type ValueKind, valueKinds } from '../../model/properties.js';
import { isRow } from '../../text/is-object.js';

// A record that may have faults of its own: a row that is no object or lacks a key is passed over by the rules
// (its schema says what is wrong with it), and the rest is still checked.

export type Path = readonly (string | number)[];
/** A path as a text, by which places are compared. */
export const placeOf = (path: Path): string => JSON.stringify(path);

export type Row = Readonly<Record<string, unknown>>;

/** A row and where it stands. */
export interface PlacedRow {
  readonly row: Row;
  readonly path: Path;
}

/** The rows of a record, by table. */
export interface Tables {
  readonly event: PlacedRow;
  readonly sides: readonly PlacedRow[];
  readonly participants: readonly PlacedRow[];
  readonly locations: readonly PlacedRow[];
  readonly timeline: readonly PlacedRow[];
  readonly claims: readonly PlacedRow[];
  readonly sources: readonly PlacedRow[];
  readonly voices: readonly PlacedRow[];
}

export const get = (value: unknown, key: string): unknown =>
  isRow(value) && Object.hasOwn(value, key) ? value[key] : undefined;
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rows of a table, keyed or listed, each with its path. */
function rowsOf(value: unknown, path: Path): PlacedRow[] {
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRow(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, row]) => (isRow(row) ? [{ row, path: [...path, key] }] : []));
}

export function tablesOf(record: unknown): Tables {
  const event = get(record, 'event');
  return {
    event: { row: isRow(event) ? event : {}, path: ['event'] },
    sides: rowsOf(get(event, 'sides'), ['event', 'sides']),
    participants: rowsOf(get(record, 'participants'), ['participants']),
    locations: rowsOf(get(record, 'locations'), ['locations']),
    timeline: rowsOf(get(record, 'timeline'), ['timeline']),
    claims: rowsOf(get(record, 'claims'), ['claims']),
    sources: rowsOf(get(record, 'sources'), ['sources']),
    voices: rowsOf(get(record, 'voices'), ['voices']),
  };
}

const kinds: ReadonlyMap<unknown, ValueKind> = new Map(Object.entries(valueKinds));
/** The kind of value of a claim, if its property is one. */
export const kindOf = (claim: Row): ValueKind | undefined => kinds.get(get(claim, 'property'));
