/** The places of a record as the map wants them, the ways between them, and how far apart they are. */
import type { LocationsClaim } from '../../src/model/claim.js';
import type { Coordinates } from '../../src/model/coordinates.js';
import type { ConflictLocation } from '../../src/model/location.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { LocationRole, TimelineEntry } from '../../src/model/timeline-entry.js';
import { distanceBetween } from '../../src/queries/distance.js';
import { isCurrent, voiceOf } from '../../src/queries/voice-of.js';
import { isWithin } from '../../src/queries/within.js';
import { actingSide, type SideLook } from './sides.js';

export type Placed = ConflictLocation & { readonly coordinates: Coordinates };

const isPlaced = (location: ConflictLocation): location is Placed => location.coordinates !== null;

export const pointOf = ({ coordinates }: Placed): [number, number] => [
  coordinates.longitude,
  coordinates.latitude,
];

/** The towns, camps and massifs that have a point. A point that stands for a region is no place to mark. */
export const placedLocations = ({ locations }: ConflictRecord): readonly Placed[] =>
  Object.values(locations)
    .filter(isPlaced)
    .filter(({ kind }) => kind !== 'region' && kind !== 'country');

/** Where the event happened, by the preferred reading. */
export const scenes = (record: ConflictRecord): readonly Placed[] =>
  placedLocations(record).filter(({ id }) => record.event.locations.includes(id));

/** Those no further than `reach` km from a scene. */
export const placesNear = (record: ConflictRecord, reach: number): readonly Placed[] =>
  placedLocations(record).filter((place) =>
    scenes(record).some((scene) => distanceBetween(place, scene) <= reach),
  );

/** Places without a point of their own that lie within this one. */
const within = (place: ConflictLocation, record: ConflictRecord): readonly ConflictLocation[] =>
  Object.values(record.locations).filter(
    (other) => other.id !== place.id && other.coordinates === null && isWithin(other.id, place.id, record),
  );

/** "Kidal, also …; within it: …; approximate": what the map says of a place when asked. */
export function placeTitle(place: ConflictLocation, record: ConflictRecord): string {
  const aliases = place.aliases.map(({ name }) => name).join(', ');
  const inner = within(place, record)
    .map(({ name }) => name)
    .join(', ');
  return [
    `${place.name}${aliases === '' ? '' : `, also ${aliases}`}`,
    ...(inner === '' ? [] : [`within it: ${inner}`]),
    ...(place.note === undefined ? [] : [place.note]),
  ].join('; ');
}

/** One answer to "where": the places as a source lists them, and the voices that say so outright. */
export interface Whereabouts {
  readonly places: readonly string[];
  readonly claims: readonly LocationsClaim[];
  readonly voices: readonly string[];
}

/** The answers to where something was, those with most voices first. */
export function whereabouts(about: readonly string[], record: ConflictRecord): readonly Whereabouts[] {
  const claims = record.claims.filter(
    (claim): claim is LocationsClaim =>
      claim.property === 'locations' && about.includes(claim.about) && isCurrent(claim),
  );
  const key = ({ value }: LocationsClaim): string => [...(value ?? [])].sort().join(' ');
  return [...new Set(claims.map(key))]
    .map((one) => {
      const own = claims.filter((claim) => key(claim) === one);
      const outright = own.filter(({ basis }) => basis === undefined);
      const voices = [...new Set(outright.map((claim) => voiceOf(claim, record)))].sort();
      return { places: own[0]?.value ?? [], claims: own, voices };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.voices.length - a.voices.length);
}

/** The voices that name a place as one where the event happened. */
export const voicesFor = (place: string, record: ConflictRecord): number =>
  new Set(
    whereabouts([record.event.id], record)
      .filter(({ places }) => places.includes(place))
      .flatMap(({ voices }) => voices),
  ).size;

export interface Route {
  readonly from: Placed;
  readonly to: Placed;
  readonly look: SideLook;
  /** The entries that tell of it. */
  readonly entries: readonly TimelineEntry[];
}

function endsOf(entry: TimelineEntry, record: ConflictRecord): readonly Omit<Route, 'entries'>[] {
  const placed = placedLocations(record);
  const at = (role: LocationRole): readonly Placed[] =>
    entry.locations
      .filter((one) => one.role === role)
      .flatMap((one) => placed.find(({ id }) => id === one.location) ?? []);
  // Who left the place where something happened set out from there.
  const origins = at('origin').length > 0 ? at('origin') : at('scene');
  const look = actingSide(entry, record);
  return at('destination').flatMap((to) =>
    origins.filter((from) => from.id !== to.id).map((from) => ({ from, to, look })),
  );
}

/** The routes of the phase of the attack, each once however many entries tell of it. */
export function routesOf(record: ConflictRecord): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const entry of record.timeline.filter(({ phase }) => phase === 'attack')) {
    for (const ends of endsOf(entry, record)) {
      const key = JSON.stringify([ends.from.id, ends.to.id, ends.look]);
      routes.set(key, { ...ends, entries: [...(routes.get(key)?.entries ?? []), entry] });
    }
  }
  return [...routes.values()];
}

const kmPerDegree = 111.195;

/** The entries that tell of a way to the massif or to a place in it. */
const entriesTo = (massif: Placed, record: ConflictRecord): readonly TimelineEntry[] =>
  record.timeline.filter(({ locations }) =>
    locations.some(({ location, role }) => role === 'destination' && isWithin(location, massif.id, record)),
  );

/**
 * The radius in km of a circle around the massif's point that stands for it. No source gives its
 * limits: the circle reaches as far as the towns that the sources name to place the refuge in it.
 * `null` where they name none.
 */
export function massifRadius(massif: Placed, record: ConflictRecord): number | null {
  const entries = entriesTo(massif, record);
  const named = new Set([
    ...entries.flatMap(({ locations }) =>
      locations.filter(({ role }) => role === 'subject').map(({ location }) => location),
    ),
    // A source that answers "where" with several places means what lies between them.
    ...whereabouts(
      entries.map(({ id }) => id),
      record,
    ).flatMap(({ places }) => (places.length > 1 ? places : [])),
  ]);
  const towns = placedLocations(record).filter(({ id, kind }) => kind === 'town' && named.has(id));
  return towns.length === 0 ? null : Math.max(...towns.map((town) => distanceBetween(town, massif)));
}

export const degrees = (km: number): number => km / kmPerDegree;

/** The massifs that routes lead to. */
export const refuges = (record: ConflictRecord): readonly Placed[] => [
  ...new Map(
    routesOf(record)
      .filter(({ to }) => to.kind === 'massif')
      .map(({ to }) => [to.id, to]),
  ).values(),
];

export interface Distance {
  readonly from: Placed;
  readonly to: Placed;
  readonly km: number;
}

/** Each pair once, the nearest first. */
export const distancesBetween = (places: readonly Placed[]): readonly Distance[] =>
  places
    .flatMap((from, index) =>
      places.slice(index + 1).map((to) => ({ from, to, km: Math.round(distanceBetween(from, to)) })),
    )
    .sort((a, b) => a.km - b.km);

/** The shortest links that join all places: a line for each pair would hide the map. */
export function shortestLinks(distances: readonly Distance[]): readonly Distance[] {
  const joined = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = joined.get(id);
    return next === undefined ? id : rootOf(next);
  };
  return distances.filter(({ from, to }) => {
    const [a, b] = [rootOf(from.id), rootOf(to.id)];
    if (a === b) return false;
    joined.set(a, b);
    return true;
  });
}
