import type { CasualtiesClaim } from '../model/claim.js';
import { people } from '../text/format-claim.js';
import { isNoneCount, isUnknownCount } from '../text/format-count.js';
import { groupBy } from '../text/group-by.js';
import {
  type CasualtyTables,
  type Cell,
  type Figure,
  figuresOf,
  isNamedPart,
  isPart,
  placeInCell,
  readingOf,
  sideOf,
  voicesKey,
  withoutSum,
} from './casualty-figures.js';
import type { LeftOutClaim } from './casualty-totals.js';
import { placesAround } from './within.js';

type Figures = readonly Figure[];

/** A rule by which figures are left out of a cell. */
interface Rule {
  readonly name: LeftOutClaim['rule'];
  /** Why, in words. */
  readonly reason: (claim: CasualtiesClaim, cell: Cell) => string;
  /** Of the figures that no rule before has left out, which this one does. */
  readonly leaves: (figures: Figures, cell: Cell) => (figure: Figure) => boolean;
}

/** Leaves claims by what they are, whatever else is said. */
const each =
  (leaves: (claim: CasualtiesClaim, cell: Cell) => boolean): Rule['leaves'] =>
  (_, cell) =>
  ({ claims }) =>
    claims.some((claim) => leaves(claim, cell));

/** Of figures that share a key, leaves those that are not good where any is. */
const unless =
  (isGood: (figure: Figure) => boolean, keyOf: (figure: Figure) => string): Rule['leaves'] =>
  (figures) => {
    const better = new Set(figures.filter(isGood).map(keyOf));
    return (figure) => !isGood(figure) && better.has(keyOf(figure));
  };

/** What one voice says of one side in one source. */
const sideKey = (reading: Figure): string => `${voicesKey(reading)} ${sideOf(reading) ?? ''}`;
const cellKey = (): string => '';

const placeName = (place: string | undefined, { tables }: Cell): string =>
  (place !== undefined && Object.hasOwn(tables.locations, place)
    ? tables.locations[place]?.name
    : undefined) ?? 'another place';

const preferred = (keyOf: (figure: Figure) => string): Rule => ({
  name: 'not-preferred',
  reason: () => 'another reading is preferred',
  leaves: unless(({ claims }) => claims.every(({ rank }) => rank === 'preferred'), keyOf),
});
const known = (keyOf: (figure: Figure) => string): Rule => ({
  name: 'unknown',
  reason: () => 'says that it is not known',
  leaves: unless(({ count }) => !isUnknownCount(count), keyOf),
});
const plain = (keyOf: (figure: Figure) => string): Rule => ({
  name: 'not-plain',
  reason: ({ basis }) => basis ?? 'added to what is not said outright',
  leaves: unless(({ claims }) => claims.every(({ basis }) => basis === undefined), keyOf),
});

/** Leaves what lies inside something wider that the same voice counts. */
function insideAnother(readings: Figures, cell: Cell): (reading: Figure) => boolean {
  const isNamed = ({ claims }: Figure): boolean => claims.some((claim) => isNamedPart(claim, cell));
  const placeKey = (reading: Figure, place: string | undefined): string =>
    `${voicesKey(reading)} ${place === cell.location ? '' : (place ?? '')}`;
  const scopeKey = (reading: Figure): string => `${sideKey(reading)} ${reading.place ?? ''}`;
  const places = new Set(readings.map((reading) => placeKey(reading, reading.place)));
  const wholes = new Set(readings.filter((reading) => !isNamed(reading)).map(scopeKey));
  return (reading) => {
    if (isNamed(reading) && wholes.has(scopeKey(reading))) return true;
    if (reading.place === undefined) return false;
    const [, ...around] = placesAround(reading.place, cell.tables);
    const upToCell = around.slice(0, around.indexOf(cell.location ?? '') + 1);
    return upToCell.some((wider) => places.has(placeKey(reading, wider)));
  };
}

function repeats(figures: Figures): (figure: Figure) => boolean {
  const said = groupBy(figures, ({ voices, stated, count: { min, max, best, approximate } }) =>
    JSON.stringify([voices, min, max, best ?? null, approximate ?? false, stated]),
  );
  const again = new Set([...said.values()].flatMap(([, ...more]) => more));
  return (figure) => again.has(figure);
}

// Each table is made by a pure call, so that a bundle without totals has none of it.

/** The rules on single claims, in order: the first that holds is a claim's fate. */
const ofClaims: readonly Rule[] = /* @__PURE__ */ (() => [
  {
    name: 'shown-wrong',
    reason: () => 'shown wrong',
    leaves: each(({ rank }) => rank === 'deprecated'),
  },
  {
    name: 'superseded',
    reason: () => 'its voice gave another figure later',
    // What one source said remains what it said, until it corrects itself.
    leaves: each(
      ({ source, supersededBy }, cell) =>
        supersededBy !== undefined &&
        (cell.source === undefined || cell.tables.claimsById.get(supersededBy)?.source === source),
    ),
  },
  {
    name: 'wider-place',
    reason: (_, cell) => `speaks of more than ${placeName(cell.location, cell)}`,
    leaves: each((claim, cell) => placeInCell(claim, cell) === 'wider'),
  },
  {
    name: 'other-place',
    reason: ({ location }, cell) => `confined to ${placeName(location, cell)}`,
    leaves: each((claim, cell) => placeInCell(claim, cell) === 'elsewhere'),
  },
  {
    name: 'status',
    reason: ({ status = 'unknown' }) => `counts ${people[status][1]} alone`,
    leaves: each(({ status }) => status !== undefined),
  },
  {
    name: 'time',
    reason: () => 'holds for another time',
    leaves: each(({ during }) => during !== undefined),
  },
  {
    name: 'part',
    reason: () => 'part of a larger figure',
    leaves: insideAnother,
  },
  {
    name: 'none-in-part',
    reason: () => 'says only that there were none in a part',
    leaves: each((claim, cell) => isNoneCount(claim.value) && isPart(claim, cell)),
  },
  preferred(sideKey),
  known(sideKey),
  plain(sideKey),
  {
    name: 'own-total',
    reason: () => 'its voice gives a total',
    leaves: (readings, cell) =>
      cell.side === undefined
        ? unless((reading) => sideOf(reading) === undefined, voicesKey)(readings, cell)
        : () => false,
  },
  {
    name: 'one-side',
    reason: () => 'its source does not give every side',
    leaves: (readings, cell) => {
      if (cell.side !== undefined) return () => false;
      const lone = withoutSum(readings, cell);
      return (reading) => lone.has(reading);
    },
  },
])();

/** The rules on what the claims left then make: sums and spans. */
const ofFigures: readonly Rule[] = /* @__PURE__ */ (() => [
  {
    ...preferred(cellKey),
    // Of all sources none goes before another.
    leaves: (figures, cell) =>
      cell.source === undefined ? () => false : preferred(cellKey).leaves(figures, cell),
  },
  known(cellKey),
  plain(cellKey),
  { name: 'repeat', reason: () => 'repeats what its voice says elsewhere', leaves: repeats },
])();

/** A claim left out, and the rule that did it. */
export interface Left {
  readonly claim: CasualtiesClaim;
  readonly rule: Rule['name'];
  readonly reason: string;
}

interface Sifted {
  readonly figures: Figures;
  readonly left: readonly Left[];
}

/** What passes each of some rules, and what does not. */
function sift(rules: readonly Rule[], given: Sifted, cell: Cell): Sifted {
  return rules.reduce<Sifted>(({ figures, left }, { name, reason, leaves }) => {
    const isLeft = leaves(figures, cell);
    const out = figures.filter(isLeft).flatMap(({ claims }) => claims);
    return {
      figures: figures.filter((figure) => !isLeft(figure)),
      left: [...left, ...out.map((claim) => ({ claim, rule: name, reason: reason(claim, cell) }))],
    };
  }, given);
}

/** What the claims of a cell make before they are held against one another, and the claims that make nothing. */
function figuresIn(claims: readonly CasualtiesClaim[], cell: Cell): Sifted {
  const readings = claims.map((claim) => readingOf(claim, cell));
  const { figures, left } = sift(ofClaims, { figures: readings, left: [] }, cell);
  return { figures: figuresOf(figures, cell), left };
}

/** The fate of each claim of a cell: in one of the figures, or left out by the first rule that holds. */
export const siftClaims = (claims: readonly CasualtiesClaim[], cell: Cell): Sifted =>
  sift(ofFigures, figuresIn(claims, cell), cell);

/** What each source that gives every side and no total comes to, as a claim, with the claims that were added. */
export function sumsOfSides(
  claims: readonly CasualtiesClaim[],
  tables: CasualtyTables,
  location?: string,
): readonly { readonly claim: CasualtiesClaim; readonly claims: readonly CasualtiesClaim[] }[] {
  const whole = { side: undefined, source: undefined, location, takesInAll: false, tables };
  return figuresIn(claims, whole).figures.flatMap((figure) => {
    const [first] = figure.claims;
    if (first === undefined || sideOf(figure) === undefined || figure.claims.length < 2) return [];
    const { side: _, partOf: __, ...rest } = first;
    return [{ claim: { ...rest, id: `${first.id} and others`, value: figure.count }, claims: figure.claims }];
  });
}
