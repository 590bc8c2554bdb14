import type { RecordIds, SideId } from '../../data/ids.js';
import type { Claim, ConflictRecord, Ids, Participant, ParticipantsClaim } from '../model/index.js';
import { claims, event, participants } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { rowAt } from '../text/row-at.js';
import type { IdsOf } from './ids-of.js';
import { rowOf } from './unknown-id.js';
import { isCurrent } from './voice-of.js';

/**
 * Who commanded a side, as far as it is stated.
 *
 * @group Look things up
 */
export interface Commanders<I extends Ids = Ids> {
  /** The commanders, in the order of the source; empty unless the state is `stated`. */
  readonly participants: readonly Participant<I>[];
  /**
   * `stated`: they are named · `unknown`: said not to be known · `none`: said to be nobody · `absent`: nobody
   * says anything.
   */
  readonly state: 'stated' | 'unknown' | 'none' | 'absent';
  /** The claims that this rests on. */
  readonly claims: readonly I['claim'][];
}

const ours = { event, participants, claims };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

/** The preferred reading; else the reference source's; else all that stand. */
function readings(side: string, record: Tables): readonly ParticipantsClaim[] {
  const all = record.claims
    .filter((claim: Claim): claim is ParticipantsClaim => claim.property === 'commanders')
    .filter((claim) => claim.about === record.event.id && claim.side === side && isCurrent(claim))
    .filter((claim) => claim.location === undefined && claim.during === undefined);
  const preferred = all.filter((claim) => claim.rank === 'preferred');
  if (preferred.length > 0) return preferred;
  const reference = all.filter((claim) => claim.source === record.event.referenceSource);
  return reference.length > 0 ? reference : all;
}

/**
 * The commanders of a side of the event, by the preferred reading (that of the reference source where none
 * is marked so, else all that stand, together). Unknown is not empty: see `state`.
 *
 * Other readings are in `claimsAbout(event.id, 'commanders')`. A `RangeError` for an unknown side.
 *
 * @param side - A side of the event.
 * @group Look things up
 * @example
 * ```ts
 * import { commandersOf } from 'kidal-menaka-2006';
 *
 * commandersOf('government').state //=> 'unknown'
 * commandersOf('mutineers').participants.map((participant) => participant.name)[0] //=> 'Hassan Ag Fagaga'
 * ```
 */
export function commandersOf(side: SideId): Commanders<RecordIds>;
/** The same, in a record of your own. */
export function commandersOf<R extends Pick<ConflictRecord, 'event' | 'participants' | 'claims'>>(
  side: IdsOf<R>['side'],
  record: R,
): Commanders<IdsOf<R>>;
export function commandersOf(side: string, record: Tables = ours): Commanders {
  assertTables('commandersOf', record, Object.keys(ours));
  rowOf('side', side, record.event.sides);
  const said = readings(side, record);
  const ids = [...new Set(said.flatMap((claim) => claim.value ?? []))];
  const found = ids.flatMap((id) => rowAt(record.participants, id) ?? []);
  return { participants: found, state: stateOf(said, ids), claims: said.map((claim) => claim.id) };
}

function stateOf(said: readonly ParticipantsClaim[], ids: readonly string[]): Commanders['state'] {
  if (said.length === 0) return 'absent';
  if (ids.length > 0) return 'stated';
  return said.every((claim) => claim.value === null) ? 'unknown' : 'none';
}
