import type { Claim } from '../model/claim.js';
import { isCounted } from '../model/properties.js';
import { type ComparisonTables, orderOfScopes, questionKey, type ScopeOrder } from './compare-scopes.js';
import { compareValues } from './compare-values.js';
import { isBelow, type Verdict } from './counts.js';

// A part cannot be more than its whole, nor lie outside its days; a list or code of a part may be less.
function comparePart(part: Claim, whole: Claim, tables: ComparisonTables): Verdict {
  if (isCounted(part) && isCounted(whole))
    return isBelow(whole.value, part.value) ? 'conflicts' : 'compatible';
  const verdict = compareValues(part, whole, tables);
  return verdict === 'agrees' ? 'compatible' : verdict;
}

/**
 * The one rule by which claims are compared.
 *
 * Claims on different questions, of sibling scopes (one side and the other, one town and the other) or of different
 * times are incomparable. In one scope the values decide: no common value conflicts, the same one agrees, anything
 * between is compatible. A part and its whole conflict where the part is more than the whole, and are compatible
 * otherwise.
 */
export function compareClaims(a: Claim, b: Claim, tables: ComparisonTables): Verdict | 'incomparable' {
  return questionKey(a) === questionKey(b) ? compareInQuestion(a, b, tables) : 'incomparable';
}

/** The same for two claims that are known to answer one question, and to lie in an order. */
export function compareInQuestion(
  a: Claim,
  b: Claim,
  tables: ComparisonTables,
  order: ScopeOrder = orderOfScopes(a, b, tables),
): Verdict | 'incomparable' {
  if (order === 'apart') return 'incomparable';
  if (order === 'same') return compareValues(a, b, tables);
  return order === 'part' ? comparePart(a, b, tables) : comparePart(b, a, tables);
}
