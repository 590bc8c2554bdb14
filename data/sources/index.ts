import type { Sources } from '../ids.js';
import { afterTheAccord } from './after-the-accord.js';
import { beforeTheAttack } from './before-the-attack.js';
import { dayOfTheAttack } from './day-of-the-attack.js';
import { later } from './later.js';
import { settlement } from './settlement.js';
import { undated } from './undated.js';
import { weekAfter } from './week-after.js';
import { yearAfter } from './year-after.js';

// One order over all files: first possible day of issue, undated last, then id. A Bamako paper that a
// copy on Afribone or Maliweb does not name shares that site's voice, so that no paper counts twice.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const sourceRows: Sources = /* @__PURE__ */ (() => ({
  ...beforeTheAttack,
  ...dayOfTheAttack,
  ...weekAfter,
  ...settlement,
  ...afterTheAccord,
  ...yearAfter,
  ...later,
  ...undated,
}))();
