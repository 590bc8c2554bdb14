import type { Account, ConflictLocation, ConflictRecord, Identifiers, Participant } from '../model/index.js';
import { locationKinds } from '../model/words.js';
import { daysOf } from '../queries/dates.js';
import { distanceBetween } from '../queries/distance.js';
import { foldText } from '../text/fold.js';
import { namesOf } from '../text/names-of.js';
import { onceFor } from './once-for.js';

/** Your ids, each with the record's id of the same thing, or `null` where the record has none. */
export type Matches = Readonly<Record<string, string | null>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly identifiers?: Identifiers | undefined;
}
type Table<Row extends Named = Named> = Readonly<Record<string, Row>>;

/** The identifiers that decide on their own, before any name is looked at. */
const identifiers = ['wikidata', 'ucdpActor', 'gleditschWard', 'geonames', 'iso3166'] as const;

const identifiersOf = (row: Named): readonly string[] =>
  identifiers.flatMap((key) => {
    const value = row.identifiers?.[key];
    return value === undefined ? [] : [`${key} ${value}`];
  });

/** Ids by all that a row goes by: its names as they are compared, its identifiers. */
function indexBy(table: Table, keysOf: (row: Named) => readonly string[]): ReadonlyMap<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const row of Object.values(table))
    for (const key of keysOf(row)) index.set(key, (index.get(key) ?? new Set()).add(row.id));
  return index;
}
const byNames = onceFor((table: Table) => indexBy(table, (row) => namesOf(row).map(foldText)));
const byIdentifiers = onceFor((table: Table) => indexBy(table, identifiersOf));

/** The ids of all rows that go by a name, as it is compared. */
export const idsCalled = (name: string, table: Table): ReadonlySet<string> =>
  byNames(table).get(foldText(name)) ?? new Set();

// Formats write years and glosses behind a name: "Military Forces of Mali (2002-2012)".
const bare = (name: string): string => name.replace(/\([^()]*\)/g, ' ');

/** The one row that goes by one of the names; none where two do. */
function byName(
  names: readonly string[],
  table: Table,
  isKind: (id: string) => boolean = () => true,
): string | undefined {
  const asked = [...names, ...names.map(bare)].filter((name) => foldText(name) !== '');
  const found = new Set(asked.flatMap((name) => [...idsCalled(name, table)]).filter(isKind));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function byIdentifier(yours: Named, table: Table): string | undefined {
  const [first] = identifiersOf(yours).flatMap((key) => [...(byIdentifiers(table).get(key) ?? [])]);
  return first;
}

const mapValues = <Row>(table: Readonly<Record<string, Row>>, match: (row: Row) => string | undefined) =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, match(row) ?? null]));

/** Participants match by identifier, then by name or alias. */
export const matchParticipants = (
  account: Account,
  { participants }: Pick<ConflictRecord, 'participants'>,
): Matches =>
  mapValues(
    account.participants,
    (yours) => byIdentifier(yours, participants) ?? byName(namesOf(yours), participants),
  );

/** Whether a place is an area: what lies in it may be anywhere. */
export const isArea = ({ kind }: Pick<ConflictLocation, 'kind'>): boolean =>
  kind === 'country' || kind === 'region';

/** Whether a kind of place is a word of the record's own, such as a sea: formats take it for an area or for a town. */
const isOwnWord = (kind: string): boolean => !locationKinds.some((known) => known === kind);

/** Formats name a region after its town: "Kidal" as a first-level unit is Kidal Region, never the town. */
function byNameAndKind(yours: ConflictLocation, locations: ConflictRecord['locations']): string | undefined {
  const names = namesOf(yours);
  const isAlike = (id: string): boolean => {
    const row = locations[id];
    return (
      row !== undefined && (isArea(yours) ? row.kind === yours.kind || isOwnWord(row.kind) : !isArea(row))
    );
  };
  return byName(
    yours.kind === 'region' ? names.flatMap((name) => [name, `${name} Region`]) : names,
    locations,
    isAlike,
  );
}

/** Locations match by identifier, then by name or alias, then by a point no further off than its format allows. */
export const matchLocations = (account: Account, { locations }: Pick<ConflictRecord, 'locations'>): Matches =>
  mapValues(account.locations, (yours) => {
    const named = byIdentifier(yours, locations) ?? byNameAndKind(yours, locations);
    const { coordinates: point, toleranceKm: reach } = yours;
    if (named !== undefined || !point || typeof reach !== 'number') return named;
    const [nearest] = Object.values(locations)
      .flatMap(({ id, kind, coordinates }) =>
        coordinates && (kind === 'town' || isOwnWord(kind))
          ? [{ id, km: distanceBetween(point, coordinates) }]
          : [],
      )
      .filter(({ km }) => km <= reach)
      .sort((a, b) => a.km - b.km);
    return nearest?.id;
  });

/** The side a participant was on at the time of the event; none where it was on none. */
export function sideOf(participant: Participant, record: Pick<ConflictRecord, 'event'>): string | undefined {
  if (participant.kind === 'community') return undefined;
  const day = record.event.date && daysOf(record.event.date);
  const sides = participant.allegiances
    .filter(({ during }) => {
      const span = daysOf(during);
      return !day || (span.first <= day.last && day.first <= span.last);
    })
    .map(({ side }) => side);
  // Who changed sides on the day is counted where they ended.
  return sides.at(-1);
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
  const { sides } = record.event;
  const votes = new Map<string, Map<string, number>>();
  const vote = (yours: string, id: string | undefined, weight: number): void => {
    const cast = votes.get(yours) ?? new Map<string, number>();
    if (id !== undefined) votes.set(yours, cast.set(id, (cast.get(id) ?? 0) + weight));
  };
  for (const side of Object.values(account.sides)) vote(side.id, byName(namesOf(side), sides), 1);
  for (const { property, side, value } of account.claims) {
    if (side === undefined || (property !== 'belligerents' && property !== 'commanders')) continue;
    for (const id of value ?? []) {
      const participant = record.participants[participants[id] ?? ''];
      const names = namesOf(account.participants[id] ?? { name: id, aliases: [] });
      // A party says more than a commander, who may have been born to the other side.
      const weight = property === 'belligerents' ? 2 : 1;
      vote(side, participant ? sideOf(participant, record) : byName(names, sides), weight);
    }
  }
  const winners = mapValues(account.sides, ({ id }) => {
    const [first, second] = [...(votes.get(id) ?? [])].sort((a, b) => b[1] - a[1]);
    return first && first[1] !== second?.[1] ? first[0] : undefined;
  });
  // Two sides of yours cannot both be one of the record's: then neither is.
  const all = Object.values(winners);
  return mapValues(account.sides, ({ id }) => {
    const winner = winners[id];
    return winner && all.indexOf(winner) === all.lastIndexOf(winner) ? winner : undefined;
  });
}
