import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { clansAndMovementsClaims } from './clans-and-movements.js';
import { postsClaims } from './posts.js';
import { ranksAndStandingClaims } from './ranks-and-standing.js';

// Who belonged to what, and who held what.
export const relationsClaims: readonly Claim<RecordIds>[] = [...clansAndMovementsClaims, ...postsClaims, ...ranksAndStandingClaims];
