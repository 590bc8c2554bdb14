import type { Account } from '../model/account.js';
import type { ConflictLocation } from '../model/location.js';
import type { Participant } from '../model/participant.js';
import type { ConflictRecord } from '../model/record.js';
import { daysOf } from '../queries/dates.js';
import { distanceBetween } from '../queries/distance.js';
import { foldText } from '../text/fold.js';

/** Their ids, each with the record's id of the same thing, or `null` where the record has none. */
export type Matches = Readonly<Record<string, string | null>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

const namesOf = (row: Named): readonly string[] => [row.name, ...row.aliases.map((alias) => alias.name)];

// Formats write years and glosses behind a name: "Military Forces of Mali (2002-2012)".
const bare = (name: string): string => name.replace(/\([^()]*\)/g, ' ');

/** The one row that goes by one of the names; none where two do. */
function byName<Row extends Named>(names: readonly string[], rows: readonly Row[]): Row | undefined {
  const asked = new Set(
    names.flatMap((name) => [foldText(name), foldText(bare(name))]).filter((name) => name !== ''),
  );
  const found = rows.filter((row) => namesOf(row).some((name) => asked.has(foldText(name))));
  return found.length === 1 ? found[0] : undefined;
}

/** The identifiers that decide on their own, before any name is looked at. */
const identifiers = ['wikidata', 'ucdpActor', 'gleditschWard', 'geonames', 'iso3166'] as const;

function byIdentifier<Row extends Pick<Participant, 'identifiers'>>(
  theirs: Pick<Participant, 'identifiers'>,
  rows: readonly Row[],
): Row | undefined {
  for (const key of identifiers) {
    const value = theirs.identifiers[key];
    const found = value === undefined ? undefined : rows.find((row) => row.identifiers[key] === value);
    if (found) return found;
  }
  return undefined;
}

/** Participants match by identifier, then by name or alias. */
export function matchParticipants(account: Account, record: Pick<ConflictRecord, 'participants'>): Matches {
  const rows = Object.values(record.participants);
  return mapValues(
    account.participants,
    (theirs) => byIdentifier(theirs, rows) ?? byName(namesOf(theirs), rows),
  );
}

const areas: readonly ConflictLocation['kind'][] = ['country', 'region'];

/** Formats name a region after its town: "Kidal" as a first-level unit is Kidal Region, never the town. */
function byNameAndKind(
  theirs: ConflictLocation,
  rows: readonly ConflictLocation[],
): ConflictLocation | undefined {
  const alike = areas.includes(theirs.kind)
    ? rows.filter((row) => row.kind === theirs.kind)
    : rows.filter((row) => !areas.includes(row.kind));
  const names =
    theirs.kind === 'region' ? namesOf(theirs).flatMap((name) => [name, `${name} Region`]) : namesOf(theirs);
  return byName(names, alike);
}

/** Locations match by identifier, then by name or alias, then by a point no further off than its format allows. */
export function matchLocations(account: Account, record: Pick<ConflictRecord, 'locations'>): Matches {
  const rows = Object.values(record.locations);
  return mapValues(account.locations, (theirs) => {
    const named = byIdentifier(theirs, rows) ?? byNameAndKind(theirs, rows);
    if (named || !theirs.coordinates || typeof theirs.toleranceKm !== 'number') return named;
    const point = theirs.coordinates;
    const reach = theirs.toleranceKm;
    const near = rows
      .flatMap((row) =>
        row.coordinates && row.kind === 'town' ? [{ row, km: distanceBetween(point, row.coordinates) }] : [],
      )
      .filter(({ km }) => km <= reach)
      .sort((a, b) => a.km - b.km);
    return near[0]?.row;
  });
}

function mapValues<T>(
  table: Readonly<Record<string, T>>,
  match: (row: T) => { readonly id: string } | undefined,
): Matches {
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [id, match(row)?.id ?? null]));
}

/** The side a participant was on at the time of the event; none where it was on neither or on both. */
export function sideOf(participant: Participant, record: Pick<ConflictRecord, 'event'>): string | undefined {
  if (participant.kind === 'community') return undefined;
  const day = record.event.date && daysOf(record.event.date);
  const sides = participant.allegiances
    .filter(({ during }) => {
      const span = daysOf(during);
      return !day || (span.first <= day.last && day.first <= span.last);
    })
    .map(({ side }) => side);
  const distinct = new Set(sides);
  // Who changed sides on the day is counted where they ended.
  return distinct.size > 1 ? sides.at(-1) : sides[0];
}

/**
 * Sides match by whom they name, never by their position: each party and commander votes for the side it
 * was on that day, and so does a side's own name. A tie, or no vote at all, is no match.
 */
export function matchSides(
  account: Account,
  participants: Matches,
  record: Pick<ConflictRecord, 'event' | 'participants'>,
): Matches {
  const ours = Object.values(record.event.sides);
  const votesFor = (side: string): Map<string, number> => {
    const votes = new Map<string, number>();
    const vote = (id: string | undefined, weight: number): void => {
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + weight);
    };
    const theirs = account.sides[side];
    if (theirs) vote(byName(namesOf(theirs), ours)?.id, 1);
    for (const claim of account.claims) {
      if (claim.side !== side || (claim.property !== 'belligerents' && claim.property !== 'commanders'))
        continue;
      for (const id of claim.value ?? []) {
        const known = participants[id];
        const participant = typeof known === 'string' ? record.participants[known] : undefined;
        // A party says more than a commander, who may have been born to the other side.
        const weight = claim.property === 'belligerents' ? 2 : 1;
        if (participant) vote(sideOf(participant, record), weight);
        else
          vote(byName(namesOf(account.participants[id] ?? { id, name: id, aliases: [] }), ours)?.id, weight);
      }
    }
    return votes;
  };
  const winners = Object.keys(account.sides).map((side): [string, string | null] => {
    const ranked = [...votesFor(side)].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    return [side, first && first[1] !== second?.[1] ? first[0] : null];
  });
  // Two sides of theirs cannot both be one of ours: then neither is.
  return Object.fromEntries(
    winners.map(([side, id]) => [
      side,
      winners.some(([other, same]) => other !== side && same === id) ? null : id,
    ]),
  );
}
