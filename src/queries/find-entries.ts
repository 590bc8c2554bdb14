import type { RecordIds } from '../../data/ids.js';
import type { ConflictRecord, EdtfDate, Ids, TimelineEntry } from '../model/index.js';
import { locations, participants, timeline } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { assertOptions } from './assert-options.js';
import { daysOf, spanOf } from './dates.js';
import type { IdsOf } from './ids-of.js';
import { rowOf } from './unknown-id.js';
import { isWithin } from './within.js';

/**
 * Which timeline entries are wanted: all that is given must hold.
 *
 * @group Look things up
 */
export interface EntryQuery<I extends Ids = Ids> {
  /** At this place or at any place within it. */
  readonly at?: I['location'] | undefined;
  /** With a part in it of this participant. */
  readonly with?: I['participant'] | undefined;
  /** Not before this: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or a date such as `event.date`. */
  readonly from?: string | EdtfDate | undefined;
  /** Not after this, which is included: `'2006-05'` is the whole of May. */
  readonly to?: string | EdtfDate | undefined;
}

/**
 * The timeline entries that a query finds, in the order of the timeline.
 *
 * @group Look things up
 */
export interface FoundEntries<I extends Ids = Ids> {
  /** Entries of which every possible day lies in the time asked for; all of them where none was. */
  readonly certain: readonly TimelineEntry<I>[];
  /**
   * Entries that reach into it: their date is not known so exactly, or they began before or ended after it.
   */
  readonly possible: readonly TimelineEntry<I>[];
}

const ours = { timeline, locations, participants };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

const nameOf = (date: string | EdtfDate | undefined): string =>
  `'${typeof date === 'object' ? date.edtf : date}'`;

/**
 * The timeline entries at a place, with a participant, from one date to another, in the order of the timeline.
 *
 * "Within" a place is what held at the time of the event: Ménaka lay in Gao Region. What the place and the
 * participant are to an entry stands in the entry (`scene`, `mediator`, …). Where a time is asked for, entries
 * without a date are in neither list.
 *
 * A `RangeError` for an unknown location or participant, for a date that cannot be read or does not exist, and
 * where `from` is after `to`; a `TypeError` for an option that there is none of.
 *
 * @param query - What must hold of an entry; left out, nothing.
 * @group Look things up
 * @example
 * ```ts
 * import { event, findEntries } from 'kidal-menaka-2006';
 *
 * findEntries({ at: 'gao-region' }).certain.some((entry) => entry.id === 'menaka-mutiny') //=> true
 * findEntries({ with: 'hassan-ag-fagaga', from: event.date, to: event.date }).certain[0]?.id //=> 'attack-on-kidal'
 * findEntries({ from: '1999', to: '2000' }).certain //=> []
 * ```
 */
export function findEntries(query?: EntryQuery<RecordIds>): FoundEntries<RecordIds>;
/** The same, in a record of your own. */
export function findEntries<R extends Pick<ConflictRecord, 'timeline' | 'locations' | 'participants'>>(
  query: EntryQuery<IdsOf<R>> | undefined,
  record: R,
): FoundEntries<IdsOf<R>>;
export function findEntries(query: EntryQuery = {}, record: Tables = ours): FoundEntries {
  assertOptions('findEntries', query, 'at', 'with', 'from', 'to');
  assertTables('findEntries', record, Object.keys(ours));
  const { at, with: participant, from, to } = query;
  if (at !== undefined) rowOf('location', at, record.locations);
  if (participant !== undefined) rowOf('participant', participant, record.participants);
  const first = from === undefined ? -Infinity : spanOf(from).first;
  const last = to === undefined ? Infinity : spanOf(to).last;
  if (first > last)
    throw new RangeError(`${nameOf(from)} is after ${nameOf(to)}: expected the earlier date first`);
  const found = record.timeline.filter(
    (entry) =>
      (at === undefined || entry.locations.some(({ location }) => isWithin(location, at, record))) &&
      (participant === undefined || entry.participants.some((part) => part.participant === participant)),
  );
  if (from === undefined && to === undefined) return { certain: found, possible: [] };
  const certain: TimelineEntry[] = [];
  const possible: TimelineEntry[] = [];
  for (const entry of found) {
    if (entry.date === null) continue;
    const days = daysOf(entry.date);
    if (first <= days.first && days.last <= last) certain.push(entry);
    else if (days.first <= last && first <= days.last) possible.push(entry);
  }
  return { certain, possible };
}
