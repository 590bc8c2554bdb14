import { peopleOnly, thingsOnly } from '../lexicon.js';
import type { Found } from './counts.js';
import { kindOf } from './drafts.js';
import type { FigureDraft, Unread } from './figure.js';
import { inclusion } from './wholes.js';

/** "3 tanks and 1 car destroyed", "100 Azerbaijani and 85 Armenian civilians killed": the end speaks for all. */
export function distribute(drafts: FigureDraft[]): void {
  const own = drafts.map((draft) => draft.outcomes.length > 0);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft === undefined || next === undefined || draft.outcomes.length > 0 || draft.dropped) continue;
    const byAnd = and.test(draft.joint) && !inclusion.test(draft.joint);
    const byComma =
      comma.test(draft.joint) && (followedByAnd(drafts, own, i + 1) || areBothPeople(draft, next));
    if ((byAnd || byComma) && takeOutcomes(draft, next) && byAnd) takeNoun(draft, next);
  }
  dropWithNext(drafts);
}

const and = /\b(?:and|&|et|e)\b|&/i;
const comma = /^\s*,\s*$/;

const areBothPeople = (a: FigureDraft, b: FigureDraft): boolean =>
  a.kind === 'people' && b.kind === 'people' && a.noun !== '' && b.noun !== '';

/** What befell the next befell these too; `false` where it can not have: people are not sunk. */
function takeOutcomes(draft: FigureDraft, next: FigureDraft): boolean {
  if (next.outcomes.length === 0 || next.dropped) return true;
  const things = draft.kind === 'thing' || draft.kind === 'formation';
  if (things && next.outcomes.some((outcome) => peopleOnly.has(outcome))) return false;
  if (!things && draft.kind !== 'unknown' && next.outcomes.some((outcome) => thingsOnly.has(outcome)))
    return false;
  draft.outcomes = next.outcomes;
  draft.kind = kindOf(draft.noun, draft.outcomes);
  return true;
}

/** "100 Azerbaijani and 85 Armenian civilians": the noun stands at the end. */
function takeNoun(draft: FigureDraft, next: FigureDraft): void {
  if (!/^\p{Lu}[\p{L}-]*$/u.test(draft.noun) || !next.noun.includes(' ') || next.kind !== 'people') return;
  draft.noun = `${draft.noun} ${next.noun.split(' ').at(-1) ?? ''}`;
  draft.kind = 'people';
  draft.status ??= next.status;
}

/** "150 tons and 200 weapons seized": one whose end was not understood is not either. */
function dropWithNext(drafts: readonly FigureDraft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft === undefined || next?.dropped !== true) continue;
    if (draft.outcomes.length === 0 && /\band\b/.test(draft.joint)) draft.dropped = true;
  }
}

function followedByAnd(drafts: readonly FigureDraft[], own: readonly boolean[], from: number): boolean {
  for (let i = from; i < drafts.length; i++) {
    const joint = drafts[i]?.joint ?? '';
    if (own[i] === true) return false;
    if (and.test(joint)) return true;
    if (!comma.test(joint)) return false;
  }
  return false;
}

/** "5 galleys sunk, 3 captured": three galleys or three men. */
export function dropUnclear(drafts: readonly FigureDraft[], text: string, unread: Unread[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft === undefined || draft.dropped || before.kind !== 'thing') continue;
    const loose =
      draft.kind === 'none' &&
      draft.outcomes.length > 0 &&
      draft.outcomes.every((outcome) => outcome === 'captured' || outcome === 'lost');
    const joined = /^\s*(?:,|and|&|, and)\s*$/i.test(before.joint);
    if (!loose || !joined || !before.outcomes.some((outcome) => thingsOnly.has(outcome))) continue;
    draft.dropped = true;
    unread.push({ code: 'number-ambiguous', words: text.slice(draft.textFrom, draft.textTo).trim() });
  }
}

/** "The army lost 173 soldiers". */
export function applyVerbs(text: string, found: readonly Found[], drafts: FigureDraft[]): void {
  const [first] = found;
  if (first === undefined || !/\blost\b/i.test(text.slice(0, first.from))) return;
  for (const draft of drafts) {
    if (draft.outcomes.length === 0) draft.outcomes = draft.kind === 'thing' ? ['lost'] : ['unspecified'];
  }
}
