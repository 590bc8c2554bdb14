import type { Issue } from '../model/issue.js';
import { fileIssueCodes } from './issue-codes.js';
import type { Place, Position } from './place.js';

/** Where the rows of a file go, one at a time; none is kept. */
export interface RowSink {
  /** The columns of a table, before its rows. */
  readonly onHeader?: ((headers: readonly string[]) => void) | undefined;
  /** A row, or a whole document. Its place holds until the call returns. */
  readonly onRow: (row: unknown, place: Place) => void;
  /** A finding about the file itself. */
  readonly onIssue: (issue: Issue, position: Position) => void;
  /** After each piece of the file: waits for the printer. `false` ends the reading. */
  readonly onPiece: () => Promise<boolean>;
}

/** A finding about the file itself. */
export const fileIssue = (
  code: keyof typeof fileIssueCodes,
  message: string,
  more: Pick<Issue, 'value' | 'expected'> = {},
  path: Issue['path'] = [],
): Issue => ({ code, severity: fileIssueCodes[code].severity, path, message, ...more });
