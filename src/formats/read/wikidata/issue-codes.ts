/** The codes that `fromWikidata` can report, with what each means. */
export const wikidataIssueCodes = {
  'wikidata-not-an-entity': {
    severity: 'error',
    description:
      'The input is no entity in the dump, Special:EntityData or REST shape, or it cannot be read at all.',
  },
  'wikidata-several-entities': {
    severity: 'info',
    description: 'The input holds several entities: the first is read, the others give names and kinds.',
  },
  'wikidata-value-unread': {
    severity: 'warning',
    description: 'A statement whose value is not of the type that its property takes; it makes no claim.',
  },
  'wikidata-novalue': {
    severity: 'warning',
    description: 'A statement says that there is no date or no point, which no claim can say.',
  },
  'wikidata-time': {
    severity: 'warning',
    description: 'A time that is no date, or one coarser than a millennium; it makes no claim.',
  },
  'wikidata-julian': {
    severity: 'info',
    description: 'A date in the Julian calendar, kept as written, not converted.',
  },
  'wikidata-order': {
    severity: 'warning',
    description:
      'An amount outside its own bounds; the bounds are taken over all three, `best` is the amount.',
  },
  'wikidata-part-unknown': {
    severity: 'warning',
    description:
      'A count for a part of the event (P518, P642, P710, P276, P1013) that the entity does not name as participant or place; it makes no claim.',
  },
  'wikidata-globe': {
    severity: 'warning',
    description: 'Coordinates on another globe than the earth; they make no claim.',
  },
  'wikidata-properties-unread': {
    severity: 'info',
    description: 'Properties that are not read; they stay in `account.raw`. Reported once.',
  },
  'date-order': { severity: 'error', description: 'The end time (P582) lies before the start time (P580).' },
  'count-not-understood': {
    severity: 'warning',
    description: 'An amount that is no number; it makes no claim.',
  },
  'count-negative': { severity: 'error', description: 'An amount below 0; it makes no claim.' },
  'count-fractional': {
    severity: 'error',
    description: 'An amount of people that is no whole number; it makes no claim.',
  },
  'latitude-out-of-range': {
    severity: 'error',
    description: 'A latitude beyond 90 degrees; the point is not taken.',
  },
  'longitude-out-of-range': {
    severity: 'error',
    description: 'A longitude beyond 180 degrees; the point is not taken.',
  },
} as const;
