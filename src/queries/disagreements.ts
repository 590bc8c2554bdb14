import type { RecordIds } from '../../data/ids.js';
import type { Claim, ClaimProperty, Outcome } from '../model/claim.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, locations, sources } from '../record.js';
import { groupBy } from '../text/group-by.js';
import { assertTables } from './assert-tables.js';
import { groupClaims, verdictInGroup } from './compare-claims.js';
import { type ComparisonTables, withIndexes } from './compare-scopes.js';
import { isCurrent, voiceOf } from './voice-of.js';

/**
 * One answer to a question on which sources disagree: all claims of one value and one scope.
 *
 * @group See where sources disagree
 */
export interface Position<I extends Ids = Ids> {
  /** What is said; `null` where it is said not to be known. */
  readonly value: Claim<I>['value'];
  /**
   * The claims that say it, in the order of the table, superseded and deprecated ones too: `supersededBy` and
   * `rank` tell.
   */
  readonly claims: readonly Claim<I>[];
  /**
   * The voices that stand behind it: sorted, each once; without those that replaced it, were shown wrong,
   * only hedge, or are inferred.
   */
  readonly voices: readonly string[];
  /** Whether any of its claims still stands. One that does not makes no disagreement. */
  readonly current: boolean;
  /** The indexes of the positions that it conflicts with. */
  readonly conflictsWith: readonly number[];
}

/**
 * A question on which two standing positions conflict.
 *
 * @group See where sources disagree
 */
export interface Disagreement<I extends Ids = Ids> {
  /** What it is about. */
  readonly about: Claim<I>['about'];
  /** What is disputed. */
  readonly property: ClaimProperty;
  /** The outcomes, for casualties. */
  readonly outcomes: readonly Outcome[] | null;
  /** What is counted, where not people. */
  readonly unit: string | null;
  /** The positions: the preferred one first, then those with more voices, then as in the table. */
  readonly positions: readonly Position<I>[];
}

type Tables = Pick<ConflictRecord, 'claims' | 'locations' | 'sources'>;

// Claims with one key say the same of the same: bounds, codes and sets, never wording.
function positionKey(claim: Claim): string {
  const { during, side, location, status } = claim;
  const time = during === undefined ? null : [during.earliest, during.latest];
  return JSON.stringify([side ?? null, location ?? null, status ?? null, time, valueKey(claim)]);
}

function valueKey(claim: Claim): unknown {
  const { value } = claim;
  if (value === null || typeof value === 'string') return value;
  if ('min' in value) return [value.min, value.max, value.best ?? null, value.approximate ?? false];
  if ('latitude' in value) return [value.latitude, value.longitude, value.approximate ?? false];
  if ('edtf' in value) return [value.earliest, value.latest];
  if ('earliest' in value) return [value.earliest, value.latest, value.approximate ?? false];
  if ('code' in value) return value.code;
  return [...new Set(value.map((item) => (typeof item === 'string' ? item : item.code)))].sort();
}

// Claims of one position compare alike, so that one stands for all, save those that are a part or a whole.
function delegatesOf(said: readonly Claim[], wholes: ReadonlySet<string>): readonly Claim[] {
  const standing = said.filter(isCurrent);
  const isTied = (claim: Claim): boolean => claim.partOf !== undefined || wholes.has(claim.id);
  const free = standing.find((claim) => !isTied(claim));
  return [...(free === undefined ? [] : [free]), ...standing.filter(isTied)];
}

/** For each list of claims the indexes of those with which it conflicts. */
function conflictsOf(lists: readonly (readonly Claim[])[], tables: ComparisonTables): readonly number[][] {
  const conflicts: number[][] = lists.map(() => []);
  lists.forEach((list, index) => {
    for (let other = 0; other < index; other++) {
      const isConflict = list.some((a) =>
        lists[other]?.some((b) => verdictInGroup(a, b, tables) === 'conflicts'),
      );
      if (!isConflict) continue;
      conflicts[index]?.push(other);
      conflicts[other]?.push(index);
    }
  });
  return conflicts;
}

function positionsOf(group: readonly Claim[], tables: Tables & ComparisonTables): readonly Position[] {
  const supporters = (said: readonly Claim[]) =>
    said.filter((claim) => isCurrent(claim) && claim.basis === undefined);
  const unlinked = [...groupBy(group, positionKey).values()].map((said) => ({
    value: said[0]?.value ?? null,
    claims: said,
    voices: [...new Set(supporters(said).map((claim) => voiceOf(claim, tables)))].sort(),
    current: said.some(isCurrent),
  }));
  const rank = (position: { claims: readonly Claim[] }): number =>
    position.claims.some((claim) => claim.rank === 'preferred') ? 0 : 1;
  const sorted = unlinked.sort((a, b) => rank(a) - rank(b) || b.voices.length - a.voices.length);
  const wholes = new Set(group.flatMap((claim) => claim.partOf ?? []));
  const conflicts = conflictsOf(
    sorted.map((position) => delegatesOf(position.claims, wholes)),
    tables,
  );
  return sorted.map((position, index) => ({ ...position, conflictsWith: conflicts[index] ?? [] }));
}

/**
 * The questions on which sources disagree, each with its positions, in the order of the table.
 *
 * Claims are grouped by what they are about, property, outcomes and unit; a group is a disagreement where two
 * standing positions conflict. A part that fits in its whole does not, nor do two places or two sides.
 * Agreement is counted in voices (`voices`), never in documents. Superseded and deprecated claims are shown,
 * and make none.
 *
 * @group See where sources disagree
 * @example
 * ```ts
 * import { disagreements } from 'kidal-menaka-2006';
 *
 * const about = 'kidal-menaka-2006';
 * const days = disagreements().find((one) => one.about === about && one.property === 'date');
 * days?.positions[0]?.value //=> { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }
 * ```
 */
export function disagreements(): readonly Disagreement<RecordIds>[];
/** The same, in a record of your own. */
export function disagreements(
  record: Pick<ConflictRecord, 'claims' | 'locations' | 'sources'>,
): readonly Disagreement[];
export function disagreements(
  record: Tables = {
    claims,
    locations,
    sources,
  },
): readonly Disagreement[] {
  assertTables('disagreements', record, 'claims', 'locations', 'sources');
  const tables = withIndexes(record);
  return groupClaims(record.claims).flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const positions = positionsOf(group, tables);
    if (!positions.some((position) => position.conflictsWith.length > 0)) return [];
    return [
      {
        about: first.about,
        property: first.property,
        outcomes: first.property === 'casualties' ? first.outcomes : null,
        unit: first.property === 'casualties' || first.property === 'strength' ? (first.unit ?? null) : null,
        positions,
      },
    ];
  });
}
