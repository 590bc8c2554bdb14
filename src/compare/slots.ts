import type { Account } from '../model/account.js';
import type { CasualtiesClaim, Claim, ClaimProperty, Outcome } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { sumsOfSides } from '../queries/casualty-rules.js';
import { type ComparisonTables, questionKey, scopeKey } from '../queries/compare-scopes.js';
import { isCounted, valueKey } from '../queries/compare-values.js';
import { isCurrent, voiceOf } from '../queries/voice-of.js';
import { isWithin } from '../queries/within.js';
import { foldText } from '../text/fold.js';
import { groupBy } from '../text/group-by.js';
import { type Comparison, explain } from './explain.js';
import { type Matches, sideOf } from './names.js';
import { isForeign, type Translated } from './translate.js';
import { voicesOf } from './voices.js';

/** What a slot comes to. */
export type SlotVerdict =
  | 'agrees'
  | 'compatible'
  | 'conflicts'
  | 'only-theirs'
  | 'only-ours'
  | 'incomparable';

/** One position of the record on a slot: a value, and everyone who holds it. */
export interface PositionComparison {
  /** How their value stands to this one. */
  readonly verdict: Comparison['verdict'];
  /** Why, in words. */
  readonly reason: string;
  /** Ids of the record's claims that hold it. */
  readonly claims: readonly string[];
  /** The voices behind them: agreement is counted in these. */
  readonly voices: readonly string[];
  /** The later claim by which the voice replaced this one; it stands in the list too. */
  readonly supersededBy?: string | undefined;
  /** Present where the account speaks with the same voice: listed, and no support. */
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
  /** Their value against the reference account's. */
  readonly verdict: SlotVerdict;
  /** Why, in words. */
  readonly reason: string;
  /** Their claims, as the account has them; empty where only the record has the slot. */
  readonly theirs: readonly Claim[];
  /** Ids of the reference account's claims that theirs were held against. */
  readonly reference: readonly string[];
  /** Each position of the record, agreeing ones first. */
  readonly positions: readonly PositionComparison[];
  /** Voices that agree outright, the account's own left out. */
  readonly support: readonly string[];
}

/** A value to compare, with the claims it rests on: one claim, or the sum over an account's sides. */
interface Held {
  readonly claim: Claim;
  readonly from: readonly Claim[];
}

const isCasualty = (claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties';

/** The claims of one voice on one question, and the sum over its sides where it gives each side and no total. */
function withTotals(claims: readonly Claim[], tables: CompareTables): readonly Held[] {
  const held: Held[] = claims.map((claim) => ({ claim, from: [claim] }));
  const whole = claims
    .filter(isCasualty)
    .filter(
      (claim) => claim.location === undefined && claim.status === undefined && claim.during === undefined,
    );
  for (const { claim, claims: from } of sumsOfSides(whole, tables)) held.push({ claim, from });
  return held;
}

/** What makes two of their claims one slot. */
const slotKey = (claim: Claim): string =>
  JSON.stringify([
    questionKey(claim),
    claim.side ?? null,
    claim.location ?? null,
    claim.status ?? null,
    claim.during?.edtf ?? null,
  ]);

const severity = { conflicts: 3, agrees: 2, compatible: 1, incomparable: 0 } as const;

/** The weightiest of several verdicts: a conflict anywhere is a conflict. */
const worst = (comparisons: readonly Comparison[]): Comparison | undefined =>
  comparisons.reduce<Comparison | undefined>(
    (kept, one) => (kept === undefined || severity[one.verdict] > severity[kept.verdict] ? one : kept),
    undefined,
  );

/** The names of a list that the record knows, where the value is a list of names. */
const knownIds = (claim: Claim): readonly string[] =>
  Array.isArray(claim.value)
    ? claim.value.filter((id): id is string => typeof id === 'string' && !isForeign(id))
    : [];

/** Their value against one of ours: the one rule, and what it cannot know of names from outside. */
function compareHeld(theirs: Translated & Held, ours: Held, tables: CompareTables): Comparison {
  const { claim, unmatched } = theirs;
  const known = knownIds(claim);
  const listed = new Set(knownIds(ours.claim));
  const strange = `the record does not know ${unmatched.map((name) => `'${name}'`).join(', ')} by that name`;
  const outOfScope = [claim.side, claim.location].some((id) => id !== undefined && isForeign(id));
  if (unmatched.length > 0 && (outOfScope || known.length === 0))
    return { verdict: 'incomparable', reason: strange };
  const comparison = explain(claim, ours.claim, tables);
  if (unmatched.length > 0 && comparison.verdict !== 'incomparable' && known.some((id) => listed.has(id))) {
    return { verdict: 'compatible', reason: `what is known agrees; ${strange}` };
  }
  if (comparison.verdict === 'conflicts' && claim.property === 'belligerents' && claim.side !== undefined) {
    // An army and its state, a group and its movement: two names for one side are no conflict.
    const sides = [...known, ...listed].map((id) => sideOfParty(id, tables));
    if (sides.every((side) => side === claim.side)) {
      return { verdict: 'compatible', reason: `both name a party of the side ${claim.side}` };
    }
  }
  if (comparison.verdict === 'conflicts' && isCoded(claim) && isCoded(ours.claim))
    return compareWords(claim, ours.claim, tables);
  const astray = strangersOn(claim, known, tables);
  if (astray !== undefined) return { verdict: 'conflicts', reason: astray };
  if (comparison.verdict === 'compatible' && claim.property === 'locations') {
    const lacking = [...listed].filter(
      (id) => !known.some((place) => isWithin(place, id, tables) || isWithin(id, place, tables)),
    );
    if (lacking.length > 0) {
      const names = lacking.map((id) => tables.locations[id]?.name ?? id);
      return { verdict: 'compatible', reason: `it lacks ${names.join(', ')}` };
    }
  }
  return comparison;
}

type CodedOne = Extract<Claim, { property: 'result' | 'post' | 'military-rank' | 'standing' }>;
const isCoded = (claim: Claim): claim is CodedOne =>
  ['result', 'post', 'military-rank', 'standing'].includes(claim.property);

/** The side that won, by the same source, where its result calls it a victory at all. */
function victorOf(claim: CodedOne, tables: CompareTables): string | null | undefined {
  if (claim.property !== 'result' || !/vict|vit[oó]ria/i.test(claim.value?.text ?? '')) return undefined;
  const victor = tables.claims.find(
    (one) => one.property === 'victor' && one.source === claim.source && one.about === claim.about,
  );
  return victor?.property === 'victor' ? victor.value : undefined;
}

/** An outside account has words and no codes of ours: other words for the same are no conflict, and no agreement. */
function compareWords(theirs: CodedOne, ours: CodedOne, tables: CompareTables): Comparison {
  if (!theirs.value || !ours.value) return { verdict: 'compatible', reason: 'one of them does not know' };
  const [a, b] = [theirs.value.text, ours.value.text];
  if (foldText(a) === foldText(b)) return { verdict: 'agrees', reason: `both say '${a}'` };
  const [winner, other] = [victorOf(theirs, tables), victorOf(ours, tables)];
  if (typeof winner === 'string' && typeof other === 'string' && !isForeign(winner)) {
    return winner === other
      ? { verdict: 'agrees', reason: `'${a}' and '${b}': both call it a victory of the ${winner}` }
      : { verdict: 'conflicts', reason: `'${a}' and '${b}': a victory of the ${winner}, or of the ${other}` };
  }
  return { verdict: 'incomparable', reason: `two wordings, '${a}' and '${b}': nobody but a reader can tell` };
}

/** Who is listed on a side though the record has them on another; nothing where nobody is. */
function strangersOn(claim: Claim, known: readonly string[], tables: CompareTables): string | undefined {
  if (claim.side === undefined || (claim.property !== 'commanders' && claim.property !== 'belligerents'))
    return undefined;
  const id = known.find((one) => ![undefined, claim.side].includes(sideOfParty(one, tables)));
  if (id === undefined) return undefined;
  return `the record has ${tables.participants[id]?.name ?? id} on the side ${sideOfParty(id, tables)}`;
}

function sideOfParty(id: string, tables: CompareTables): string | undefined {
  const participant = tables.participants[id];
  return participant && sideOf(participant, tables);
}

type CompareTables = ConflictRecord & ComparisonTables;

interface Context {
  readonly account: Account;
  readonly record: ConflictRecord;
  /** The record and the account as one, so that scopes and parts of both resolve. */
  readonly tables: CompareTables;
  /** Their participants, each with the record's. */
  readonly participants: Matches;
}

/** Whether one of ours speaks with the voice of theirs. Encyclopedias that copy one another are one voice. */
function isOwnVoice(claim: Claim, voices: ReadonlySet<string>, { account, record }: Context): boolean {
  const source = record.sources[claim.source];
  if (account.source.independence === 'wikipedia-family' && source?.independence === 'wikipedia-family')
    return true;
  return voices.has(voiceOf(claim, record));
}

function positionsOn(
  theirs: readonly (Translated & Held)[],
  ours: readonly Held[],
  voices: ReadonlySet<string>,
  context: Context,
): readonly PositionComparison[] {
  const groups = groupBy(ours, ({ claim, from }) =>
    [scopeKey(claim, context.tables), valueKey(claim), claim.supersededBy, claim.basis, from.length > 1].join(
      ' ',
    ),
  );
  const positions = [...groups.values()].flatMap((group): PositionComparison[] => {
    const [first] = group;
    if (!first) return [];
    const comparison = worst(theirs.map((their) => compareHeld(their, first, context.tables)));
    if (!comparison) return [];
    const claims = group.flatMap((held) => held.from);
    const isOwn = claims.every((claim) => isOwnVoice(claim, voices, context));
    const replaced = first.claim.supersededBy;
    const successor =
      replaced === undefined ? undefined : context.record.claims.find((claim) => claim.id === replaced);
    return [
      {
        verdict: comparison.verdict,
        reason: [
          first.from.length > 1 ? `${comparison.reason} (the sum over its sides)` : comparison.reason,
          ...(successor ? [`the same voice later gave another figure (${successor.id})`] : []),
          ...(isOwn && comparison.verdict === 'conflicts' && theirs.some((their) => their.claim.statedBy)
            ? ['this is the voice that yours names, and here it says otherwise']
            : []),
        ].join('; '),
        claims: [...new Set(claims.map((claim) => claim.id))],
        voices: [...new Set(claims.map((claim) => voiceOf(claim, context.record)))],
        ...(replaced !== undefined && { supersededBy: replaced }),
        ...(isOwn && { ownVoice: true as const }),
      },
    ];
  });
  const rank = { agrees: 0, conflicts: 1, compatible: 2, incomparable: 3 } as const;
  return positions.toSorted((a, b) => rank[a.verdict] - rank[b.verdict]);
}

const slotOf = (
  claim: Claim,
): Pick<SlotComparison, 'property' | 'outcomes' | 'unit' | 'side' | 'location' | 'status'> => ({
  property: claim.property,
  ...(isCasualty(claim) && { outcomes: claim.outcomes }),
  ...(isCounted(claim) && claim.unit !== undefined && { unit: claim.unit }),
  ...(claim.side !== undefined && { side: claim.side }),
  ...(claim.location !== undefined && { location: claim.location }),
  ...(claim.status !== undefined && { status: claim.status }),
});

function supportOf(
  positions: readonly PositionComparison[],
  ours: readonly Held[],
  own: ReadonlySet<string>,
  context: Context,
): readonly string[] {
  const weak = new Set(
    ours
      .filter(({ claim }) => claim.basis !== undefined || !isCurrent(claim))
      .flatMap((held) => held.from.map((claim) => claim.id)),
  );
  const voices = positions
    .filter((position) => position.verdict === 'agrees' && !position.ownVoice)
    .flatMap((position) =>
      context.record.claims.filter((claim) => position.claims.includes(claim.id) && !weak.has(claim.id)),
    )
    .filter((claim) => !isOwnVoice(claim, own, context))
    .map((claim) => voiceOf(claim, context.record));
  return [...new Set(voices)];
}

/** Everything that either states about the event, slot by slot: theirs in their order, then what only the record has. */
export function compareSlots(theirs: readonly Translated[], context: Context): readonly SlotComparison[] {
  const { record } = context;
  const reference = record.event.referenceSource;
  const about = record.claims.filter((claim) => claim.about === record.event.id);
  const oursByGroup = groupBy(about, questionKey);
  const isTheirs = new Map(theirs.map((one) => [one.claim, one]));
  const theirGroups = groupBy(
    theirs.map((one) => one.claim),
    questionKey,
  );
  const slots: SlotComparison[] = [];
  for (const [key, claims] of theirGroups) {
    const ours = withTotals(oursByGroup.get(key) ?? [], context.tables);
    const held = withTotals(claims, context.tables).map((one): Translated & Held => ({
      ...one,
      original: one.claim,
      unmatched: one.from.flatMap((claim) => isTheirs.get(claim)?.unmatched ?? []),
    }));
    for (const group of groupBy(held, (one) => slotKey(one.claim)).values()) {
      const [first] = group;
      if (!first) continue;
      // What the record says of another side has a slot of its own.
      const onSide = ours.filter(
        ({ claim }) => !first.claim.side || !claim.side || claim.side === first.claim.side,
      );
      const voices = new Set(
        group.flatMap((one) =>
          one.from.flatMap((claim) => [...voicesOf(isTheirs.get(claim)?.original ?? claim, context)]),
        ),
      );
      const positions = positionsOn(group, onSide, voices, context);
      const against = referenceOf(first.claim, ours, reference);
      const verdict = worst(
        against.flatMap((our) => group.map((their) => compareHeld(their, our, context.tables))),
      );
      slots.push({
        ...slotOf(first.claim),
        verdict: verdict?.verdict ?? 'only-theirs',
        reason: verdict?.reason ?? whyAlone(first.claim, ours),
        theirs: group.flatMap((one) => one.from.map((claim) => isTheirs.get(claim)?.original ?? claim)),
        reference: [...new Set(against.flatMap((our) => our.from.map((claim) => claim.id)))],
        positions,
        support: supportOf(positions, ours, voices, context),
      });
    }
  }
  for (const [key, claims] of oursByGroup) {
    if (theirGroups.has(key)) {
      const stated = [
        ...new Set(
          slots
            .filter((slot) => claims.some((claim) => claim.property === slot.property))
            .map((slot) => slot.side),
        ),
      ];
      const missing = claims.filter(
        (claim) =>
          claim.side !== undefined &&
          isPerSide(claim) &&
          !stated.includes(claim.side) &&
          !stated.includes(undefined),
      );
      for (const group of groupBy(missing, (claim) => claim.side ?? '').values())
        slots.push(onlyOurs(group, context));
    } else slots.push(onlyOurs(claims, context));
  }
  return slots;
}

function whyAlone(claim: Claim, ours: readonly Held[]): string {
  if (ours.length > 0) return 'the reference account does not state it';
  return claim.property === 'coordinates'
    ? 'the record gives points for places and none for the event: the match tells how far off this one is'
    : 'nothing in the record states it';
}

const isPerSide = (claim: Claim): boolean =>
  claim.property === 'belligerents' || claim.property === 'commanders';

/** What the reference account says on the slot: the same scope if it has it, else what part or whole of it it has. */
function referenceOf(claim: Claim, ours: readonly Held[], reference: string): readonly Held[] {
  const all = ours.filter((held) => held.from.every((from) => from.source === reference));
  const preferred = all.filter((held) => held.from.every((from) => from.rank === 'preferred'));
  const candidates = preferred.length > 0 ? preferred : all;
  const same = candidates.filter((held) => slotKey(held.claim) === slotKey(claim));
  return same.length > 0 ? same : candidates;
}

function onlyOurs(claims: readonly Claim[], context: Context): SlotComparison {
  const [first] = claims;
  if (!first) throw new RangeError('a slot of the record needs a claim');
  const scope = slotOf(first);
  const shared = (key: 'side' | 'location' | 'status'): boolean =>
    claims.every((claim) => claim[key] === first[key]);
  return {
    property: scope.property,
    ...(scope.outcomes && { outcomes: scope.outcomes }),
    ...(scope.unit !== undefined && { unit: scope.unit }),
    ...(scope.side !== undefined && shared('side') && { side: scope.side }),
    ...(scope.location !== undefined && shared('location') && { location: scope.location }),
    ...(scope.status !== undefined && shared('status') && { status: scope.status }),
    verdict: 'only-ours',
    reason: 'the account does not state it',
    theirs: [],
    reference: claims
      .filter((claim) => claim.source === context.record.event.referenceSource)
      .map((claim) => claim.id),
    positions: [
      {
        verdict: 'incomparable',
        reason: 'the account does not state it',
        claims: claims.map((claim) => claim.id),
        voices: [...new Set(claims.map((claim) => voiceOf(claim, context.record)))],
      },
    ],
    support: [],
  };
}
