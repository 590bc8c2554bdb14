import type { Locations, Participants, RecordIds, Sources, Voices } from '../data/ids.js';
import {
  claimRows,
  dataDate,
  dataVersion,
  eventRow,
  locationRows,
  participantRows,
  sourceRows,
  timelineRows,
  voiceRows,
} from '../data/index.js';
import { deepFreeze } from './freeze.js';
import type {
  Claim,
  ClockTime,
  Coded,
  ConflictEvent,
  ConflictRecord,
  EdtfDate,
  TimelineEntry,
} from './model/index.js';

// One frozen constant a table, each a pure call: a bundler drops the tables a consumer does not touch.

/**
 * The event of this package's record: what every {@link ConflictEvent} has, and nothing of it unknown.
 *
 * @group Model
 */
export interface KidalMenakaEvent extends ConflictEvent<RecordIds> {
  /** When, by the preferred claim. */
  readonly date: EdtfDate;
  /** At what hour it began, local time, by the preferred claim. */
  readonly time: ClockTime;
  /** How it ended, by the preferred claim: one source's reading. */
  readonly result: Coded;
}

/**
 * The event: the mutinies of Tuareg soldiers at Kidal, Ménaka and Tessalit (Mali) on 23 May 2006.
 *
 * Its date, hour, places and result are those of the reference source, the article of the English Wikipedia that
 * the record starts from. `disputed` lists the claims behind them that other sources contradict or that nobody
 * else makes: the result, according to that article, was a victory of the mutineers' movement.
 *
 * @group The record
 * @example
 * ```ts
 * import { event } from 'kidal-menaka-2006';
 *
 * event.date.edtf //=> '2006-05-23'
 * event.locations //=> ['kidal', 'menaka', 'tessalit']
 * ```
 */
export const event: KidalMenakaEvent = /* @__PURE__ */ deepFreeze(eventRow);

/**
 * The participants, keyed by id: persons, states, armed forces, armed groups and communities.
 *
 * Who was on which side when is in `allegiances`; a mutiny is a change of side. Communities are context and have none
 * by type. Ranks, posts, memberships and characterisations are claims with a speaker: `claimsAbout(id)`.
 *
 * @group The record
 * @example
 * ```ts
 * import { participants } from 'kidal-menaka-2006';
 *
 * participants['hassan-ag-fagaga'].kind //=> 'person'
 * participants['hassan-ag-fagaga'].allegiances.map(({ side }) => side) //=> ['government', 'mutineers']
 * ```
 */
export const participants: Participants = /* @__PURE__ */ deepFreeze(participantRows);

/**
 * The locations, keyed by id, with WGS 84 points where a gazetteer gives one and what each lay within in May 2006.
 *
 * Points of areas are approximate, with the reason in `note`; the camps of Kidal have none. Coordinates are of
 * GeoNames unless the citation says otherwise.
 *
 * @group The record
 * @example
 * ```ts
 * import { locations } from 'kidal-menaka-2006';
 *
 * locations.kidal.coordinates //=> { latitude: 18.44111, longitude: 1.40778 }
 * locations.menaka.within //=> 'gao-region'
 * ```
 */
export const locations: Locations = /* @__PURE__ */ deepFreeze(locationRows);

/**
 * What happened from 1990 to 2007, in order: background, attack, aftermath, and by first possible day within each.
 *
 * A date that sources dispute has `date` claims about the entry, and `disputed` names the one the entry follows.
 *
 * @group The record
 * @example
 * ```ts
 * import { timeline } from 'kidal-menaka-2006';
 *
 * timeline.find(({ id }) => id === 'attack-on-kidal')?.phase //=> 'attack'
 * ```
 */
export const timeline: readonly TimelineEntry<RecordIds>[] = /* @__PURE__ */ deepFreeze(timelineRows);

/**
 * Every claim: one source saying one value of one property, with its locators, speaker and voice.
 *
 * Tolls, strengths, dates, places, parties, commanders, results, relations, and all that the sources dispute. The
 * claims of one question stand together, the reference source first, then by date of issue.
 *
 * @group The record
 * @example
 * ```ts
 * import { claims } from 'kidal-menaka-2006';
 *
 * claims[0]?.property //=> 'casualties'
 * claims[0]?.voice //=> 'fagaga'
 * ```
 */
export const claims: readonly Claim<RecordIds>[] = /* @__PURE__ */ deepFreeze(claimRows);

/**
 * The documents, keyed by id, in the terms of CSL-JSON with dates in EDTF.
 *
 * `voice` is the voice a document speaks with, and `read` tells whether all of it was read.
 *
 * @group The record
 * @example
 * ```ts
 * import { sources } from 'kidal-menaka-2006';
 *
 * sources['bbc-2006-05-24'].voice //=> 'bbc'
 * sources['bbc-2006-05-24'].read //=> 'part'
 * ```
 */
export const sources: Sources = /* @__PURE__ */ deepFreeze(sourceRows);

/**
 * The voices, keyed by id: whoever speaks in the record, with the name a reader is shown.
 *
 * Agreement is counted in voices, never in documents: four papers that print one agency's sentence are one.
 *
 * @group The record
 * @example
 * ```ts
 * import { voices } from 'kidal-menaka-2006';
 *
 * voices['army-press-office'].name //=> "the army's press office (DIRPA)"
 * ```
 */
export const voices: Voices = /* @__PURE__ */ deepFreeze(voiceRows);

/**
 * All of it in one object, with the data's version and date: what `validateRecord` checks and every query takes.
 *
 * @group The record
 * @example
 * ```ts
 * import { record } from 'kidal-menaka-2006';
 *
 * record.event.id //=> 'kidal-menaka-2006'
 * Object.isFrozen(record.claims[0]?.locators) //=> true
 * ```
 */
export const record: ConflictRecord<RecordIds> = /* @__PURE__ */ deepFreeze({
  version: dataVersion,
  date: dataDate,
  event,
  participants,
  locations,
  timeline,
  claims,
  sources,
  voices,
});
