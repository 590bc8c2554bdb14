import type {
  Claim,
  ClockTime,
  Coded,
  ConflictRecord,
  Coordinates,
  Count,
  EdtfDate,
} from '../model/index.js';
import { isCounted, type ValueKind, valueKinds } from '../model/properties.js';
import { compareCounts, type Verdict } from './counts.js';
import { compareTimes, type DateOrder, daysOf, minutesOf, orderOfSpans } from './dates.js';
import { distanceBetween } from './distance.js';
import { isWithin } from './within.js';

type Places = Pick<ConflictRecord, 'locations'>;
type Value = NonNullable<Claim['value']>;

/** A value as a stretch of a line: a count from `min` to `max`, a date from its first day to its last. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly approximate: boolean;
}

/** What can be done with a value of one kind. Methods, since a rule takes the values of its own kind only. */
interface ValueRules<V> {
  /** Values with one key say the same: bounds, codes and sets, never wording. */
  key(value: V): unknown;
  /** How two values of one scope stand. */
  compare(a: V, b: V, tables: Places): Verdict;
  /** Present where values lie on a line: two conflict where they lie apart, so that the outermost tell. */
  extent?(value: V): Extent;
}

const verdictOfOrder = (order: DateOrder): Verdict =>
  order === 'same' ? 'agrees' : order === 'overlaps' ? 'compatible' : 'conflicts';

// "None" is no part of "some": an empty list agrees with itself alone.
function compareLists(
  a: readonly string[],
  b: readonly string[],
  isInside: (inner: string, outer: string) => boolean,
): Verdict {
  const [inA, inB] = [new Set(a), new Set(b)];
  if (inA.size === inB.size && a.every((item) => inB.has(item))) return 'agrees';
  if (inA.size === 0 || inB.size === 0) return 'conflicts';
  const lies = (inner: Iterable<string>, outer: ReadonlySet<string>): boolean =>
    [...inner].every((x) => outer.has(x) || [...outer].some((y) => isInside(x, y)));
  return lies(inA, inB) || lies(inB, inA) ? 'compatible' : 'conflicts';
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();
const codesOf = (items: readonly Coded[]): readonly string[] => items.map(({ code }) => code);
const sameOrConflict = (a: string, b: string): Verdict => (a === b ? 'agrees' : 'conflicts');

// Gazetteers put the point of one town a few kilometres apart.
const sameTownKm = 5;

const ids: ValueRules<readonly string[]> = {
  key: distinct,
  compare: (a, b) => compareLists(a, b, () => false),
};

/** The values of each kind, with what can be done with them: the one place where values are compared. */
const rules = {
  count: {
    key: ({ min, max, best, approximate }: Count) => [min, max, best, approximate],
    compare: compareCounts,
    extent: ({ min, max, approximate }: Count) => ({
      first: min,
      last: max ?? Infinity,
      approximate: approximate === true,
    }),
  },
  date: {
    key: ({ earliest, latest }: EdtfDate) => [earliest, latest],
    compare: (a: EdtfDate, b: EdtfDate) => verdictOfOrder(orderOfSpans(daysOf(a), daysOf(b))),
    extent: (date: EdtfDate) => ({ ...daysOf(date), approximate: false }),
  },
  time: {
    key: ({ earliest, latest, approximate }: ClockTime) => [earliest, latest, approximate],
    compare(a: ClockTime, b: ClockTime) {
      const verdict = verdictOfOrder(compareTimes(a, b));
      return verdict === 'agrees' && a.approximate !== b.approximate ? 'compatible' : verdict;
    },
    extent: (time: ClockTime) => ({ ...minutesOf(time), approximate: time.approximate === true }),
  },
  point: {
    key: ({ latitude, longitude, approximate }: Coordinates) => [latitude, longitude, approximate],
    compare(a: Coordinates, b: Coordinates) {
      const isSamePoint = a.latitude === b.latitude && a.longitude === b.longitude;
      if (isSamePoint && a.approximate === b.approximate) return 'agrees';
      const isNear = a.approximate || b.approximate || distanceBetween(a, b) <= sameTownKm;
      return isNear ? 'compatible' : 'conflicts';
    },
  },
  places: {
    key: distinct,
    compare: (a: readonly string[], b: readonly string[], tables: Places) =>
      compareLists(a, b, (inner, outer) => isWithin(inner, outer, tables)),
  },
  parties: ids,
  entries: ids,
  side: { key: (side: string) => side, compare: sameOrConflict },
  code: { key: ({ code }: Coded) => code, compare: (a: Coded, b: Coded) => sameOrConflict(a.code, b.code) },
  codes: {
    key: (items: readonly Coded[]) => distinct(codesOf(items)),
    compare: (a: readonly Coded[], b: readonly Coded[]) => compareLists(codesOf(a), codesOf(b), () => false),
  },
} as const satisfies Record<ValueKind, ValueRules<never>>;

const rulesOf = ({ property }: Pick<Claim, 'property'>): ValueRules<Value> => rules[valueKinds[property]];

/** Claims of one question with one key say the same. */
export const valueKey = (claim: Claim): string =>
  JSON.stringify(claim.value === null ? null : rulesOf(claim).key(claim.value));

/** Claims of one scope that agree share a key: "4 to 6, at best 6" has that of "6", too. */
export function agreementKeys(claim: Claim): readonly string[] {
  if (!isCounted(claim)) return [valueKey(claim)];
  const { min, max, best, approximate } = claim.value;
  const bounds = [[min, max], ...(best === undefined ? [] : [[best, best]])];
  return bounds.map((ends) => JSON.stringify([...ends, approximate === true]));
}

/** How the values of two claims of one question stand; not known leaves room for any value. */
export function compareValues(a: Claim, b: Claim, tables: Places): Verdict {
  if (a.value === null || b.value === null) return a.value === b.value ? 'agrees' : 'compatible';
  return rulesOf(a).compare(a.value, b.value, tables);
}

/** The stretch of a line that a claim's value takes up; none where it is not known or of a kind without a line. */
export const extentOf = (claim: Claim): Extent | undefined =>
  claim.value === null ? undefined : rulesOf(claim).extent?.(claim.value);
