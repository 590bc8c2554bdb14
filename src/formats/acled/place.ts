import type { Draft } from '../account-builder.js';
import type { OpenRow } from '../cells.js';
import { claimWhere, type Level, pushLevel } from '../levels.js';
import { pointFrom } from '../point.js';
import { type AcledCells, precisionOf } from './cells.js';
import type { AcledReport } from './issue-codes.js';

/** How far off the point may be, in km, by geo_precision. */
const toleranceKm: Readonly<Record<string, number>> = { 1: 2, 2: 25, 3: 100 };

const sea = /\b(?:sea|ocean|gulf|strait|channel|bay)\b/i;

/** Adds the places of the row and claims where it happened. */
export function addPlace(draft: Draft, cells: AcledCells, open: OpenRow, report: AcledReport): void {
  const precision = precisionOf(cells, 'geo_precision', report);
  const point =
    cells.has('latitude') || cells.has('longitude') || open.point === null
      ? pointFrom(
          cells.text('latitude'),
          cells.text('longitude'),
          { latitude: cells.path('latitude'), longitude: cells.path('longitude') },
          report,
        )
      : pointFrom(
          String(open.point[1]),
          String(open.point[0]),
          { latitude: ['geometry', 'coordinates', 1], longitude: ['geometry', 'coordinates', 0] },
          report,
        );
  const coordinates =
    point === null || precision === '1' || precision === ''
      ? point
      : { ...point, approximate: true as const };
  const levels: Level[] = [];
  const gleditschWard = /^[1-9]\d{0,3}$/.test(cells.text('gwno')) ? Number(cells.text('gwno')) : undefined;
  const identifiers = gleditschWard === undefined ? {} : { gleditschWard };
  // ACLED gives events at sea the sea's name for a country.
  if (sea.test(cells.text('country')))
    pushLevel(levels, cells, 'country', 'region', {}, 'A sea, in the column country.');
  else pushLevel(levels, cells, 'country', 'country', identifiers);
  pushLevel(levels, cells, 'admin1', 'region');
  pushLevel(levels, cells, 'admin2', 'region', {}, 'A division of the second level (admin2).');
  pushLevel(levels, cells, 'admin3', 'region', {}, 'A division of the third level (admin3).');
  pushLevel(levels, cells, 'location', 'town');
  const exact = {
    coordinates,
    precision: precision === '' ? undefined : ({ scheme: 'acled', code: Number(precision) } as const),
    toleranceKm: toleranceKm[precision],
  };
  const locators = cells.has('latitude')
    ? [cells.header('latitude'), cells.header('longitude')]
    : ['geometry'];
  claimWhere(draft, levels, levels.length - 1, exact, locators);
}
