import type { AccountLocation } from '../../model/account.js';
import { addClaim, addLocation } from '../account-builder.js';
import { addPoint, type Exact } from '../levels.js';
import { pointInRange } from '../point.js';
import type { Statement } from './entity.js';
import { listOf, nameOf, type Reading, readings, statementsOf, unread } from './reading.js';
import { itemOf, qualify, readOf } from './statement.js';

const earth: ReadonlySet<string> = new Set(['', 'Q2']);

function pointOf(reading: Reading, statement: Statement): Exact | null {
  const { snak, path } = statement;
  if (snak.kind === 'somevalue') return { coordinates: null };
  if (snak.kind === 'novalue') {
    reading.report('wikidata-novalue', path, 'P625 says that there is no point');
    return null;
  }
  if (snak.value.type !== 'point') {
    unread(reading, statement, 'coordinates');
    return null;
  }
  const { latitude, longitude, precision, globe } = snak.value;
  if (!earth.has(globe)) {
    reading.report('wikidata-globe', path, `The point lies on ${globe}`, globe, 'the earth, Q2');
    return null;
  }
  const paths = { latitude: [...path, 'latitude'], longitude: [...path, 'longitude'] };
  const coordinates = pointInRange(latitude, longitude, paths, reading.report);
  if (coordinates === null) return null;
  if (precision === null || precision <= 0) return { coordinates };
  return {
    coordinates,
    precision: { scheme: 'wikidata', code: precision },
    toleranceKm: Math.round(precision * 111_000) / 1_000,
  };
}

function placeOf(
  reading: Reading,
  item: string,
  kind: AccountLocation['kind'],
  property: string,
  within: string | null,
  exact: Exact,
): string {
  const known = reading.locations.get(item);
  if (known !== undefined) return known;
  const { coordinates, precision, toleranceKm } = exact;
  const name = nameOf(reading, item);
  const id = addLocation(reading.draft, {
    name,
    kind,
    coordinates,
    precision,
    toleranceKm,
    within,
    identifiers: { wikidata: item },
    locator: property,
  });
  reading.locations.set(item, id);
  return id;
}

const unplaced: Exact = { coordinates: null };

/** The properties that name places, the coarsest first. */
const levels = [
  ['P17', 'country'],
  ['P131', 'region'],
  ['P276', 'town'],
] as const;

/** The different items that a property names; an empty one for a statement without an item. */
const itemsOf = (reading: Reading, property: string): readonly string[] => [
  ...new Set(statementsOf(reading.entity, property).map(({ snak }) => itemOf(snak))),
];

/** The finest level that names an item. */
const finestLevel = (reading: Reading): (typeof levels)[number][0] | undefined =>
  levels.findLast(([property]) => itemsOf(reading, property).some((item) => item !== ''))?.[0];

/** The location of the country, where the entity names just one. */
function countryOf(reading: Reading): string | null {
  const [country = '', ...more] = itemsOf(reading, 'P17').filter((item) => item !== '');
  return more.length === 0 ? (reading.locations.get(country) ?? null) : null;
}

/** Adds the places of all levels; `exact` is the point of the finest. */
function addLevels(reading: Reading, exact: Exact): void {
  const finest = finestLevel(reading);
  let isClaimed = false;
  for (const [property, kind] of levels) {
    for (const statements of readings(reading, property)) {
      const own = property === finest ? exact : unplaced;
      const within = property === 'P17' ? null : countryOf(reading);
      const value = listOf(reading, statements, (item) =>
        placeOf(reading, item, kind, property, within, own),
      );
      const [first] = statements;
      // One reading of where: the finest level. The coarser ones are what it lies within.
      const isFinest = property === finest || (finest === undefined && property === 'P276' && !isClaimed);
      if (value === undefined || first === undefined || !isFinest) continue;
      isClaimed = true;
      const claim = addClaim(reading.draft, 'locations', value, readOf('locations', ...statements));
      if (statements.length === 1) qualify(claim, first);
      else claim.rank = first.rank;
    }
  }
}

/** Adds the places that the entity names, and its points. */
export function addPlaces(reading: Reading): void {
  const points = statementsOf(reading.entity, 'P625').flatMap((statement) => {
    const exact = pointOf(reading, statement);
    return exact === null ? [] : [{ statement, exact }];
  });
  const best = points.filter(({ statement }) => statement.rank !== 'deprecated');
  const finest = finestLevel(reading);
  // The entity's point is that of its place, where it names just one.
  const isOfPlace =
    finest !== undefined && finest !== 'P17' && itemsOf(reading, finest).length === 1 && best.length === 1;
  addLevels(reading, isOfPlace ? (best[0]?.exact ?? unplaced) : unplaced);
  if (!isOfPlace) {
    const country = countryOf(reading);
    for (const { exact } of best) addPoint(reading.draft, exact, 'P625', country);
  }
  for (const { statement, exact } of points) {
    const read = readOf('coordinates', statement);
    qualify(addClaim(reading.draft, 'coordinates', exact.coordinates, read), statement);
  }
}
