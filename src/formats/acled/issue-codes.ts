import { cellIssueCodes } from '../cells.js';
import type { Report } from '../issue.js';

/**
 * The codes that `fromAcled` can report, with what each means.
 *
 * @group Read other formats
 */
export const acledIssueCodes = {
  ...cellIssueCodes,
  'acled-no-event': {
    severity: 'warning',
    description:
      'The row has neither an event_date nor an event_type: no ACLED release lacks both, so this may be no such row.',
  },
  'acled-zero-fatalities': {
    severity: 'info',
    description: 'fatalities is 0, which in ACLED means none reported or not known; it is read as not known.',
  },
  'acled-coded-fatalities': {
    severity: 'info',
    description:
      'fatalities is 3, 10, 12 or 100, the numbers that ACLED also writes for "several", "dozens" and "hundreds".',
  },
  'acled-code': {
    severity: 'warning',
    description:
      'A code or type that no codebook of ACLED lists: time_precision, geo_precision, event types, inter, interaction.',
  },
  'acled-sub-event': { severity: 'warning', description: 'sub_event_type does not belong to event_type.' },
  'acled-interaction': {
    severity: 'warning',
    description: 'interaction does not follow from inter1 and inter2.',
  },
  'acled-year': { severity: 'error', description: '`year` is not the year of event_date.' },
  'acled-day-first': {
    severity: 'info',
    description: 'A date in figures that could be read month first; it is read day first, as ACLED wrote it.',
  },
  'acled-month-first': {
    severity: 'warning',
    description: 'A date in figures that only fits month first: another program has rewritten the file.',
  },
  'acled-short-year': {
    severity: 'info',
    description:
      'A year of two digits, as spreadsheets leave it; the century is that of `year`, or 1970 to 2069.',
  },
} as const;

export type AcledReport = Report<keyof typeof acledIssueCodes>;
