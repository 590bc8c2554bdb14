import type { Account, Claim, ConflictRecord } from '../model/index.js';
import { valueKinds } from '../model/properties.js';
import type { ClaimNames } from '../text/format-claim.js';
import { rowAt } from '../text/row-at.js';
import type { MatchedAccount } from './match-event.js';
import type { Matches } from './names.js';

/** One of your claims, told in the record's ids. */
export interface Translated {
  /** As the account has it. */
  readonly original: Claim;
  /** With the record's ids; names the record does not know keep their own, marked `yours:`. */
  readonly claim: Claim;
  /** What the record does not know: a side, or the names in a list. Such a claim compares only in part. */
  readonly unmatched: readonly string[];
}

const foreign = (id: string): string => `yours:${id}`;

/** Whether an id is one of yours that the record does not know. No id of a record has a colon. */
export const isForeign = (id: string): boolean => id.startsWith('yours:');

type Names = Readonly<Record<string, { readonly id: string; readonly name: string }>>;

/** The record's tables, with the account's rows for what the record does not know, under the ids that mark it. */
export function withForeign<Tables extends ClaimNames>(
  account: Account,
  matches: Pick<MatchedAccount, 'participants' | 'locations' | 'sides'>,
  { event, participants, locations, ...record }: Tables,
): Tables {
  const unknown = <Row>(rows: Readonly<Record<string, Row>>, known: Matches): readonly [string, Row][] =>
    Object.entries(rows).flatMap(([id, row]) => (known[id] === null ? [[foreign(id), row]] : []));
  const sides = { ...event.sides, ...Object.fromEntries(unknown(account.sides, matches.sides)) };
  // What lies around a place is told in ids of yours, which are not the record's.
  const places = unknown(account.locations, matches.locations).map(([id, row]) => [
    id,
    { ...row, within: null },
  ]);
  return {
    ...record,
    event: { ...event, sides },
    participants: {
      ...participants,
      ...Object.fromEntries(unknown(account.participants, matches.participants)),
    },
    locations: { ...locations, ...Object.fromEntries(places) },
  } as unknown as Tables;
}

/** Your claims about the event, in the record's ids. */
export const translate = (
  account: Account,
  matches: Pick<MatchedAccount, 'participants' | 'locations' | 'sides'>,
  { event }: Pick<ConflictRecord, 'event'>,
): readonly Translated[] =>
  account.claims
    .filter(({ about }) => about === 'event' || about === event.id)
    .map((original) => {
      const unmatched: string[] = [];
      const through =
        (table: Matches, names: Names) =>
        (id: string): string => {
          const found = rowAt(table, id);
          if (typeof found === 'string') return found;
          unmatched.push(rowAt(names, id)?.name ?? id);
          return foreign(id);
        };
      const place = through(matches.locations, account.locations);
      const party = through(matches.participants, account.participants);
      const sideOf = through(matches.sides, account.sides);
      const { side, location, ...rest } = original;
      const claim = {
        ...rest,
        about: event.id,
        value: translateValue(original, { place, party, sideOf }),
        ...(side !== undefined && { side: side === 'unknown' ? side : sideOf(side) }),
        ...(location !== undefined && { location: place(location) }),
      } as Claim;
      return { original, claim, unmatched };
    });

function translateValue(
  { property, value }: Claim,
  { place, party, sideOf }: Readonly<Record<'place' | 'party' | 'sideOf', (id: string) => string>>,
): Claim['value'] {
  const ids = value as readonly string[] | null;
  switch (valueKinds[property]) {
    case 'places':
      return ids?.map(place) ?? null;
    case 'parties':
      return ids?.map(party) ?? null;
    case 'side':
      return typeof value === 'string' && value !== 'none' ? sideOf(value) : value;
    default:
      return value;
  }
}
