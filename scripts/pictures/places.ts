/** The places of a record as the map wants them. */
import type { LocationsClaim } from '../../src/model/claim.js';
import type { Coordinates } from '../../src/model/coordinates.js';
import type { ConflictLocation } from '../../src/model/location.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { distanceBetween } from '../../src/queries/distance.js';
import { isCurrent, voiceOf } from '../../src/queries/voice-of.js';
import { isWithin } from '../../src/queries/within.js';

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
