/**
 * The blind checks of the record, the latest last: claims drawn at random, or all of a batch, and held against their documents by
 * somebody who had not entered them. Whoever makes one adds a row.
 */
export interface BlindCheck {
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  /** What was drawn, in words that complete "of …". */
  readonly of: string;
  readonly drawn: number;
  readonly right: number;
  readonly imprecise: number;
  readonly wrong: number;
  /** Those whose document could not be found again, held against a passage that had been copied from it. */
  readonly quoted: number;
  /** Those whose document, or the place in it, could not be found again. */
  readonly notFound: number;
}

export const blindChecks: readonly BlindCheck[] = [
  {
    date: '2026-11-24',
    of: "the 595 claims that were not the reference source's, before the places in the documents were named one by one",
    drawn: 70,
    right: 59,
    imprecise: 5,
    wrong: 1,
    quoted: 0,
    notFound: 5,
  },
  {
    date: '2026-11-24',
    of: 'the claims of 60 more papers, dispatches and cables entered later that day, all of them',
    drawn: 269,
    right: 212,
    imprecise: 14,
    wrong: 0,
    quoted: 0,
    notFound: 43,
  },
  {
    date: '2026-11-24',
    of: 'the 969 claims that are not of the encyclopedia, the reference source apart (seed 20061124)',
    drawn: 120,
    right: 92,
    imprecise: 7,
    wrong: 0,
    quoted: 10,
    notFound: 11,
  },
  {
    date: '2026-11-24',
    of: 'the 849 of the 969 claims below that had not been drawn before, once the mistakes found were corrected (seed 20061125)',
    drawn: 60,
    right: 38,
    imprecise: 1,
    wrong: 0,
    quoted: 13,
    notFound: 8,
  },
  {
    date: '2026-11-25',
    of: 'the 1,051 claims that are not of the encyclopedia, the reference source apart, once every document had been looked for again (seed 20061126); two stricter readers',
    drawn: 120,
    right: 102,
    imprecise: 14,
    wrong: 0,
    quoted: 4,
    notFound: 0,
  },
];
