import type { Account, AccountLocation } from '../../model/account.js';
import type { Alias } from '../../model/alias.js';
import type { Claim, ClaimProperty } from '../../model/claim.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Side } from '../../model/event.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { Issue } from '../../model/issue.js';
import type { Participant } from '../../model/participant.js';
import type { Source } from '../../model/source.js';

// The one way to an account. A reader opens a draft for its source, adds what the input says as it finds it, and
// closes it with `accountOf`. Ids are made here, by one rule, and are unique across the account.
//
//   const draft = draftOf(source);
//   const side = addSide(draft, sideId(0));
//   const army = addParticipant(draft, { name: 'Army', kind: 'armed-force', description, locator, side, during });
//   addClaim(draft, { property: 'belligerents', value: [army], side, locators, raw });
//   const whole = addClaim(draft, { property: 'casualties', outcomes: ['killed'], value, locators, raw });
//   addClaim(draft, { …, side, partOf: whole.id });
//   return { account: accountOf(draft, input), issues };

/**
 * What a reader of an outside format yields.
 *
 * @group Read other formats
 */
export interface ReadAccount {
  /** What the input says, as far as it was understood, with the input itself in `raw`. */
  readonly account: Account;
  /** What is wrong with it or worth knowing, in the order in which it was found. */
  readonly issues: readonly Issue[];
}

/** An object while it is being made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An account while it is being read. Rows may still be changed: a side gets its name, a place its point. */
export interface Draft {
  readonly source: Source;
  readonly claims: Claim[];
  readonly sides: Record<string, Mutable<Side>>;
  readonly participants: Record<string, Participant>;
  readonly locations: Record<string, Mutable<AccountLocation>>;
  readonly names: Alias[];
  /** Ids that are taken, each with how often it was wanted. */
  readonly taken: Map<string, number>;
  /** Participants and locations by what makes two mentions one. */
  readonly known: Map<string, string>;
}

/** An account with nothing in it yet. */
export const draftOf = (source: Source): Draft => ({
  source,
  claims: [],
  sides: {},
  participants: {},
  locations: {},
  names: [],
  taken: new Map(['event', 'unknown', 'none', source.id].map((id) => [id, 1])),
  known: new Map(),
});

/** The account of a draft; `raw` is the input as given. */
export const accountOf = (draft: Draft, raw: unknown): Account => ({
  source: draft.source,
  claims: draft.claims,
  sides: draft.sides,
  participants: draft.participants,
  locations: draft.locations,
  ...(draft.names.length === 0 ? {} : { names: draft.names }),
  raw,
});

const ascii = /^[\x20-\x7e]*$/;

/** A name as an id: lower-case Latin letters and digits, words joined by hyphens; `fallback` where none is left. */
export function idOf(name: string, fallback: string): string {
  const text = name.slice(0, 200);
  // Taking accents off costs more than all the rest, and few names have any.
  const plain = ascii.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f’ʼ]/g, '');
  const words = plain
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const start = words.startsWith('-') ? 1 : 0;
  const end = words.endsWith('-') ? words.length - 1 : words.length;
  return words.slice(start, end) || fallback;
}

/** The id itself, or the first free of `-2`, `-3`, … */
function free(draft: Draft, wanted: string): string {
  const times = draft.taken.get(wanted);
  if (times === undefined) {
    draft.taken.set(wanted, 1);
    return wanted;
  }
  let next = times + 1;
  while (draft.taken.has(`${wanted}-${next}`)) next += 1;
  draft.taken.set(wanted, next);
  draft.taken.set(`${wanted}-${next}`, 1);
  return `${wanted}-${next}`;
}

/** The id of a name; with its kind where another has that (`mali`, `mali-country`). Claims and sides have their own. */
function nameId(draft: Draft, name: string, kind: string): string {
  const id = idOf(name, kind);
  const isReserved = id.startsWith('side-') || `${id}-`.startsWith(`${draft.source.id}-`);
  const wanted = isReserved ? `the-${id}` : id;
  return free(draft, draft.taken.has(wanted) ? `${wanted}-${kind}` : wanted);
}

type Omitted<C> = C extends unknown ? Omit<C, 'id' | 'about' | 'source' | 'rank' | 'raw'> : never;

/** What a claim says: a claim without what follows from the draft. */
export type Said = Omitted<Claim> & {
  /** The event unless given. */
  readonly about?: string;
  readonly rank?: Claim['rank'];
  /** The words or cell that were read. */
  readonly raw: string;
};

type ClaimOf<C, P> = C extends { readonly property: infer Q } ? (P extends Q ? C : never) : never;

/** What the id of a claim ends in: property and scope, never the value (`casualties-killed-side-a`). */
function scopeOf(said: Said): string {
  const { property, about, side, status } = said;
  const what = property === 'casualties' ? `${property}-${said.outcomes.join('-')}` : property;
  const whose = about === undefined || about === 'event' ? '' : `-${about}`;
  const whom = side === undefined ? '' : side === 'unknown' ? '-side-unknown' : `-${side}`;
  const which = status === undefined ? '' : status === 'unknown' ? '-status-unknown' : `-${status}`;
  return `${what}${whose}${whom}${which}`;
}

/** Adds a claim, its id made of source, property and scope. It may be changed until the account is closed. */
export function addClaim<S extends Said>(
  draft: Draft,
  said: S,
): Mutable<ClaimOf<Claim, S['property'] & ClaimProperty>> {
  const id = free(draft, `${draft.source.id}-${scopeOf(said)}`);
  const claim: Record<string, unknown> = { id, about: 'event', property: said.property, value: said.value };
  // Key by key: a spread inside a literal costs many times as much, and what is undefined is no key.
  for (const key in said) if (said[key] !== undefined) claim[key] = said[key];
  claim.source = draft.source.id;
  claim.rank ??= 'normal';
  draft.claims.push(claim as unknown as Claim);
  return claim as unknown as Mutable<ClaimOf<Claim, S['property'] & ClaimProperty>>;
}

/** `side-a` for the first side, `side-b` for the second; numbered from the 27th on. */
export const sideId = (index: number): string =>
  `side-${index < 26 ? String.fromCharCode(97 + index) : index + 1}`;

/** Adds a side, unless it is there; its id. Without a name it is "Side A", until one is set. */
export function addSide(draft: Draft, id: string, name?: string): string {
  const side = draft.sides[id];
  if (side === undefined)
    draft.sides[id] = { id, name: name ?? `Side ${id.slice(5).toUpperCase()}`, aliases: [] };
  else if (name !== undefined) side.name = name;
  return id;
}

/** Whom an account names, in one place of the input. */
export interface Named {
  readonly name: string;
  readonly kind: Participant['kind'];
  readonly aliases?: readonly Alias[] | undefined;
  readonly identifiers?: Identifiers | undefined;
  readonly description: string;
  readonly locator: string;
  /** Whose side it was on, and when; without a date it has no allegiance. */
  readonly side?: string | undefined;
  readonly during?: EdtfDate | null | undefined;
  /** What makes two mentions one participant; kind and name unless given. */
  readonly key?: string | undefined;
}

/** Adds a participant, unless one of the same key is there, who then has a further allegiance; the id either way. */
export function addParticipant(draft: Draft, named: Named): string {
  const { name, kind, description, locator, side, during, aliases = [], identifiers = {} } = named;
  const key = `participant ${named.key ?? `${kind} ${name}`}`;
  const known = draft.known.get(key);
  const allegiances = side === undefined || !during ? [] : [{ side, during }];
  if (known !== undefined) {
    const there = draft.participants[known];
    const isNew = there !== undefined && there.kind !== 'community' && allegiances.length > 0;
    if (isNew && !there.allegiances.some((one) => one.side === side))
      draft.participants[known] = { ...there, allegiances: [...there.allegiances, ...allegiances] };
    return known;
  }
  const id = nameId(draft, name, kind);
  draft.known.set(key, id);
  const citations = [{ source: draft.source.id, locator }];
  const disputed: string[] = [];
  draft.participants[id] =
    kind === 'community'
      ? { id, kind, name, aliases, description, identifiers, citations, disputed }
      : { id, kind, name, aliases, description, identifiers, allegiances, citations, disputed };
  return id;
}

/** The participant or location that was added under a key. */
export const knownId = (draft: Draft, what: 'participant' | 'location', key: string): string | undefined =>
  draft.known.get(`${what} ${key}`);

/** A place that an account names, in one place of the input. */
export type Placed = Pick<AccountLocation, 'name' | 'kind'> &
  Partial<Omit<AccountLocation, 'id' | 'name' | 'kind' | 'citations'>> & {
    readonly locator: string;
    /** What makes two mentions one place; each mention is a place of its own unless given. */
    readonly key?: string | undefined;
  };

/** Adds a location, unless one of the same key is there; the id either way. */
export function addLocation(draft: Draft, placed: Placed): string {
  const { name, kind, coordinates = null, within = null, note, precision, toleranceKm, locator } = placed;
  const { aliases = [], identifiers = {} } = placed;
  const key = placed.key === undefined ? undefined : `location ${placed.key}`;
  const known = key === undefined ? undefined : draft.known.get(key);
  if (known !== undefined) return known;
  const id = nameId(draft, name, kind);
  if (key !== undefined) draft.known.set(key, id);
  const citations = [{ source: draft.source.id, locator }];
  const place: Mutable<AccountLocation> = {
    id,
    kind,
    name,
    aliases,
    coordinates,
    within,
    identifiers,
    citations,
  };
  if (note !== undefined) place.note = note;
  if (precision !== undefined) place.precision = precision;
  if (toleranceKm !== undefined) place.toleranceKm = toleranceKm;
  draft.locations[id] = place;
  return id;
}
