import { mergeQualifiers } from '../qualifiers.js';
import type { FigureDraft } from './figure.js';

export const inclusion =
  /\b(?:including|incl|includes?|of whom|of which|of them|among them|among whom|dont)\b/i;

/** Whether one figure can lie within another. */
export function contains(whole: FigureDraft, part: FigureDraft): boolean {
  const sameThing =
    whole.kind === part.kind ||
    part.kind === 'none' ||
    whole.kind === 'none' ||
    (whole.kind !== 'thing' &&
      part.kind !== 'thing' &&
      whole.kind !== 'formation' &&
      part.kind !== 'formation');
  const sameOutcome =
    part.outcomes.length === 0 ||
    whole.outcomes.length === 0 ||
    whole.outcomes.includes('unspecified') ||
    part.outcomes.every((outcome) => whole.outcomes.includes(outcome)) ||
    (whole.outcomes.includes('killed') && part.outcomes.every((outcome) => outcome === 'executed'));
  if (whole.count.min === 0 && whole.count.max === null) return false;
  return sameThing && sameOutcome && (whole.count.max === null || part.count.min <= whole.count.max);
}

const shareOf =
  /(?:\bout|^|\b(?:killed|dead|wounded|captured|casualties|lost|missing))\s+of\s+(?:(?:the|its|his|their|an|a|about|some|original|estimated|initial|total)\s+)*$/i;

/** "400 out of 600 killed": what the second number counts is the whole, not a loss. */
export function readShares(drafts: FigureDraft[], text: string): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [share, whole] = [drafts[i], drafts[i + 1]];
    if (share === undefined || whole === undefined || share.dropped) continue;
    if (!shareOf.test(text.slice(share.numberEnd, whole.textFrom).trimStart())) continue;
    const words = text.slice(whole.textFrom, whole.textTo).replace(/[\s,;.]+$/, '');
    if (share.outcomes.length === 0) {
      share.outcomes = whole.outcomes;
      share.noun = whole.noun;
      share.kind = whole.kind;
      share.status = whole.status;
    }
    share.qualifiers = mergeQualifiers([{ ...share.qualifiers, note: undefined }, { note: `of ${words}` }]);
    share.joint = whole.joint;
    whole.dropped = true;
  }
}

/** "30,000 casualties, including 10,000 killed": what follows lies within. */
export function applyInclusions(drafts: FigureDraft[], text: string): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft === undefined) continue;
    const opened = inclusion.test(text.slice(before.numberEnd, draft.textFrom));
    const goesOn = before.within !== undefined && /^\s*(?:,|and|&|, and)\s*$/i.test(before.joint);
    const whole = opened ? (before.within ?? i - 1) : goesOn ? before.within : undefined;
    const holder = whole === undefined ? undefined : drafts[whole];
    if (whole === undefined || holder === undefined) continue;
    inherit(draft, holder);
    if (!contains(holder, draft)) continue;
    draft.within = whole;
    draft.main = false;
  }
}

/** A part has from its whole what it does not say itself. */
export function inherit(part: FigureDraft, whole: FigureDraft): void {
  if (part.outcomes.length === 0 && !(part.kind === 'thing' && whole.kind !== 'thing'))
    part.outcomes = whole.outcomes;
  if (part.noun === '' || part.kind === 'none') {
    part.noun =
      whole.kind === 'thing' || whole.kind === 'formation' || whole.kind === 'unknown'
        ? whole.noun
        : part.noun;
    part.kind = whole.kind;
  }
  part.status ??=
    part.noun === whole.noun || part.kind === 'none' || part.noun === '' ? whole.status : undefined;
}

/** "20,000 Ottoman troops to 60,000": one range with the noun between its ends. */
export function mergeRanges(drafts: FigureDraft[], text: string): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [low, high] = [drafts[i], drafts[i + 1]];
    if (low === undefined || high === undefined || low.dropped) continue;
    if (
      !/^\s*(?:to|-)\s*$/.test(low.joint) ||
      high.noun !== '' ||
      high.outcomes.length > 0 ||
      low.noun === ''
    )
      continue;
    if (/\d/.test(text.slice(low.numberEnd, high.textFrom))) continue;
    if (!/^[\s.;,]*$/.test(text.slice(high.textTo)) && high.joint === '') continue;
    if (
      low.count.max !== low.count.min ||
      high.count.max !== high.count.min ||
      low.count.max > high.count.min
    )
      continue;
    low.count = { ...low.count, ...high.count, min: low.count.min, max: high.count.max };
    low.to = high.to;
    low.numberTo = high.numberTo;
    low.numberEnd = high.numberEnd;
    low.joint = high.joint;
    high.dropped = true;
  }
}
