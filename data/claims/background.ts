import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { causesClaims } from './causes.js';
import { desertionsClaims } from './desertions.js';
import { eveClaims } from './eve.js';
import { ninetiesClaims } from './nineties.js';

// What led to the mutinies, in order of time.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const backgroundClaims: readonly Claim<RecordIds>[] = /* @__PURE__ */ (() => [...ninetiesClaims, ...desertionsClaims, ...eveClaims, ...causesClaims])();
