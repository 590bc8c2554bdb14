import type { Account, Claim, ClaimProperty, ConflictRecord, Outcome } from '../model/index.js';
import { isCasualty, isCounted } from '../model/properties.js';
import { sumsOfSides } from '../queries/casualty-rules.js';
import { comparisonTables, questionKey, scopeKey } from '../queries/compare-scopes.js';
import { agreementKeys } from '../queries/compare-values.js';
import type { Verdict } from '../queries/counts.js';
import { outermost, type Position, positionsOf } from '../queries/positions.js';
import { isCurrent, isPlain, voiceOf } from '../queries/voice-of.js';
import { formatClaim } from '../text/format-claim.js';
import { formatSpeaker } from '../text/format-speaker.js';
import { groupBy, groupsBy } from '../text/group-by.js';
import { listInWords } from '../text/list.js';
import { type CompareTables, type Comparison, explain, type Said, type Yours } from './explain.js';
import type { Matches } from './names.js';
import { onceFor } from './once-for.js';
import { isForeign, type Translated } from './translate.js';
import { isOwnVoice, voicesOf } from './voices.js';

/** What a slot comes to. */
export type SlotVerdict = Verdict | 'incomparable' | 'only-yours' | 'only-record';

/** One position of the record on a slot, and how yours stands to it. */
export interface PositionComparison extends Omit<Position, 'conflictsWith'> {
  /** How your value stands to this one. */
  readonly verdict: Comparison['verdict'];
  /** Why, in words. */
  readonly reason: string;
  /** What it says, in words: "2 on the government side". */
  readonly says: string;
  /** What else is to be known of it, in words: who took it back, who only hedges, that it is a sum. */
  readonly remarks: readonly string[];
  /** Present where no voice but the account's own stands behind it: listed, and no support. */
  readonly ownVoice?: true | undefined;
}

/** One thing that the account or the record states about the event, and how the two stand. */
export interface SlotComparison {
  /** What is stated. */
  readonly property: ClaimProperty;
  /** Casualties only: the set. */
  readonly outcomes?: readonly Outcome[] | undefined;
  /** What is counted, where not people. */
  readonly unit?: string | undefined;
  /** The side, by the record's id. */
  readonly side?: string | undefined;
  /** The place it is confined to, by the record's id. */
  readonly location?: string | undefined;
  /** The people it is confined to. */
  readonly status?: Claim['status'] | undefined;
  /** Your value against the reference source's. */
  readonly verdict: SlotVerdict;
  /** Why, in words. */
  readonly reason: string;
  /** Your claims, as the account has them; empty where only the record has the slot. */
  readonly yours: readonly Claim[];
  /** The reference source's claims that yours were held against. */
  readonly reference: readonly Claim[];
  /** Each position of the record, agreeing ones first. */
  readonly positions: readonly PositionComparison[];
  /** Voices that agree outright, the account's own left out. */
  readonly support: readonly string[];
}

/** What a comparison reads. */
interface Context {
  readonly account: Account;
  readonly record: ConflictRecord;
  readonly tables: CompareTables;
  /** Your participants, each with the record's. */
  readonly participants: Matches;
}

type Claims = readonly Claim[];
type Group = readonly [Claim, ...Claim[]];
type Slot = Pick<SlotComparison, 'property' | 'outcomes' | 'unit' | 'side' | 'location' | 'status'>;
/** One of your claims, or a sum of them, with what it rests on as the account has it. */
type Stated = Yours & { readonly originals: Claims };
/** A position of the record, whichever slot it is held against. */
interface Held extends Said {
  /** The reference source's claims among them. */
  readonly reference: Claims;
  readonly position: Omit<PositionComparison, 'verdict' | 'reason' | 'ownVoice'>;
}

/** The sums over the sides, as claims, of what gives each side and no total; each with its terms. */
const sumsOf = (claims: Claims, tables: CompareTables): ReadonlyMap<Claim, Claims> =>
  new Map(sumsOfSides(claims.filter(isCasualty), tables).map(({ claim, claims: terms }) => [claim, terms]));

/** What a reader must know of those who hold a position: who took it back; where nobody stands behind it, why. */
function remarksOn(claims: Claims, tables: CompareTables): readonly string[] {
  const takenBack = claims.flatMap((claim) => {
    const successor = tables.claimsById.get(claim.supersededBy ?? '');
    return successor === undefined
      ? []
      : [`${formatSpeaker(claim, tables)} later said ${formatClaim(successor, tables)}`];
  });
  const weak = (words: string, isMeant: (claim: Claim) => boolean): readonly string[] => {
    const meant = claims.some(isPlain) ? [] : claims.filter(isMeant);
    const speakers = new Set(meant.map((claim) => formatSpeaker(claim, tables)));
    return meant.length === 0 ? [] : [`${words} ${listInWords([...speakers])}`];
  };
  return [
    ...new Set(takenBack),
    ...weak('hedged by', ({ basis }) => basis === 'hedged'),
    ...weak('inferred from', ({ basis }) => basis === 'inferred'),
    ...weak('shown wrong; said by', ({ rank }) => rank === 'deprecated'),
  ];
}

/** What the record says on a question, or of a side of it. */
interface Answer {
  readonly claims: Group;
  /** The record's own: its words are those of every comparison, and found once. */
  readonly tables: CompareTables;
}

/** The tables of a comparison within a record. */
export const tablesOf = onceFor(
  (record: ConflictRecord): CompareTables => ({ ...record, ...comparisonTables(record) }),
);

/** The questions on the event that the record answers, by their keys. */
const answersOf = onceFor((record: ConflictRecord): ReadonlyMap<string, Answer> => {
  const tables = tablesOf(record);
  const about = record.claims.filter((claim) => claim.about === record.event.id);
  return new Map(
    [...groupBy(about, questionKey)].map(([key, claims]) => [key, Object.freeze({ claims, tables })]),
  );
});

/** An answer by side; what speaks of no side apart is left out. */
const sidesOf = onceFor(({ claims, tables }: Answer): ReadonlyMap<string, Answer> => {
  const sided = claims.filter(({ side }) => side !== undefined);
  return new Map(
    [...groupBy(sided, ({ side = '' }) => side)].map(([side, said]) => [
      side,
      Object.freeze({ claims: said, tables }),
    ]),
  );
});

/** The positions that some claims make, with sums over sides among them. */
function positionsIn({ claims, tables }: Answer, sums: ReadonlyMap<Claim, Claims>): readonly Held[] {
  return positionsOf([...claims, ...sums.keys()], tables).map(({ value, claims: said, voices, current }) => {
    const first = said.find(isCurrent) ?? said[0];
    // Who hedges is remarked; the value is what all say.
    const claim: Claim = first.basis === undefined ? first : { ...first, basis: undefined };
    const terms = [...new Set(said.flatMap((one) => sums.get(one) ?? [one]))];
    const reference = terms.filter(({ source }) => source === tables.event.referenceSource);
    const says = formatClaim(claim, tables);
    const isSum = said.every((one) => sums.has(one));
    const remarks = [...(isSum ? ['the sum over the sides'] : []), ...remarksOn(said, tables)];
    // Several comparisons show them.
    for (const shared of [terms, voices, remarks]) Object.freeze(shared);
    return { claim, says, reference, position: { value, claims: terms, voices, current, says, remarks } };
  });
}
const held = onceFor((answer: Answer) => positionsIn(answer, new Map()));
const heldWithSums = onceFor((answer: Answer) => positionsIn(answer, sumsOf(answer.claims, answer.tables)));

const severity = { conflicts: 3, agrees: 2, compatible: 1, incomparable: 0 } as const;

/** The weightiest of several, of which there is one at least: a conflict anywhere is a conflict. */
const weightiest = (comparisons: readonly Comparison[]): Comparison =>
  comparisons.reduce((kept, one) => (severity[one.verdict] > severity[kept.verdict] ? one : kept));

/** Of your claims of one scope those that tell how they stand to a position: what may agree, and the outermost. */
function tellingOf(group: readonly Stated[]): (position: Held) => readonly Stated[] {
  const keyed = group.flatMap((one) => agreementKeys(one.claim).map((key) => ({ key, one })));
  const byKey = groupBy(keyed, ({ key }) => key);
  const ends = new Set(outermost(group.map(({ claim }) => claim)));
  const always = [
    ...group.filter(({ claim }) => ends.has(claim)),
    ...group.filter(({ claim }) => claim.value === null).slice(0, 1),
  ];
  return ({ claim }) => {
    const same = agreementKeys(claim).flatMap((key) => byKey.get(key)?.[0]?.one ?? []);
    return [...new Set([...same, ...always])];
  };
}

const keepIfAny = <One>(all: readonly One[], isKept: (one: One) => boolean): readonly One[] => {
  const kept = all.filter(isKept);
  return kept.length > 0 ? kept : all;
};

/** What some claims of one question have in common. */
function slotOf(claims: Group): Slot {
  const [first] = claims;
  const shared = (key: 'side' | 'location' | 'status') =>
    first[key] !== undefined && claims.every((claim) => claim[key] === first[key]) && { [key]: first[key] };
  return {
    property: first.property,
    ...(isCasualty(first) && { outcomes: first.outcomes }),
    ...(isCounted(first) && first.unit !== undefined && { unit: first.unit }),
    ...shared('side'),
    ...shared('location'),
    ...shared('status'),
  };
}

const byVerdict: readonly SlotVerdict[] = ['agrees', 'conflicts', 'compatible', 'incomparable'];

/** What you state of one scope against each position, and by these against the reference source. */
function statedSlot(
  group: readonly [Stated, ...Stated[]],
  positions: readonly Held[],
  context: Context,
): SlotComparison {
  const { tables } = context;
  const [{ claim }] = group;
  const yours = group.flatMap(({ originals }) => originals);
  const voices = new Set(yours.flatMap((said) => voicesOf(said, context)));
  const isOwn = (said: Claim): boolean => isOwnVoice(said, voices, context);
  const telling = tellingOf(group);
  const compare = (one: Held): PositionComparison => {
    const { position } = one;
    const comparison = weightiest(telling(one).map((said) => explain(said, one, tables)));
    if (!keepIfAny(position.claims, isPlain).every(isOwn)) return { ...comparison, ...position };
    const remark = `your own voice: ${comparison.verdict === 'conflicts' ? 'here it says otherwise' : 'no support'}`;
    return { ...comparison, ...position, remarks: [...position.remarks, remark], ownVoice: true };
  };
  // What the record says of another side has a slot of its own.
  const isAnySide = claim.side === undefined || isForeign(claim.side);
  const compared = positions
    .filter(({ claim: { side } }) => isAnySide || side === undefined || side === claim.side)
    .map((one) => ({ ...one, comparison: compare(one) }));
  const scope = scopeKey(claim, tables);
  // The reading that the reference source prefers, of the same scope if it has it, else what part or whole of it.
  const against = [
    ({ position }: Held) => position.current,
    ({ reference }: Held) => reference.some(({ rank }) => rank === 'preferred'),
    (one: Held) => scopeKey(one.claim, tables) === scope,
  ].reduce<readonly (typeof compared)[number][]>(
    keepIfAny,
    compared.filter(({ reference }) => reference.length > 0),
  );
  const alone =
    positions.length > 0 ? 'the reference source does not state it' : 'nothing in the record states it';
  const all = compared.map(({ comparison }) => comparison);
  const support = all
    .filter(({ verdict }) => verdict === 'agrees')
    .flatMap(({ claims }) => claims.filter((said) => isPlain(said) && !isOwn(said)))
    .map((said) => voiceOf(said, tables));
  return {
    ...slotOf([claim]),
    ...(against.length > 0
      ? weightiest(against.map(({ comparison: { verdict, reason } }) => ({ verdict, reason })))
      : { verdict: 'only-yours', reason: alone }),
    yours,
    reference: [...new Set(against.flatMap(({ reference }) => reference))],
    positions: byVerdict.flatMap((verdict) => all.filter((one) => one.verdict === verdict)),
    support: [...new Set(support)],
  };
}

/** What only the record states: a question, or a side of it. */
function silentSlot(answer: Answer): SlotComparison {
  const reason = 'the account does not state it';
  return {
    ...slotOf(answer.claims),
    verdict: 'only-record',
    reason,
    yours: [],
    reference: held(answer).flatMap(({ reference }) => reference),
    positions: held(answer).map(({ position }) => ({ verdict: 'incomparable', reason, ...position })),
    support: [],
  };
}

/** What you state on one question, with the sums over your sides. */
function statedOn(said: readonly Translated[], { record, tables }: Context): readonly Stated[] {
  const translated = new Map(said.map((one) => [one.claim, one]));
  const claims = [...translated.keys()];
  const terms = new Map([
    ...claims.map((claim) => [claim, [claim]] as const),
    ...sumsOf(claims, { ...tables, event: record.event }),
  ]);
  return [...terms].map(([claim, from]) => {
    const given = from.flatMap((term) => translated.get(term) ?? []);
    return {
      claim,
      says: formatClaim({ ...claim, basis: undefined }, tables),
      unmatched: given.flatMap(({ unmatched }) => unmatched),
      originals: given.map(({ original }) => original),
    };
  });
}

/** Everything that either states about the event: what you do in your order, then what only the record does. */
export function compareSlots(yours: readonly Translated[], context: Context): readonly SlotComparison[] {
  const asked = groupBy(yours, ({ claim }) => questionKey(claim));
  const answers = answersOf(context.record);
  const slots = [...new Set([...asked.keys(), ...answers.keys()])].map((key) => {
    const answer = answers.get(key);
    const stated = statedOn(asked.get(key) ?? [], context);
    const sides = new Set(stated.map(({ claim }) => claim.side));
    // Who speaks of all together speaks of each side.
    const unstated = (whole: Answer): readonly Answer[] =>
      stated.length === 0
        ? [whole]
        : [...sidesOf(whole)].flatMap(([side, one]) =>
            sides.has(undefined) || sides.has(side) ? [] : [one],
          );
    return {
      stated: groupsBy(stated, ({ claim }) => scopeKey(claim, context.tables)).map((one) =>
        statedSlot(one, answer === undefined ? [] : heldWithSums(answer), context),
      ),
      silent: answer === undefined ? [] : unstated(answer).map(silentSlot),
    };
  });
  return [...slots.flatMap(({ stated }) => stated), ...slots.flatMap(({ silent }) => silent)];
}
