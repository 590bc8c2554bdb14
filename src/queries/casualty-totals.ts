import type { RecordIds } from '../../data/ids.js';
import type { CasualtiesClaim, ConflictRecord, Count, Ids, Outcome, SubjectId } from '../model/index.js';
import { outcomes } from '../model/outcomes.js';
import { isCasualty } from '../model/properties.js';
import { claims, event, locations, participants, sources, timeline } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { isNoneCount, isUnknownCount } from '../text/format-count.js';
import { assertOptions } from './assert-options.js';
import type { Cell } from './casualty-figures.js';
import { siftClaims, sumsOfSides } from './casualty-rules.js';
import { assertSubject } from './claims-about.js';
import { comparisonTables } from './compare-scopes.js';
import { encloseCounts } from './counts.js';
import type { IdsOf } from './ids-of.js';
import { isContested, questionsOf } from './positions.js';
import { rowOf } from './unknown-id.js';
import { isWithin } from './within.js';

/**
 * Which casualties to count.
 *
 * @group Count casualties
 */
export interface CasualtyOptions<I extends Ids = Ids> {
  /** The source whose figures are wanted, or `'all'`; left out, the reference source. */
  readonly source?: I['source'] | 'all' | undefined;
  /** The place where they fell, with all that lies within it; left out, wherever it was. */
  readonly location?: I['location'] | undefined;
  /** The timeline entry, participant or place that is spoken of; left out, the event. */
  readonly about?: SubjectId<I> | undefined;
}

/**
 * A number that a source states, with the claim it stands in; several where it is the sum over a
 * source's sides.
 *
 * @group Count casualties
 */
export interface StatedNumber<I extends Ids = Ids> {
  /** The number. */
  readonly value: number;
  /** The claim, or the claims that were added. */
  readonly claims: readonly I['claim'][];
}

/**
 * A claim that a figure leaves out, by the first rule that holds.
 *
 * @group Count casualties
 */
export interface LeftOutClaim<I extends Ids = Ids> {
  /** The claim. */
  readonly claim: I['claim'];
  /** The rule; they are tried in this order. */
  readonly rule:
    | 'shown-wrong'
    | 'superseded'
    | 'wider-place'
    | 'other-place'
    | 'status'
    | 'time'
    | 'part'
    | 'none-in-part'
    | 'not-preferred'
    | 'unknown'
    | 'not-plain'
    | 'own-total'
    | 'one-side'
    | 'repeat';
  /** The rule in words: "confined to Kidal", "its voice gave another figure later", "hedged", … */
  readonly reason: string;
}

/**
 * How many, of one side or of all, and what the figure rests on.
 *
 * @group Count casualties
 */
export interface CasualtyCell<I extends Ids = Ids> {
  /** What holds all the figures used; `null` where there is none. */
  readonly count: Count | null;
  /**
   * `absent`: nobody asked says anything · `unknown`: they say that it is not known · `none`: they say there
   * were none · `stated`: a number.
   */
  readonly state: 'absent' | 'unknown' | 'none' | 'stated';
  /** The smallest number stated; `null` where none is. "None" and "several" are no numbers. */
  readonly lowest: StatedNumber<I> | null;
  /** The largest number stated; `null` where none is. */
  readonly highest: StatedNumber<I> | null;
  /** The claims used, in the order of the table. */
  readonly used: readonly I['claim'][];
  /** All others on this of those asked, each with the rule that left it out, in the order of the table. */
  readonly leftOut: readonly LeftOutClaim<I>[];
}

/**
 * The casualties of one outcome.
 *
 * @group Count casualties
 */
export interface OutcomeTotals<I extends Ids = Ids> {
  /** By side; `unknown` for those of whom a source says that their side is not known. */
  readonly bySide: { readonly [S in I['side'] | 'unknown']: CasualtyCell<I> };
  /** All together. */
  readonly total: CasualtyCell<I>;
  /** Whether any two standing positions in the record conflict on it, whichever source was asked for. */
  readonly contested: boolean;
}

/**
 * The casualties of a kind that is counted apart: "killed or wounded" is never split, vehicles are no people.
 *
 * @group Count casualties
 */
export interface ApartTotals<I extends Ids = Ids> extends OutcomeTotals<I> {
  /** The set of outcomes. */
  readonly outcomes: readonly Outcome[];
  /** What is counted, where not people. */
  readonly unit: string | null;
}

/**
 * The casualties by outcome. Each outcome is there; one that nobody mentions has the state `absent`.
 *
 * @group Count casualties
 */
export interface CasualtyTotals<I extends Ids = Ids> {
  /** Killed. */
  readonly killed: OutcomeTotals<I>;
  /** Wounded. */
  readonly wounded: OutcomeTotals<I>;
  /** Taken prisoner or hostage. */
  readonly captured: OutcomeTotals<I>;
  /** Missing. */
  readonly missing: OutcomeTotals<I>;
  /** Surrendered. */
  readonly surrendered: OutcomeTotals<I>;
  /** Deserted. */
  readonly deserted: OutcomeTotals<I>;
  /** Executed. */
  readonly executed: OutcomeTotals<I>;
  /** Arrested. */
  readonly arrested: OutcomeTotals<I>;
  /** Driven from home. */
  readonly displaced: OutcomeTotals<I>;
  /** Evacuated. */
  readonly evacuated: OutcomeTotals<I>;
  /** Fallen sick. */
  readonly sick: OutcomeTotals<I>;
  /** Destroyed; mostly of things, which are counted in `apart`. */
  readonly destroyed: OutcomeTotals<I>;
  /** Damaged; as above. */
  readonly damaged: OutcomeTotals<I>;
  /** Lost; as above. */
  readonly lost: OutcomeTotals<I>;
  /** Where a source says just "casualties" or "losses". */
  readonly unspecified: OutcomeTotals<I>;
  /** Combined outcomes ("killed or wounded") and things that are not people, each kind by itself. */
  readonly apart: readonly ApartTotals<I>[];
}

type Claims = readonly CasualtiesClaim[];
const ours = { event, participants, locations, timeline, claims, sources };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

function stateOf(counts: readonly Count[]): CasualtyCell['state'] {
  if (counts.length === 0) return 'absent';
  if (counts.every(isUnknownCount)) return 'unknown';
  return counts.every(isNoneCount) ? 'none' : 'stated';
}

function cellOf(asked: Claims, cell: Cell): CasualtyCell {
  const said = cell.side === undefined ? asked : asked.filter(({ side }) => side === cell.side);
  const { figures, left } = siftClaims(said, cell);
  const fates = new Map(left.map(({ claim, rule, reason }) => [claim, { claim: claim.id, rule, reason }]));
  const counts = figures.map(({ count }) => count);
  const numbers = figures.flatMap(({ count, stated, claims: from }) =>
    stated === null || isNoneCount(count)
      ? []
      : [{ lowest: stated[0], highest: stated[1], from: new Set(from) }],
  );
  // Of equal numbers the first.
  const stated = (end: 'lowest' | 'highest', sign: 1 | -1): StatedNumber | null => {
    const [extreme] = [...numbers].sort((a, b) => sign * (a[end] - b[end]));
    return extreme === undefined
      ? null
      : { value: extreme[end], claims: said.filter((claim) => extreme.from.has(claim)).map(({ id }) => id) };
  };
  return {
    count: counts.length > 0 ? encloseCounts(counts) : null,
    state: stateOf(counts),
    lowest: stated('lowest', 1),
    highest: stated('highest', -1),
    used: said.filter((claim) => !fates.has(claim)).map(({ id }) => id),
    leftOut: said.flatMap((claim) => fates.get(claim) ?? []),
  };
}

function outcomeTotals(said: Claims, whole: Cell): OutcomeTotals {
  const asked = said.filter(({ source }) => whole.source === undefined || source === whole.source);
  const sides = [...Object.keys(whole.tables.event.sides), 'unknown'];
  // Two sides of one source may each fit in the total of another, and yet their sum may not.
  const sums = sumsOfSides(said, whole.tables).map(({ claim }) => claim);
  return {
    bySide: Object.fromEntries(sides.map((side) => [side, cellOf(asked, { ...whole, side })])),
    total: cellOf(asked, whole),
    contested: isContested([...said, ...sums], whole.tables),
  };
}

/** Where a thing took place. */
function placesOf(about: string, tables: Tables): readonly string[] {
  if (about === tables.event.id) return tables.event.locations;
  if (Object.hasOwn(tables.locations, about)) return [about];
  const entry = tables.timeline.find(({ id }) => id === about);
  return entry?.locations.map(({ location }) => location) ?? [];
}

function wholeOf({ source, location }: CasualtyOptions, about: string, tables: Tables): Cell {
  if (source !== undefined && source !== 'all') rowOf('source', source, tables.sources);
  if (location !== undefined) rowOf('location', location, tables.locations);
  const places = placesOf(about, tables);
  const isInside = (place: string): boolean => location === undefined || isWithin(place, location, tables);
  return {
    side: undefined,
    source: source === 'all' ? undefined : (source ?? tables.event.referenceSource),
    location,
    takesInAll: places.length > 0 && places.every(isInside),
    tables: { ...tables, ...comparisonTables(tables) },
  };
}

/** The outcome that is counted alone; `undefined` of combined ones, and of what is no people. */
const outcomeOf = ([first]: Claims): Outcome | undefined =>
  first?.outcomes.length === 1 && first.unit === undefined ? first.outcomes[0] : undefined;

/**
 * How many were killed, wounded, captured, …, by side and in all, each figure with the claims behind it.
 *
 * Of one source (left out: the reference source) its preferred reading. A side is what the source says of that side.
 * All together is its own total, else the sum over its sides, if it gives each; by one voice, or where no voice gives
 * them all, by several: the source gives both sides. A part (one town of a region, some officers of a side) is added
 * to nothing but makes "at least".
 *
 * Of `'all'` sources the figures are enclosed, never added: the smallest minimum to the largest maximum, each voice
 * once however many papers pass it on. `lowest` and `highest` are numbers in print, so that one "several" does not
 * hide "1 to 6".
 *
 * Each claim that was asked for is in `used`, or in `leftOut` by the first rule that holds. Nothing unknown becomes 0:
 * where no claim speaks, the state is `absent` and the count `null`.
 *
 * A `RangeError` for an unknown id, a `TypeError` for an option that there is none of.
 *
 * @param options - Whose figures, of what, and where.
 * @group Count casualties
 * @example
 * ```ts
 * import { casualtyTotals } from 'kidal-menaka-2006';
 *
 * const { killed, wounded } = casualtyTotals();
 * killed.bySide.government.count //=> { min: 2, max: 2 }
 * killed.total.count //=> { min: 4, max: 4 }
 * wounded.total.state //=> 'absent'
 * casualtyTotals({ source: 'all' }).killed.total.highest?.value //=> 6
 * casualtyTotals({ source: 'afribone-2006-05-31', location: 'kidal' }).killed.total.count //=> { min: 5, max: 5 }
 * ```
 */
export function casualtyTotals(options?: CasualtyOptions<RecordIds>): CasualtyTotals<RecordIds>;
/** The same, in a record of your own. */
export function casualtyTotals<R extends Omit<ConflictRecord, 'version' | 'date' | 'voices'>>(
  options: CasualtyOptions<IdsOf<R>> | undefined,
  record: R,
): CasualtyTotals<IdsOf<R>>;
export function casualtyTotals(options: CasualtyOptions = {}, record: Tables = ours): CasualtyTotals {
  assertOptions('casualtyTotals', options, 'source', 'location', 'about');
  assertTables('casualtyTotals', record, Object.keys(ours));
  const about = options.about ?? record.event.id;
  assertSubject(about, record);
  const whole = wholeOf(options, about, record);
  const groups = questionsOf(record.claims.filter((claim) => isCasualty(claim) && claim.about === about)).map(
    (question) => question.claims.filter(isCasualty),
  );
  const totals = (said: Claims = []): OutcomeTotals => outcomeTotals(said, whole);
  const alone = Object.fromEntries(
    outcomes.map((outcome) => [outcome, totals(groups.find((said) => outcomeOf(said) === outcome))]),
  ) as Record<Outcome, OutcomeTotals>;
  const apart = groups
    .filter((said) => outcomeOf(said) === undefined)
    .map((said) => ({ outcomes: said[0]?.outcomes ?? [], unit: said[0]?.unit ?? null, ...totals(said) }));
  return { ...alone, apart };
}
