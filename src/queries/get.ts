import type {
  ClaimId,
  LocationId,
  Locations,
  ParticipantId,
  Participants,
  RecordIds,
  SourceId,
  Sources,
  TimelineEntryId,
} from '../../data/ids.js';
import type {
  Claim,
  ConflictLocation,
  ConflictRecord,
  Participant,
  Source,
  TimelineEntry,
} from '../model/index.js';
import { claims, locations, participants, sources, timeline } from '../record.js';
import type { IdIn, IdsOf } from './ids-of.js';
import { rowIn, rowOf } from './unknown-id.js';

/**
 * The participant with an id, each typed as its own kind.
 *
 * Where no participant has it, a `RangeError` names the nearest ids; what is no string is a `TypeError`.
 *
 * @param id - An id, not a name: {@link findParticipants} finds names.
 * @group Look things up
 * @example
 * ```ts
 * import { getParticipant } from 'kidal-menaka-2006';
 *
 * getParticipant('iyad-ag-ghaly').name //=> 'Iyad Ag Ghaly'
 * ```
 */
export function getParticipant<K extends ParticipantId>(id: K): Participants[K];
/** The same, in a record of your own. */
export function getParticipant<
  R extends Pick<ConflictRecord, 'participants'>,
  K extends IdIn<R['participants']>,
>(id: K, tables: R): R['participants'][K];
export function getParticipant(
  id: string,
  tables: Pick<ConflictRecord, 'participants'> = { participants },
): Participant {
  return rowOf('participant', id, tables?.participants);
}

/**
 * The location with an id.
 *
 * Where no location has it, a `RangeError` names the nearest ids; what is no string is a `TypeError`.
 *
 * @param id - An id, not a name: {@link findLocations} finds names.
 * @group Look things up
 * @example
 * ```ts
 * import { getLocation } from 'kidal-menaka-2006';
 *
 * getLocation('menaka').name //=> 'Ménaka'
 * getLocation('menaka').within //=> 'gao-region'
 * ```
 */
export function getLocation<K extends LocationId>(id: K): Locations[K];
/** The same, in a record of your own. */
export function getLocation<R extends Pick<ConflictRecord, 'locations'>, K extends IdIn<R['locations']>>(
  id: K,
  tables: R,
): R['locations'][K];
export function getLocation(
  id: string,
  tables: Pick<ConflictRecord, 'locations'> = { locations },
): ConflictLocation {
  return rowOf('location', id, tables?.locations);
}

/**
 * The source with an id, described in CSL-JSON's terms.
 *
 * Where no source has it, a `RangeError` names the nearest ids; what is no string is a `TypeError`.
 *
 * @param id - An id, not a title: {@link findSources} finds titles, publishers and authors.
 * @group Look things up
 * @example
 * ```ts
 * import { getSource } from 'kidal-menaka-2006';
 *
 * getSource('lecocq-2010').type //=> 'book'
 * ```
 */
export function getSource<K extends SourceId>(id: K): Sources[K];
/** The same, in a record of your own. */
export function getSource<R extends Pick<ConflictRecord, 'sources'>, K extends IdIn<R['sources']>>(
  id: K,
  tables: R,
): R['sources'][K];
export function getSource(id: string, tables: Pick<ConflictRecord, 'sources'> = { sources }): Source {
  return rowOf('source', id, tables?.sources);
}

/**
 * The timeline entry with an id.
 *
 * Where no entry has it, a `RangeError` names the nearest ids; what is no string is a `TypeError`.
 *
 * @param id - An id.
 * @group Look things up
 * @example
 * ```ts
 * import { getTimelineEntry } from 'kidal-menaka-2006';
 *
 * getTimelineEntry('attack-on-kidal').phase //=> 'attack'
 * ```
 */
export function getTimelineEntry(id: TimelineEntryId): TimelineEntry<RecordIds>;
/** The same, in a record of your own. */
export function getTimelineEntry<R extends Pick<ConflictRecord, 'timeline'>>(
  id: IdsOf<R>['entry'],
  tables: R,
): TimelineEntry<IdsOf<R>>;
export function getTimelineEntry(
  id: string,
  tables: Pick<ConflictRecord, 'timeline'> = { timeline },
): TimelineEntry {
  return rowIn('timeline entry', id, tables?.timeline);
}

/**
 * The claim with an id.
 *
 * Where no claim has it, a `RangeError` names the nearest ids; what is no string is a `TypeError`.
 *
 * @param id - An id: source, property and scope.
 * @group Look things up
 * @example
 * ```ts
 * import { getClaim } from 'kidal-menaka-2006';
 *
 * getClaim('wikipedia-en-kidal-menaka-mutinies-casualties-killed-government').value //=> { min: 2, max: 2 }
 * ```
 */
export function getClaim(id: ClaimId): Claim<RecordIds>;
/** The same, in a record of your own. */
export function getClaim<R extends Pick<ConflictRecord, 'claims'>>(
  id: IdsOf<R>['claim'],
  tables: R,
): Claim<IdsOf<R>>;
export function getClaim(id: string, tables: Pick<ConflictRecord, 'claims'> = { claims }): Claim {
  return rowIn('claim', id, tables?.claims);
}
