import type { Claim, ClaimProperty, ConflictRecord, Ids, Outcome } from '../model/index.js';
import { isCounted } from '../model/properties.js';
import { groupBy, groupsBy } from '../text/group-by.js';
import { compareInQuestion } from './compare-claims.js';
import { type ComparisonTables, questionKey, scopeKey, wholesOf, widerKeys } from './compare-scopes.js';
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
  groupsBy(claims, questionKey).map((said) => {
    const [first] = said;
    return {
      about: first.about,
      property: first.property,
      outcomes: first.property === 'casualties' ? first.outcomes : null,
      unit: isCounted(first) ? (first.unit ?? null) : null,
      claims: said,
    };
  });

type Tables = Pick<ConflictRecord, 'sources'> & ComparisonTables;
type Claims = readonly Claim[];

const isConflict = (a: Claim, b: Claim, tables: ComparisonTables): boolean =>
  compareInQuestion(a, b, tables) === 'conflicts';

/** Each standing claim with those that it lies inside by its source's own word, and yet is more than. */
function excessesOf(claims: Claims, tables: ComparisonTables): readonly (readonly [Claim, Claim])[] {
  const standing = claims.filter(isCurrent);
  const byId = new Map(standing.map((claim) => [claim.id, claim]));
  return standing.flatMap((part) =>
    [...wholesOf(part, tables)].flatMap((id) => {
      const whole = byId.get(id);
      return whole !== undefined && isConflict(part, whole, tables) ? [[part, whole] as const] : [];
    }),
  );
}

/** The positions on a question: the preferred one first, then those with more voices, then as in the table. */
export function positionsOf(
  claims: Claims,
  tables: Tables,
): readonly (Position & { readonly claims: readonly [Claim, ...Claim[]] })[] {
  const positions = groupsBy(claims, (claim) => `${scopeKey(claim, tables)} ${valueKey(claim)}`)
    .map((said) => ({
      said,
      voices: [...new Set(said.filter(isPlain).map((claim) => voiceOf(claim, tables)))].sort(),
      // Claims of one position compare alike, so that one that stands speaks for all.
      standing: said.find(isCurrent),
      isPreferred: said.some((claim) => claim.rank === 'preferred'),
    }))
    .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred) || b.voices.length - a.voices.length);
  const home = new Map(positions.flatMap(({ said }, index) => said.map((claim) => [claim, index])));
  const excesses = new Map<number, Set<number>>();
  for (const pair of excessesOf(claims, tables)) {
    const [part = -1, whole = -1] = pair.map((claim) => home.get(claim));
    excesses.set(part, (excesses.get(part) ?? new Set()).add(whole));
    excesses.set(whole, (excesses.get(whole) ?? new Set()).add(part));
  }
  return positions.map(({ said, voices, standing }, at) => ({
    value: said[0].value,
    claims: said,
    voices,
    current: standing !== undefined,
    get conflictsWith() {
      return positions.flatMap((other, index) => {
        if (standing === undefined || other.standing === undefined || index === at) return [];
        const isAgainst = isConflict(standing, other.standing, tables) || excesses.get(at)?.has(index);
        return isAgainst ? [index] : [];
      });
    },
  }));
}

/**
 * Of claims of one scope those that tell whether any conflicts with others: of values on a line the outermost, of
 * exact ones and of approximate ones (which reach further); of other values each once.
 */
export function outermost(claims: Claims): Claims {
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
  const scopes = new Map(
    [...groupBy(standing, (claim) => scopeKey(claim, tables))].map(([key, said]) => [
      key,
      { first: said[0], ends: outermost(said) },
    ]),
  );
  const isScopeContested = ({ first, ends }: { first: Claim; ends: Claims }): boolean =>
    [...widerKeys(first, tables)].some((key) =>
      ends.some((a) => scopes.get(key)?.ends.some((b) => isConflict(a, b, tables))),
    );
  return [...scopes.values()].some(isScopeContested) || excessesOf(standing, tables).length > 0;
}
