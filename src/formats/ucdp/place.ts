import type { Coordinates } from '../../model/coordinates.js';
import type { Issue } from '../../model/issue.js';
import type { Draft } from '../account-builder.js';
import type { OpenRow } from '../cells.js';
import { claimWhere, type Level, pushLevel } from '../levels.js';
import { pointFrom } from '../point.js';
import { code, positive, type UcdpCells } from './cells.js';
import type { UcdpReport } from './issue-codes.js';

/** How far off the coded point may be, in km, by where_prec; `null`: anywhere in the country or at sea. */
const toleranceKm: Readonly<Record<string, number | null>> = {
  1: 2,
  2: 25,
  3: 50,
  4: 150,
  5: 300,
  6: null,
  7: null,
};

const wktPoint = /^(?:SRID=\d+;)?\s*POINT\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)\s*\)$/i;

/** The point that geom_wkt, or the Feature's geometry, gives: longitude first. */
function geometryOf(cells: UcdpCells, open: OpenRow): readonly [longitude: number, latitude: number] | null {
  const wkt = wktPoint.exec(cells.text('geom_wkt').slice(0, 100));
  return wkt === null ? open.point : [Number(wkt[1]), Number(wkt[2])];
}

/** Half a unit of the fourth decimal, about 5 m: rounding, not another point. */
const rounding = 0.00005;

function coordinatesOf(cells: UcdpCells, open: OpenRow, report: UcdpReport): Coordinates | null {
  const [latitude, longitude] = [cells.text('latitude'), cells.text('longitude')];
  if (latitude !== '' && longitude !== '' && cells.text('geom_wkt') === `POINT (${longitude} ${latitude})`) {
    return pointFrom(latitude, longitude, pathsOf(cells), report);
  }
  const geometry = geometryOf(cells, open);
  if (latitude === '' && longitude === '' && geometry !== null) {
    const path = cells.text('geom_wkt') === '' ? ['geometry', 'coordinates'] : cells.path('geom_wkt');
    return pointFrom(String(geometry[1]), String(geometry[0]), { latitude: path, longitude: path }, report);
  }
  const point = pointFrom(latitude, longitude, pathsOf(cells), report);
  if (point === null || geometry === null) return point;
  const [x, y] = geometry;
  if (Math.abs(x - point.longitude) <= rounding && Math.abs(y - point.latitude) <= rounding) return point;
  const swapped =
    x === point.latitude && y === point.longitude ? '; latitude and longitude are exchanged' : '';
  const message = `The geometry is longitude ${x}, latitude ${y}, the columns say ${longitude}, ${latitude}${swapped}`;
  report('ucdp-geometry', cells.path('geom_wkt'), message, [x, y], `${longitude} ${latitude}`);
  return point;
}

const pathsOf = (cells: UcdpCells): { latitude: Issue['path']; longitude: Issue['path'] } => ({
  latitude: cells.path('latitude'),
  longitude: cells.path('longitude'),
});

const approximated = ({ latitude, longitude }: Coordinates): Coordinates => ({
  latitude,
  longitude,
  approximate: true,
});

/** Adds the places of the row and claims where it happened. */
export function addPlace(draft: Draft, cells: UcdpCells, open: OpenRow, report: UcdpReport): void {
  const precision = code(cells, 'where_prec', 7, report);
  const point = coordinatesOf(cells, open, report);
  const coordinates = point === null || precision === '1' ? point : approximated(point);
  const gleditschWard = positive(cells.text('country_id'));
  const levels: Level[] = [];
  pushLevel(levels, cells, 'country', 'country', gleditschWard === undefined ? {} : { gleditschWard });
  pushLevel(levels, cells, 'adm_1', 'region');
  pushLevel(levels, cells, 'adm_2', 'region', undefined, 'A division of the second level (adm_2).');
  const place = cells.text('where_coordinates');
  // where_prec 3, 4 and 6 place the event at the centroid of a division that adm_2, adm_1 or country names
  // too.
  let at = levels.findLastIndex((level) => level.name.toLowerCase() === place.toLowerCase());
  if (precision === '6' && levels[0]?.kind === 'country') at = 0;
  if (at === -1 && place !== '') {
    pushLevel(levels, cells, 'where_coordinates', precision === '' || precision <= '2' ? 'town' : 'region');
  }
  if (at === -1) at = levels.length - 1;
  const exact = {
    coordinates,
    precision: precision === '' ? undefined : ({ scheme: 'ucdp', code: Number(precision) } as const),
    toleranceKm: precision === '' ? undefined : (toleranceKm[precision] ?? null),
  };
  const locators = cells.has('latitude')
    ? [cells.header('latitude'), cells.header('longitude')]
    : ['geometry'];
  claimWhere(draft, levels, at, exact, locators);
}
