import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { casualtyClaims } from './casualties.js';

export const claimRows: readonly Claim<RecordIds>[] = [
  ...casualtyClaims,
];
