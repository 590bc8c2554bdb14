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

/** Degrees, minutes and seconds as degrees, and how far off the last digit lets them be; `null` where they are none. */
function angleOf(
  parts: readonly string[],
  letter: string | undefined,
  limit: number,
): { readonly value: number; readonly toleranceKm: number } | null {
  const [degrees = ''] = parts;
  const [d = Number.NaN, m = 0, s = 0] = parts.map(Number);
  const size = Math.abs(d) + m / 60 + s / 3600;
  const isWithin = m >= 0 && m < 60 && s >= 0 && s < 60 && size <= limit;
  if (!/^-?\d+(?:\.\d+)?$/.test(degrees) || !isWithin) return null;
  const isNegative = degrees.startsWith('-') || /^[SWO]$/.test(letter ?? '');
  const decimals = /\.(\d+)$/.exec(parts.at(-1) ?? '')?.[1]?.length ?? 0;
  const km = kmPerDegree / 60 ** (parts.length - 1) / 10 ** decimals / 2;
  // Nothing is minus nought.
  return {
    value: Number((isNegative ? -size : size).toFixed(6)) + 0,
    toleranceKm: Number(km.toPrecision(2)),
  };
}

type Parts = readonly (string | undefined)[];

function pointIn(
  latitude: Parts,
  ns: string | undefined,
  longitude: Parts,
  ew: string | undefined,
): Point | null {
  const given = (parts: Parts): string[] =>
    parts.filter((part) => part !== undefined && part !== '') as string[];
  const lat = angleOf(given(latitude), ns?.toUpperCase(), 90);
  const lon = angleOf(given(longitude), ew?.toUpperCase(), 180);
  if (lat === null || lon === null) return null;
  return {
    coordinates: { latitude: lat.value, longitude: lon.value },
    toleranceKm: Math.max(lat.toleranceKm, lon.toleranceKm),
    code: ['decimal', 'minutes', 'seconds'][given(latitude).length - 1] ?? 'seconds',
  };
}

/** The arguments of a `{{coord}}`: degrees, minutes, seconds and letters, or two decimals. East without a letter. */
function readCoord(args: readonly string[]): Point | null {
  const plain = args.map((arg) => arg.trim().replace('−', '-'));
  const end = plain.findIndex((arg) => /[:_]/.test(arg) || arg === '');
  const used = end === -1 ? plain : plain.slice(0, end);
  const ns = used.findIndex((arg) => /^[ns]$/i.test(arg));
  if (ns === -1) return used.length === 2 ? pointIn([used[0]], undefined, [used[1]], undefined) : null;
  const ew = used.findIndex((arg, index) => index > ns && /^[ewo]$/i.test(arg));
  if (ns < 1 || ns > 3 || ew - ns - 1 !== ns) return null;
  return pointIn(used.slice(0, ns), used[ns], used.slice(ns + 1, ew), used[ew]);
}

const written =
  /(-?\d{1,2}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|"|''|”)\s*)?([NS])?[\s,;/]{0,4}(-?\d{1,3}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|"|''|”)\s*)?([EWO])?/i;
const pair = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;/|\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** Coordinates written out: `38°56′04″N 20°44′19″E`, `18.44, 1.407`. */
function readCoordinateText(text: string): Point | null {
  const plain = text.slice(0, 300).replace(/−/g, '-');
  const [found, d1, m1, s1, ns, d2, m2, s2, ew] = written.exec(plain) ?? [];
  if (found !== undefined) return pointIn([d1, m1, s1], ns, [d2, m2, s2], ew);
  const [, latitude, longitude] = pair.exec(plain) ?? [];
  return pointIn([latitude], undefined, [longitude], undefined);
}

/** From parameters of their own: `lat_deg`, …, or `latitude` and `longitude`. */
function readCoordinateParts(parts: ReadonlyMap<string, string>): Point | null {
  const get = (...names: string[]): string | undefined =>
    names.map((name) => parts.get(name)).find((value) => value !== undefined && value !== '');
  const [latitude, longitude] = [get('latitude'), get('longitude')];
  if (latitude !== undefined && longitude !== undefined)
    return readCoordinateText(`${latitude} ${longitude}`);
  return pointIn(
    [get('lat_deg', 'lat_degrees'), get('lat_min', 'lat_minutes'), get('lat_sec', 'lat_seconds')],
    get('lat_dir', 'lat_direction'),
    [get('lon_deg', 'long_degrees'), get('lon_min', 'long_minutes'), get('lon_sec', 'long_seconds')],
    get('lon_dir', 'long_direction'),
  );
}

/** The point of a rendered value: its `{{coord}}`, or coordinates written out. */
export function pointOf(rendered: Rendered): Point | null {
  const [args] = rendered.coordinates;
  return args === undefined ? readCoordinateText(plainText(rendered)) : readCoord(args);
}

/** Claims a point, and places the one place of the event there; the first point counts. None is told. */
export function claimPoint(work: Work, { name, value }: Parameter, point: Point | null): void {
  const { draft } = work;
  if (point === null) {
    const expected = "'{{coord|18.44|1.41}}' with a latitude of -90 to 90 and a longitude of -180 to 180";
    const message = `${quoted(value)} was not understood as coordinates.`;
    tell(work, 'coordinates-not-read', [name], message, { value, expected });
    return;
  }
  const { coordinates, toleranceKm, code } = point;
  if (draft.claims.some((claim) => claim.property === 'coordinates')) return;
  addClaim(draft, { property: 'coordinates', value: coordinates, locators: [name], raw: value });
  const places = draft.claims.find((claim) => claim.property === 'locations');
  const [only, ...more] = places?.property === 'locations' ? (places.value ?? []) : [];
  const location = only === undefined || more.length > 0 ? undefined : draft.locations[only];
  if (location !== undefined)
    Object.assign(location, { coordinates, precision: { scheme: 'infobox', code }, toleranceKm });
}

/** A claim of the coordinates from a parameter of their own. */
export function readCoordinates(work: Work, parameter: Parameter): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  const { name, value: raw } = parameter;
  if (state !== 'unknown') claimPoint(work, parameter, pointOf(rendered));
  else addClaim(work.draft, { property: 'coordinates', value: null, locators: [name], raw });
}

/** A claim of coordinates that are spread over parameters: degrees, minutes, hemisphere. */
export function readCoordinateParameters(work: Work, parameters: readonly Parameter[]): void {
  const [first] = parameters;
  if (first === undefined) return;
  const parts = parameters.map(({ key, value }) => [key, plainText(renderWikitext(value))] as const);
  const value = parameters.map((part) => `${part.name}=${part.value}`).join(' ');
  claimPoint(work, { ...first, value }, readCoordinateParts(new Map(parts)));
}
