import type { Cells } from '../cells.js';
import { shown } from '../issue.js';
import type { AcledColumn } from './columns.js';
import type { AcledReport } from './issue-codes.js';

export type AcledCells = Cells<AcledColumn>;

/** A cell that holds one of the codes 1 to 3; empty where it holds none. */
export function precisionOf(
  cells: AcledCells,
  column: 'time_precision' | 'geo_precision',
  report: AcledReport,
): string {
  const text = cells.text(column);
  const digit = /^([1-3])(?:\.0+)?$/.exec(text)?.[1];
  if (text !== '' && digit === undefined) {
    report('acled-code', cells.path(column), `${column} is ${shown(text)}`, text, '1, 2 or 3');
  }
  return digit ?? '';
}
