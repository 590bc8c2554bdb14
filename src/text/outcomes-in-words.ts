import { listInWords } from './list.js';

/** "killed or wounded"; "casualties" where a source does not say what befell the people. */
export const outcomesInWords = (outcomes: readonly string[]): string =>
  listInWords(
    outcomes.map((outcome) => (outcome === 'unspecified' ? 'casualties' : outcome)),
    'or',
  );
