import type { Claim } from '../model/claim.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import type { Span } from './dates.js';
import { isWithin } from './within.js';

/** The tables that a comparison reads: claims for `partOf`, locations for what lies within what. */
export interface ComparisonTables extends Pick<ConflictRecord, 'claims' | 'locations'> {
  /** The claims by id, where many are compared: see {@link withIndexes}. */
  readonly claimsById?: ReadonlyMap<string, Claim>;
  /** The days of dates, kept while a call compares each with many. */
  readonly days?: Map<EdtfDate, Span>;
}

/** Tables with what many comparisons look up, made once a call. Of two claims with one id the first counts. */
export function withIndexes<T extends Pick<ConflictRecord, 'claims'>>(
  tables: T,
): T & Required<Pick<ComparisonTables, 'claimsById' | 'days'>> {
  const claimsById = new Map<string, Claim>();
  for (const claim of tables.claims) if (!claimsById.has(claim.id)) claimsById.set(claim.id, claim);
  return { ...tables, claimsById, days: new Map() };
}

/** The claim with an id, if there is one. */
export const claimOf = (
  id: string,
  { claims, claimsById }: Omit<ComparisonTables, 'locations'>,
): Claim | undefined =>
  claimsById === undefined ? claims.find((claim) => claim.id === id) : claimsById.get(id);

/** How what one claim covers stands to what another covers. `part`: the first lies inside the second. */
interface ScopeOrder {
  readonly order: 'same' | 'part' | 'whole' | 'apart';
  /** Why, in words. */
  readonly reason: string;
}

type Order = ScopeOrder['order'];

// A claim without a side, place or status speaks of all of them.
function orderOf<T>(a: T | undefined, b: T | undefined, isInside: (inner: T, outer: T) => boolean): Order {
  if (a === b) return 'same';
  if (a === undefined) return 'whole';
  if (b === undefined) return 'part';
  if (isInside(a, b)) return 'part';
  return isInside(b, a) ? 'whole' : 'apart';
}

const never = (): boolean => false;
const isSameTime = (a: EdtfDate | undefined, b: EdtfDate | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.earliest === b.earliest && a.latest === b.latest);

function isPartOf(part: Claim, whole: Claim, tables: ComparisonTables): boolean {
  if (part.partOf === undefined || part.partOf === whole.id) return part.partOf !== undefined;
  let next = claimOf(part.partOf, tables)?.partOf;
  // Most are part of one that is part of none: nothing to walk.
  if (next === undefined) return false;
  const seen = new Set<string>([part.partOf]);
  while (next !== undefined && !seen.has(next)) {
    if (next === whole.id) return true;
    seen.add(next);
    next = claimOf(next, tables)?.partOf;
  }
  return false;
}

// Narrower in one and wider in none is a part; one that is apart sets both apart.
const join = (a: Order, b: Order): Order => (a === 'same' || a === b ? b : b === 'same' ? a : 'apart');

const orderOfSides = (a: Claim, b: Claim): Order => orderOf<string>(a.side, b.side, never);
const orderOfPlaces = (a: Claim, b: Claim, tables: ComparisonTables): Order =>
  orderOf<string>(a.location, b.location, (inner, outer) => isWithin(inner, outer, tables));
const orderOfStatuses = (a: Claim, b: Claim): Order => orderOf<string>(a.status, b.status, never);

/** The order that {@link compareScopes} gives, without the words. */
export function orderOfScopes(a: Claim, b: Claim, tables: ComparisonTables): Order {
  if (isPartOf(a, b, tables)) return 'part';
  if (isPartOf(b, a, tables)) return 'whole';
  if (!isSameTime(a.during, b.during)) return 'apart';
  return join(join(orderOfSides(a, b), orderOfPlaces(a, b, tables)), orderOfStatuses(a, b));
}

/**
 * How the scopes of two claims of one group lie. A source's own word that one count lies inside another
 * (`partOf`) goes first. Then side, place and status: narrower in one or more of them and wider in none is a
 * part. `during` is never wider or narrower: what held at another time is apart.
 */
export function compareScopes(a: Claim, b: Claim, tables: ComparisonTables): ScopeOrder {
  if (isPartOf(a, b, tables)) return { order: 'part', reason: `'${a.id}' is part of '${b.id}'` };
  if (isPartOf(b, a, tables)) return { order: 'whole', reason: `'${b.id}' is part of '${a.id}'` };
  if (!isSameTime(a.during, b.during)) {
    const [x, y] = [a.during?.edtf ?? 'the event', b.during?.edtf ?? 'the event'];
    return { order: 'apart', reason: `they hold for different times: ${x} and ${y}` };
  }
  const scopes = [
    { name: 'side', a: a.side, b: b.side, order: orderOfSides(a, b) },
    { name: 'place', a: a.location, b: b.location, order: orderOfPlaces(a, b, tables) },
    { name: 'status', a: a.status, b: b.status, order: orderOfStatuses(a, b) },
  ];
  const apart = scopes.find((scope) => scope.order === 'apart');
  if (apart !== undefined)
    return { order: 'apart', reason: `they differ in ${apart.name}: '${apart.a}' and '${apart.b}'` };
  const parts = scopes.filter((scope) => scope.order === 'part');
  const wholes = scopes.filter((scope) => scope.order === 'whole');
  const [part] = parts;
  const [whole] = wholes;
  if (part !== undefined && whole !== undefined)
    return { order: 'apart', reason: `one is narrower by ${part.name}, the other by ${whole.name}` };
  const within = (names: readonly string[]): string => `a part (${names.join(', ')}) of the whole`;
  if (part !== undefined)
    return { order: 'part', reason: within(parts.map((scope) => `${scope.name} '${scope.a}'`)) };
  if (whole !== undefined)
    return { order: 'whole', reason: within(wholes.map((scope) => `${scope.name} '${scope.b}'`)) };
  return { order: 'same', reason: 'they speak of the same' };
}
