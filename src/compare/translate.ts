import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import type { Matches } from './names.js';

/** One of their claims, told in the record's ids. */
export interface Translated {
  /** As the account has it. */
  readonly original: Claim;
  /** With the record's ids; names the record does not know keep their own, marked `theirs:`. */
  readonly claim: Claim;
  /** What the record does not know: a side, or the names in a list. Such a claim compares only in part. */
  readonly unmatched: readonly string[];
}

const foreign = (id: string): string => `theirs:${id}`;

/** Whether an id is one of theirs that the record does not know. No id of a record has a colon. */
export const isForeign = (id: string): boolean => id.startsWith('theirs:');

/** Their claims about the event, in the record's ids. */
export function translate(
  account: Account,
  matches: { participants: Matches; locations: Matches; sides: Matches },
  record: Pick<ConflictRecord, 'event'>,
): readonly Translated[] {
  return account.claims.flatMap((original): Translated[] => {
    if (original.about !== 'event' && original.about !== record.event.id) return [];
    const unmatched: string[] = [];
    const through =
      (table: Matches, names: Readonly<Record<string, { name: string }>>) =>
      (id: string): string => {
        const found = Object.hasOwn(table, id) ? table[id] : undefined;
        if (typeof found === 'string') return found;
        unmatched.push(Object.hasOwn(names, id) ? (names[id]?.name ?? id) : id);
        return foreign(id);
      };
    const place = through(matches.locations, account.locations);
    const party = through(matches.participants, account.participants);
    const sideOf = through(matches.sides, account.sides);
    const { side, location, ...rest } = original;
    const scoped = {
      ...rest,
      about: record.event.id,
      ...(side !== undefined && { side: side === 'unknown' ? side : sideOf(side) }),
      ...(location !== undefined && { location: place(location) }),
    };
    return [{ original, claim: withValue(scoped, place, party, sideOf), unmatched }];
  });
}

function withValue(
  claim: Claim,
  place: (id: string) => string,
  party: (id: string) => string,
  side: (id: string) => string,
): Claim {
  switch (claim.property) {
    case 'locations':
      return { ...claim, value: claim.value?.map(place) ?? null };
    case 'belligerents':
    case 'commanders':
    case 'actors':
    case 'target':
    case 'member-of':
    case 'subgroup-of':
    case 'commander-of':
    case 'kin-of':
      return { ...claim, value: claim.value?.map(party) ?? null };
    case 'victor':
      return {
        ...claim,
        value: claim.value === null || claim.value === 'none' ? claim.value : side(claim.value),
      };
    default:
      return claim;
  }
}
