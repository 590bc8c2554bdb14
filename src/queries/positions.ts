import type { Claim, ClaimProperty, Outcome } from '../model/claim.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { groupBy } from '../text/group-by.js';
import { compareInQuestion, isCounted, questionKey } from './compare-claims.js';
import {
  type ComparisonTables,
  orderOfNamedScopes,
  orderOfScopes,
  scopeKey,
  wholesOf,
  widerKeys,
} from './compare-scopes.js';
import { extentOf, valueKey } from './compare-values.js';
import { isCurrent, isPlain, voiceOf } from './voice-of.js';

/**
 * One answer to a question: all claims of one value and one scope.
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
  readonly voices: readonly I['voice'][];
  /** Whether any of its claims still stands. One that does not makes no disagreement. */
  readonly current: boolean;
  /** The indexes of the positions that it conflicts with; found when read, since of many there may be very many. */
  readonly conflictsWith: readonly number[];
}

/** What is asked: claims with the same of each answer one question. */
export interface Question {
  readonly about: string;
  readonly property: ClaimProperty;
  /** The outcomes, for casualties. */
  readonly outcomes: readonly Outcome[] | null;
  /** What is counted, where not people. */
  readonly unit: string | null;
  /** The claims that answer it, in the order of the table. */
  readonly claims: readonly Claim[];
}

/** The questions that claims answer, in the order of the table. */
export const questionsOf = (claims: readonly Claim[]): readonly Question[] =>
  [...groupBy(claims, questionKey).values()].flatMap((said) =>
    said.slice(0, 1).map((first) => ({
      about: first.about,
      property: first.property,
      outcomes: first.property === 'casualties' ? first.outcomes : null,
      unit: isCounted(first) ? (first.unit ?? null) : null,
      claims: said,
    })),
  );

/** Claims of one question with one key are one position: one value of one scope. */
export const positionKey = (claim: Claim): string => `${scopeKey(claim)} ${valueKey(claim)}`;

type Tables = Pick<ConflictRecord, 'sources'> & ComparisonTables;
type Claims = readonly Claim[];

// Claims of one position compare alike, so that one stands for all, save those that are a part or a whole.
function delegatesOf(said: Claims, wholes: ReadonlySet<string>): Claims {
  const standing = said.filter(isCurrent);
  const isTied = (claim: Claim): boolean => claim.partOf !== undefined || wholes.has(claim.id);
  return [...standing.filter((claim) => !isTied(claim)).slice(0, 1), ...standing.filter(isTied)];
}

const someConflict = (
  some: Claims,
  others: Claims,
  tables: ComparisonTables,
  orderOf: typeof orderOfScopes = orderOfScopes,
): boolean =>
  some.some((a) =>
    others.some((b) => compareInQuestion(a, b, tables, orderOf(a, b, tables)) === 'conflicts'),
  );

/** The positions on a question: the preferred one first, then those with more voices, then as in the table. */
export function positionsOf(claims: Claims, tables: Tables): readonly Position[] {
  const wholes = new Set(claims.flatMap((claim) => claim.partOf ?? []));
  const positions = [...groupBy(claims, positionKey).values()]
    .map((said) => {
      return {
        value: said[0]?.value ?? null,
        claims: said,
        voices: [...new Set(said.filter(isPlain).map((claim) => voiceOf(claim, tables)))].sort(),
        current: said.some(isCurrent),
        isPreferred: said.some((claim) => claim.rank === 'preferred'),
        delegates: delegatesOf(said, wholes),
      };
    })
    .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred) || b.voices.length - a.voices.length);
  return positions.map(({ isPreferred: _, delegates, ...position }) => ({
    ...position,
    get conflictsWith() {
      return positions.flatMap((other, index) =>
        other.claims !== position.claims && someConflict(delegates, other.delegates, tables) ? [index] : [],
      );
    },
  }));
}

/**
 * Of claims of one scope those that tell whether any conflicts with others: of values on a line the outermost, of
 * exact ones and of approximate ones (which reach further); of other values each once.
 */
function outermost(claims: Claims): Claims {
  const ends = new Map<string, { readonly claim: Claim; readonly at: number }>();
  const keep = (key: string, claim: Claim, at: number): void => {
    const end = ends.get(key);
    if (end === undefined || at > end.at) ends.set(key, { claim, at });
  };
  for (const claim of claims) {
    if (claim.value === null) continue;
    const extent = extentOf(claim);
    if (extent === undefined) keep(valueKey(claim), claim, 0);
    else {
      keep(`first ${extent.approximate}`, claim, extent.first);
      keep(`last ${extent.approximate}`, claim, -extent.last);
    }
  }
  return [...ends.values()].map(({ claim }) => claim);
}

/**
 * Whether any two standing claims on a question conflict. Looks at the outermost of each scope against those of the
 * scopes around it: n claims take n log n steps, not n².
 */
export function isContested(claims: Claims, tables: ComparisonTables): boolean {
  const standing = claims.filter(isCurrent);
  const byId = new Map(standing.map((claim) => [claim.id, claim]));
  const isMoreThanItsWhole = standing.some((part) =>
    [...wholesOf(part, tables)].some((id) => someConflict([part], [byId.get(id) ?? []].flat(), tables)),
  );
  if (isMoreThanItsWhole) return true;
  const scopes = groupBy(standing, scopeKey);
  const ends = new Map([...scopes].map(([key, said]) => [key, outermost(said)]));
  return [...scopes].some(([key, said]) =>
    said.slice(0, 1).some((first) =>
      [...widerKeys(first, tables)].some((wider) => {
        const [inner, outer] = [ends.get(key) ?? [], ends.get(wider) ?? []];
        if (someConflict(inner, outer, tables)) return true;
        // Claims that only `partOf` keeps from a conflict hide those behind them.
        const isHiding = someConflict(inner, outer, tables, orderOfNamedScopes);
        return isHiding && someConflict(said, scopes.get(wider) ?? [], tables);
      }),
    ),
  );
}
