import type { Claim } from '../model/claim.js';
import type { Coordinates } from '../model/coordinates.js';
import type { EdtfDate } from '../model/edtf-date.js';
import { formatCount } from '../text/format-count.js';
import { groupBy } from '../text/group-by.js';
import { type ComparisonTables, compareScopes, orderOfScopes } from './compare-scopes.js';
import { compareCounts, isBelow, type Verdict } from './counts.js';
import { compareTimes, type DateOrder, daysOf, orderOfSpans, type Span } from './dates.js';
import { distanceBetween } from './distance.js';
import { isWithin } from './within.js';

/** How one claim stands to another, and why in words. */
export interface Comparison {
  /** `incomparable`: they do not speak of the same thing, nor one of a part of the other. */
  readonly verdict: Verdict | 'incomparable';
  readonly reason: string;
}

// JSON keeps parts apart that a separator could join: no value can forge another group.
const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts);

/** Claims with one key answer one question: they share what they are about, property, outcomes and unit. */
export const groupKey = (claim: Claim): string =>
  keyOf([
    claim.about,
    claim.property,
    claim.property === 'casualties' ? claim.outcomes : null,
    (claim.property === 'casualties' || claim.property === 'strength') && claim.unit !== undefined
      ? claim.unit
      : null,
  ]);

/** The claims in their groups, both in the order of the table. */
export const groupClaims = <C extends Claim>(claims: readonly C[]): readonly (readonly C[])[] => [
  ...groupBy(claims, groupKey).values(),
];

const verdictOfOrder = (order: DateOrder): Verdict =>
  order === 'same' ? 'agrees' : order === 'overlaps' ? 'compatible' : 'conflicts';

// Gazetteers put the point of one town a few kilometres apart.
const sameTownKm = 5;
function compareCoordinates(a: Coordinates, b: Coordinates): Verdict {
  const approximate = a.approximate || b.approximate;
  if (a.latitude === b.latitude && a.longitude === b.longitude) {
    return a.approximate === b.approximate ? 'agrees' : 'compatible';
  }
  return approximate || distanceBetween(a, b) <= sameTownKm ? 'compatible' : 'conflicts';
}

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((item) => outer.includes(item));

// "None" is no part of "some": an empty list agrees with itself alone.
function compareLists(
  a: readonly string[],
  b: readonly string[],
  isInside: (inner: string, outer: string) => boolean,
): Verdict {
  if (holds(a, b) && holds(b, a)) return 'agrees';
  if (a.length === 0 || b.length === 0) return 'conflicts';
  const lies = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every((x) => outer.some((y) => isInside(x, y)));
  return lies(a, b) || lies(b, a) ? 'compatible' : 'conflicts';
}

const isSame = (a: string, b: string): boolean => a === b;
const codes = (items: readonly { readonly code: string }[]): readonly string[] =>
  items.map((item) => item.code);

function daysIn(date: EdtfDate, { days }: ComparisonTables): Span {
  const known = days?.get(date);
  if (known !== undefined) return known;
  const span = daysOf(date);
  days?.set(date, span);
  return span;
}

// One scope, one property: the values alone decide.
function compareValues(a: Claim, b: Claim, tables: ComparisonTables): Verdict | 'incomparable' {
  if (a.value === null || b.value === null) return a.value === b.value ? 'agrees' : 'compatible';
  switch (a.property) {
    case 'casualties':
    case 'strength':
      return b.property === a.property ? compareCounts(a.value, b.value) : 'incomparable';
    case 'date':
      return b.property === a.property
        ? verdictOfOrder(orderOfSpans(daysIn(a.value, tables), daysIn(b.value, tables)))
        : 'incomparable';
    case 'time': {
      if (b.property !== a.property) return 'incomparable';
      const verdict = verdictOfOrder(compareTimes(a.value, b.value));
      return verdict === 'agrees' && (a.value.approximate ?? false) !== (b.value.approximate ?? false)
        ? 'compatible'
        : verdict;
    }
    case 'coordinates':
      return b.property === a.property ? compareCoordinates(a.value, b.value) : 'incomparable';
    case 'locations':
      return b.property === a.property
        ? compareLists(a.value, b.value, (inner, outer) => isWithin(inner, outer, tables))
        : 'incomparable';
    case 'belligerents':
    case 'commanders':
    case 'actors':
    case 'target':
    case 'member-of':
    case 'subgroup-of':
    case 'commander-of':
    case 'kin-of':
    case 'part-of':
    case 'refers-to':
      return b.property === a.property ? compareLists(a.value, b.value, isSame) : 'incomparable';
    case 'victor':
      return b.property === a.property ? (a.value === b.value ? 'agrees' : 'conflicts') : 'incomparable';
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return b.property === a.property
        ? a.value.code === b.value.code
          ? 'agrees'
          : 'conflicts'
        : 'incomparable';
    case 'causes':
    case 'demands':
    case 'terms':
      return b.property === a.property
        ? compareLists(codes(a.value), codes(b.value), isSame)
        : 'incomparable';
  }
}

// A part cannot be more than its whole, nor lie outside its days; a list or code of a part may be less.
function comparePart(part: Claim, whole: Claim, tables: ComparisonTables): Verdict | 'incomparable' {
  if (isCounted(part) && isCounted(whole))
    return isBelow(whole.value, part.value) ? 'conflicts' : 'compatible';
  const verdict = compareValues(part, whole, tables);
  return verdict === 'agrees' ? 'compatible' : verdict;
}

const isCounted = (claim: Claim): claim is Extract<Claim, { property: 'casualties' | 'strength' }> =>
  claim.property === 'casualties' || claim.property === 'strength';

const inWords = (claim: Claim): string => {
  if (claim.value === null) return 'not known';
  if (isCounted(claim)) return formatCount(claim.value);
  const { value } = claim;
  if (typeof value === 'string') return value;
  if ('latitude' in value) return `${value.latitude}, ${value.longitude}`;
  if ('edtf' in value) return value.edtf;
  if ('earliest' in value)
    return value.earliest === value.latest ? value.earliest : `${value.earliest}–${value.latest}`;
  if ('code' in value) return value.code;
  return value.length === 0
    ? 'none'
    : value.map((item) => (typeof item === 'string' ? item : item.code)).join(', ');
};

const relation: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees with',
  compatible: 'can stand beside',
  conflicts: 'cannot stand beside',
};

/**
 * The one rule by which claims are compared.
 *
 * Claims of different groups, of sibling scopes (one side and the other, one town and the other) or of
 * different times are incomparable. In one scope the values decide: no common value conflicts, the same one
 * agrees, anything between is compatible. A part and its whole conflict where the part is more than the
 * whole, and are compatible otherwise.
 */
export function compareClaims(a: Claim, b: Claim, tables: ComparisonTables): Comparison {
  return groupKey(a) === groupKey(b) ? compareInGroup(a, b, tables) : otherQuestion;
}

const otherQuestion: Comparison = { verdict: 'incomparable', reason: 'they answer different questions' };

/** The verdict alone, for two claims that are known to be of one group: all that a search for conflicts needs. */
export function verdictInGroup(a: Claim, b: Claim, tables: ComparisonTables): Comparison['verdict'] {
  const order = orderOfScopes(a, b, tables);
  if (order === 'apart') return 'incomparable';
  if (order === 'same') return compareValues(a, b, tables);
  return order === 'part' ? comparePart(a, b, tables) : comparePart(b, a, tables);
}

function compareInGroup(a: Claim, b: Claim, tables: ComparisonTables): Comparison {
  const { order, reason } = compareScopes(a, b, tables);
  const verdict = verdictInGroup(a, b, tables);
  if (order === 'apart') return { verdict, reason };
  if (verdict === 'incomparable') return otherQuestion;
  const [part, whole] = order === 'whole' ? [b, a] : [a, b];
  if (order === 'same') return { verdict, reason: `${inWords(a)} ${relation[verdict]} ${inWords(b)}` };
  const fits = isCounted(part) ? (verdict === 'conflicts' ? 'is more than' : 'fits in') : relation[verdict];
  return { verdict, reason: `${reason}: ${inWords(part)} ${fits} ${inWords(whole)}` };
}
