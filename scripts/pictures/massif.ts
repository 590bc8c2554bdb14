/** How far a massif reaches, as far as the record lets one say. */
import type { ConflictRecord } from '../../src/model/record.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { distanceBetween } from '../../src/queries/distance.js';
import { isWithin } from '../../src/queries/within.js';
import { type Placed, placedLocations, whereabouts } from './places.js';
import { routesOf } from './routes.js';

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
