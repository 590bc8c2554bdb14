import type { Account, AccountLocation } from '../model/account.js';
import type { Alias } from '../model/alias.js';
import type { CasualtiesClaim, Claim, ClaimProperty, Outcome } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Side } from '../model/event.js';
import type { Identifiers } from '../model/identifiers.js';
import type { Issue } from '../model/issue.js';
import type { Participant } from '../model/participant.js';
import type { Source } from '../model/source.js';
import { idOf } from './local-id.js';

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

/** An account while it is being read. */
export interface Draft {
  readonly source: Source;
  readonly claims: Claim[];
  readonly sides: Record<string, Side>;
  readonly participants: Record<string, Participant>;
  readonly locations: Record<string, AccountLocation>;
  readonly names: Alias[];
  /** What the ids of the claims end in, with how often it was wanted. */
  readonly scopes: Map<string, number>;
  /** Ids of participants and locations, with how often each was wanted. */
  readonly taken: Map<string, number>;
  /** Participants by kind and name. */
  readonly known: Map<string, string>;
}

/**
 * For objects whose optional keys are set one by one: a spread inside a literal costs fifty times as much.
 */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const draftOf = (source: Source): Draft => ({
  source,
  claims: [],
  sides: {},
  participants: {},
  locations: {},
  names: [],
  scopes: new Map(),
  taken: new Map([['event', 1]]),
  known: new Map(),
});

/** A key that nothing in the table has yet: the wanted one, or the first free of `-2`, `-3`, … */
function free(taken: Map<string, number>, wanted: string): string {
  const times = taken.get(wanted);
  if (times === undefined) {
    taken.set(wanted, 1);
    return wanted;
  }
  let next = times + 1;
  while (taken.has(`${wanted}-${next}`)) next += 1;
  taken.set(wanted, next);
  taken.set(`${wanted}-${next}`, 1);
  return `${wanted}-${next}`;
}

/**
 * An id for a participant or a location. Those of claims begin with the source's, those of sides with
 * `side-`.
 */
function nameId(draft: Draft, name: string, fallback: string): string {
  const id = idOf(name, fallback);
  const reserved = id.startsWith('side-') || id.startsWith(draft.source.id);
  return free(draft.taken, reserved ? `the-${id}` : id);
}

/** Where in the input a claim stands, and the words that were read. */
export interface Read {
  /** What the id of the claim ends in: property and scope, as in `casualties-killed-side-a`. */
  readonly scope: string;
  readonly locators: readonly string[];
  readonly raw: string;
}

type With<C, P> = C extends { readonly property: infer Q } ? (P extends Q ? C : never) : never;
/** The claim of a property. */
export type ClaimOf<P extends ClaimProperty> = With<Claim, P>;

const claimId = (draft: Draft, scope: string): string => `${draft.source.id}-${free(draft.scopes, scope)}`;

/** Adds a claim about the event; what is optional can be set on it afterwards. */
export function addClaim<P extends Exclude<ClaimProperty, 'casualties'>>(
  draft: Draft,
  property: P,
  value: ClaimOf<P>['value'],
  { scope, locators, raw }: Read,
): Mutable<ClaimOf<P>> {
  const id = claimId(draft, scope);
  const source = draft.source.id;
  // The type of the value follows from the property, which the compiler cannot see through a type parameter.
  const claim: object = { id, about: 'event', property, value, source, locators, rank: 'normal', raw };
  draft.claims.push(claim as Claim);
  return claim as Mutable<ClaimOf<P>>;
}

/** Adds a claim of casualties of the event; what is optional can be set on it afterwards. */
export function addCasualties(
  draft: Draft,
  outcomes: readonly Outcome[],
  value: Count,
  { scope, locators, raw }: Read,
): Mutable<CasualtiesClaim> {
  const claim: Mutable<CasualtiesClaim> = {
    id: claimId(draft, scope),
    about: 'event',
    property: 'casualties',
    outcomes,
    value,
    source: draft.source.id,
    locators,
    rank: 'normal',
    raw,
  };
  draft.claims.push(claim);
  return claim;
}

/** Whom an account names, in one place of the input. */
export interface Named {
  readonly name: string;
  readonly kind: Participant['kind'];
  readonly aliases?: readonly Alias[] | undefined;
  readonly identifiers?: Identifiers | undefined;
  readonly description: string;
  readonly locator: string;
  readonly side?: string | undefined;
  readonly during?: EdtfDate | null | undefined;
}

/** Adds a participant, unless one of the same name and kind is there; its id either way. */
export function addParticipant(draft: Draft, named: Named): string {
  const key = `${named.kind} ${named.name}`;
  const there = draft.known.get(key);
  if (there !== undefined) return there;
  const id = nameId(draft, named.name, 'participant');
  draft.known.set(key, id);
  const { name, kind, description, side, during, aliases = [], identifiers = {} } = named;
  const citations = [{ source: draft.source.id, locator: named.locator }];
  const disputed: string[] = [];
  const allegiances = side === undefined || !during ? [] : [{ side, during }];
  draft.participants[id] =
    kind === 'community'
      ? { id, kind, name, aliases, description, identifiers, citations, disputed }
      : { id, kind, name, aliases, description, identifiers, allegiances, citations, disputed };
  return id;
}

/** A place of an account, its id and citation left to be filled in. */
export type Placed = Omit<AccountLocation, 'id' | 'citations' | 'aliases' | 'identifiers'> & {
  readonly locator: string;
  readonly identifiers?: Identifiers | undefined;
};

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

const parenthesis = /^(.*\S)\s*\(([^()]+)\)$/;

/**
 * Shorter forms of a place's name: without the word for its kind (`Kidal region`), without brackets. A
 * country's brackets hold an earlier name (`DR Congo (Zaire)`), those of other places mostly what they lie in.
 */
function shorterNames(name: string, kind: Placed['kind']): readonly Alias[] {
  if (name.length > 200) return [];
  const [, before, within = ''] = name.endsWith(')') ? (parenthesis.exec(name) ?? []) : [];
  const bare = bareName(before ?? name);
  const shorter = [before, bare].filter((short) => short !== undefined);
  const aliases: Alias[] = shorter.map((short) => ({ name: short, kind: 'short' }));
  if (before !== undefined && kind === 'country') aliases.push({ name: within, kind: 'former' });
  return aliases;
}

/** Adds a location; its id. */
export function addLocation(draft: Draft, placed: Placed): string {
  const { name, kind, coordinates, within, note, precision, toleranceKm, locator, identifiers = {} } = placed;
  const id = nameId(draft, name, 'place');
  const citations = [{ source: draft.source.id, locator }];
  const aliases = shorterNames(name, kind);
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

/** The account of a draft. */
export const accountOf = (draft: Draft, raw: unknown): Account => ({
  source: draft.source,
  claims: draft.claims,
  sides: draft.sides,
  participants: draft.participants,
  locations: draft.locations,
  ...(draft.names.length === 0 ? {} : { names: draft.names }),
  raw,
});
