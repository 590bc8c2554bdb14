import type { ConflictLocation } from '../../../src/model/location.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { locationKinds } from '../../../src/model/words.js';
import { damaged, firstRow, type Lint } from './lint.js';
import { rowLints } from './rows.js';

const longestNote = 400;

/** Latitudes and longitudes that hold all of Mali, and little more. */
const mali = { id: 'mali', south: 10, north: 25, west: -12.5, east: 4.5 } as const;

const rowsOf = (record: ConflictRecord): readonly ConflictLocation[] => Object.values(record.locations);

/** The places around a place, nearest first. It stops where it would go round in a circle. */
function placesAround(record: ConflictRecord, id: string): readonly ConflictLocation[] {
  const around: ConflictLocation[] = [];
  let next = record.locations[id]?.within ?? null;
  while (next !== null) {
    const place = record.locations[next];
    if (place === undefined || place.id === id || around.includes(place)) break;
    around.push(place);
    next = place.within;
  }
  return around;
}

/** Those that the event, a timeline entry, a claim or a place inside them points at. */
function usedLocations(record: ConflictRecord): ReadonlySet<string> {
  const used = new Set<string>(record.event.locations);
  for (const entry of record.timeline) for (const { location } of entry.locations) used.add(location);
  for (const { within } of rowsOf(record)) if (within !== null) used.add(within);
  for (const claim of record.claims) {
    used.add(claim.about);
    if (claim.location !== undefined) used.add(claim.location);
    if (claim.property === 'locations') for (const id of claim.value ?? []) used.add(id);
  }
  return used;
}

export const locationLints: readonly Lint[] = [
  ...rowLints({
    table: 'locations',
    word: 'location',
    kinds: locationKinds,
    prose: (record) =>
      rowsOf(record).flatMap(({ id, note }) => (note === undefined ? [] : [[id, 'the note', note] as const])),
    longestProse: longestNote,
    used: usedLocations,
    shared: [],
  }),
  {
    name: 'location-country-within-nothing',
    description: 'a country lies within nothing',
    check: (record) =>
      rowsOf(record)
        .filter(({ kind, within }) => kind === 'country' && within !== null)
        .map(({ id }) => `location '${id}': a country lies within nothing; make within null`),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.locations), ({ kind }) => kind === 'country').within = 'kidal';
      }),
  },
  {
    name: 'location-within-ends-in-country',
    description: 'whoever goes outward from a location comes to a country, never round in a circle',
    check: (record) =>
      rowsOf(record)
        .filter(({ id, kind }) => kind !== 'country' && placesAround(record, id).at(-1)?.kind !== 'country')
        .map(({ id }) => `location '${id}': within leads to no country; set it to the place around it`),
    damage: (record) =>
      damaged(record, (copy) => {
        const camp = firstRow(Object.values(copy.locations), ({ kind }) => kind === 'camp');
        const town = firstRow(Object.values(copy.locations), ({ id }) => id === camp.within);
        town.within = camp.id;
      }),
  },
  {
    name: 'location-inside-mali',
    description: `a place in Mali has its point between ${mali.south} and ${mali.north} north, ${mali.west} and ${mali.east} east`,
    check: (record) =>
      rowsOf(record).flatMap(({ id, coordinates }) => {
        if (coordinates === null || !placesAround(record, id).some((place) => place.id === mali.id))
          return [];
        const { latitude, longitude } = coordinates;
        const inside =
          latitude >= mali.south &&
          latitude <= mali.north &&
          longitude >= mali.west &&
          longitude <= mali.east;
        return inside
          ? []
          : [
              `location '${id}': ${latitude}, ${longitude} is outside Mali; check the sign, or whether they are swapped`,
            ];
      }),
    damage: (record) =>
      damaged(record, (copy) => {
        const { coordinates } = firstRow(Object.values(copy.locations), ({ id }) => id === 'kidal');
        if (coordinates !== null)
          [coordinates.latitude, coordinates.longitude] = [coordinates.longitude, coordinates.latitude];
      }),
  },
  {
    name: 'location-point-of-area',
    description:
      'a region or massif has an approximate point or none, a country none, and a note tells why a point is approximate',
    check: (record) =>
      rowsOf(record).flatMap(({ id, kind, coordinates, note }) => {
        if (coordinates === null) return [];
        if (kind === 'country') return [`location '${id}': a country has no point; make coordinates null`];
        if ((kind === 'region' || kind === 'massif') && coordinates.approximate !== true)
          return [`location '${id}': a ${kind} is no point; add approximate: true`];
        return coordinates.approximate === true && note === undefined
          ? [`location '${id}': its point is approximate; say why in the note`]
          : [];
      }),
    damage: (record) =>
      damaged(record, (copy) => {
        const area = firstRow(Object.values(copy.locations), (row) => row.coordinates?.approximate === true);
        delete area.note;
      }),
  },
  {
    name: 'location-identifiers-once',
    description: 'no two locations have one identifier',
    check: (record) => {
      const owners = new Map<string, string>();
      return rowsOf(record).flatMap(({ id, identifiers }) =>
        Object.entries(identifiers).flatMap(([scheme, value]) => {
          const key = `${scheme} ${value}`;
          const owner = owners.get(key);
          owners.set(key, owner ?? id);
          return owner === undefined
            ? []
            : [`location '${id}': its ${scheme} '${value}' is that of '${owner}'; correct one of the two`];
        }),
      );
    },
    damage: (record) =>
      damaged(record, (copy) => {
        const known = Object.values(copy.locations).filter((row) => row.identifiers.geonames !== undefined);
        const [first, second] = known;
        if (first === undefined || second === undefined)
          throw new RangeError('fewer than two locations have a GeoNames id');
        second.identifiers = { ...first.identifiers };
      }),
  },
];
