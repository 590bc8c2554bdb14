import type { RecordIds, SideId } from '../../data/ids.js';
import type { ConflictRecord, EdtfDate, Participant } from '../model/index.js';
import { event, participants } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { assertOptions } from './assert-options.js';
import { daysOf, spanOf } from './dates.js';
import type { IdsOf } from './ids-of.js';
import { rowOf } from './unknown-id.js';

const ours = { event, participants };

/**
 * When to ask for the participants of a side.
 *
 * @group Look things up
 */
export interface ParticipantsOfOptions {
  /**
   * A day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`), or a date such as `event.date`; left out, any
   * time.
   */
  readonly at?: string | EdtfDate | undefined;
}

/**
 * The participants that were on a side, in the order of the table.
 *
 * With `at`, those that may have been on it then: some day of their time there lies within the date asked
 * for. Whoever changed sides on that day is on both. Communities are never on a side. A `RangeError` for an
 * unknown side or a date that cannot be read; a `TypeError` for an option that there is none of.
 *
 * @param side - A side of the event.
 * @param options - When; left out, at any time.
 * @group Look things up
 * @example
 * ```ts
 * import { participantsOf } from 'kidal-menaka-2006';
 *
 * participantsOf('mutineers').some((participant) => participant.id === 'hassan-ag-fagaga') //=> true
 * participantsOf('mutineers', { at: '1995' }) //=> []
 * ```
 */
export function participantsOf(
  side: SideId,
  options?: ParticipantsOfOptions,
): readonly Participant<RecordIds>[];
/** The same, in a record of your own. */
export function participantsOf<R extends Pick<ConflictRecord, 'event' | 'participants'>>(
  side: IdsOf<R>['side'],
  options: ParticipantsOfOptions | undefined,
  record: R,
): readonly Participant<IdsOf<R>>[];
export function participantsOf(
  side: string,
  options: ParticipantsOfOptions = {},
  record: Pick<ConflictRecord, keyof typeof ours> = ours,
): readonly Participant[] {
  assertOptions('participantsOf', options, 'at');
  assertTables('participantsOf', record, Object.keys(ours));
  rowOf('side', side, record.event.sides);
  const { at } = options;
  const asked = at === undefined ? undefined : spanOf(at);
  return Object.values(record.participants).filter((participant) => {
    if (participant.kind === 'community') return false;
    return participant.allegiances.some((allegiance) => {
      if (allegiance.side !== side) return false;
      if (asked === undefined) return true;
      const { first, last } = daysOf(allegiance.during);
      return first <= asked.last && asked.first <= last;
    });
  });
}
