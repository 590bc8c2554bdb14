import type { Cells } from '../cells.js';
import { shown } from '../issue.js';
import type { UcdpColumn } from './columns.js';
import type { UcdpReport } from './issue-codes.js';

export type UcdpCells = Cells<UcdpColumn>;

/** A cell that holds one of the codes `1` to `last`; empty where it holds none. */
export function code(cells: UcdpCells, column: UcdpColumn, last: number, report: UcdpReport): string {
  const text = cells.text(column);
  if (text === '') return '';
  const digit = text.endsWith('.0') ? text.slice(0, -2) : text;
  if (digit.length === 1 && digit >= '1' && digit <= String(last)) return digit;
  report('ucdp-code', cells.path(column), `${column} is ${shown(text)}`, text, `1 to ${last}`);
  return '';
}

/** The whole number above 0 that a cell holds, as ids are; `undefined` where it holds none. */
export function positive(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
