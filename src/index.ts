/**
 * The record of the mutinies at Kidal, Ménaka and Tessalit of 23 May 2006, and questions to it. It needs
 * nothing at run time.
 *
 * @module kidal-menaka-2006
 */
export type * from '../data/ids.js';
export { attribution } from './attribution.js';
export type * from './model/index.js';
export { casualtiesByVoice, type Figures, type TollOfVoice } from './queries/casualties-by-voice.js';
export {
  type ApartTotals,
  type CasualtyCell,
  type CasualtyOptions,
  type CasualtyTotals,
  casualtyTotals,
  type LeftOutClaim,
  type OutcomeTotals,
  type StatedNumber,
} from './queries/casualty-totals.js';
export { type Cited, citationsOf, type ResolvedCitation } from './queries/citations-of.js';
export { claimsAbout } from './queries/claims-about.js';
export { type Commanders, commandersOf } from './queries/commanders-of.js';
export { addCounts } from './queries/counts.js';
export { compareDates, type DateOrder } from './queries/dates.js';
export { describeTolls } from './queries/describe-tolls.js';
export { type Disagreement, disagreements, type Position } from './queries/disagreements.js';
export { distanceBetween, type Place } from './queries/distance.js';
export { findLocations, findParticipants, findSources } from './queries/find.js';
export { type EntryQuery, type FoundEntries, findEntries } from './queries/find-entries.js';
export { getClaim, getLocation, getParticipant, getSource, getTimelineEntry } from './queries/get.js';
export { hasId } from './queries/has-id.js';
export type { IdsOf } from './queries/ids-of.js';
export { type ParticipantsOfOptions, participantsOf } from './queries/participants-of.js';
export { uncorroborated } from './queries/uncorroborated.js';
export type { KidalMenakaEvent } from './record.js';
export { claims, event, locations, participants, record, sources, timeline, voices } from './record.js';
export { formatClaim } from './text/format-claim.js';
export { formatCount } from './text/format-count.js';
export { formatDate } from './text/format-date.js';
export { formatSpeaker } from './text/format-speaker.js';
