import type { RecordIds } from '../../data/ids.js';
import type { CasualtiesClaim, Claim, Outcome } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, locations, sources } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { isNoneCount, isUnknownCount } from '../text/format-count.js';
import { assertOptions } from './assert-options.js';
import {
  accountsOf,
  type CasualtyScope,
  type CasualtyTables,
  type Figure,
  figureOf,
  type Left,
  reasonToLeave,
  type Sifted,
  siftFigures,
  totalOf,
} from './casualty-figures.js';
import { comparisonTables } from './compare-scopes.js';
import { compareCounts, encloseCounts, numbersOf } from './counts.js';
import { isContested as isQuestionContested, questionsOf } from './positions.js';
import { rowOf } from './unknown-id.js';
import { isCurrent } from './voice-of.js';

/**
 * Which casualties to count.
 *
 * @group Count casualties
 */
export interface CasualtyOptions<I extends Ids = Ids> {
  /**
   * One source, whose figures are wanted; left out, the reference account's. Not together with `accounts`.
   */
  readonly account?: I['source'] | undefined;
  /** `'all'`: the figures of all sources, held together and never added up. */
  readonly accounts?: 'all' | undefined;
  /** The place whose casualties are wanted; left out, the event's as a whole. */
  readonly location?: I['location'] | undefined;
}

/**
 * A number that a source states, with the claim it stands in; several where it is the sum over an account's
 * sides.
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
 * A claim that a figure leaves out.
 *
 * @group Count casualties
 */
export interface LeftOutClaim<I extends Ids = Ids> {
  /** The claim. */
  readonly claim: I['claim'];
  /**
   * Why: "confined to kidal", "gives one side only", "superseded by …", "repeats the voice …", "hedged", …
   */
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
  /** The claims on this that were not used, each with the reason, in the order of the table. */
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
  /** Whether any two standing positions in the record conflict on it, whichever account was asked for. */
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

type Group = readonly CasualtiesClaim[];

// Every array of a cell follows the order of the table, whatever the order of the work.
const inOrder = (group: Group, ids: ReadonlySet<string>): readonly string[] =>
  group.filter((claim) => ids.has(claim.id)).map((claim) => claim.id);

function extremes(figures: readonly Figure[], group: Group): Pick<CasualtyCell, 'lowest' | 'highest'> {
  let lowest: StatedNumber | null = null;
  let highest: StatedNumber | null = null;
  for (const figure of figures) {
    // A sum is a number where each of its parts is; "2 and several" is none.
    if (figure.claims.some((claim) => claim.value.wording !== undefined)) continue;
    if (isNoneCount(figure.count)) continue;
    const ids = inOrder(group, new Set(figure.claims.map((claim) => claim.id)));
    for (const value of numbersOf(figure.count)) {
      if (lowest === null || value < lowest.value) lowest = { value, claims: ids };
      if (highest === null || value > highest.value) highest = { value, claims: ids };
    }
  }
  return { lowest, highest };
}

function cellOf({ figures, left }: Sifted, group: Group): CasualtyCell {
  const counts = figures.map((figure) => figure.count);
  const used = new Set(figures.flatMap((figure) => figure.claims).map((claim) => claim.id));
  const reasons = new Map(
    left.filter(({ claim }) => !used.has(claim.id)).map(({ claim, reason }) => [claim.id, reason]),
  );
  return {
    count: counts.length > 0 ? encloseCounts(...counts) : null,
    state: stateOf(counts),
    ...extremes(figures, group),
    used: inOrder(group, used),
    leftOut: inOrder(group, new Set(reasons.keys())).map((claim) => ({
      claim,
      reason: reasons.get(claim) ?? '',
    })),
  };
}

function stateOf(counts: readonly Count[]): CasualtyCell['state'] {
  if (counts.length === 0) return 'absent';
  if (counts.every(isUnknownCount)) return 'unknown';
  return counts.every(isNoneCount) ? 'none' : 'stated';
}

const isCasualty = (claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties';

function isContested(group: Group, sides: readonly string[], tables: CasualtyTables): boolean {
  const standing = group.filter(isCurrent);
  if (isQuestionContested(group, tables)) return true;
  // Two sides of one account may each fit in the total of another, and yet their sum may not.
  const everywhere: CasualtyScope = { location: undefined, source: undefined };
  const wholes = standing.filter((claim) => reasonToLeave(claim, everywhere, tables) === undefined);
  const totals = accountsOf(wholes, tables).flatMap(
    (account) => totalOf(account.claims, account.voice, sides).figures,
  );
  return totals.some((a, index) =>
    totals.slice(index + 1).some((b) => compareCounts(a.count, b.count) === 'conflicts'),
  );
}

function outcomeTotals(group: Group, scope: CasualtyScope, tables: CasualtyTables): OutcomeTotals {
  const sides = Object.keys(tables.event.sides);
  const asked = group.filter((claim) => scope.source === undefined || claim.source === scope.source);
  const wholes: CasualtiesClaim[] = [];
  const left: Left[] = [];
  for (const claim of asked) {
    const reason = reasonToLeave(claim, scope, tables);
    if (reason === undefined) wholes.push(claim);
    else left.push({ claim, reason });
  }
  const accounts = accountsOf(wholes, tables);
  const cell = (parts: readonly Sifted[], out: readonly Left[]): CasualtyCell => {
    const figures = parts.flatMap((part) => part.figures);
    return cellOf(
      siftFigures({ figures, left: [...out, ...parts.flatMap((part) => part.left)] }, scope),
      asked,
    );
  };
  const bySide = [...sides, 'unknown'].map((side) => {
    const parts = accounts.map((account) => figureOf(account.claims, account.voice, side));
    return [
      side,
      cell(
        parts,
        left.filter(({ claim }) => claim.side === side),
      ),
    ] as const;
  });
  const totals = accounts.map((account) => totalOf(account.claims, account.voice, sides));
  return {
    bySide: Object.fromEntries(bySide),
    total: cell(totals, left),
    contested: isContested(group, sides, tables),
  };
}

function scopeOf(options: CasualtyOptions, tables: CasualtyTables): CasualtyScope {
  const { account, accounts, location } = options;
  if (account !== undefined && accounts !== undefined)
    throw new RangeError(
      `account '${account}' and accounts '${accounts}' exclude each other: give one of them`,
    );
  if (accounts !== undefined && accounts !== 'all')
    throw new RangeError(
      `accounts '${String(accounts)}' is not known: expected 'all', or one source as account`,
    );
  if (account !== undefined) rowOf('source', account, tables.sources);
  if (location !== undefined) rowOf('location', location, tables.locations);
  return { location, source: accounts === 'all' ? undefined : (account ?? tables.event.referenceSource) };
}

/**
 * The casualties of the event, by outcome and side, each figure with the claims behind it.
 *
 * Of one account (by default the reference account) the preferred reading of each slot is taken. A claim
 * confined to a place, a status or a part is never added to its whole. The total is the account's own, where
 * it gives one, else the sum over the sides.
 *
 * Over all accounts the figures of different sources are enclosed, never added: the smallest minimum to the
 * largest maximum. Each voice counts once however many papers pass it on; figures that their own voice
 * replaced, hedged ones beside plain ones, and accounts that give one side only are left out, each with its
 * reason. `lowest` and `highest` are the numbers in print, so that one "several" does not erase "1 to 6".
 *
 * Nothing unknown becomes 0: where no claim speaks, the state is `absent` and the count `null`. A
 * `RangeError` for an unknown source or location, a `TypeError` for an option that there is none of.
 *
 * @param options - Whose figures, and of which place.
 * @group Count casualties
 * @example
 * ```ts
 * import { casualtyTotals } from 'kidal-menaka-2006';
 *
 * const { killed, wounded } = casualtyTotals();
 * killed.bySide.government.count //=> { min: 2, max: 2 }
 * killed.bySide.mutineers.count //=> { min: 2, max: 2 }
 * killed.total.count //=> { min: 4, max: 4 }
 * wounded.total.state //=> 'absent'
 * casualtyTotals({ accounts: 'all' }).killed.total.highest?.value //=> 6
 * ```
 */
export function casualtyTotals(options?: CasualtyOptions<RecordIds>): CasualtyTotals<RecordIds>;
/** The same, in a record of your own. */
export function casualtyTotals(
  options: CasualtyOptions | undefined,
  record: Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'>,
): CasualtyTotals;
export function casualtyTotals(
  options: CasualtyOptions = {},
  record: Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'> = {
    event,
    claims,
    locations,
    sources,
  },
): CasualtyTotals {
  assertOptions('casualtyTotals', options, 'account', 'accounts', 'location');
  assertTables('casualtyTotals', record, 'event', 'claims', 'locations', 'sources');
  const tables = { ...record, ...comparisonTables(record) };
  const scope = scopeOf(options, tables);
  const groups = questionsOf(
    record.claims.filter(isCasualty).filter((claim) => claim.about === record.event.id),
  ).map((question) => question.claims.filter(isCasualty));
  const single = (group: Group): Outcome | undefined =>
    group[0]?.outcomes.length === 1 && group[0].unit === undefined ? group[0].outcomes[0] : undefined;
  const totals = (group: Group): OutcomeTotals => outcomeTotals(group, scope, tables);
  const apart = groups
    .filter((group) => single(group) === undefined)
    .map((group) => ({ outcomes: group[0]?.outcomes ?? [], unit: group[0]?.unit ?? null, ...totals(group) }));
  const byOutcome = (outcome: Outcome): OutcomeTotals =>
    totals(groups.find((group) => single(group) === outcome) ?? []);
  return {
    killed: byOutcome('killed'),
    wounded: byOutcome('wounded'),
    captured: byOutcome('captured'),
    missing: byOutcome('missing'),
    surrendered: byOutcome('surrendered'),
    deserted: byOutcome('deserted'),
    executed: byOutcome('executed'),
    arrested: byOutcome('arrested'),
    displaced: byOutcome('displaced'),
    evacuated: byOutcome('evacuated'),
    sick: byOutcome('sick'),
    destroyed: byOutcome('destroyed'),
    damaged: byOutcome('damaged'),
    lost: byOutcome('lost'),
    unspecified: byOutcome('unspecified'),
    apart,
  };
}
