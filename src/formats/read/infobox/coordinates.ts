import type { Coordinates } from '../../../model/coordinates.js';
import { addClaim } from '../account-builder.js';
import { plainText, type Rendered, renderWikitext } from './render.js';
import { open, type Parameter, quoted, tell, type Work } from './work.js';

/** A point, and how exactly it is given. */
export interface Point {
  readonly coordinates: Coordinates;
  /** How far off its last digit lets it be, in km. */
  readonly toleranceKm: number;
  readonly code: string;
}

const kmPerDegree = 111.2;

function angle(
  parts: readonly string[],
  letter: string | undefined,
  limit: number,
): { readonly value: number; readonly toleranceKm: number } | null {
  const [degrees = '', minutes, seconds] = parts;
  const numbers = parts.map(Number);
  if (
    parts.length === 0 ||
    numbers.some((value) => !Number.isFinite(value)) ||
    !/^-?\d+(?:\.\d+)?$/.test(degrees)
  )
    return null;
  const [d = 0, m = 0, s = 0] = numbers;
  if (m < 0 || m >= 60 || s < 0 || s >= 60) return null;
  const size = Math.abs(d) + m / 60 + s / 3600;
  const negative = d < 0 || Object.is(d, -0) || letter === 'S' || letter === 'W' || letter === 'O';
  if (size > limit) return null;
  const last = seconds ?? minutes ?? degrees;
  const decimals = /\.(\d+)$/.exec(last)?.[1]?.length ?? 0;
  const unit = seconds !== undefined ? 1 / 3600 : minutes !== undefined ? 1 / 60 : 1;
  const value = Number((negative ? -size : size).toFixed(6));
  return {
    value: value === 0 ? 0 : value,
    toleranceKm: Number(((kmPerDegree * unit) / 10 ** decimals / 2).toPrecision(2)),
  };
}

function point(
  latitude: readonly string[],
  ns: string | undefined,
  longitude: readonly string[],
  ew: string | undefined,
): Point | null {
  const lat = angle(latitude, ns, 90);
  const lon = angle(longitude, ew, 180);
  if (lat === null || lon === null) return null;
  const form = latitude.length === 1 ? 'decimal' : latitude.length === 2 ? 'minutes' : 'seconds';
  return {
    coordinates: { latitude: lat.value, longitude: lon.value },
    toleranceKm: Math.max(lat.toleranceKm, lon.toleranceKm),
    code: form,
  };
}

/** The arguments of a `{{coord}}`: degrees, minutes, seconds and letters, or two decimals. East without a letter. */
export function readCoord(args: readonly string[]): Point | null {
  const plain = args.map((arg) => arg.trim().replace('−', '-'));
  const end = plain.findIndex((arg) => /[:_]/.test(arg) || arg === '');
  const used = (end === -1 ? plain : plain.slice(0, end)).map((arg) =>
    /^[nsewo]$/i.test(arg) ? arg.toUpperCase() : arg,
  );
  const ns = used.findIndex((arg) => arg === 'N' || arg === 'S');
  if (ns === -1) {
    const [latitude, longitude, ...rest] = used;
    return latitude === undefined || longitude === undefined || rest.length > 0
      ? null
      : point([latitude], undefined, [longitude], undefined);
  }
  const ew = used.findIndex((arg, index) => index > ns && /^[EWO]$/.test(arg));
  if (ns < 1 || ns > 3 || ew === -1 || ew - ns - 1 !== ns) return null;
  return point(used.slice(0, ns), used[ns], used.slice(ns + 1, ew), used[ew]);
}

const written =
  /(-?\d{1,2}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|"|''|”)\s*)?([NS])?[\s,;/]{0,4}(-?\d{1,3}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|"|''|”)\s*)?([EWO])?/i;
const pair = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;/|\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** Coordinates written out: `38°56′04″N 20°44′19″E`, `18.44, 1.407`. */
export function readCoordinateText(text: string): Point | null {
  const plain = text.slice(0, 300).replace(/−/g, '-');
  const found = written.exec(plain);
  const given = (parts: readonly (string | undefined)[]): string[] =>
    parts.filter((part) => part !== undefined);
  if (found !== null) {
    const [, d1, m1, s1, ns, d2, m2, s2, ew] = found;
    return point(given([d1, m1, s1]), ns?.toUpperCase(), given([d2, m2, s2]), ew?.toUpperCase());
  }
  const decimals = pair.exec(plain);
  return decimals === null ? null : point(given([decimals[1]]), undefined, given([decimals[2]]), undefined);
}

/** From parameters of their own: `lat_deg`, …, or `latitude` and `longitude`. */
export function readCoordinateParts(parts: ReadonlyMap<string, string>): Point | null {
  const get = (...names: string[]): string | undefined =>
    names.map((name) => parts.get(name)).find((value) => value !== undefined && value !== '');
  const latitude = get('latitude');
  const longitude = get('longitude');
  if (latitude !== undefined && longitude !== undefined)
    return readCoordinateText(`${latitude} ${longitude}`);
  const given = (values: readonly (string | undefined)[]): string[] =>
    values.filter((value) => value !== undefined);
  const lat = given([
    get('lat_deg', 'lat_degrees'),
    get('lat_min', 'lat_minutes'),
    get('lat_sec', 'lat_seconds'),
  ]);
  const lon = given([
    get('lon_deg', 'long_degrees'),
    get('lon_min', 'long_minutes'),
    get('lon_sec', 'long_seconds'),
  ]);
  if (lat.length === 0 || lon.length === 0) return null;
  return point(
    lat,
    get('lat_dir', 'lat_direction')?.toUpperCase(),
    lon,
    get('lon_dir', 'long_direction')?.toUpperCase(),
  );
}

/** The point of a rendered value: its `{{coord}}`, or coordinates written out. */
export function pointOf(rendered: Rendered): Point | null {
  const [args] = rendered.coordinates;
  return args === undefined ? readCoordinateText(plainText(rendered)) : readCoord(args);
}

/** Claims a point, and places the one place of the event there. The first point counts. */
export function claimPoint({ draft }: Work, { name, value: raw }: Parameter, point: Point): void {
  const { coordinates, toleranceKm, code } = point;
  if (draft.claims.some((claim) => claim.property === 'coordinates')) return;
  addClaim(draft, { property: 'coordinates', value: coordinates, locators: [name], raw });
  const places = draft.claims.find((claim) => claim.property === 'locations');
  const [only, ...more] = places?.property === 'locations' ? (places.value ?? []) : [];
  const location = only === undefined || more.length > 0 ? undefined : draft.locations[only];
  if (location !== undefined)
    Object.assign(location, { coordinates, precision: { scheme: 'infobox', code }, toleranceKm });
}

/** Tells of coordinates that were not understood. */
export function tellPoint(work: Work, { name, value }: Parameter): void {
  const expected = "'{{coord|18.44|1.41}}' with a latitude of -90 to 90 and a longitude of -180 to 180";
  tell(work, 'coordinates-not-read', [name], `${quoted(value)} was not understood as coordinates.`, {
    value,
    expected,
  });
}

/** A claim of the coordinates from a parameter of their own. */
export function readCoordinates(work: Work, parameter: Parameter): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  if (state === 'unknown') {
    addClaim(work.draft, {
      property: 'coordinates',
      value: null,
      locators: [parameter.name],
      raw: parameter.value,
    });
    return;
  }
  const point = pointOf(rendered);
  if (point === null) tellPoint(work, parameter);
  else claimPoint(work, parameter, point);
}

/** A claim of coordinates that are spread over parameters: degrees, minutes, hemisphere. */
export function readCoordinateParameters(work: Work, parameters: readonly Parameter[]): void {
  const [first] = parameters;
  if (first === undefined) return;
  const parts = parameters.map(({ key, value }) => [key, plainText(renderWikitext(value))] as const);
  const point = readCoordinateParts(new Map(parts));
  const value = parameters.map((part) => `${part.name}=${part.value}`).join(' ');
  if (point === null) tellPoint(work, { ...first, value });
  else claimPoint(work, { ...first, value }, point);
}
