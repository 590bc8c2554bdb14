import type { IssueCodes } from '../formats/read/issue.js';

/** The codes that the command adds to those of the readers: findings about the file, not about what it says. */
export const fileIssueCodes = {
  'invalid-utf-8': {
    severity: 'error',
    description:
      'A byte that is no UTF-8; it is read as U+FFFD. Reported once per file, where the first one stands.',
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
  'hxl-tags': { severity: 'info', description: 'A row of HXL tags below the header; it is passed over.' },
  'json-syntax': {
    severity: 'error',
    description: 'A line of an NDJSON file that is no JSON; it is passed over.',
  },
} as const satisfies IssueCodes;
