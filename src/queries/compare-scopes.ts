import type { Claim } from '../model/claim.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import { isWithin } from './within.js';

/** The tables that a comparison reads: claims for `partOf`, locations for what lies within what. */
export type ComparisonTables = Pick<ConflictRecord, 'claims' | 'locations'>;

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

function isPartOf(part: Claim, whole: Claim, { claims }: ComparisonTables): boolean {
  const seen = new Set<string>();
  let next = part.partOf;
  while (next !== undefined && !seen.has(next)) {
    if (next === whole.id) return true;
    seen.add(next);
    const id: string = next;
    next = claims.find((claim) => claim.id === id)?.partOf;
  }
  return false;
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
    { name: 'side', a: a.side, b: b.side, order: orderOf<string>(a.side, b.side, never) },
    {
      name: 'place',
      a: a.location,
      b: b.location,
      order: orderOf<string>(a.location, b.location, (inner, outer) => isWithin(inner, outer, tables)),
    },
    { name: 'status', a: a.status, b: b.status, order: orderOf<string>(a.status, b.status, never) },
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
