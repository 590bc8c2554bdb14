import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { accordClaims } from './accord.js';
import { applicationClaims } from './application.js';
import { demandsClaims } from './demands.js';
import { negotiationsClaims } from './negotiations.js';

// How it was settled, in order of time.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const settlementClaims: readonly Claim<RecordIds>[] = /* @__PURE__ */ (() => [...demandsClaims, ...negotiationsClaims, ...accordClaims, ...applicationClaims])();
