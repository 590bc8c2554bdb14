import { cellIssueCodes, dateIssueCodes } from '../cells.js';
import type { Report } from '../issue.js';

/**
 * The codes that `fromUcdpGed` can report, with what each means.
 *
 * @group Read other formats
 */
export const ucdpIssueCodes = {
  ...cellIssueCodes,
  ...dateIssueCodes,
  'ucdp-no-deaths': {
    severity: 'warning',
    description:
      'The row has none of `best`, `low`, `high`: no UCDP GED row lacks them, so this may be no such row.',
  },
  'ucdp-order': {
    severity: 'warning',
    description:
      '`low ≤ best ≤ high` does not hold. Real rows break it: the bounds are taken over all three, `best` is kept.',
  },
  'ucdp-sum': {
    severity: 'error',
    description:
      '`best` is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown. Not checked where one is lacking.',
  },
  'ucdp-code': {
    severity: 'error',
    description:
      'A code outside its list: type_of_violence 1–3, where_prec 1–7, date_prec 1–5, event_clarity 1–2.',
  },
  'ucdp-exact-day': {
    severity: 'error',
    description: 'date_prec 1, one exact day, with two different dates.',
  },
  'ucdp-date-span': {
    severity: 'warning',
    description:
      'The dates do not fit date_prec: 2 and 3 span 1–6 days, 4 spans 7–31, 5 from 32 days to a year.',
  },
  'ucdp-year': {
    severity: 'error',
    description: '`year` is neither the year of date_start nor that of date_end.',
  },
  'ucdp-date-incomplete': {
    severity: 'warning',
    description: 'Only one of date_start and date_end is there.',
  },
  'ucdp-geometry': {
    severity: 'warning',
    description:
      'geom_wkt, or the geometry of the GeoJSON Feature, is another point than latitude and longitude.',
  },
  'ucdp-one-sided': {
    severity: 'warning',
    description:
      'type_of_violence 3, one-sided violence, without "Civilians" as side_b, or with deaths of which none is a civilian; or another type against "Civilians".',
  },
} as const;

export type UcdpReport = Report<keyof typeof ucdpIssueCodes>;
