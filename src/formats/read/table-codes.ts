/** The codes that every reader of tables can report. */
export const tableIssueCodes = {
  'not-a-row': {
    severity: 'error',
    description:
      'The input is no row: no object of cells, nor a GeoJSON Feature, or it cannot be read at all.',
  },
  'cell-unreadable': {
    severity: 'warning',
    description:
      'A cell holds something other than text or a number (NaN, a list, an object), or reading it fails.',
  },
  'columns-unknown': {
    severity: 'info',
    description: 'Columns that are not read; they stay in `account.raw`. Reported once per row.',
  },
  'count-not-understood': {
    severity: 'warning',
    description: 'A cell that should hold a count holds something else; it makes no claim.',
  },
  'count-negative': { severity: 'error', description: 'A count below 0; it makes no claim.' },
  'count-fractional': {
    severity: 'error',
    description: 'A count that is no whole number; it makes no claim.',
  },
  'date-not-understood': {
    severity: 'warning',
    description: 'A cell that should hold a date holds something else.',
  },
  'date-with-time': {
    severity: 'info',
    description:
      'A date with a time of day other than midnight; the day is taken as written, the time is not read.',
  },
  'date-short-year': {
    severity: 'info',
    description: 'A year of two digits that nothing else in the row completes; it is read as 1970 to 2069.',
  },
  'coordinates-not-understood': {
    severity: 'warning',
    description:
      'A latitude or longitude that is no number of decimal degrees, or a geometry that is no point.',
  },
  'coordinates-incomplete': {
    severity: 'warning',
    description: 'A latitude without a longitude, or the reverse.',
  },
  'latitude-out-of-range': {
    severity: 'error',
    description: 'A latitude beyond 90 degrees; the point is not taken.',
  },
  'longitude-out-of-range': {
    severity: 'error',
    description: 'A longitude beyond 180 degrees; the point is not taken.',
  },
  'geometry-differs': {
    severity: 'warning',
    description: 'The geometry is another point than latitude and longitude, which are taken.',
  },
} as const;

/** The codes of readers that read figures both ways, a start and an end, and a count with bounds. */
export const spanIssueCodes = {
  'date-ambiguous': {
    severity: 'warning',
    description: 'A date in figures that can be read day first and month first; both readings are kept.',
  },
  'date-order': { severity: 'error', description: 'The end lies before the start; there is no such date.' },
  'count-order': {
    severity: 'warning',
    description:
      'A smallest, best and largest number out of order; the bounds are taken over all, `best` is kept.',
  },
  'count-part': {
    severity: 'error',
    description: 'A count of one side or status is larger than the count of all that it lies inside.',
  },
} as const;

/** The codes of datasets, which have codes, identifiers and a column for the year. */
export const datasetIssueCodes = {
  'precision-unknown': {
    severity: 'error',
    description:
      'A code of precision that the dataset does not have; how exact the place or date is, is not known.',
  },
  'identifier-not-understood': {
    severity: 'warning',
    description: 'An identifier that is no whole number; it is not taken.',
  },
  'date-year': { severity: 'error', description: '`year` is not a year of the date, or is none.' },
} as const;
