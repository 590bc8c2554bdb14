/**
 * What a word for a number bounds: the smallest number that fits it. No word sets an upper bound.
 * The one table that importers and the record itself use.
 */
export const countWords = {
  few: 2,
  several: 2,
  some: 2,
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  millions: 2_000_000,
} as const;
