import type { CasualtiesClaim } from '../model/claim.js';
import { people } from '../text/format-claim.js';
import { isNoneCount, isUnknownCount } from '../text/format-count.js';
import { groupsBy } from '../text/group-by.js';
import { rowAt } from '../text/row-at.js';
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

const rule = (name: Rule['name'], reason: string | Rule['reason'], leaves: Rule['leaves']): Rule => ({
  name,
  reason: typeof reason === 'string' ? () => reason : reason,
  leaves,
});

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

const placeName = (place: string | undefined, { tables: { locations } }: Cell): string =>
  rowAt(locations, place)?.name ?? 'another place';

/** Three rules that hold among what each side of a source says, and again among what is made of it. */
const preferred = (keyOf: (figure: Figure) => string): Rule =>
  rule(
    'not-preferred',
    'another reading is preferred',
    unless(({ claims }) => claims.every(({ rank }) => rank === 'preferred'), keyOf),
  );
const known = (keyOf: (figure: Figure) => string): Rule =>
  rule(
    'unknown',
    'says that it is not known',
    unless(({ count }) => !isUnknownCount(count), keyOf),
  );
const plain = (keyOf: (figure: Figure) => string): Rule =>
  rule(
    'not-plain',
    ({ basis }) => basis ?? 'added to what is not said outright',
    unless(({ claims }) => claims.every(({ basis }) => basis === undefined), keyOf),
  );

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
  const said = groupsBy(figures, ({ voices, stated, count: { min, max, best, approximate } }) =>
    JSON.stringify([voices, min, max, best ?? null, approximate ?? false, stated]),
  );
  const again = new Set(said.flatMap(([, ...more]) => more));
  return (figure) => again.has(figure);
}

// Each table is made by a pure call, so that a bundle without totals has none of it.

/** The rules on single claims, in order: the first that holds is a claim's fate. */
const ofClaims: readonly Rule[] = /* @__PURE__ */ (() => [
  rule(
    'shown-wrong',
    'shown wrong',
    each(({ rank }) => rank === 'deprecated'),
  ),
  rule(
    'superseded',
    'its voice gave another figure later',
    // What one source said remains what it said, until it corrects itself.
    each(
      ({ source, supersededBy }, cell) =>
        supersededBy !== undefined &&
        (cell.source === undefined || cell.tables.claimsById.get(supersededBy)?.source === source),
    ),
  ),
  rule(
    'wider-place',
    (_, cell) => `speaks of more than ${placeName(cell.location, cell)}`,
    each((claim, cell) => placeInCell(claim, cell) === 'wider'),
  ),
  rule(
    'other-place',
    ({ location }, cell) => `confined to ${placeName(location, cell)}`,
    each((claim, cell) => placeInCell(claim, cell) === 'elsewhere'),
  ),
  rule(
    'status',
    ({ status = 'unknown' }) => `counts ${people[status][1]} alone`,
    each(({ status }) => status !== undefined),
  ),
  rule(
    'time',
    'holds for another time',
    each(({ during }) => during !== undefined),
  ),
  rule('part', 'part of a larger figure', insideAnother),
  rule(
    'none-in-part',
    'says only that there were none in a part',
    each((claim, cell) => isNoneCount(claim.value) && isPart(claim, cell)),
  ),
  preferred(sideKey),
  known(sideKey),
  plain(sideKey),
  rule(
    'own-total',
    'its voice gives a total',
    unless((reading) => sideOf(reading) === undefined, voicesKey),
  ),
  rule('one-side', 'its source does not give every side', (readings, cell) => {
    const lone = withoutSum(readings, cell);
    return (reading) => lone.has(reading);
  }),
])();

/** The rules on what the claims left then make: sums and spans. */
const ofFigures: readonly Rule[] = /* @__PURE__ */ (() => [
  known(cellKey),
  plain(cellKey),
  rule('repeat', 'repeats what its voice says elsewhere', repeats),
])();
// Of all sources none goes before another.
const ofOneSource: readonly Rule[] = /* @__PURE__ */ (() => [preferred(cellKey), ...ofFigures])();

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
  sift(cell.source === undefined ? ofFigures : ofOneSource, figuresIn(claims, cell), cell);

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
