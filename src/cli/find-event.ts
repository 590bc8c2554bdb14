import { type EventMatch, matchAccount } from '../compare/match-event.js';
import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import { daysOf, type Span } from '../queries/dates.js';
import { foldText } from '../text/fold.js';
import { namesOf } from '../text/names-of.js';

/** A row that may be the event. */
export interface Candidate {
  readonly line: number;
  readonly account: Account;
  readonly match: EventMatch;
}

const spansOf = (claims: readonly Claim[]): readonly Span[] =>
  claims.flatMap((claim) => (claim.property === 'date' && claim.value !== null ? [daysOf(claim.value)] : []));

/**
 * Whether a span can be that of the event. In a dataset a row of another day is another event, also where a single
 * account would be taken for a wrong date; and nearly all rows fall out here, at a hundredth of the cost of `matchAccount`.
 */
function dayFilter({ event, claims }: ConflictRecord): (span: Span) => boolean {
  const claimed = spansOf(claims.filter(({ about }) => about === event.id));
  const all = event.date === null ? claimed : [daysOf(event.date), ...claimed];
  const days = [...new Map(all.map((span) => [`${span.first} ${span.last}`, span])).values()];
  return ({ first, last }) => days.length === 0 || days.some((day) => first <= day.last && day.first <= last);
}

/** Rows kept for the list; of any more only the number is. */
const mostKept = 50;

/** Looks through the rows of a dataset for the event, keeping the best. */
export interface EventFinder {
  /** Whether a row of that date may be the event; a row of none may. */
  readonly isNear: (date: EdtfDate | null | undefined) => boolean;
  readonly add: (account: Account, line: number) => void;
  /** Best first. */
  readonly best: () => readonly Candidate[];
  /** How many rows may be the event, those that are not kept too. */
  readonly count: () => number;
}

export function eventFinder(record: ConflictRecord): EventFinder {
  const names = new Set(namesOf(record.event).map(foldText));
  const isThen = dayFilter(record);
  const canBe = ({ claims, source }: Account): boolean => {
    const spans = spansOf(claims);
    return spans.length === 0 || spans.some(isThen) || names.has(foldText(source.title));
  };
  let kept: Candidate[] = [];
  let count = 0;
  const keepBest = (): readonly Candidate[] => {
    kept = kept.sort((a, b) => b.match.score - a.match.score || a.line - b.line).slice(0, mostKept);
    return kept;
  };
  return {
    isNear: (date) => !date || isThen(daysOf(date)),
    add: (account, line) => {
      if (!canBe(account)) return;
      const { match } = matchAccount(account, record);
      if (match.verdict === 'no') return;
      count += 1;
      kept.push({ line, account, match });
      if (kept.length >= 2 * mostKept) keepBest();
    },
    best: keepBest,
    count: () => count,
  };
}
