import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';
import { backgroundClaims } from './background.js';
import { commandersClaims } from './commanders.js';
import { killedFirstDaysClaims } from './killed-first-days.js';
import { killedLaterClaims } from './killed-later.js';
import { lootingClaims } from './looting.js';
import { otherCasualtyClaims } from './other-casualties.js';
import { outcomeClaims } from './outcome.js';
import { outcomeMenakaTessalitClaims } from './outcome-menaka-tessalit.js';
import { partiesClaims } from './parties.js';
import { rebellionClaims } from './rebellion.js';
import { refugeClaims } from './refuge.js';
import { relationsClaims } from './relations.js';
import { settlementClaims } from './settlement.js';
import { strengthClaims } from './strength.js';
import { strengthAroundClaims } from './strength-around.js';
import { targetsClaims } from './targets.js';
import { whenAftermathClaims } from './when-aftermath.js';
import { whenDayClaims } from './when-day.js';
import { whenHourClaims } from './when-hour.js';
import { whenStagesClaims } from './when-stages.js';
import { whereClaims } from './where.js';

// The attack first: who was hurt, how many, when, where, who, how it ended. Then what came before and after.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const claimRows: readonly Claim<RecordIds>[] = /* @__PURE__ */ (() => [
  ...killedFirstDaysClaims,
  ...killedLaterClaims,
  ...otherCasualtyClaims,
  ...strengthClaims,
  ...strengthAroundClaims,
  ...whenDayClaims,
  ...whenHourClaims,
  ...whenStagesClaims,
  ...whenAftermathClaims,
  ...whereClaims,
  ...refugeClaims,
  ...partiesClaims,
  ...commandersClaims,
  ...targetsClaims,
  ...outcomeClaims,
  ...outcomeMenakaTessalitClaims,
  ...lootingClaims,
  ...rebellionClaims,
  ...backgroundClaims,
  ...relationsClaims,
  ...settlementClaims,
])();
