import type { IssueCodes } from '../formats/read/issue.js';
import type { Issue } from '../model/issue.js';
import type { Finding, Position } from './position.js';

/** The codes that the command adds to those of the readers: findings about the file, not about what it says. */
export const fileIssueCodes = {
  'invalid-utf-8': {
    severity: 'error',
    description:
      'A byte that is no UTF-8 in a file that is; it is read as U+FFFD. Reported once per file, where the first one stands.',
  },
  'windows-1252': {
    severity: 'warning',
    description:
      'The file is no UTF-8; it is read as Windows-1252. Reported where its first letter beyond ASCII stands.',
  },
  'csv-cells': {
    severity: 'error',
    description: 'A row with more or fewer cells than the header; cells are taken in order.',
  },
  'csv-quotes': {
    severity: 'error',
    description: 'A quotation mark in the wrong place; the row cannot be read and is passed over.',
  },
  'csv-same-header': {
    severity: 'warning',
    description: 'Two columns of one name; the second is read as `name (2)`.',
  },
  'json-syntax': {
    severity: 'error',
    description: 'A line of an NDJSON file that is no JSON; it is passed over.',
  },
} as const satisfies IssueCodes;

/** A finding about the file itself. */
export const fileFinding = (
  code: keyof typeof fileIssueCodes,
  position: Position,
  message: string,
  more: Pick<Issue, 'value' | 'expected'> = {},
): Finding => ({
  issue: { code, severity: fileIssueCodes[code].severity, path: [], message, ...more },
  position,
});
