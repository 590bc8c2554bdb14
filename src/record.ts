import { claimRows } from '../data/claims/index.js';
import { eventRow } from '../data/event.js';
import type { Locations, Participants, RecordIds, Sources } from '../data/ids.js';
import { locationRows } from '../data/locations.js';
import { participantRows } from '../data/participants.js';
import { sourceRows } from '../data/sources/index.js';
import { timelineRows } from '../data/timeline.js';
import { dataDate, dataVersion } from '../data/version.js';
import { deepFreeze } from './freeze.js';
import type { Claim } from './model/claim.js';
import type { ConflictRecord } from './model/record.js';
import type { TimelineEntry } from './model/timeline-entry.js';

// One frozen constant a table, each a pure call: a bundler drops the tables a consumer does not touch.

export const event: typeof eventRow = /* @__PURE__ */ deepFreeze(eventRow);
export const participants: Participants = /* @__PURE__ */ deepFreeze(participantRows);
export const locations: Locations = /* @__PURE__ */ deepFreeze(locationRows);
export const timeline: readonly TimelineEntry<RecordIds>[] = /* @__PURE__ */ deepFreeze(timelineRows);
export const claims: readonly Claim<RecordIds>[] = /* @__PURE__ */ deepFreeze(claimRows);
export const sources: Sources = /* @__PURE__ */ deepFreeze(sourceRows);
export const record: ConflictRecord<RecordIds> = /* @__PURE__ */ deepFreeze({
  version: dataVersion,
  date: dataDate,
  event,
  participants,
  locations,
  timeline,
  claims,
  sources,
});
