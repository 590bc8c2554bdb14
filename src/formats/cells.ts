import type { Issue } from '../model/issue.js';
import type { Report } from './issue.js';
import { shown } from './issue.js';

/** The codes that every reader of rows can report. */
export const cellIssueCodes = {
  'not-a-row': {
    severity: 'error',
    description:
      'The input is no row: no object of cells, nor a GeoJSON Feature, or it cannot be read at all.',
  },
  'cell-unreadable': {
    severity: 'warning',
    description:
      'A cell holds something other than text or a number (NaN, a list, an object), or reading it fails.',
  },
  'columns-unknown': {
    severity: 'info',
    description: 'Columns that are not read; they stay in `account.raw`. Reported once per row.',
  },
  'count-not-understood': {
    severity: 'warning',
    description: 'A cell that should hold a count holds something else; it makes no claim.',
  },
  'count-negative': { severity: 'error', description: 'A count below 0; it makes no claim.' },
  'count-fractional': {
    severity: 'error',
    description: 'A count that is no whole number; it makes no claim.',
  },
  'date-not-understood': {
    severity: 'warning',
    description: 'A cell that should hold a date holds something else.',
  },
  'date-with-time': {
    severity: 'info',
    description:
      'A date with a time of day other than midnight; the day is taken as written, the time is not read.',
  },
  'coordinates-not-understood': {
    severity: 'warning',
    description: 'A latitude or longitude that is no number of decimal degrees.',
  },
  'coordinates-incomplete': {
    severity: 'warning',
    description: 'A latitude without a longitude, or the reverse.',
  },
  'latitude-out-of-range': {
    severity: 'error',
    description: 'A latitude beyond 90 degrees; the point is not taken.',
  },
  'longitude-out-of-range': {
    severity: 'error',
    description: 'A longitude beyond 180 degrees; the point is not taken.',
  },
} as const;

/** The codes of readers that do not know beforehand how dates are written, and read a start and an end. */
export const dateIssueCodes = {
  'date-ambiguous': {
    severity: 'warning',
    description: 'A date in figures that can be read day first and month first; both readings are kept.',
  },
  'date-order': { severity: 'error', description: 'The end lies before the start.' },
} as const;

/** The columns that a format has, and the other headers they are known under. */
export interface Columns<C extends string> {
  readonly names: ReadonlySet<string>;
  /** Folded header to column. */
  readonly aliases: ReadonlyMap<string, C>;
}

/** A row opened for reading: cells as text, by the format's own column names. */
export interface Cells<C extends string> {
  /** The cell, trimmed; empty where the column or the value is lacking (`''`, `NA`, `null`). */
  readonly text: (column: C) => string;
  /** Whether the row has the column at all. */
  readonly has: (column: C) => boolean;
  /** The column as the row's own header writes it. */
  readonly header: (column: C) => string;
  /** Path of an issue about the column. */
  readonly path: (column: C) => Issue['path'];
  /** Headers that no column is known under. */
  readonly unknown: readonly string[];
}

/** A row, and the point of its geometry where it is a GeoJSON Feature. */
export interface OpenRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly headers: readonly string[];
  readonly root: readonly string[];
  readonly point: readonly [longitude: number, latitude: number] | null;
}

const folded = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]+/g, '');

/**
 * The columns of a format by name and alias. Headers match in any case, with any separators, and cut
 * to ten characters as shapefiles cut them, unless the cut fits two columns.
 */
export function columnsOf<C extends string>(
  names: readonly C[],
  aliases: Readonly<Record<string, C>>,
): Columns<C> {
  const known = new Map<string, C>();
  const cuts = names.map((name) => folded(name.slice(0, 10)));
  names.forEach((name, i) => {
    const cut = cuts[i] ?? '';
    if (cuts.indexOf(cut) === cuts.lastIndexOf(cut)) known.set(cut, name);
  });
  for (const [alias, name] of Object.entries(aliases)) known.set(folded(alias), name);
  for (const name of names) known.set(folded(name), name);
  return { names: new Set(names), aliases: known };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function pointOf(geometry: unknown): OpenRow['point'] {
  if (!isObject(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return null;
  const [longitude, latitude] = geometry.coordinates;
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}

/** Opens a row or a GeoJSON Feature; anything else is reported, and `null`. */
export function openRow(input: unknown, report: Report<'not-a-row'>): OpenRow | null {
  const expected = 'an object with a key for each column, or a GeoJSON Feature';
  try {
    if (!isObject(input) || Array.isArray(input)) {
      const what = Array.isArray(input) ? 'a list' : shown(input);
      report('not-a-row', [], `The input is ${what}, not a row`, undefined, expected);
      return null;
    }
    const properties = input.type === 'Feature' ? input.properties : undefined;
    if (isObject(properties) && !Array.isArray(properties)) {
      const point = pointOf(input.geometry);
      return { row: properties, headers: Object.keys(properties), root: ['properties'], point };
    }
    return { row: input, headers: Object.keys(input), root: [], point: null };
  } catch (error) {
    report('not-a-row', [], `The input cannot be read: ${reason(error)}`, undefined, expected);
    return null;
  }
}

const reason = (error: unknown): string =>
  error instanceof Error ? shown(error.message) : 'reading it throws';

/** The text of a cell; `null` if it holds no text and no number. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isNaN(value) ? null : String(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return null;
}

/** The cell of a header, trimmed; empty where absent. What cannot be read is reported, and `null`. */
export function cellText(open: OpenRow, header: string, report: Report<'cell-unreadable'>): string | null {
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
  return text === 'NA' ? '' : text;
}

/** Headers that are not a column's own name, by column, and those that no column is known under. */
function otherHeaders<C extends string>(
  open: OpenRow,
  columns: Columns<C>,
): { readonly renamed: ReadonlyMap<string, string>; readonly unknown: readonly string[] } {
  const own: ReadonlySet<string> = new Set(open.headers);
  const renamed = new Map<string, string>();
  const unknown: string[] = [];
  for (const header of open.headers) {
    if (columns.names.has(header)) continue;
    const column = columns.aliases.get(folded(header));
    if (column === undefined || renamed.has(column) || own.has(column)) unknown.push(header);
    else renamed.set(column, header);
  }
  return { renamed, unknown };
}

const noOthers = { renamed: undefined, unknown: [] };

/** Opens the cells of a row by a format's columns. Of a column's headers its own name goes first. */
export function cellsOf<C extends string>(
  open: OpenRow,
  columns: Columns<C>,
  report: Report<'cell-unreadable'>,
): Cells<C> {
  // Datasets run to hundreds of thousands of rows: those with plain headers must cost nothing extra.
  const isPlain = open.headers.every((header) => columns.names.has(header));
  const { renamed, unknown } = isPlain ? noOthers : otherHeaders(open, columns);
  let unreadable: Set<string> | undefined;
  const header = (column: C): string => renamed?.get(column) ?? column;
  const text = (column: C): string => {
    if (unreadable?.has(column)) return '';
    const read = cellText(open, header(column), report);
    if (read !== null) return read;
    // Reported once, however often it is asked for.
    unreadable ??= new Set();
    unreadable.add(column);
    return '';
  };
  return {
    text,
    has: (column) => renamed?.has(column) === true || open.headers.includes(column),
    header,
    path: (column) => [...open.root, header(column)],
    unknown,
  };
}

/** Reports the columns that are not read, once. */
export function reportUnknown(unknown: readonly string[], report: Report<'columns-unknown'>): void {
  if (unknown.length === 0) return;
  const names = unknown.map((name) => `'${name}'`).join(', ');
  report('columns-unknown', [], `Not read: ${names}`, unknown);
}
