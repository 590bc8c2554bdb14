import type { RecordIds } from '../../data/ids.js';
import type { Claim, ClaimProperty, ConflictRecord, Ids, Outcome } from '../model/index.js';
import { claims, locations, sources } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { comparisonTables } from './compare-scopes.js';
import type { IdsOf } from './ids-of.js';
import { isContested, type Position, positionsOf, questionsOf } from './positions.js';

export type { Position } from './positions.js';

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

const ours = { claims, locations, sources };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

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
export function disagreements<R extends Pick<ConflictRecord, 'claims' | 'locations' | 'sources'>>(
  record: R,
): readonly Disagreement<IdsOf<R>>[];
export function disagreements(record: Tables = ours): readonly Disagreement[] {
  assertTables('disagreements', record, Object.keys(ours));
  const tables = { ...comparisonTables(record), sources: record.sources };
  return questionsOf(record.claims)
    .filter((question) => isContested(question.claims, tables))
    .map(({ claims: said, ...question }) => ({ ...question, positions: positionsOf(said, tables) }));
}
