import type { Outcome } from '../../../../model/claim.js';
import { outcomesOf, peopleOnly, thingsOnly } from '../outcomes.js';
import { kindOf } from './clauses.js';
import { type Figure, mergeSaid, type Reading } from './figure.js';
import { remarksBefore } from './said.js';

// What the figures of one text, and of one value, say of each other: wholes and parts, words that stand once for several.

export const inclusion =
  /\b(?:including|incl|includes?|of whom|of which|of them|among them|among whom|dont)\b/i;
const and = /\b(?:and|et|e)\b|&/i;
const onlyAnd = /^\s*(?:and|&)\s*$/;
const commaOrAnd = /^\s*(?:,|&|,? ?and|,? ?et|)\s*$/i;
const alongWith = /^\s*,?\s*(?:along with|as well as|besides)\s*$/i;

const pairs = (figures: readonly Figure[]): (readonly [Figure, Figure])[] =>
  figures.slice(1).map((next, index) => [figures[index] as Figure, next] as const);

const isThing = ({ kind }: Figure): boolean => kind === 'thing' || kind === 'formation';
const isUnspecified = ({ outcomes }: Figure): boolean =>
  outcomes.length === 0 || outcomes.includes('unspecified');

/** Whether one figure can lie within another. */
export function contains(whole: Figure, part: Figure): boolean {
  if (whole.count.min === 0 && whole.count.max === null) return false;
  if (whole.count.max !== null && part.count.min > whole.count.max) return false;
  const sameThing =
    whole.kind === part.kind ||
    part.kind === 'none' ||
    whole.kind === 'none' ||
    !(isThing(whole) || isThing(part));
  const sameOutcome =
    part.outcomes.length === 0 ||
    isUnspecified(whole) ||
    part.outcomes.every((outcome) => whole.outcomes.includes(outcome)) ||
    (part.outcomes.join() === 'executed' && /killed|captured/.test(whole.outcomes.join()));
  return sameThing && sameOutcome;
}

/** A part has from its whole what it does not say itself. */
export function inherit(part: Figure, whole: Figure): void {
  if (part.isNounOutcome && !isUnspecified(whole)) part.outcomes = whole.outcomes;
  if (part.outcomes.length === 0 && (part.kind !== 'thing' || whole.kind === 'thing'))
    part.outcomes = whole.outcomes;
  if (part.noun === '' || part.noun === whole.noun || part.kind === 'none') part.status ??= whole.status;
  if (part.noun !== '' && part.kind !== 'none') return;
  if (isThing(whole)) part.noun = whole.noun;
  part.kind = whole.kind;
}

/** Settles what the clauses of one text say of each other; `isWhole` of a text that is no parenthesis. */
export function relate(figures: readonly Figure[], text: string, reading: Reading, isWhole: boolean): void {
  leadIn(figures, text);
  for (const [figure, next] of pairs(figures)) {
    // "One hostage and five gunmen killed": the hostage was killed, too.
    if (figure.isNounOutcome && !next.isNounOutcome && next.outcomes.length > 0 && onlyAnd.test(figure.joint))
      Object.assign(figure, { outcomes: [], kind: 'people' });
    joinShare(figure, next, text);
    include(figure, next, text);
    joinRange(figure, next, text);
  }
  if (figures.length > 1) shareBackwards(figures);
  for (const [before, figure] of pairs(figures)) carryOn(before, figure);
  if (!isWhole) return;
  for (const [before, figure] of pairs(figures)) tellUnclear(before, figure, text, reading);
  shareVerbs(text, figures);
}

/** What stands before the first number speaks of it, a hedge also of those that "and" joins to it. */
function leadIn(figures: readonly Figure[], text: string): void {
  const [first] = figures;
  if (first === undefined || !/\p{L}/u.test(text.slice(0, first.textFrom))) return;
  const said = remarksBefore(text.slice(0, first.textFrom));
  first.said = mergeSaid(said, first.said);
  if (said.hedged !== true) return;
  for (const [before, figure] of pairs(figures)) {
    if (!and.test(before.joint)) return;
    figure.said = { hedged: true, ...figure.said };
  }
}

const shareOf =
  /(?:\bout\s|^|\b(?:killed|dead|wounded|captured|casualties|lost|missing)\s)\s*of\s+(?:(?:the|its|his|their|an|a|about|some|original|estimated|initial|total)\s+){0,4}$/i;

/** "400 out of 600 killed": what the second number counts is the whole, not a loss. */
function joinShare(share: Figure, whole: Figure, text: string): void {
  if (share.dropped || !shareOf.test(text.slice(share.numberEnd, whole.textFrom).trimStart())) return;
  if (share.outcomes.length === 0) {
    const { outcomes, noun, kind, status } = whole;
    Object.assign(share, { outcomes, noun, kind, status });
  }
  const words = text.slice(whole.textFrom, whole.textTo).replace(/[\s,;.]+$/, '');
  share.said = mergeSaid({ ...share.said, note: undefined }, { note: `of ${words}` });
  share.joint = whole.joint;
  // "50 of the 700 survived": what no outcome has befell the share, too.
  share.dropped = whole.dropped;
  Object.assign(whole, { dropped: true, main: false });
}

/** "30,000 casualties, including 10,000 killed", "3 killed, 2 of whom were civilians": what follows lies within. */
function include(before: Figure, figure: Figure, text: string): void {
  const isOpened = figure.ofThem || inclusion.test(text.slice(before.numberEnd, figure.textFrom));
  const whole = isOpened
    ? (before.within ?? before)
    : commaOrAnd.test(before.joint)
      ? before.within
      : undefined;
  if (whole === undefined) return;
  inherit(figure, whole);
  if (contains(whole, figure)) Object.assign(figure, { within: whole, main: false });
}

const isExact = ({ count }: Figure): boolean => count.max === count.min;

/** "20,000 Ottoman troops to 60,000": one range with the noun between its ends. */
function joinRange(low: Figure, high: Figure, text: string): void {
  const isRange =
    /^\s*(?:to|-)\s*$/.test(low.joint) && low.noun !== '' && high.noun === '' && high.outcomes.length === 0;
  if (low.dropped || !isRange || !isExact(low) || !isExact(high) || low.count.min > high.count.min) return;
  if (high.joint === '' && !/^[\s.;,]*$/.test(text.slice(high.textTo, high.textTo + 80))) return;
  const { to, numberTo, numberEnd, joint } = high;
  const count = { ...low.count, ...high.count, min: low.count.min, max: high.count.max };
  Object.assign(low, { to, numberTo, numberEnd, joint, count });
  Object.assign(high, { dropped: true, main: false });
}

/** From the last to the first: "3 tanks and 1 car destroyed", "100 Azerbaijani and 85 Armenian civilians killed in Gao". */
function shareBackwards(figures: readonly Figure[]): void {
  // Whether commas lead from the next figure to an "and".
  let leadsToAnd = false;
  for (const [figure, next] of pairs(figures).reverse()) {
    const { joint } = figure;
    const byAnd = and.test(joint) && !inclusion.test(joint);
    const isComma = /^\s*,\s*$/.test(joint);
    if (figure.outcomes.length === 0 && !figure.dropped) {
      const isList = leadsToAnd || areAlike(figure, next);
      if ((byAnd || (isComma && isList)) && takeOutcomes(figure, next) && byAnd) takeNoun(figure, next);
      // "150 tons and 200 weapons seized": one whose end was not understood is not either.
      if (next.dropped && figure.outcomes.length === 0 && /\band\b/.test(joint)) figure.dropped = true;
    }
    leadsToAnd = byAnd || (isComma && leadsToAnd);
    const { place, during, statedOn } = figure.said;
    if (onlyAnd.test(joint) && (place ?? during ?? statedOn) === undefined) {
      const { said } = next;
      figure.said = { ...figure.said, place: said.place, during: said.during, statedOn: said.statedOn };
    }
  }
}

/** "5 soldiers, 3 policemen killed", "26 tanks, 4 IFVs destroyed": of one kind, each with a noun. */
const areAlike = (figure: Figure, next: Figure): boolean =>
  figure.noun !== '' &&
  next.noun !== '' &&
  ((figure.kind === 'people' && next.kind === 'people') ||
    (figure.kind !== 'people' &&
      next.outcomes.some((outcome) => thingsOnly.has(outcome) || outcome === 'lost')));

/** What befell the next befell this too; `false` where it cannot have: people are not sunk. */
function takeOutcomes(figure: Figure, next: Figure): boolean {
  if (next.outcomes.length === 0 || next.dropped) return true;
  const only = isThing(figure) ? peopleOnly : thingsOnly;
  if (figure.kind !== 'unknown' && next.outcomes.some((outcome) => only.has(outcome))) return false;
  figure.outcomes = next.outcomes;
  figure.kind = kindOf(figure.noun, figure.outcomes);
  return true;
}

/** "100 Azerbaijani and 85 Armenian civilians": the noun stands at the end. */
function takeNoun(figure: Figure, next: Figure): void {
  const last = next.kind === 'people' ? / \p{Ll}+$/u.exec(next.noun)?.[0] : undefined;
  if (last === undefined || !/^\p{Lu}[\p{L}-]*$/u.test(figure.noun)) return;
  Object.assign(figure, { noun: figure.noun + last, kind: 'people', status: figure.status ?? next.status });
}

/** "9 civilians killed, 6 wounded" are civilians all; "10 killed, 12 per AFP" are killed both. */
function carryOn(before: Figure, figure: Figure): void {
  if (alongWith.test(before.joint) && figure.outcomes.length === 0 && figure.kind === before.kind)
    figure.outcomes = before.outcomes;
  if (figure.noun !== '' || before.joint === '' || !commaOrAnd.test(before.joint)) return;
  const areThings = figure.outcomes.some((outcome) => thingsOnly.has(outcome));
  if (figure.outcomes.length > 0 && !areThings && (before.kind === 'people' || before.noun === ''))
    figure.status ??= before.status;
  // "1 killed by friendly fire, 5 by mines": what only a remark follows had the same befall it.
  if (figure.outcomes.length === 0 && Object.keys(figure.said).length > 0 && before.outcomes.length > 0)
    inherit(figure, before);
}

/** "5 galleys sunk, 3 captured": three galleys or three men. */
function tellUnclear(before: Figure, figure: Figure, text: string, { findings }: Reading): void {
  const isLoose = figure.kind === 'none' && /^(?:captured|lost)$/.test(figure.outcomes.join());
  const isBehindThings =
    before.kind === 'thing' &&
    before.outcomes.some((outcome) => thingsOnly.has(outcome)) &&
    before.joint.trim() !== '';
  if (figure.dropped || !isLoose || !isBehindThings || !commaOrAnd.test(before.joint)) return;
  figure.dropped = true;
  findings.push({ code: 'number-ambiguous', words: text.slice(figure.textFrom, figure.textTo).trim() });
}

const article = '(?:(?:an?|the|estimated|about|some|over|up to|at least|another)\\s+){0,3}$';
const verb = new RegExp(`\\b(lost|(?:kill|wound|captur|injur)(?:ed|ing))\\s+${article}`, 'i');
const relative = new RegExp(
  `\\b(?:that|which|who|and) (?:also )?(killed|wounded|captured|injured)\\s+${article}`,
  'i',
);

/** "The army lost 173 soldiers", "killed 20 men and 3 women", "a crash that injured 14": a verb before the number. */
function shareVerbs(text: string, figures: readonly Figure[]): void {
  const first = verb
    .exec(text.slice(0, figures[0]?.textFrom ?? 0))?.[1]
    ?.toLowerCase()
    .replace(/ing$/, 'ed');
  for (const figure of figures) {
    if (figure.outcomes.length > 0) continue;
    const own = relative.exec(text.slice(Math.max(0, figure.textFrom - 60), figure.textFrom))?.[1];
    const known: readonly Outcome[] = outcomesOf(own ?? (first === 'lost' ? '' : (first ?? '')));
    if (known.length > 0) figure.outcomes = known;
    else if (first !== undefined) figure.outcomes = [figure.kind === 'thing' ? 'lost' : 'unspecified'];
  }
}

/** More figures than any real heading has below it: which are parts of which is not sought among them. */
const mostFigures = 60;

/** Whether a figure of one line can lie within one of another. */
function fitsIn(part: Figure, whole: Figure): boolean {
  if (part === whole || part.within !== undefined || part.total) return false;
  if (part.unit !== undefined || whole.unit !== undefined) return false;
  if (whole.outcomes.includes('unspecified') && part.outcomes.includes('unspecified')) return false;
  if (whole.said.place !== undefined && whole.said.place !== part.said.place) return false;
  if (whole.status !== undefined && whole.status !== part.status) return false;
  if (whole.said.during !== undefined && whole.said.during.edtf !== part.said.during?.edtf) return false;
  const kind = { ...whole, kind: part.kind };
  return (
    contains(kind, part) &&
    (whole.total || (part.line > whole.line && !part.bare && whole.outcomes.includes('unspecified')))
  );
}

/** Totals and what lies in them, over the lines of one block, of one group and one speaker. */
export function findTotals(figures: readonly Figure[]): void {
  inheritTotals(figures);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.block, figure.said.group?.name, figure.said.speaker]);
    groups.set(key, [...(groups.get(key) ?? []).slice(-mostFigures), figure]);
  }
  for (const group of groups.values()) {
    if (group.length > mostFigures) continue;
    for (const whole of group) {
      if (whole.within !== undefined || (!whole.total && !whole.bare)) continue;
      const parts = group.filter((part) => fitsIn(part, whole));
      const sums = new Map<string, number>();
      for (const { outcomes, count } of parts)
        sums.set(outcomes.join(), (sums.get(outcomes.join()) ?? 0) + count.min);
      // What is more than the whole together is no breakdown of it.
      if (Math.max(0, ...sums.values()) > (whole.count.max ?? Number.POSITIVE_INFINITY) * 1.25) continue;
      for (const part of parts) part.within = whole;
    }
  }
}

/** "Displaced: … Total: 250,000": where all figures tell of one outcome, so does their total. */
function inheritTotals(figures: readonly Figure[]): void {
  const people = figures.filter(({ unit }) => unit === undefined);
  const first = people[0]?.outcomes.join();
  const end = people.findIndex(({ outcomes }) => outcomes.join() !== first);
  const total = people[end];
  if (end > 1 && total?.total === true && total.outcomes.join() === 'unspecified')
    total.outcomes = people[0]?.outcomes ?? [];
}
