import type { AccountLocation } from '../../model/account.js';
import type { Coordinates } from '../../model/coordinates.js';
import { folded, isCountry } from './names.js';
import { isLand } from './regions.js';
import { type Rendered, signs } from './render/rendered.js';

/** A place as named, with what it lies in, from near to far. */
export interface PlaceReading {
  readonly name: string;
  readonly target?: string | undefined;
  readonly within: readonly { readonly name: string; readonly target?: string | undefined }[];
  /** Set where names parted by commas could be one place within the other, or several places. */
  readonly ambiguous?: true;
}

interface Named {
  readonly name: string;
  readonly target?: string | undefined;
}

const lead =
  /^(?:(?:near|around|off|in|at|the|of|and|et|e|close to|outside|inside|along|on|between|off the coast of|the city of|city of|town of|village of|the town of|the village of|area of|mostly|mainly|around the|modern|modern-day|present-day|today's|now|present|then|around|à|près de)\s+)+/i;

/** The names of one piece of text: its links, or all of it. */
function namesOf(rendered: Rendered, from: number, to: number): readonly Named[] {
  const links = rendered.links.filter((link) => link.from >= from && link.to <= to && link.to > link.from);
  if (links.length > 0) {
    return links
      .map((link) => ({
        name: rendered.text
          .slice(link.from, link.to)
          .replace(/[\ue000-\ue0ff]/g, '')
          .replace(/\s+/g, ' ')
          .replace(/^\(|\)$/g, '')
          .trim(),
        target: link.target,
      }))
      .filter(({ name }) => name !== '');
  }
  const text = rendered.text
    .slice(from, to)
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = text.replace(lead, '').replace(/^[-–*#:;.\s]+|[.;:\s]+$/g, '');
  return name === '' || !/\p{L}/u.test(name) || name.length > 100 ? [] : [{ name }];
}

/** Where a text is cut: at commas, semicolons and "and" outside parentheses. */
function cutsOf(
  text: string,
): readonly { readonly from: number; readonly to: number; readonly and: boolean }[] {
  const found: { from: number; to: number; and: boolean }[] = [];
  let depth = 0;
  let from = 0;
  let and = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '(') depth++;
    if (char === ')' && depth > 0) depth--;
    if (depth > 0) continue;
    const word = char === ' ' ? /^ (?:and|&|et) /.exec(text.slice(i, i + 6))?.[0] : undefined;
    if (char !== ',' && char !== ';' && word === undefined) continue;
    if (text.slice(from, i).trim() !== '') found.push({ from, to: i, and });
    else if (and) found.push({ from, to: from, and });
    and = word !== undefined || (and && text.slice(from, i).trim() === '');
    i += word === undefined ? 0 : word.length - 1;
    from = i + 1;
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.length, and });
  return found.filter((cut) => cut.to > cut.from);
}

interface Piece {
  readonly names: readonly Named[];
  readonly joined: boolean;
  /** It is part of the link of the piece before: "[[Gettysburg, Pennsylvania]]". */
  readonly sameLink: boolean;
}

const isLandPiece = ({ names: [first] }: Piece): boolean =>
  first !== undefined && isLand(first.name, first.target);

/** Whether a piece says itself that it lies in the next: "[[Petersburg, Virginia|Petersburg]]", "Kidal camp". */
function saysWithin({ names: [inner] }: Piece, { names: [outer] }: Piece): boolean {
  const land = folded(outer?.name ?? '');
  return folded(inner?.target ?? '').endsWith(` ${land}`) || folded(inner?.name ?? '').startsWith(`${land} `);
}

/**
 * How a chain of names parted by commas is to be read. "Kidal, Mali" lies within, and so does "Kidal, Azawad,
 * Mali"; of "Kidal, Ménaka, Tessalit" nothing says that one lies in the other, nor of two countries.
 */
function readingOf(pieces: readonly Piece[]): 'within' | 'perhaps-within' | 'apart' {
  const later = pieces.slice(1);
  const doubtful = later.filter((piece, index) => {
    const inner = pieces[index];
    return !isLandPiece(piece) && !piece.sameLink && (inner === undefined || !saysWithin(inner, piece));
  });
  const last = later.at(-1);
  const [first] = pieces;
  if (first === undefined || last === undefined) return 'within';
  const kinds = pieces.map((piece) => piece.names.map(({ name }) => kindWord(name)).join(' '));
  if (kinds.every((kind) => kind !== '' && kind === kinds[0])) return 'apart';
  if (doubtful.length === 0) return 'within';
  return doubtful.length === 1 && !doubtful.includes(last) ? 'perhaps-within' : 'apart';
}

/** How many pieces at the end are lands in which all before them lie: "Kidal, Ménaka, Tessalit, Mali". */
function landsBehind(pieces: readonly Piece[]): number {
  const last = pieces.findLastIndex((piece) => !isLandPiece(piece));
  return last === -1 ? 0 : pieces.length - 1 - last;
}

/** What kind of land a name says it is; names of one kind do not lie in each other. */
const kindWord = (name: string): string =>
  isCountry(name)
    ? 'country'
    : (/\b(?:region|province|governorate|oblast|county|district|state|prefecture|département|région)\b/i
        .exec(name)?.[0]
        .toLowerCase() ?? '');

/**
 * The places of a value. "A, B, and C, Country" is three places in a country; "A, Region, Country" is one;
 * each line is a place of its own. "A, B, C" without a land among them is three.
 */
export function readPlaces(rendered: Rendered): readonly PlaceReading[] {
  const found: PlaceReading[] = [];
  let offset = 0;
  for (const line of rendered.text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    if (line.replace(new RegExp(`[${Object.values(signs).join('')}\\s]`, 'g'), '') === '') continue;
    const cut = cutsOf(line)
      .map(({ from, to, and }) => ({
        names: namesOf(rendered, start + from, start + to),
        joined:
          and ||
          (from > 0 && /^\s*(?:near|off|around|close to|between|outside)\b/i.test(line.slice(from, to))),
        sameLink: rendered.links.some((link) => link.from < start + from - 1 && link.to > start + from),
      }))
      .filter((piece) => piece.names.length > 0);
    // Five and more are no place in a place in a place; nor does anything lie within what it is near.
    const pieces: readonly Piece[] = cut.map((piece) => ({
      ...piece,
      joined: piece.joined || cut.length > 4,
    }));
    const reading = pieces.some((piece) => piece.joined) ? 'within' : readingOf(pieces);
    const lands = reading === 'apart' ? landsBehind(pieces) : 0;
    const lastAnd =
      reading === 'apart'
        ? pieces.length - lands - 1
        : Math.max(0, pieces.map((piece) => piece.joined).lastIndexOf(true));
    const outer = pieces.slice(lastAnd + 1).flatMap((piece) => [...piece.names]);
    for (const { names } of pieces.slice(0, lastAnd + 1)) {
      const [first, ...inner] = names;
      if (first === undefined) continue;
      const place: PlaceReading = { ...first, within: [...inner, ...outer] };
      found.push(reading === 'within' ? place : { ...place, ambiguous: true });
    }
  }
  return found.slice(0, 100);
}

export function locationKind(name: string, isOuter: boolean): AccountLocation['kind'] {
  if (isCountry(name)) return 'country';
  if (
    /\b(?:region|province|governorate|oblast|county|district|state|prefecture|département|région|department|canton|emirate|sea|ocean|island|islands|peninsula|gulf|bay|strait|desert|valley|coast|north|south|east|west|northern|southern|eastern|western)\b/i.test(
      name,
    )
  )
    return 'region';
  if (/\b(?:mountains?|massif|hills?|range|adrar)\b/i.test(name)) return 'massif';
  if (/\bcamp\b/i.test(name)) return 'camp';
  return isOuter ? 'region' : 'town';
}

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
