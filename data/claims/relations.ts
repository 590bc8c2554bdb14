import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { clansAndMovementsClaims } from './clans-and-movements.js';
import { postsClaims } from './posts.js';
import { ranksAndStandingClaims } from './ranks-and-standing.js';

// Who belonged to what, and who held what.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const relationsClaims: readonly Claim<RecordIds>[] = /* @__PURE__ */ (() => [...clansAndMovementsClaims, ...postsClaims, ...ranksAndStandingClaims])();
