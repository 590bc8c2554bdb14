import type { AccountLocation } from '../../../model/account.js';
import { addClaim, addLocation } from '../account-builder.js';
import { claimPoint, pointOf } from './coordinates.js';
import { splitOutside } from './depths.js';
import { folded, isCountry, isLand } from './names.js';
import { linesIn, type Rendered } from './render.js';
import { open, type Parameter, quoted, tell, tellLeftAside, type Work } from './work.js';

interface Named {
  readonly name: string;
  /** The page it is linked to. */
  readonly target?: string | undefined;
}

/** A place as named, with what it lies in, from near to far. */
interface PlaceReading extends Named {
  readonly within: readonly Named[];
  /** Set where names parted by commas could be one place within the other, or several places. */
  readonly isAmbiguous: boolean;
}

/** A piece of a list of places: "[[Kidal]]", "near [[Gao]] in [[Mali]]". */
interface Piece {
  readonly names: readonly Named[];
  /** "And" stands before it. */
  readonly isJoined: boolean;
  /** It says near what the event was, not where. */
  readonly isNear: boolean;
  /** "Probably" stands before it. */
  readonly isHedged: boolean;
  /** It is part of the link of the piece before: "[[Gettysburg, Pennsylvania]]". */
  readonly sameLink: boolean;
}

const lead =
  /^(?:(?:in|at|the|of|and|et|e|inside|along|on|between|the city of|city of|town of|village of|the town of|the village of|area of|mostly|mainly|modern|modern day|modern-day|present day|present-day|today's|now|present|then|à|coast of|region around|area around)\s+){1,8}/i;
const near =
  /^\s*(?:just\s+)?(?:near|off|around|close to|outside|north of|south of|east of|west of|près de|au large de|perto de)(?:\s|$)/i;
const plural =
  /\b(oblast|region|province|district|governorate|county|countie|state|department|valley|prefecture|division)s$/i;

/** Words that say the place is not certain. */
const hedge = /^\s*(?:probably|possibly|perhaps|likely|presumably|somewhere|allegedly)\s+/i;
/** Footnote marks and coordinates of a page's plain text. */
const pageMarks =
  /\[\s?(?:\d{1,3}|[a-z]|(?:note|nb|fn) ?\d{1,3}|(?:[a-z-]+ ){1,3}needed)\s?\]|(?:coordinates:\s*)?-?\d{1,3}(?:\.\d+)?°[\s\S]*$/giu;

const clean = (text: string): string =>
  text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The pieces of one line of a value; `links` are those of the line. */
function piecesOf(text: string, start: number, links: Rendered['links']): readonly Piece[] {
  const found: Piece[] = [];
  // "[[Bosnia and Herzegovina]]": an "and" inside a link parts nothing.
  const isInLink = (at: number): boolean =>
    links.some(({ from, to }) => from < start + at && to > start + at);
  const marked = text.replace(/ (?:and|&|et) /g, (mark, at: number) =>
    isInLink(at) ? mark.replace(/ $/, '\u00a0') : mark,
  );
  let joined = false;
  let wasNear = false;
  let next = 0;
  for (const { from, to, mark } of splitOutside(
    marked,
    /[,;:]| (?:and|&|et) | (?=(?:near|close to|outside|off) )/g,
  )) {
    const raw = text.slice(from, to);
    const own: Rendered['links'][number][] = [];
    while ((links[next]?.from ?? Number.POSITIVE_INFINITY) < start + to) {
      const link = links[next];
      if (link !== undefined && link.from >= start + from && link.to <= start + to && link.to > link.from)
        own.push(link);
      if (link !== undefined && link.to > start + to) break;
      next++;
    }
    const full = clean(raw);
    const isHedged = hedge.test(full);
    const plain = full.replace(hedge, '');
    const isNear: boolean = near.test(plain) || (joined && wasNear);
    const names: Named[] =
      own.length > 0
        ? own.map((link) => ({
            name: clean(text.slice(link.from - start, link.to - start)).replace(/^\(|\)$/g, ''),
            target: link.target,
          }))
        : namesOf(
            plain
              .replace(near, '')
              .trim()
              // "In Amenas" is a name.
              .replace(lead, (words) => (words === 'In ' ? words : ''))
              .replace(/^[-–*#:;.\s]+|[.;:\s]+$/g, ''),
          );
    const isReal = ({ name }: Named): boolean => /\p{L}/u.test(name) && name.length <= 100;
    const sameLink =
      links[next] !== undefined &&
      (links[next]?.from ?? 0) < start + from - 1 &&
      (links[next]?.to ?? 0) > start + from;
    if (names.some(isReal)) {
      const kind = plural.exec(plain)?.[1];
      if (joined && kind !== undefined) shareKind(found, names, kind.replace(/countie/i, 'county'));
      found.push({ names: names.filter(isReal), isJoined: joined, isNear, isHedged, sameLink });
      wasNear = isNear;
    }
    joined = /\p{L}|&/u.test(mark) || (joined && plain === '');
  }
  return found;
}

/** "Mu'tah in Kerak Governorate": one place, and the land that it says it lies in. */
function namesOf(words: string): Named[] {
  const [, inner, outer] = /^(.+?) in (?:the )?(.+)$/.exec(words) ?? [];
  return inner !== undefined && outer !== undefined && isLand(outer, undefined)
    ? [{ name: inner }, { name: outer }]
    : [{ name: words }];
}

/** "Open ground broken by the ridge": words without a name at their head describe a place and name none. */
const namesNothing = ({ names: [first] }: Piece): boolean =>
  first !== undefined &&
  first.target === undefined &&
  !/[\p{Lu}\p{N}\p{Lo}]/u.test(first.name.split(' ').slice(0, 4).join(' '));

/** "Donetsk and Luhansk oblasts": each of them is one. */
function shareKind(before: Piece[], names: Named[], kind: string): void {
  const named = (one: Named): Named => ({ ...one, name: `${one.name.replace(plural, '').trim()} ${kind}` });
  const above = before.pop();
  const last = names.pop();
  if (above !== undefined) before.push({ ...above, names: above.names.map(named) });
  if (last !== undefined) names.push(named(last));
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
function chainOf(pieces: readonly Piece[]): 'within' | 'perhaps-within' | 'apart' | 'each' {
  const later = pieces.slice(1);
  const doubtful = later.filter((piece, index) => {
    const inner = pieces[index];
    return !isLandPiece(piece) && !piece.sameLink && (inner === undefined || !saysWithin(inner, piece));
  });
  const last = later.at(-1);
  if (last === undefined) return 'within';
  const kinds = pieces.map((piece) => piece.names.map(({ name }) => kindWord(name)).join(' '));
  if (kinds.every((kind) => kind !== '' && kind === kinds[0])) return 'apart';
  // Nothing lies in two countries; "Sinai, southern Lebanon" are two places.
  if (kinds.slice(1).filter((kind) => kind === 'country').length > 1) return 'each';
  if (pieces.length > 2 && /^(?:north|south|east|west|central)/.test(last.names[0]?.name ?? ''))
    return 'each';
  if (doubtful.length === 0) return 'within';
  return doubtful.length === 1 && !doubtful.includes(last) ? 'perhaps-within' : 'apart';
}

const regionWord =
  /\b(?:region|province|governorate|oblast|county|district|state|prefecture|département|région|department|canton|emirate)\b/i;

/** What kind of land a name says it is; names of one kind do not lie in each other. */
const kindWord = (name: string): string =>
  isCountry(name) ? 'country' : (regionWord.exec(name)?.[0].toLowerCase() ?? '');

/** The places of one line: "A, B, and C, Country" is three in a country; "A, Region, Country" is one. */
function placesOfLine(pieces: readonly Piece[], notes: string[]): readonly PlaceReading[] {
  const [head] = pieces;
  if (head === undefined) return [];
  // What stands behind the first place and says "near" tells of it; what that lies in holds for both.
  const chain = pieces.flatMap((piece, index): readonly Piece[] => {
    const [first, ...outer] = piece.names;
    if (!piece.isNear || first === undefined) return [piece];
    const names = [{ ...first, name: `near ${first.name}` }, ...outer];
    if (index === 0 || pieces.slice(0, index).every((before) => before.isNear)) return [{ ...piece, names }];
    notes.push(`near ${first.name}`);
    return outer.length === 0 ? [] : [{ ...piece, names: outer, isJoined: false }];
  });
  // "A and B, Tennessee, and C, Kentucky": a land closes the places before it.
  const close = chain.findIndex(
    (piece, index) =>
      index > 0 &&
      !piece.isJoined &&
      chain[index + 1]?.isJoined === true &&
      isLandPiece(piece) &&
      chain.slice(index + 2).some(isLandPiece),
  );
  if (close !== -1)
    return [...chainPlaces(chain.slice(0, close + 1)), ...chainPlaces(chain.slice(close + 1))];
  return chainPlaces(chain);
}

/** The places of one chain of names, each with what it lies in. */
function chainPlaces(chain: readonly Piece[]): readonly PlaceReading[] {
  const own = chainOf(chain);
  const isJoined = (chain.slice(1).some((piece) => piece.isJoined) || chain.length > 4) && own !== 'each';
  const reading = isJoined ? 'within' : own;
  const lands = chain.length - 1 - chain.findLastIndex((piece) => !isLandPiece(piece));
  const lastPlace =
    reading === 'each'
      ? chain.length - 1
      : reading === 'apart'
        ? chain.length - 1 - (lands === chain.length ? 0 : lands)
        : chain.length > 4
          ? chain.length - 1 - (lands === chain.length ? 0 : lands)
          : Math.max(0, chain.map((piece) => piece.isJoined).lastIndexOf(true));
  const outer = chain.slice(lastPlace + 1).flatMap((piece) => piece.names);
  return chain
    .slice(0, lastPlace + 1)
    .flatMap(({ names: [first, ...inner] }) =>
      first === undefined
        ? []
        : [{ ...first, within: [...inner, ...outer], isAmbiguous: reading !== 'within' }],
    );
}

/** The places of a value; each line is a place of its own. */
function placesIn(rendered: Rendered, notes: string[], words: string[]): readonly PlaceReading[] {
  const found: PlaceReading[] = [];
  for (const { text, start, links } of linesIn(rendered)) {
    const line = text.replace(pageMarks, (mark) => ' '.repeat(mark.length));
    if (line.replace(/[\ue000-\ue0ff\s]/g, '') === '') continue;
    const pieces = piecesOf(line, start, links).slice(0, 100);
    const nothing = pieces.filter(namesNothing);
    const hedged = pieces.filter(({ isHedged }) => isHedged);
    const nameOf = ({ names: [first] }: Piece): string => first?.name ?? '';
    words.push(...nothing.map(nameOf));
    if (hedged.length > 0) words.push(`probably ${hedged.map(nameOf).join(', ')}`);
    const named = pieces.filter((piece) => !nothing.includes(piece));
    found.push(...placesOfLine(named, notes));
  }
  return found.slice(0, 100);
}

/** What kind of place a name means. */
function locationKind(name: string, isOuter: boolean): AccountLocation['kind'] {
  if (isCountry(name)) return 'country';
  const wide =
    /\b(?:sea|ocean|islands?|peninsula|gulf|bay|strait|desert|valley|coast|plain|savanna|(?:north|south|east|west)(?:ern)?)\b/i;
  if (regionWord.test(name) || wide.test(name)) return 'region';
  if (/\b(?:mountains?|massif|hills?|range|adrar)\b/i.test(name)) return 'massif';
  if (/\bcamp\b/i.test(name)) return 'camp';
  return isOuter ? 'region' : 'town';
}

/** The id of a location, made where the name is new. */
export function placeId(
  { draft }: Work,
  { name, target }: Named,
  locator: string,
  within: string | null = null,
  isOuter = false,
): string {
  const isOther = target !== undefined && target !== '' && folded(target) !== folded(name);
  return addLocation(draft, {
    name,
    kind: locationKind(name, isOuter),
    aliases: isOther ? [{ name: target.replace(/_/g, ' '), kind: 'spelling' }] : [],
    within: isCountry(name) ? null : within,
    locator,
    key: folded(name),
  });
}

/** A claim of the places of the event from a parameter. */
export function readPlaces(work: Work, parameter: Parameter): void {
  const { rendered, state } = open(work, parameter);
  const { name, value: raw } = parameter;
  const locators = [name];
  if (state === 'absent') return;
  if (state !== 'stated') {
    addClaim(work.draft, { property: 'locations', value: state === 'none' ? [] : null, locators, raw });
    return;
  }
  const notes: string[] = [];
  const words: string[] = [];
  const places = placesIn(rendered, notes, words);
  if (words.length > 0) {
    const message = `Words of a place that name none are kept as a note only: ${quoted(words.join('; '))}.`;
    tell(work, 'qualifier-not-modelled', [name], message, { value: words.join('; ') });
  }
  if (places.some((place) => place.isAmbiguous)) {
    const message = `${quoted(raw)} can be one place within another, or several places.`;
    tell(work, 'place-ambiguous', [name], message, {
      value: raw,
      expected: "'A, Region, Country', or 'A, B and C'",
    });
  }
  const ids = places.map((place) => {
    let within: string | null = null;
    for (const outer of place.within.slice(0, 5).reverse()) within = placeId(work, outer, name, within, true);
    return placeId(work, place, name, within);
  });
  const nearby = [
    ...new Set([...notes, ...places.map((place) => place.name).filter((one) => one.startsWith('near '))]),
  ];
  if (nearby.length > 0) {
    const message = `${quoted(nearby.join('; '))} says near what it was, not where; that place is no place of the event.`;
    tell(work, 'place-near', [name], message, { value: nearby.join('; ') });
  }
  const note = [...notes, ...words].join('; ') || undefined;
  const basis = words.some((one) => one.startsWith('probably ')) ? ('hedged' as const) : undefined;
  if (ids.length > 0)
    addClaim(work.draft, { property: 'locations', value: [...new Set(ids)], basis, locators, raw, note });
  if (rendered.coordinates.length > 0) claimPoint(work, parameter, pointOf(rendered));
  tellLeftAside(work, parameter, rendered);
}
