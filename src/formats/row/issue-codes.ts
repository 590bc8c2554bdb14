import { cellIssueCodes, dateIssueCodes } from '../cells.js';
import type { Report } from '../issue.js';

/**
 * The codes that `fromRow` can report, with what each means.
 *
 * @group Read other formats
 */
export const rowIssueCodes = {
  ...cellIssueCodes,
  ...dateIssueCodes,
  'column-missing': {
    severity: 'warning',
    description: 'A column that the mapping names is not in the row.',
  },
  'count-ambiguous': {
    severity: 'warning',
    description:
      'A number whose three last digits stand behind a dot, or behind a comma in a row with decimal commas: it ' +
      'is read as thousands, but could be a decimal.',
  },
  'count-order': {
    severity: 'warning',
    description: 'A smallest, best and largest number out of order; the bounds are taken over all.',
  },
  'count-part': {
    severity: 'error',
    description: 'A count of one side or status is larger than the count of all that it lies inside.',
  },
  'date-short-year': { severity: 'info', description: 'A year of two digits; it is read as 1970 to 2069.' },
  'tolerance-not-understood': {
    severity: 'warning',
    description: 'A tolerance that is no number of km, 0 or more.',
  },
} as const;

export type RowReport = Report<keyof typeof rowIssueCodes>;
