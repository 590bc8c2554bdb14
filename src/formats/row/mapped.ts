import type { Issue } from '../../model/issue.js';
import { cellText, type OpenRow } from '../cells.js';
import { shown } from '../issue.js';
import type { Mapping } from '../row-columns.js';
import type { RowReport } from './issue-codes.js';

/** The row with its mapping: cells by our keys. */
export interface Mapped {
  readonly open: OpenRow;
  readonly mapping: Mapping;
  readonly cell: (header: string | undefined) => string;
  readonly at: (key: SimpleKey) => string;
  /** Whether the cell holds a number, not a text of one. */
  readonly isNumber: (header: string | undefined) => boolean;
  readonly path: (header: string | undefined) => Issue['path'];
}

type SimpleKey = Parameters<Mapping['simple']['get']>[0];

/**
 * The header of the row that a mapped column names: the same text, else the same but for case and outer
 * blanks.
 */
function headersOf(open: OpenRow, mapping: Mapping, report: RowReport): ReadonlyMap<string, string> {
  const loose = new Map<string, string>();
  for (const header of open.headers) loose.set(header.trim().toLowerCase(), header);
  const own = new Set(open.headers);
  const found = new Map<string, string>();
  const wanted = mapping.counts.flatMap(({ value, min, max, best }) => [value, min, max, best]);
  for (const column of [...mapping.simple.values(), ...wanted]) {
    if (column === undefined || found.has(column)) continue;
    const header = own.has(column) ? column : loose.get(column.trim().toLowerCase());
    if (header !== undefined) found.set(column, header);
    else
      report(
        'column-missing',
        [...open.root, column],
        `The row has no column ${shown(column)}`,
        undefined,
        column,
      );
  }
  return found;
}

// What people write into a cell to leave it empty.
const dashes = /^[-\u2010-\u2015\u2212]{1,3}$/;

export function mapRow(open: OpenRow, mapping: Mapping, report: RowReport): Mapped {
  const headers = headersOf(open, mapping, report);
  const read = new Map<string, string>();
  const cell = (column: string | undefined): string => {
    const header = column === undefined ? undefined : headers.get(column);
    if (header === undefined) return '';
    const known = read.get(header);
    if (known !== undefined) return known;
    const text = cellText(open, header, report) ?? '';
    const said = dashes.test(text) ? '' : text;
    read.set(header, said);
    return said;
  };
  const path = (column: string | undefined): Issue['path'] =>
    column === undefined ? [] : [...open.root, headers.get(column) ?? column];
  const isNumber = (column: string | undefined): boolean => {
    const header = column === undefined ? undefined : headers.get(column);
    if (header === undefined) return false;
    try {
      return typeof open.row[header] === 'number';
    } catch {
      // A getter that gave its text once and fails the second time.
      return false;
    }
  };
  return { open, mapping, cell, at: (key) => cell(mapping.simple.get(key)), isNumber, path };
}

export const unknownWord = /^(?:unknown|not known|undated|\?+)$/i;

export const mappedHeaders = ({ simple, counts }: Mapping): readonly string[] =>
  [...simple.values(), ...counts.flatMap(({ value, min, max, best }) => [value, min, max, best])].filter(
    (header) => header !== undefined,
  );
