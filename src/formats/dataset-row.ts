import type { Issue } from '../model/issue.js';
import type { Source } from '../model/source.js';
import { accountOf, type Draft, draftOf, type ReadAccount } from './account-builder.js';
import {
  type Cells,
  type Columns,
  type cellIssueCodes,
  cellsOf,
  type OpenRow,
  openRow,
  reportUnknown,
} from './cells.js';
import { type IssueCodes, type Report, reportTo } from './issue.js';

/** What the reader of a dataset's rows knows of it. */
export interface Dataset<C extends string, T extends IssueCodes & typeof cellIssueCodes> {
  readonly columns: Columns<C>;
  readonly codes: T;
  readonly sourceOf: (cells: Cells<C>) => Source;
  /** Adds what the cells say to the draft. */
  readonly read: (draft: Draft, cells: Cells<C>, open: OpenRow, report: Report<keyof T & string>) => void;
}

const nothing: OpenRow = { row: {}, headers: [], root: [], point: null };

/** The account of a row of a dataset; `raw` is the input that the row was made of. */
export function readDatasetRow<C extends string, T extends IssueCodes & typeof cellIssueCodes>(
  row: unknown,
  { columns, codes, sourceOf, read }: Dataset<C, T>,
  raw: unknown,
): ReadAccount {
  const issues: Issue[] = [];
  const report = reportTo(issues, codes);
  const open = openRow(row, report) ?? nothing;
  const cells = cellsOf(open, columns, report);
  const draft = draftOf(sourceOf(cells));
  if (issues.length > 0 && open.headers.length === 0) return { account: accountOf(draft, raw), issues };
  read(draft, cells, open, report);
  reportUnknown(cells.unknown, report);
  return { account: accountOf(draft, raw), issues };
}
