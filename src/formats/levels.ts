import type { AccountLocation } from '../model/account.js';
import type { Identifiers } from '../model/identifiers.js';
import { addClaim, addLocation, type Draft } from './account-builder.js';
import type { Cells } from './cells.js';

/** What is known of a point: where it is, and how exactly. */
export type Exact = Pick<AccountLocation, 'coordinates' | 'precision' | 'toleranceKm'>;

/** A level of the places that a row names, from the country inwards. */
export interface Level {
  readonly name: string;
  readonly kind: AccountLocation['kind'];
  readonly locator: string;
  readonly identifiers?: Identifiers | undefined;
  readonly note?: string | undefined;
}

/**
 * Adds places that lie one within the other, the first the outermost; `exact` is what is known of the one
 * at index `at`. Its id.
 */
function addLevels(draft: Draft, levels: readonly Level[], at: number, exact: Exact): string | null {
  const unplaced = { coordinates: null, precision: undefined, toleranceKm: undefined };
  let within: string | null = null;
  let found: string | null = null;
  for (let i = 0; i < levels.length; i += 1) {
    const level = levels[i];
    if (level === undefined) continue;
    const { name, kind, locator, identifiers, note } = level;
    const { coordinates, precision, toleranceKm } = i === at ? exact : unplaced;
    within = addLocation(draft, {
      name,
      kind,
      locator,
      identifiers,
      note,
      within,
      coordinates,
      precision,
      toleranceKm,
    });
    if (i === at) found = within;
  }
  return found;
}

/** Adds a location for a point that the input gives no name of a place to. */
export function addPoint(draft: Draft, exact: Exact, locator: string, within: string | null = null): void {
  if (exact.coordinates === null) return;
  const { latitude, longitude } = exact.coordinates;
  const { precision, toleranceKm } = exact;
  const note = 'A point without a name of its own.';
  const name = `Point ${latitude}, ${longitude}`;
  addLocation(draft, {
    name,
    kind: 'town',
    note,
    coordinates: exact.coordinates,
    precision,
    toleranceKm,
    within,
    locator,
  });
}

/** Adds the place that a column names as the next level inwards; nothing where it names none. */
export function pushLevel<C extends string>(
  levels: Level[],
  cells: Cells<C>,
  column: C,
  kind: Level['kind'],
  identifiers?: Identifiers,
  note?: string,
): void {
  const name = cells.text(column);
  if (name !== '') levels.push({ name, kind, locator: cells.header(column), identifiers, note });
}

/**
 * Adds a row's places and claims where it happened: at the level of index `at`, and at a point where one
 * is known, which the row gives in `locators`.
 */
export function claimWhere(
  draft: Draft,
  levels: readonly Level[],
  at: number,
  exact: Exact,
  locators: readonly string[],
): void {
  const used = levels[at];
  if (used !== undefined) {
    const id = addLevels(draft, levels, at, exact);
    const value = id === null ? null : [id];
    addClaim(draft, 'locations', value, { scope: 'locations', locators: [used.locator], raw: used.name });
  }
  const { coordinates } = exact;
  if (coordinates === null) return;
  if (used === undefined) addPoint(draft, exact, locators.join(', '));
  const raw = `${coordinates.latitude}, ${coordinates.longitude}`;
  addClaim(draft, 'coordinates', coordinates, { scope: 'coordinates', locators, raw });
}
