/**
 * An account from outside held against the record: is it about the event, and how does each of its
 * statements stand to what each source says?
 *
 * @module kidal-menaka-2006/compare
 */
import { assertAccount } from './compare/assert-account.js';
import { type MatchedAccount, matchAccount } from './compare/match-event.js';
import { settle } from './compare/once-for.js';
import { compareSlots, type SlotComparison, tablesOf } from './compare/slots.js';
import { translate, withForeign } from './compare/translate.js';
import type { Account, ConflictRecord } from './model/index.js';
import { claimsById } from './queries/compare-scopes.js';
import { rowOf } from './queries/unknown-id.js';
import { record as ours } from './record.js';
import { assertTables, recordTables } from './text/assert-tables.js';

export type { EventMatch, MatchCriterion, MatchedAccount } from './compare/match-event.js';
export type { Matches } from './compare/names.js';
export type { PositionComparison, SlotComparison, SlotVerdict } from './compare/slots.js';
export type { Verdict } from './queries/counts.js';

/** What {@link compareAccount} yields. */
export interface AccountComparison extends MatchedAccount {
  /** What either states about the event; empty where the account is about another event. */
  readonly slots: readonly SlotComparison[];
}

/**
 * An account held against a record, slot by slot.
 *
 * First `match`: is it about the event at all? By title, day, place and parties, each as exactly as the
 * account's own precision codes allow. That a file lacks the event is a normal answer. Then `slots`: for
 * each thing that either states, the verdict against the reference source, the reason in words, and each
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
  assertAccount(account);
  assertTables('compareAccount', record, recordTables);
  rowOf('source', record.event.referenceSource, record.sources);
  const settled = settle(record);
  const matched = matchAccount(account, settled);
  if (matched.match.verdict === 'no') return { ...matched, slots: [] };
  const yours = translate(account, matched, settled);
  const claims = yours.map(({ claim }) => claim);
  const [known, own] = [tablesOf(settled).claimsById, claimsById(claims)];
  const tables = {
    ...withForeign(account, matched, settled),
    claims: [...settled.claims, ...claims],
    claimsById: { get: (id: string) => known.get(id) ?? own.get(id) },
    sources: { ...settled.sources, [account.source.id]: account.source },
  };
  return { ...matched, slots: compareSlots(yours, { account, record: settled, tables, ...matched }) };
}
