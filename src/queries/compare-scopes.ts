import type { Claim } from '../model/claim.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import { isWithin, placesAround } from './within.js';

/** What a comparison reads: the claims by id for `partOf`, the locations for what lies within what. */
export interface ComparisonTables extends Pick<ConflictRecord, 'locations'> {
  readonly claimsById: ReadonlyMap<string, Claim>;
}

/** The tables of a comparison, made once a call. Of two claims with one id the first counts. */
export function comparisonTables({
  claims,
  locations,
}: Pick<ConflictRecord, 'claims' | 'locations'>): ComparisonTables {
  const claimsById = new Map<string, Claim>();
  for (const claim of claims) if (!claimsById.has(claim.id)) claimsById.set(claim.id, claim);
  return { locations, claimsById };
}

/** How what one claim covers stands to what another covers. `part`: the first lies inside the second. */
export type ScopeOrder = 'same' | 'part' | 'whole' | 'apart';

/** Each claim that a claim lies inside by its source's own word (`partOf`), the nearest first. A circle ends where it began. */
export function wholesOf(claim: Claim, { claimsById }: Pick<ComparisonTables, 'claimsById'>): Set<string> {
  const wholes = new Set<string>();
  for (let next = claim.partOf; next !== undefined && !wholes.has(next); next = claimsById.get(next)?.partOf)
    wholes.add(next);
  return wholes;
}

const isPartOf = (part: Claim, whole: Claim, tables: ComparisonTables): boolean =>
  part.partOf !== undefined && wholesOf(part, tables).has(whole.id);

// A claim without a side, place or status speaks of all of them.
function orderOf(
  a: string | undefined,
  b: string | undefined,
  isInside: (inner: string, outer: string) => boolean,
): ScopeOrder {
  if (a === b) return 'same';
  if (a === undefined) return 'whole';
  if (b === undefined) return 'part';
  if (isInside(a, b)) return 'part';
  return isInside(b, a) ? 'whole' : 'apart';
}

const never = (): boolean => false;

const isSameTime = (a: EdtfDate | undefined, b: EdtfDate | undefined): boolean =>
  a?.earliest === b?.earliest && a?.latest === b?.latest;

// Narrower in one and wider in none is a part; one that is apart sets both apart.
const join = (a: ScopeOrder, b: ScopeOrder): ScopeOrder =>
  a === 'same' || a === b ? b : b === 'same' ? a : 'apart';

/**
 * How the scopes of two claims of one question lie by what they name. Side, place and status: narrower in one or
 * more of them and wider in none is a part. `during` is never wider or narrower: what held at another time is apart.
 */
export function orderOfNamedScopes(a: Claim, b: Claim, tables: ComparisonTables): ScopeOrder {
  if (!isSameTime(a.during, b.during)) return 'apart';
  const places = orderOf(a.location, b.location, (inner, outer) => isWithin(inner, outer, tables));
  return join(join(orderOf(a.side, b.side, never), places), orderOf(a.status, b.status, never));
}

/** How the scopes of two claims lie. A source's own word that one count lies inside another (`partOf`) goes first. */
export function orderOfScopes(a: Claim, b: Claim, tables: ComparisonTables): ScopeOrder {
  if (isPartOf(a, b, tables)) return 'part';
  return isPartOf(b, a, tables) ? 'whole' : orderOfNamedScopes(a, b, tables);
}

type Scope = Pick<Claim, 'side' | 'location' | 'status' | 'during'>;

/** Claims of one question with one key speak of the same side, place, people and time. */
export const scopeKey = ({ side, location, status, during }: Scope): string =>
  JSON.stringify([side ?? null, location ?? null, status ?? null, during?.earliest, during?.latest]);

/** The keys of all scopes that a scope lies inside, its own first: each of side, place and status as it is, or wider. */
export function widerKeys({ side, location, status, during }: Scope, tables: ComparisonTables): Set<string> {
  const keys = new Set<string>();
  const places = location === undefined ? [] : placesAround(location, tables);
  for (const place of [...places, undefined])
    for (const party of [side, undefined])
      for (const people of [status, undefined])
        keys.add(scopeKey({ side: party, location: place, status: people, during }));
  return keys;
}
