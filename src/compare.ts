/**
 * An account from outside held against the record: is it about the event, and how does each of its
 * statements stand to what each source says?
 *
 * @module kidal-menaka-2006/compare
 */
import { type EventMatch, matchEvent } from './compare/match-event.js';
import { type Matches, matchLocations, matchParticipants, matchSides } from './compare/names.js';
import { compareSlots, type SlotComparison } from './compare/slots.js';
import { translate } from './compare/translate.js';
import type { Account } from './model/account.js';
import type { ConflictRecord } from './model/record.js';
import { comparisonTables } from './queries/compare-scopes.js';
import { record as ours } from './record.js';

export type { EventMatch, MatchCriterion } from './compare/match-event.js';
export type { Matches } from './compare/names.js';
export type { PositionComparison, SlotComparison, SlotVerdict } from './compare/slots.js';

/** What {@link compareAccount} yields. */
export interface AccountComparison {
  /** Whether the account is about the event at all, and how sure that is. */
  readonly match: EventMatch;
  /** Their sides, each with the record's; by whom they name, never by position. */
  readonly sides: Matches;
  /** Their participants, each with the record's. */
  readonly participants: Matches;
  /** Their locations, each with the record's. */
  readonly locations: Matches;
  /** What either states about the event; empty where the account is about another event. */
  readonly slots: readonly SlotComparison[];
}

/**
 * An account held against a record, slot by slot.
 *
 * First `match`: is it about the event at all? By title, day, place and parties, each as exactly as the
 * account's own precision codes allow. That a file lacks the event is a normal answer. Then `slots`: for
 * each thing that either states, the verdict against the reference account, the reason in words, and each
 * position of the record with its own verdict, claims and voices. A dataset row taken as this event stands
 * for the whole event.
 *
 * @param account - What an importer made of an outside row, box or entity.
 * @param record - A record of your own; left out, this package's.
 * @group Compare
 * @example
 * ```ts
 * import { compareAccount } from 'kidal-menaka-2006/compare';
 * import { fromRow } from 'kidal-menaka-2006/formats';
 *
 * const row = { Day: '2006-05-23', Town: 'Kidal', Dead: '1' };
 * const { account } = fromRow(row, { date: 'Day', place: 'Town', killed: 'Dead' });
 * const { match, slots } = compareAccount(account);
 * match.verdict //=> 'likely'
 * slots.find((slot) => slot.outcomes?.includes('killed'))?.verdict //=> 'conflicts'
 * ```
 */
export function compareAccount(account: Account, record: ConflictRecord = ours): AccountComparison {
  const participants = matchParticipants(account, record);
  const locations = matchLocations(account, record);
  const sides = matchSides(account, participants, record);
  const matches = { participants, locations, sides };
  const match = matchEvent(account, matches, record);
  if (match.verdict === 'no') return { match, ...matches, slots: [] };
  const theirs = translate(account, matches, record);
  const all = [...record.claims, ...theirs.map((one) => one.claim)];
  const tables = {
    ...record,
    ...comparisonTables({ claims: all, locations: record.locations }),
    claims: all,
    sources: { ...record.sources, [account.source.id]: account.source },
  };
  return { match, ...matches, slots: compareSlots(theirs, { account, record, tables, participants }) };
}
