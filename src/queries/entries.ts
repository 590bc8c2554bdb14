import type { LocationId, ParticipantId, RecordIds } from '../../data/ids.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import type { TimelineEntry } from '../model/timeline-entry.js';
import { locations, participants, timeline } from '../record.js';
import { assertTables } from './assert-tables.js';
import { daysOf, readDays } from './dates.js';
import { rowOf } from './unknown-id.js';
import { isWithin } from './within.js';

/**
 * The timeline entries at a place or at any place within it, in the order of the timeline.
 *
 * "Within" is what held in May 2006: Ménaka lay in Gao Region. What the place is to an entry (`scene`,
 * `origin`, `destination`, `subject`) stands in the entry. A `RangeError` for an unknown location.
 *
 * @param location - A location.
 * @group Look things up
 * @example
 * ```ts
 * import { entriesAt } from 'kidal-menaka-2006';
 *
 * entriesAt('gao-region').some((entry) => entry.id === 'menaka-mutiny') //=> true
 * ```
 */
export function entriesAt(location: LocationId): readonly TimelineEntry<RecordIds>[];
/** The same, in a record of your own. */
export function entriesAt(
  location: string,
  tables: Pick<ConflictRecord, 'timeline' | 'locations'>,
): readonly TimelineEntry[];
export function entriesAt(
  location: string,
  tables: Pick<ConflictRecord, 'timeline' | 'locations'> = {
    timeline,
    locations,
  },
): readonly TimelineEntry[] {
  assertTables('entriesAt', tables, 'timeline', 'locations');
  rowOf('location', location, tables.locations);
  return tables.timeline.filter((entry) =>
    entry.locations.some((place) => isWithin(place.location, location, tables)),
  );
}

/**
 * The timeline entries that a participant has a part in, in the order of the timeline. What the part was
 * (`leader`, `mediator`, …) stands in the entry. A `RangeError` for an unknown participant.
 *
 * @param participant - A participant.
 * @group Look things up
 * @example
 * ```ts
 * import { entriesWith } from 'kidal-menaka-2006';
 *
 * entriesWith('hassan-ag-fagaga').some((entry) => entry.id === 'attack-on-kidal') //=> true
 * ```
 */
export function entriesWith(participant: ParticipantId): readonly TimelineEntry<RecordIds>[];
/** The same, in a record of your own. */
export function entriesWith(
  participant: string,
  tables: Pick<ConflictRecord, 'timeline' | 'participants'>,
): readonly TimelineEntry[];
export function entriesWith(
  participant: string,
  tables: Pick<ConflictRecord, 'timeline' | 'participants'> = {
    timeline,
    participants,
  },
): readonly TimelineEntry[] {
  assertTables('entriesWith', tables, 'timeline', 'participants');
  rowOf('participant', participant, tables.participants);
  return tables.timeline.filter((entry) =>
    entry.participants.some((part) => part.participant === participant),
  );
}

/**
 * The timeline entries of a stretch of time.
 *
 * @group Places and dates
 */
export interface EntriesBetween<I extends Ids = Ids> {
  /** Entries of which every possible day lies in it. */
  readonly certain: readonly TimelineEntry<I>[];
  /**
   * Entries that reach into it: their date is not known so exactly, or they began before or ended after it.
   */
  readonly possible: readonly TimelineEntry<I>[];
}

/**
 * The timeline entries from one date to another, both included, in the order of the timeline.
 *
 * `YYYY` and `YYYY-MM` stand for all of their days: from `'2006-05'` to `'2006-05'` is the whole of May.
 * Entries without a date are in neither list. A `RangeError` for a date that cannot be read or does not
 * exist, and where `from` is after `to`.
 *
 * @param from - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param to - The same.
 * @group Places and dates
 * @example
 * ```ts
 * import { entriesBetween } from 'kidal-menaka-2006';
 *
 * const { certain } = entriesBetween('2006-05-23', '2006-05-23');
 * certain.some((entry) => entry.id === 'attack-on-kidal') //=> true
 * entriesBetween('1999', '2000').certain //=> []
 * ```
 */
export function entriesBetween(from: string, to: string): EntriesBetween<RecordIds>;
/** The same, in a record of your own. */
export function entriesBetween(
  from: string,
  to: string,
  tables: Pick<ConflictRecord, 'timeline'>,
): EntriesBetween;
export function entriesBetween(
  from: string,
  to: string,
  tables: Pick<ConflictRecord, 'timeline'> = { timeline },
): EntriesBetween {
  assertTables('entriesBetween', tables, 'timeline');
  const { first } = readDays(from);
  const { last } = readDays(to);
  if (first > last) throw new RangeError(`'${from}' is after '${to}': expected the earlier date first`);
  const certain: TimelineEntry[] = [];
  const possible: TimelineEntry[] = [];
  for (const entry of tables.timeline) {
    if (entry.date === null) continue;
    const days = daysOf(entry.date);
    if (first <= days.first && days.last <= last) certain.push(entry);
    else if (days.first <= last && first <= days.last) possible.push(entry);
  }
  return { certain, possible };
}
