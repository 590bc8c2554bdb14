import type { Outcome } from '../../../../model/claim.js';
import { outcomesOf, peopleOnly, thingsOnly } from '../outcomes.js';
import { type Figure, mergeSaid, type Reading } from './figure.js';
import { kindOf } from './line.js';
import type { Tail } from './tail.js';

// What the figures of one text say of each other: wholes and parts, outcomes and nouns that stand once for several.

export const inclusion =
  /\b(?:including|incl|includes?|of whom|of which|of them|among them|among whom|dont)\b/i;
const and = /\b(?:and|&|et|e)\b|&/i;
const comma = /^\s*,\s*$/;
const commaOrAnd = /^\s*(?:,|and|&|, and|et|, et)\s*$/i;
const alongWith = /^\s*,?\s*(?:along with|as well as|besides)\s*$/i;

/** Which of several figures of one text lie within others, or are ends of one. */
export function findParts(figures: readonly Figure[], tails: readonly Tail[], text: string): void {
  readShares(figures, text);
  includeParts(figures, tails, text);
  mergeRanges(figures, text);
}

/** What stands once and holds for several figures of one text. */
export function shareWords(figures: readonly Figure[], text: string, reading: Reading): void {
  shareOutcomes(figures);
  tellUnclear(figures, text, reading);
}

/** Whether one figure can lie within another. */
export function contains(whole: Figure, part: Figure): boolean {
  const things = [whole, part].filter(({ kind }) => kind === 'thing' || kind === 'formation').length;
  const sameThing = whole.kind === part.kind || part.kind === 'none' || whole.kind === 'none' || things === 0;
  const sameOutcome =
    part.outcomes.length === 0 ||
    whole.outcomes.length === 0 ||
    whole.outcomes.includes('unspecified') ||
    part.outcomes.every((outcome) => whole.outcomes.includes(outcome)) ||
    (whole.outcomes.some((outcome) => outcome === 'killed' || outcome === 'captured') &&
      part.outcomes.every((outcome) => outcome === 'executed'));
  if (whole.count.min === 0 && whole.count.max === null) return false;
  return sameThing && sameOutcome && (whole.count.max === null || part.count.min <= whole.count.max);
}

const shareOf =
  /(?:\bout\s|^|\b(?:killed|dead|wounded|captured|casualties|lost|missing)\s)\s*of\s+(?:(?:the|its|his|their|an|a|about|some|original|estimated|initial|total)\s+){0,4}$/i;

/** "400 out of 600 killed": what the second number counts is the whole, not a loss. */
function readShares(figures: readonly Figure[], text: string): void {
  for (let i = 0; i + 1 < figures.length; i++) {
    const [share, whole] = [figures[i], figures[i + 1]];
    if (share === undefined || whole === undefined || share.dropped) continue;
    if (!shareOf.test(text.slice(share.numberEnd, whole.textFrom).trimStart())) continue;
    const words = text.slice(whole.textFrom, whole.textTo).replace(/[\s,;.]+$/, '');
    if (share.outcomes.length === 0) {
      share.outcomes = whole.outcomes;
      share.noun = whole.noun;
      share.kind = whole.kind;
      share.status = whole.status;
    }
    share.said = mergeSaid({ ...share.said, note: undefined }, { note: `of ${words}` });
    share.joint = whole.joint;
    // "50 of the 700 survived": what no outcome has befell the share, too.
    share.dropped = whole.dropped;
    whole.dropped = true;
    whole.main = false;
  }
}

/** "30,000 casualties, including 10,000 killed", "3 killed, 2 of whom were civilians": what follows lies within. */
function includeParts(figures: readonly Figure[], tails: readonly Tail[], text: string): void {
  for (let i = 1; i < figures.length; i++) {
    const [before, figure] = [figures[i - 1], figures[i]];
    if (before === undefined || figure === undefined) continue;
    const isOpened =
      tails[i]?.ofThem === true || inclusion.test(text.slice(before.numberEnd, figure.textFrom));
    const goesOn = before.within !== undefined && commaOrAnd.test(before.joint);
    const whole = isOpened ? (before.within ?? before) : goesOn ? before.within : undefined;
    if (whole === undefined) continue;
    inherit(figure, whole);
    if (!contains(whole, figure)) continue;
    figure.within = whole;
    figure.main = false;
  }
}

/** A part has from its whole what it does not say itself. */
export function inherit(part: Figure, whole: Figure): void {
  const isMet = whole.outcomes.length > 0 && !whole.outcomes.includes('unspecified');
  if (part.isNounOutcome && isMet) part.outcomes = whole.outcomes;
  if (part.outcomes.length === 0 && !(part.kind === 'thing' && whole.kind !== 'thing'))
    part.outcomes = whole.outcomes;
  const isSame = part.noun === '' || part.noun === whole.noun || part.kind === 'none';
  if (part.noun === '' || part.kind === 'none') {
    if (whole.kind === 'thing' || whole.kind === 'formation') part.noun = whole.noun;
    part.kind = whole.kind;
  }
  if (isSame) part.status ??= whole.status;
}

/** "20,000 Ottoman troops to 60,000": one range with the noun between its ends. */
function mergeRanges(figures: readonly Figure[], text: string): void {
  for (let i = 0; i + 1 < figures.length; i++) {
    const [low, high] = [figures[i], figures[i + 1]];
    if (low === undefined || high === undefined || low.dropped || low.noun === '') continue;
    const isRange = /^\s*(?:to|-)\s*$/.test(low.joint) && high.noun === '' && high.outcomes.length === 0;
    if (!isRange || /\d/.test(text.slice(low.numberEnd, high.textFrom))) continue;
    if (!/^[\s.;,]*$/.test(text.slice(high.textTo, high.textTo + 80)) && high.joint === '') continue;
    const areNumbers = low.count.max === low.count.min && high.count.max === high.count.min;
    if (!areNumbers || low.count.min > high.count.min) continue;
    low.count = { ...low.count, ...high.count, min: low.count.min, max: high.count.max };
    low.to = high.to;
    low.numberTo = high.numberTo;
    low.numberEnd = high.numberEnd;
    low.joint = high.joint;
    high.dropped = true;
    high.main = false;
  }
}

/** "3 tanks and 1 car destroyed", "100 Azerbaijani and 85 Armenian civilians killed": the end speaks for all. */
export function shareOutcomes(figures: readonly Figure[]): void {
  const ends = followedByAnd(figures);
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (figure === undefined || next === undefined || figure.outcomes.length > 0 || figure.dropped) continue;
    const byAnd = and.test(figure.joint) && !inclusion.test(figure.joint);
    const byComma = comma.test(figure.joint) && (ends[i + 1] === true || areBothPeople(figure, next));
    if ((byAnd || byComma) && takeOutcomes(figure, next) && byAnd) takeNoun(figure, next);
    // "150 tons and 200 weapons seized": one whose end was not understood is not either.
    if (next.dropped && figure.outcomes.length === 0 && /\band\b/.test(figure.joint)) figure.dropped = true;
  }
  carryOn(figures);
  shareScopes(figures);
}

/** "14 dead and 20 injured in Gao": where and when stand at the end of what "and" joins. */
function shareScopes(figures: readonly Figure[]): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (figure === undefined || next === undefined || !/^\s*(?:and|&)\s*$/.test(figure.joint)) continue;
    const { place, during, statedOn } = figure.said;
    if (place ?? during ?? statedOn) continue;
    const scope = { place: next.said.place, during: next.said.during, statedOn: next.said.statedOn };
    figure.said = { ...figure.said, ...scope };
  }
}

/** For each figure whether commas lead from it to an "and" before an outcome stands. */
function followedByAnd(figures: readonly Figure[]): readonly boolean[] {
  const found: boolean[] = [];
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure === undefined || figure.outcomes.length > 0) found[i] = false;
    else found[i] = and.test(figure.joint) || (comma.test(figure.joint) && found[i + 1] === true);
  }
  return found;
}

const areBothPeople = (a: Figure, b: Figure): boolean =>
  a.kind === 'people' && b.kind === 'people' && a.noun !== '' && b.noun !== '';

/** What befell the next befell these too; `false` where it can not have: people are not sunk. */
function takeOutcomes(figure: Figure, next: Figure): boolean {
  if (next.outcomes.length === 0 || next.dropped) return true;
  const things = figure.kind === 'thing' || figure.kind === 'formation';
  if (things && next.outcomes.some((outcome) => peopleOnly.has(outcome))) return false;
  if (!things && figure.kind !== 'unknown' && next.outcomes.some((outcome) => thingsOnly.has(outcome)))
    return false;
  figure.outcomes = next.outcomes;
  figure.kind = kindOf(figure.noun, figure.outcomes);
  return true;
}

/** "100 Azerbaijani and 85 Armenian civilians": the noun stands at the end. */
function takeNoun(figure: Figure, next: Figure): void {
  const isPeople = next.kind === 'people' && / \p{Ll}+$/u.test(next.noun);
  if (!/^\p{Lu}[\p{L}-]*$/u.test(figure.noun) || !isPeople) return;
  figure.noun = `${figure.noun} ${next.noun.split(' ').at(-1) ?? ''}`;
  figure.kind = 'people';
  figure.status ??= next.status;
}

/** "9 civilians killed, 6 wounded" are civilians all; "10 killed, 12 per AFP" are killed both. */
function carryOn(figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [before, figure] = [figures[i - 1], figures[i]];
    if (before === undefined || figure === undefined) continue;
    if (alongWith.test(before.joint) && figure.outcomes.length === 0 && figure.kind === before.kind)
      figure.outcomes = before.outcomes;
    if (figure.noun !== '' || !commaOrAnd.test(before.joint)) continue;
    const areThings = figure.outcomes.some((outcome) => thingsOnly.has(outcome));
    if (figure.outcomes.length > 0 && !areThings && (before.kind === 'people' || before.noun === ''))
      figure.status ??= before.status;
    // "1 killed by friendly fire, 5 by mines": what only a remark follows had the same befall it.
    if (figure.outcomes.length === 0 && Object.keys(figure.said).length > 0 && before.outcomes.length > 0)
      inherit(figure, before);
  }
}

/** "5 galleys sunk, 3 captured": three galleys or three men. */
function tellUnclear(figures: readonly Figure[], text: string, { findings }: Reading): void {
  for (let i = 1; i < figures.length; i++) {
    const [before, figure] = [figures[i - 1], figures[i]];
    if (before === undefined || figure === undefined || figure.dropped || before.kind !== 'thing') continue;
    const isLoose =
      figure.kind === 'none' &&
      figure.outcomes.length > 0 &&
      figure.outcomes.every((outcome) => outcome === 'captured' || outcome === 'lost');
    if (
      !isLoose ||
      !commaOrAnd.test(before.joint) ||
      !before.outcomes.some((outcome) => thingsOnly.has(outcome))
    )
      continue;
    figure.dropped = true;
    findings.push({ code: 'number-ambiguous', words: text.slice(figure.textFrom, figure.textTo).trim() });
  }
}

const verb =
  /\b(?:lost|killed|killing|wounded|wounding|captured|capturing|injured|injuring)\s+(?:(?:an|a|the|estimated|about|some|over|up to|at least)\s+){0,3}$/i;
const participles: Readonly<Record<string, string>> = {
  killing: 'killed',
  wounding: 'wounded',
  capturing: 'captured',
  injuring: 'injured',
};

const relative =
  /\b(?:that|which|who|and) (?:also )?(killed|wounded|captured|injured)\s+(?:(?:an?|the|about|some|over|another) )*$/i;

/** "A crash that injured 14": a verb just before a number that says nothing else. */
function verbBefore(text: string, figure: Figure): readonly Outcome[] {
  const verb = relative.exec(text.slice(Math.max(0, figure.textFrom - 60), figure.textFrom))?.[1];
  return verb === undefined ? [] : outcomesOf(verb);
}

/** "The army lost 173 soldiers", "killed 20 men and 3 women": a verb before the first holds for those joined to it. */
export function shareVerbs(text: string, figures: readonly Figure[]): void {
  for (const figure of figures) if (figure.outcomes.length === 0) figure.outcomes = verbBefore(text, figure);
  const [first] = figures;
  const found =
    first === undefined
      ? undefined
      : verb.exec(text.slice(0, first.textFrom))?.[0].trim().split(' ')[0]?.toLowerCase();
  if (found === undefined) return;
  const outcomes = found === 'lost' ? [] : outcomesOf(participles[found] ?? found);
  for (const figure of figures) {
    if (figure.outcomes.length > 0) continue;
    const ofThings = figure.kind === 'thing' ? 'lost' : 'unspecified';
    figure.outcomes = outcomes.length > 0 ? outcomes : [ofThings];
  }
}
