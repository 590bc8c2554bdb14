import type { Claim, ConflictRecord, EdtfDate } from '../model/index.js';
import { isCounted } from '../model/properties.js';
import { isWithin, placesAround } from './within.js';

/** What a comparison reads: the claims by id for `partOf`, the locations for what lies within what. */
export interface ComparisonTables extends Pick<ConflictRecord, 'locations'> {
  readonly claimsById: Pick<ReadonlyMap<string, Claim>, 'get'>;
}

/** The claims by id. Of two with one id the first counts. */
export function claimsById(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const byId = new Map<string, Claim>();
  for (const claim of claims) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  return byId;
}

/** The tables of a comparison, made once a call. */
export const comparisonTables = ({
  claims,
  locations,
}: Pick<ConflictRecord, 'claims' | 'locations'>): ComparisonTables => ({
  locations,
  claimsById: claimsById(claims),
});

/** What claims of one question share. JSON keeps parts apart that a separator could join: no id can forge another's. */
export const questionKey = (claim: Claim): string =>
  JSON.stringify([
    claim.about,
    claim.property,
    claim.property === 'casualties' ? claim.outcomes : null,
    isCounted(claim) ? (claim.unit ?? null) : null,
  ]);

/** How what one claim covers stands to what another covers. `part`: the first lies inside the second. */
export type ScopeOrder = 'same' | 'part' | 'whole' | 'apart';

/** Each claim that a claim lies inside by its source's own word (`partOf`), the nearest first. A circle ends where it began. */
export function wholesOf(claim: Claim, { claimsById }: Pick<ComparisonTables, 'claimsById'>): Set<string> {
  const wholes = new Set<string>();
  for (let next = claim.partOf; next !== undefined && !wholes.has(next); next = claimsById.get(next)?.partOf)
    wholes.add(next);
  return wholes;
}

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

type Scope = Pick<Claim, 'side' | 'location' | 'status' | 'during'>;

const keyOf = ({ side, location, status, during }: Scope, part: string | undefined): string =>
  JSON.stringify([side, location, status, during && [during.earliest, during.latest], part]);

/** The id of a claim that lies inside another of its own question and scope: "150, of them 2" names nothing narrower. */
function unnamedPart(claim: Claim, { claimsById }: Pick<ComparisonTables, 'claimsById'>): string | undefined {
  const whole = claim.partOf === undefined ? undefined : claimsById.get(claim.partOf);
  if (whole === undefined || questionKey(whole) !== questionKey(claim)) return undefined;
  return keyOf(whole, undefined) === keyOf(claim, undefined) ? claim.id : undefined;
}

function orderOfNamedScopes(a: Claim, b: Claim, tables: ComparisonTables): ScopeOrder {
  if (!isSameTime(a.during, b.during)) return 'apart';
  const places = orderOf(a.location, b.location, (inner, outer) => isWithin(inner, outer, tables));
  const people = join(orderOf(a.side, b.side, never), orderOf(a.status, b.status, never));
  return join(join(places, people), orderOf(unnamedPart(a, tables), unnamedPart(b, tables), never));
}

/**
 * How the scopes of two claims of one question lie.
 *
 * Side, place and status, and whether one is an unnamed part: narrower in one or more of them and wider in none is a
 * part. `during` is never wider or narrower: what held at another time is apart. Where these set two claims apart, a
 * source's own word that one lies inside the other (`partOf`) makes it a part.
 */
export function orderOfScopes(a: Claim, b: Claim, tables: ComparisonTables): ScopeOrder {
  const order = orderOfNamedScopes(a, b, tables);
  const [isInside, isAround] = [isPartOf(a, b, tables), isPartOf(b, a, tables)];
  return order !== 'apart' || isInside === isAround ? order : isInside ? 'part' : 'whole';
}

const isPartOf = (part: Claim, whole: Claim, tables: ComparisonTables): boolean =>
  part.partOf !== undefined && wholesOf(part, tables).has(whole.id);

/** Claims of one question with one key speak of the same side, place, people and time; an unnamed part of itself alone. */
export const scopeKey = (claim: Claim, tables: Pick<ComparisonTables, 'claimsById'>): string =>
  keyOf(claim, unnamedPart(claim, tables));

/** The keys of all scopes that a claim's lies inside, its own first: each of side, place and status as it is, or wider. */
export function widerKeys(claim: Claim, tables: ComparisonTables): Set<string> {
  const { side, location, status, during } = claim;
  const keys = new Set<string>();
  const places = location === undefined ? [] : placesAround(location, tables);
  for (const part of [unnamedPart(claim, tables), undefined])
    for (const place of [...places, undefined])
      for (const party of [side, undefined])
        for (const people of [status, undefined])
          keys.add(keyOf({ side: party, location: place, status: people, during }, part));
  return keys;
}
