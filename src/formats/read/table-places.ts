import type { AccountLocation } from '../../model/account.js';
import type { Alias } from '../../model/alias.js';
import type { Coordinates } from '../../model/coordinates.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { Issue } from '../../model/issue.js';
import { addClaim, addLocation, type Draft } from './account-builder.js';
import { type Cells, withoutZeros } from './cells.js';
import { type Report, shown } from './issue.js';
import type { Claiming, LevelColumn, PlaceColumns, TableReport } from './table.js';

const degrees = /^[-+]?\d{1,3}(?:[.,]\d+)?$/;
const small = /^[-+]?\d(?:\.\d+)?e-\d{1,2}$/i;

/** The path of each coordinate. */
interface PointPaths {
  readonly latitude: Issue['path'];
  readonly longitude: Issue['path'];
}

type OutOfRange = 'latitude-out-of-range' | 'longitude-out-of-range';

/** The point of two numbers; `null` where one is out of range, which is reported. */
export function pointInRange(
  latitude: number,
  longitude: number,
  paths: PointPaths,
  report: Report<OutOfRange>,
): Coordinates | null {
  let isPoint = true;
  for (const [name, value, most] of [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180],
  ] as const) {
    if (Math.abs(value) <= most) continue;
    report(
      `${name}-out-of-range`,
      paths[name],
      `${name} ${value} is out of range`,
      value,
      `-${most} to ${most}`,
    );
    isPoint = false;
  }
  return isPoint ? { latitude, longitude } : null;
}

/**
 * The point of two cells in decimal degrees, east and north positive, as written; a comma is where decimals begin,
 * since no degree has thousands. `null` where they are empty, out of range or no numbers, the last two reported.
 */
function pointFrom(
  texts: { readonly latitude: string; readonly longitude: string },
  paths: PointPaths,
  report: Report<'coordinates-not-understood' | 'coordinates-incomplete' | OutOfRange>,
): Coordinates | null {
  const numbers = (['latitude', 'longitude'] as const).map((name) => {
    const text = texts[name];
    if (text === '') return undefined;
    if (degrees.test(text) || small.test(text)) return Number(text.replace(',', '.'));
    const message = `${String(paths[name].at(-1))} is ${shown(text)}`;
    const expected = 'decimal degrees, north and east positive';
    report('coordinates-not-understood', paths[name], message, text, expected);
    return undefined;
  });
  if ((texts.latitude === '') !== (texts.longitude === '')) {
    const lacking = texts.latitude === '' ? 'latitude' : 'longitude';
    report('coordinates-incomplete', paths[lacking], `The ${lacking} is lacking`, undefined, 'both or none');
  }
  const [latitude, longitude] = numbers;
  return latitude === undefined || longitude === undefined
    ? null
    : pointInRange(latitude, longitude, paths, report);
}

const wkt = /^(?:SRID=\d+;|<[^<>\s]{1,60}>)?\s*POINT\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)\s*\)$/i;

/** The point of a text in WKT, longitude first; `null` where it is none. */
function wktPoint(text: string): readonly [longitude: number, latitude: number] | null {
  const [matched, x, y] = wkt.exec(text.slice(0, 200)) ?? [];
  const point = [Number(x), Number(y)] as const;
  return matched === undefined || point.some(Number.isNaN) ? null : point;
}

/** A cell that holds one of the codes 1 to `last`, as its digit; empty where it holds none, which is reported. */
export function codeOf<C extends string, K extends string>(
  cells: Cells<C>,
  column: C,
  last: number,
  code: K,
  report: Report<K>,
): string {
  const text = cells.text(column);
  const digit = withoutZeros(text);
  if (/^\d$/.test(digit) && digit >= '1' && digit <= String(last)) return digit;
  if (text !== '') report(code, cells.path(column), `${column} is ${shown(text)}`, text, `1 to ${last}`);
  return '';
}

/** The number above 0 that a cell of ids holds; what is none is reported. */
export function idNumber<C extends string>(
  cells: Cells<C>,
  column: C,
  report: TableReport,
): number | undefined {
  const text = withoutZeros(cells.text(column));
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  if (text !== '' && !/^-?\d+$/.test(text)) {
    const message = `${cells.header(column)} is ${shown(text)}`;
    report('identifier-not-understood', cells.path(column), message, text, 'a whole number');
  }
  return undefined;
}

/** Rounding of the fourth decimal, about 5 m, is not another point. */
const rounding = 0.00005;

/** The point of a row, with the columns that give it: latitude and longitude, else its geometry. */
function pointOf<C extends string>(
  cells: Cells<C>,
  { latitude: north, longitude: east, geometry: wkt }: PlaceColumns<C>,
  report: TableReport,
) {
  const texts = { latitude: cells.text(north), longitude: cells.text(east) };
  const written = wkt === undefined ? '' : cells.text(wkt);
  const paths = { latitude: cells.path(north), longitude: cells.path(east) };
  const locators = [cells.header(north), cells.header(east)];
  // Nearly every row of a dataset says the same twice.
  if (written !== '' && written === `POINT (${texts.longitude} ${texts.latitude})`)
    return { point: pointFrom(texts, paths, report), locators };
  const inWkt = wktPoint(written);
  const other = inWkt ?? cells.point;
  const at = inWkt === null || wkt === undefined ? ['geometry', 'coordinates'] : cells.path(wkt);
  if (written !== '' && inWkt === null && wkt !== undefined) {
    const message = `${cells.header(wkt)} is ${shown(written)}`;
    report('coordinates-not-understood', cells.path(wkt), message, written, 'POINT (longitude latitude)');
  }
  if (texts.latitude === '' && texts.longitude === '' && other !== null) {
    const point = pointFrom(
      { longitude: String(other[0]), latitude: String(other[1]) },
      { latitude: at, longitude: at },
      report,
    );
    return { point, locators: [inWkt === null || wkt === undefined ? 'geometry' : cells.header(wkt)] };
  }
  const point = pointFrom(texts, paths, report);
  if (point === null || other === null) return { point, locators };
  const [x, y] = other;
  const { longitude, latitude } = point;
  if (Math.abs(x - longitude) > rounding || Math.abs(y - latitude) > rounding) {
    const swapped = x === latitude && y === longitude ? '; latitude and longitude are exchanged' : '';
    const message = `The geometry is longitude ${x}, latitude ${y}, the columns say ${longitude}, ${latitude}${swapped}`;
    report('geometry-differs', at, message, [x, y], `${longitude} ${latitude}`);
  }
  return { point, locators };
}

/** How far off the point may be, in km, and the code that says so. */
function exactness<C extends string>(
  cells: Cells<C>,
  { precision, toleranceKm }: PlaceColumns<C>,
  report: TableReport,
): { readonly code: string } & Omit<Exact, 'coordinates'> {
  if (precision !== undefined) {
    const { column, scheme, toleranceKm: table } = precision;
    const code = codeOf(cells, column, Object.keys(table).length, 'precision-unknown', report);
    return code === ''
      ? { code }
      : { code, precision: { scheme, code: Number(code) } as const, toleranceKm: table[code] ?? null };
  }
  const text = toleranceKm === undefined ? '' : cells.text(toleranceKm).replace(',', '.');
  if (/^\d{1,5}(?:\.\d+)?$/.test(text)) return { code: '', toleranceKm: Number(text) };
  if (text !== '' && toleranceKm !== undefined) {
    const message = `${cells.header(toleranceKm)} is ${shown(text)}`;
    report('tolerance-not-understood', cells.path(toleranceKm), message, text, 'a number of km, 0 or more');
  }
  return { code: '' };
}

// The words for a kind of place that datasets append to its name.
const placeWords: ReadonlySet<string> = new Set(
  (
    'town village city camp base district region cercle commune municipality province governorate county state ' +
    'department prefecture division subdistrict township area lga oblast raion territory island agency'
  ).split(' '),
);

/** The name without the word for its kind; `undefined` where it has none. */
function bareName(name: string): string | undefined {
  const at = name.lastIndexOf(' ');
  return at > 0 && placeWords.has(name.slice(at + 1).toLowerCase()) ? name.slice(0, at).trim() : undefined;
}

/**
 * Shorter forms of a place's name: without the word for its kind (`Kidal region`), without brackets. A country's
 * brackets hold an earlier name (`DR Congo (Zaire)`), those of other places mostly what they lie in.
 */
function shorterNames(name: string, kind: AccountLocation['kind']): readonly Alias[] {
  if (name.length > 200) return [];
  const [, before, within = ''] = name.endsWith(')') ? (/^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? []) : [];
  const bare = bareName(before ?? name);
  const shorter = [before, bare].filter((short) => short !== undefined);
  const aliases: Alias[] = shorter.map((short) => ({ name: short, kind: 'short' }));
  if (before !== undefined && kind === 'country') aliases.push({ name: within, kind: 'former' });
  return aliases;
}

function countryIds<C extends string>(
  cells: Cells<C>,
  { countryNumber }: PlaceColumns<C>,
  report: TableReport,
): Identifiers {
  const number = countryNumber === undefined ? undefined : idNumber(cells, countryNumber, report);
  return number === undefined ? {} : { gleditschWard: number };
}

/** The places of a row, each within the one before, and where it happened: the last level, at the point. */
export function readPlace<C extends string>(
  cells: Cells<C>,
  places: PlaceColumns<C>,
  report: TableReport,
): Claiming {
  const { code, ...exact } = exactness(cells, places, report);
  const { point, locators } = pointOf(cells, places, report);
  const coordinates =
    point === null || code === '' || code === '1' ? point : { ...point, approximate: true as const };
  const levels: { name: string; kind: AccountLocation['kind']; of: LevelColumn<C> }[] = [];
  for (const of of places.levels) {
    const name = cells.text(of.column);
    const kind = typeof of.kind === 'string' ? of.kind : of.kind(name, code);
    if (name !== '') levels.push({ name, kind, of });
  }
  const last = levels.at(-1);
  let at = levels.length - 1;
  if (last?.of.isPoint) {
    const again = levels.findLastIndex(
      (level, i) => i < at && level.name.toLowerCase() === last.name.toLowerCase(),
    );
    const isCountry = code !== '' && code === places.precision?.country && levels[0]?.kind === 'country';
    if (again !== -1 || (isCountry && at > 0)) levels.pop();
    at = isCountry ? 0 : again === -1 ? at : again;
  } else if (code !== '' && code === places.precision?.country && levels[0]?.kind === 'country') at = 0;
  const identifiers = levels.some(({ kind }) => kind === 'country') ? countryIds(cells, places, report) : {};
  return (draft) => {
    let within: string | null = null;
    levels.forEach(({ name, kind, of: { note, column } }, i) => {
      const locator = cells.header(column);
      const isExact = i === at;
      within = addLocation(draft, {
        name,
        kind,
        note,
        aliases: shorterNames(name, kind),
        identifiers: kind === 'country' ? identifiers : {},
        within,
        locator,
        coordinates: isExact ? coordinates : null,
        precision: isExact ? exact.precision : undefined,
        toleranceKm: isExact ? exact.toleranceKm : undefined,
      });
      if (isExact)
        addClaim(draft, { property: 'locations', value: [within], locators: [locator], raw: name });
    });
    if (coordinates === null) return;
    if (at === -1) addPoint(draft, { ...exact, coordinates }, locators.join(', '));
    const raw = `${coordinates.latitude}, ${coordinates.longitude}`;
    addClaim(draft, { property: 'coordinates', value: coordinates, locators, raw });
  };
}

/** What is known of a point: where it is, and how exactly. */
export type Exact = Pick<AccountLocation, 'coordinates' | 'precision' | 'toleranceKm'>;

/** Adds a location for a point that the input gives no name of a place to. */
export function addPoint(draft: Draft, exact: Exact, locator: string, within: string | null = null): void {
  if (exact.coordinates === null) return;
  const name = `Point ${exact.coordinates.latitude}, ${exact.coordinates.longitude}`;
  const note = 'A point without a name of its own.';
  addLocation(draft, { name, kind: 'town', note, within, locator, ...exact });
}
