import type { Claim } from '../model/claim.js';
import { compareInQuestion } from '../queries/compare-claims.js';
import { type ComparisonTables, orderOfScopes } from '../queries/compare-scopes.js';
import { isCounted } from '../queries/compare-values.js';
import type { Verdict } from '../queries/counts.js';
import { type ClaimNames, formatClaim, scopeOfClaim } from '../text/format-claim.js';

/** How one claim stands to another, and why in words. */
export interface Comparison {
  /** `incomparable`: they do not speak of the same thing, nor one of a part of the other. */
  readonly verdict: Verdict | 'incomparable';
  readonly reason: string;
}

const relation: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees with',
  compatible: 'can stand beside',
  conflicts: 'cannot stand beside',
};

/** How a claim of yours stands to one of the record's on the same question, with the reason as a phrase. */
export function explain(yours: Claim, other: Claim, tables: ComparisonTables & ClaimNames): Comparison {
  const order = orderOfScopes(yours, other, tables);
  const verdict = compareInQuestion(yours, other, tables, order);
  if (verdict === 'incomparable') {
    const [mine, theirs] = [yours, other].map((claim) => scopeOfClaim(claim, tables) || 'of the whole');
    return { verdict, reason: `they speak of different things: yours ${mine}, the record's ${theirs}` };
  }
  const [first, second] = order === 'whole' ? [other, yours] : [yours, other];
  const isPart = order !== 'same' && isCounted(first);
  const stands = isPart ? (verdict === 'conflicts' ? 'is more than' : 'fits in') : relation[verdict];
  return { verdict, reason: `${formatClaim(first, tables)} ${stands} ${formatClaim(second, tables)}` };
}
