import type { Outcome } from './claim.js';

/** Every outcome, in the order in which they are listed. */
export const outcomes = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'surrendered',
  'deserted',
  'executed',
  'arrested',
  'displaced',
  'evacuated',
  'sick',
  'destroyed',
  'damaged',
  'lost',
  'unspecified',
] as const satisfies readonly Outcome[];
