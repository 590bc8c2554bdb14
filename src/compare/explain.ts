import type { Claim, ConflictRecord } from '../model/index.js';
import { isCounted, valueKinds } from '../model/properties.js';
import { compareInQuestion } from '../queries/compare-claims.js';
import { type ComparisonTables, orderOfScopes, type ScopeOrder } from '../queries/compare-scopes.js';
import type { Verdict } from '../queries/counts.js';
import { isIgnorance } from '../queries/support.js';
import { isWithin } from '../queries/within.js';
import { foldText } from '../text/fold.js';
import { scopeOfClaim } from '../text/format-claim.js';
import { isNoneCount } from '../text/format-count.js';
import { listInWords } from '../text/list.js';
import { rowAt } from '../text/row-at.js';
import { sideInWords } from '../text/side-in-words.js';
import { quote } from '../text/value-in-words.js';
import { sideOf } from './names.js';
import { isForeign, type Translated } from './translate.js';

/** How one claim stands to another, and why in words. */
export interface Comparison {
  /** `incomparable`: they do not speak of the same thing, nor one of a part of the other. */
  readonly verdict: Verdict | 'incomparable';
  readonly reason: string;
}

/** The record and the account as one, so that names, scopes and parts of both resolve. */
export type CompareTables = ConflictRecord & ComparisonTables;

/** A claim with its words, which many comparisons tell. */
export interface Said {
  readonly claim: Claim;
  readonly says: string;
}

/** One of your claims, or the sum over the sides of an account, with what the record does not know of it. */
export type Yours = Said & Pick<Translated, 'unmatched'>;

const relation: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees with',
  compatible: 'can stand beside',
  conflicts: 'cannot stand beside',
};

/** Why two claims stand as they do by the one rule. */
function reasonFor(
  verdict: Comparison['verdict'],
  order: ScopeOrder,
  yours: Said,
  other: Said,
  tables: CompareTables,
): string {
  if (verdict === 'incomparable') {
    const [here, there] = [yours, other].map(({ claim }) => scopeOfClaim(claim, tables) || 'of the whole');
    return here === there
      ? 'one of them is a part of another count, and of which is not said'
      : `they speak of different things: yours ${here}, the record's ${there}`;
  }
  const isKnown = [yours, other].map(({ claim }) => !isIgnorance(claim));
  if (!isKnown.includes(true)) return 'both say that it is not known';
  if (isKnown.includes(false)) return `${isKnown[0] ? "the record's" : 'yours'} says that it is not known`;
  // A list says the same in any order.
  const isOne = yours.says === other.says || Array.isArray(other.claim.value);
  if (verdict === 'agrees' && isOne) return `both say ${other.says}`;
  const [part, whole] = order === 'whole' ? [other, yours] : [yours, other];
  const isPart = order !== 'same' && isCounted(whole.claim) && !isNoneCount(whole.claim.value);
  const words = isPart ? (verdict === 'conflicts' ? 'is more than' : 'fits in') : relation[verdict];
  return `${part.says} ${words} ${whole.says}`;
}

/** What the rule cannot know of a claim in names and words from outside; `undefined` where it has nothing to add. */
type Rule = (byRule: Comparison, yours: Yours, other: Said, tables: CompareTables) => Comparison | undefined;

/** The ids of a list of names, those of outside left out. */
const knownIds = ({ property, value }: Claim): readonly string[] =>
  ['places', 'parties', 'entries'].includes(valueKinds[property])
    ? ((value ?? []) as readonly string[]).filter((id) => !isForeign(id))
    : [];

const strange: Rule = ({ verdict }, { claim, unmatched }, other) => {
  if (unmatched.length === 0) return undefined;
  const reason = `the record does not know ${listInWords([...new Set(unmatched)].map(quote), 'or')} by that name`;
  const known = knownIds(claim);
  const isOutside = [claim.side, claim.location].some((id) => id !== undefined && isForeign(id));
  if (isOutside || known.length === 0) return { verdict: 'incomparable', reason };
  const isShared = known.some((id) => knownIds(other.claim).includes(id));
  return verdict !== 'incomparable' && isShared
    ? { verdict: 'compatible', reason: `what is known agrees; ${reason}` }
    : undefined;
};

const sideOfParty = (id: string, tables: CompareTables): string | undefined => {
  const participant = rowAt(tables.participants, id);
  return participant && sideOf(participant, tables);
};

// An army and its state, a group and its movement: two names for one side are no conflict.
const oneParty: Rule = ({ verdict }, { claim }, other, tables) => {
  const { property, side } = claim;
  if (verdict !== 'conflicts' || property !== 'belligerents' || side === undefined) return undefined;
  const parties = [...knownIds(claim), ...knownIds(other.claim)];
  return parties.every((id) => sideOfParty(id, tables) === side)
    ? { verdict: 'compatible', reason: `both name a party ${sideInWords(side, tables)}` }
    : undefined;
};

/** The side that won, by the same source, where its result calls it a victory at all. */
function victorOf(claim: Claim, text: string, tables: CompareTables): string | undefined {
  if (claim.property !== 'result' || !/vict|vit[oó]ria/i.test(text)) return undefined;
  const victor = tables.claims.find(
    (one) => one.property === 'victor' && one.source === claim.source && one.about === claim.about,
  )?.value;
  return typeof victor === 'string' && !isForeign(victor) ? victor : undefined;
}

// An outside account has words and no codes of ours: other words for the same are no conflict, and no agreement.
const wordings: Rule = ({ verdict }, { claim, says: mine }, other, tables) => {
  if (verdict !== 'conflicts' || valueKinds[claim.property] !== 'code') return undefined;
  const others = other.says;
  if (foldText(mine) === foldText(others)) return { verdict: 'agrees', reason: `both say ${quote(mine)}` };
  const both = `${quote(mine)} and ${quote(others)}`;
  const [winner, rival] = [victorOf(claim, mine, tables), victorOf(other.claim, others, tables)];
  if (winner === undefined || rival === undefined)
    return { verdict: 'incomparable', reason: `two wordings, ${both}: nobody but a reader can tell` };
  const where = sideInWords(winner, tables);
  return winner === rival
    ? { verdict: 'agrees', reason: `${both}: both have the victor ${where}` }
    : { verdict: 'conflicts', reason: `${both}: the victor ${where}, or ${sideInWords(rival, tables)}` };
};

const wrongSide: Rule = (_, { claim }, __, tables) => {
  const { property, side } = claim;
  if (side === undefined || (property !== 'commanders' && property !== 'belligerents')) return undefined;
  for (const id of knownIds(claim)) {
    const own = sideOfParty(id, tables);
    if (own === undefined || own === side) continue;
    const reason = `the record has ${tables.participants[id]?.name} ${sideInWords(own, tables)}`;
    return { verdict: 'conflicts', reason };
  }
  return undefined;
};

const lacking: Rule = ({ verdict }, { claim }, other, tables) => {
  if (verdict !== 'compatible' || claim.property !== 'locations') return undefined;
  const known = knownIds(claim);
  const lacked = knownIds(other.claim).filter(
    (id) => !known.some((place) => isWithin(place, id, tables) || isWithin(id, place, tables)),
  );
  const names = lacked.map((id) => tables.locations[id]?.name ?? id);
  return lacked.length === 0
    ? undefined
    : { verdict: 'compatible', reason: `it lacks ${listInWords(names)}` };
};

/** The first that has something to say decides. */
const rules: readonly Rule[] = [strange, oneParty, wordings, wrongSide, lacking];

/** How one of your claims stands to one of the record's on the same question: the one rule, then names and words. */
export function explain(yours: Yours, other: Said, tables: CompareTables): Comparison {
  const order = orderOfScopes(yours.claim, other.claim, tables);
  const verdict = compareInQuestion(yours.claim, other.claim, tables, order);
  const byRule = { verdict, reason: reasonFor(verdict, order, yours, other, tables) };
  for (const rule of rules) {
    const found = rule(byRule, yours, other, tables);
    if (found !== undefined) return found;
  }
  return byRule;
}
