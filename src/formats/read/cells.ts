import type { Issue } from '../../model/issue.js';
import { isObject } from '../../text/is-object.js';
import { type Report, shown } from './issue.js';

/** A row, and the point of its geometry where it is a GeoJSON Feature. */
export interface OpenRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly headers: readonly string[];
  readonly root: readonly string[];
  readonly point: readonly [longitude: number, latitude: number] | null;
}

/** A row opened for reading: cells as text, by the reader's own names of the columns. */
export interface Cells<C extends string> {
  /** The cell, trimmed; empty where the column or the value is lacking. */
  readonly text: (column: C) => string;
  /** Whether the row has the column at all. */
  readonly has: (column: C) => boolean;
  /** Whether the cell holds a number, not a text of one. */
  readonly isNumber: (column: C) => boolean;
  /** The column as the row's own header writes it. */
  readonly header: (column: C) => string;
  /** Path of an issue about the column. */
  readonly path: (column: C) => Issue['path'];
  /** Headers that no column is known under. */
  readonly unknown: readonly string[];
  /** The point of a GeoJSON Feature, longitude first. */
  readonly point: OpenRow['point'];
}

function pointOf(geometry: unknown): OpenRow['point'] {
  if (!isObject(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates']))
    return null;
  const [longitude, latitude] = geometry['coordinates'];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}

const reason = (error: unknown): string =>
  error instanceof Error ? shown(error.message) : 'reading it throws';

/**
 * Opens a row, a GeoJSON Feature, or a list of cells whose headers are known; anything else is reported, and `null`.
 */
export function openRow(
  input: unknown,
  report: Report<'not-a-row'>,
  headersOf: (cells: readonly unknown[]) => readonly string[] | undefined,
): OpenRow | null {
  const expected = 'an object with a key for each column, or a GeoJSON Feature';
  try {
    const headers = Array.isArray(input) ? headersOf(input) : undefined;
    if (Array.isArray(input) && headers !== undefined) {
      const row = Object.fromEntries(headers.map((header, i) => [header, input[i]]));
      return { row, headers, root: [], point: null };
    }
    if (!isObject(input) || Array.isArray(input)) {
      const what = Array.isArray(input) ? 'a list' : shown(input);
      report('not-a-row', [], `The input is ${what}, not a row`, undefined, expected);
      return null;
    }
    const properties = input['type'] === 'Feature' ? input['properties'] : undefined;
    if (isObject(properties) && !Array.isArray(properties)) {
      const point = pointOf(input['geometry']);
      return { row: properties, headers: Object.keys(properties), root: ['properties'], point };
    }
    return { row: input, headers: Object.keys(input), root: [], point: null };
  } catch (error) {
    report('not-a-row', [], `The input cannot be read: ${reason(error)}`, undefined, expected);
    return null;
  }
}

// How R, pandas and databases write a cell that is empty.
const empty: ReadonlySet<string> = new Set(['NA', '<NA>', 'NaN', 'nan', 'NaT', 'NULL', 'null']);

/** What a SPARQL query wraps each cell of its results in. */
const bindings: ReadonlySet<unknown> = new Set(['uri', 'literal', 'typed-literal', 'bnode']);

/** The text of a cell; `null` if it holds no text and no number. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isNaN(value) ? null : String(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return isObject(value) && bindings.has(value['type']) && typeof value['value'] === 'string'
    ? value['value'].trim()
    : null;
}

/** The cell of a header, trimmed; empty where absent. What cannot be read is reported, and `null`. */
function cellText(open: OpenRow, header: string, report: Report<'cell-unreadable'>): string | null {
  let value: unknown;
  let text: string | null;
  try {
    value = open.row[header];
    if (typeof value === 'string') {
      text = value.trim();
    } else {
      // What an object inherits is no cell.
      if (!Object.hasOwn(open.row, header)) value = undefined;
      text = textOf(value);
    }
  } catch (error) {
    report('cell-unreadable', [...open.root, header], `Reading '${header}' fails: ${reason(error)}`);
    return null;
  }
  if (text === null) {
    const message = `The cell '${header}' holds ${shown(value)}`;
    report('cell-unreadable', [...open.root, header], message, value, 'text or a number');
    return null;
  }
  return text.length < 5 && empty.has(text) ? '' : text;
}

/**
 * The cells of a row. `headerOf` gives the row's header of a column, `undefined` where it has none; `unknown` are
 * the headers of no column.
 */
export function cellsBy<C extends string>(
  open: OpenRow,
  headerOf: (column: C) => string | undefined,
  unknown: readonly string[],
  report: Report<'cell-unreadable'>,
): Cells<C> {
  let unreadable: Set<string> | undefined;
  const header = (column: C): string => headerOf(column) ?? column;
  return {
    text: (column) => {
      const found = headerOf(column);
      if (found === undefined || unreadable?.has(found)) return '';
      const read = cellText(open, found, report);
      if (read !== null) return read;
      // Reported once, however often it is asked for.
      unreadable ??= new Set();
      unreadable.add(found);
      return '';
    },
    has: (column) => open.headers.includes(header(column)),
    isNumber: (column) => {
      try {
        return typeof open.row[header(column)] === 'number';
      } catch {
        // A getter that gave its text once and fails the second time.
        return false;
      }
    },
    header,
    path: (column) => [...open.root, header(column)],
    unknown,
    point: open.point,
  };
}

/** The columns that a dataset has, and the other headers they are known under. */
export interface Columns<C extends string> {
  readonly names: ReadonlySet<string>;
  /** Folded header to column. */
  readonly aliases: ReadonlyMap<string, C>;
}

const folded = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The words of texts, as types. */
export type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

/**
 * The columns of a dataset by name, and by the other headers they are met under. Headers match in any case, with any
 * separators, and cut to ten characters as shapefiles cut them, unless the cut fits two columns.
 */
export function columnsOf<const L extends readonly string[]>(
  lines: L,
  otherHeaders: { readonly [C in Words<L[number]>]?: string },
): Columns<Words<L[number]>> {
  const names = lines.flatMap((line) => line.split(' ')) as Words<L[number]>[];
  const known = new Map<string, Words<L[number]>>();
  const cuts = names.map((name) => folded(name.slice(0, 10)));
  names.forEach((name, i) => {
    const cut = cuts[i] ?? '';
    if (cuts.indexOf(cut) === cuts.lastIndexOf(cut)) known.set(cut, name);
  });
  for (const name of names)
    for (const other of otherHeaders[name]?.split(' ') ?? []) known.set(folded(other), name);
  for (const name of names) known.set(folded(name), name);
  return { names: new Set(names), aliases: known };
}

/** The cells of a dataset's row. Of a column's headers its own name goes first; the others are then unknown. */
export function datasetCells<C extends string>(
  open: OpenRow,
  columns: Columns<C>,
  report: Report<'cell-unreadable'>,
): Cells<C> {
  // Datasets run to hundreds of thousands of rows: those with plain headers must cost nothing extra.
  if (open.headers.every((header) => columns.names.has(header)))
    return cellsBy(open, (column) => column, [], report);
  const own: ReadonlySet<string> = new Set(open.headers);
  const renamed = new Map<string, string>();
  const unknown: string[] = [];
  for (const header of open.headers) {
    if (columns.names.has(header)) continue;
    const column = columns.aliases.get(folded(header));
    if (column === undefined || renamed.has(column) || own.has(column)) unknown.push(header);
    else renamed.set(column, header);
  }
  return cellsBy(open, (column) => (own.has(column) ? column : renamed.get(column)), unknown, report);
}

const whole = /^\d{1,15}(?:\.0+)?$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,4}$/;
const decimal = /^[-+]?\d{1,15}(?:\.\d+)?$/;

/**
 * A cell that must hold a whole number, 0 or more; `5.0`, as data frames write 5, and `1,200` are such. Anything
 * else is reported, and `undefined`.
 */
export function wholeNumber(
  text: string,
  path: Issue['path'],
  report: Report<'count-not-understood' | 'count-negative' | 'count-fractional'>,
): number | undefined {
  if (whole.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  const column = String(path.at(-1));
  const [code, is] = !decimal.test(text)
    ? (['count-not-understood', shown(text)] as const)
    : Number.isInteger(Number(text)) && (Number(text) === 0 || !text.startsWith('-'))
      ? [undefined, '']
      : text.startsWith('-') && Number(text) !== 0
        ? (['count-negative', `${text}, below 0`] as const)
        : (['count-fractional', `${text}, no whole number`] as const);
  if (code === undefined) return Math.abs(Number(text));
  report(code, path, `${column} is ${is}`, text, 'a whole number, 0 or more');
  return undefined;
}

/** A text without the `.0` that data frames put behind whole numbers: `432.0` is 432. */
export const withoutZeros = (text: string): string =>
  /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
