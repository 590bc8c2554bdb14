import { type EventMatch, matchAccount } from '../compare/match-event.js';
import type { Account } from '../model/account.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import { compareDates } from '../queries/dates.js';
import { foldText } from '../text/fold.js';

/** A row that may be the event. */
export interface Candidate {
  readonly line: number;
  readonly account: Account;
  readonly match: EventMatch;
}

/**
 * Whether a row can be the event by its day, or bears its name. In a dataset a row
 * of another day is another event, also where a single account would be taken for a wrong date; and nearly all rows
 * fall out here, at a hundredth of the cost of `matchAccount`.
 */
function dayFilter(record: ConflictRecord): (account: Account) => boolean {
  const { event } = record;
  const names = new Set([event.name, ...event.aliases.map((alias) => alias.name)].map(foldText));
  const claimed = record.claims.flatMap((claim) =>
    claim.about === event.id && claim.property === 'date' && claim.value ? [claim.value] : [],
  );
  const days: readonly EdtfDate[] = event.date === null ? claimed : [event.date, ...claimed];
  // As text, days sort as they follow one another, and a year before 0 sorts before all others.
  const first = days.reduce(
    (least, { earliest }) => (earliest === null || earliest < least ? (earliest ?? '') : least),
    '9999-12-31',
  );
  const last = days.reduce(
    (most, { latest }) => (latest === null || latest > most ? (latest ?? '9999-12-31') : most),
    '',
  );
  return (account) => {
    let dated = false;
    for (const claim of account.claims) {
      if (claim.property !== 'date' || claim.value === null) continue;
      dated = true;
      const { earliest, latest } = claim.value;
      if ((earliest !== null && earliest > last) || (latest !== null && latest < first)) continue;
      for (const day of days) {
        const order = compareDates(claim.value, day);
        if (order === 'same' || order === 'overlaps') return true;
      }
    }
    return !dated || days.length === 0 || names.has(foldText(account.source.title));
  };
}

/** Rows kept for the list; of any more only the number is. */
const mostKept = 50;

/** Looks through the rows of a dataset for the event, keeping the best. */
export interface EventFinder {
  readonly add: (account: Account, line: number) => void;
  /** Best first. */
  readonly best: () => readonly Candidate[];
  /** How many rows may be the event, those that are not kept too. */
  readonly count: () => number;
}

const better = (a: Candidate, b: Candidate): number => b.match.score - a.match.score || a.line - b.line;

export function eventFinder(record: ConflictRecord): EventFinder {
  const canBe = dayFilter(record);
  let kept: Candidate[] = [];
  let count = 0;
  return {
    add: (account, line) => {
      if (!canBe(account)) return;
      const { match } = matchAccount(account, record);
      if (match.verdict === 'no') return;
      count += 1;
      kept.push({ line, account, match });
      if (kept.length >= 2 * mostKept) kept = kept.sort(better).slice(0, mostKept);
    },
    best: () => [...kept].sort(better).slice(0, mostKept),
    count: () => count,
  };
}
