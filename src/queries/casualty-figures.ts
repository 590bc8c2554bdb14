import type { CasualtiesClaim, ConflictRecord, Count } from '../model/index.js';
import { groupsBy } from '../text/group-by.js';
import { type ComparisonTables, questionKey, wholesOf } from './compare-scopes.js';
import { addCounts, encloseCounts, numbersOf } from './counts.js';
import { voiceOf } from './voice-of.js';
import { isWithin } from './within.js';

/** The tables that tolls are counted from. */
export type CasualtyTables = Pick<ConflictRecord, 'event' | 'sources'> & ComparisonTables;

/** What a cell asks: how many of one side, or of all, as one source or all of them say, in one place or everywhere. */
export interface Cell {
  /** `undefined`: all together. */
  readonly side: string | undefined;
  /** `undefined`: all of them. */
  readonly source: string | undefined;
  /** `undefined`: wherever it was. */
  readonly location: string | undefined;
  /** Whether the place takes in wherever it was, so that a claim without a place speaks of it. */
  readonly takesInAll: boolean;
  readonly tables: CasualtyTables;
}

/** What is said of one cell: by a claim, by the readings of a voice together, or as the sum over a source's sides. */
export interface Figure {
  readonly source: string;
  /** The place inside the one that is asked for which a reading is confined to; `undefined`: none. */
  readonly place: string | undefined;
  /** Whoever says it; several where each speaks of another side. */
  readonly voices: readonly string[];
  readonly count: Count;
  /** The smallest and the largest number in print; `null` where there is none, as in "several". */
  readonly stated: readonly [number, number] | null;
  readonly claims: readonly CasualtiesClaim[];
}

export const sidesOf = ({ tables }: Cell): readonly string[] => Object.keys(tables.event.sides);

/** How the place of a claim lies to the one that is asked for; a claim without one speaks of wherever it was. */
export function placeInCell(
  { location: place }: CasualtiesClaim,
  cell: Cell,
): 'here' | 'inside' | 'wider' | 'elsewhere' {
  const { location: asked, takesInAll, tables } = cell;
  if (place === asked) return 'here';
  if (asked === undefined) return 'elsewhere';
  if (place === undefined) return takesInAll ? 'here' : 'wider';
  if (isWithin(place, asked, tables)) return 'inside';
  return isWithin(asked, place, tables) ? 'wider' : 'elsewhere';
}

/**
 * Whether a claim lies inside another by its source's own word. A whole of another question ("killed or wounded")
 * makes no part of the dead.
 */
export const isNamedPart = (claim: CasualtiesClaim, { tables }: Cell): boolean =>
  [...wholesOf(claim, tables)]
    .map((id) => tables.claimsById.get(id))
    .some((whole) => whole === undefined || questionKey(whole) === questionKey(claim));

/** Whether a claim bounds a cell from below alone: it counts some of those whom the cell asks for. */
export const isPart = (claim: CasualtiesClaim, cell: Cell): boolean =>
  placeInCell(claim, cell) === 'inside' || isNamedPart(claim, cell);

const spanOf = (numbers: readonly number[]): Figure['stated'] =>
  numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];

/** What one claim says in a cell: its value, or of a part "at least". */
export function readingOf(claim: CasualtiesClaim, cell: Cell): Figure {
  const { best: _, ...bounds } = claim.value;
  const count = isPart(claim, cell) ? { ...bounds, max: null } : claim.value;
  return {
    source: claim.source,
    place: placeInCell(claim, cell) === 'here' ? undefined : claim.location,
    voices: [voiceOf(claim, cell.tables)],
    count,
    stated: spanOf(numbersOf(count)),
    claims: [claim],
  };
}

type Figures = readonly Figure[];

/** Several figures as one; there is one at least. */
function join(
  figures: Figures,
  countOf: (counts: readonly Count[]) => Count,
  statedOf: (figures: Figures) => Figure['stated'],
): Figure {
  const [first, ...others] = figures as readonly [Figure, ...Figure[]];
  if (others.length === 0) return first;
  return {
    source: first.source,
    place: undefined,
    voices: [...new Set(figures.flatMap(({ voices }) => voices))].sort(),
    count: countOf(figures.map(({ count }) => count)),
    stated: statedOf(figures),
    claims: figures.flatMap(({ claims }) => claims),
  };
}

const enclose = (figures: Figures): Figure =>
  join(figures, encloseCounts, (all) => spanOf(all.flatMap(({ stated }) => stated ?? [])));

// A sum is a number where each of its parts is; "2 and several" is none.
const add = (figures: Figures): Figure =>
  join(
    figures,
    (counts) => addCounts(...counts),
    (all) =>
      all.reduce<Figure['stated']>(
        (sum, { stated }) => sum && stated && [sum[0] + stated[0], sum[1] + stated[1]],
        [0, 0],
      ),
  );

export const voicesKey = ({ source, voices }: Figure): string => JSON.stringify([source, voices]);
export const sideOf = ({ claims }: Figure): string | undefined => claims[0]?.side;

/** Readings of one side: of one place enclosed, of places apart added; what different voices say, enclosed. */
const ofOneSide = (readings: Figures): Figure =>
  enclose(
    groupsBy(readings, voicesKey).map((said) => add(groupsBy(said, ({ place = '' }) => place).map(enclose))),
  );

/**
 * The readings that make a sum: those of a voice that gives each side, and those of a source's other voices, where
 * together they do.
 */
function addends(readings: Figures, sides: readonly string[]): readonly Figures[] {
  const givesEach = (said: Figures): boolean => {
    const given = new Set(said.map(sideOf));
    return sides.every((side) => given.has(side));
  };
  return groupsBy(readings, ({ source }) => source).flatMap((ofSource) => {
    const voices = groupsBy(ofSource, voicesKey);
    const others = voices.filter((said) => !givesEach(said)).flat();
    return [...voices, others].filter((said) => said.length > 0 && givesEach(said));
  });
}

/** The readings of single sides that make no sum; of one side alone, whatever is said of it, none is wanted. */
export function withoutSum(readings: Figures, cell: Cell): ReadonlySet<Figure> {
  if (cell.side !== undefined) return new Set();
  const ofSides = readings.filter((reading) => sideOf(reading) !== undefined);
  const summed = new Set(addends(ofSides, sidesOf(cell)).flat());
  return new Set(ofSides.filter((reading) => !summed.has(reading)));
}

/** The figures that readings make: of a side one for each voice in each source; of all, the totals and the sums. */
export function figuresOf(readings: Figures, cell: Cell): Figures {
  return groupsBy(readings, ({ source }) => source).flatMap((ofSource) => {
    const isSummed = (reading: Figure): boolean => cell.side === undefined && sideOf(reading) !== undefined;
    const sums = addends(ofSource.filter(isSummed), sidesOf(cell)).map((said) =>
      add(groupsBy(said, (reading) => sideOf(reading) ?? '').map(ofOneSide)),
    );
    const said = ofSource.filter((reading) => !isSummed(reading));
    return [...groupsBy(said, voicesKey).map(ofOneSide), ...sums];
  });
}
