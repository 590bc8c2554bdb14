import { nounKind } from '../lexicon.js';
import { slice, type TracedText, trimmed } from '../lines.js';
import { mergeQualifiers, type Qualifiers, readQualifiers, speakerOf } from '../qualifiers.js';
import { scanCounts } from './counts.js';
import { draftsOf } from './drafts.js';
import type { FigureDraft, ReadingContext, Unread } from './figure.js';
import { type Parenthesis, withoutParentheses } from './parentheses.js';
import { distribute } from './shared-outcomes.js';
import { contains, inclusion, inherit } from './wholes.js';

/** Reads each parenthesis as figures or remarks of the figure that it stands behind. */
export function readParentheses(
  drafts: FigureDraft[],
  parentheses: readonly Parenthesis[],
  before: string,
  context: ReadingContext,
  unread: Unread[],
): void {
  const ends = new Set<number>();
  for (const parenthesis of parentheses) {
    const owner = ownerOf(drafts, parenthesis.at);
    const target = owner === undefined ? undefined : drafts[owner];
    const inner = trimmed(parenthesis.inner);
    const words = inner.text.replace(/[()]/g, ' ').trim();
    if (owner === undefined && drafts.length === 0) {
      // "1st Division (15,000 men)": the words before say whose the figures are.
      for (const piece of piecesOf(inner)) addInner(drafts, undefined, piece, context, unread);
      const note = before.trim();
      if (note !== '')
        for (const draft of drafts) draft.qualifiers = mergeQualifiers([draft.qualifiers, { note }]);
      continue;
    }
    if (owner === undefined || target === undefined || target.dropped) {
      unread.push(...scanCounts(inner.text, context).unread);
      continue;
    }
    // "3,770 (opposition) – 3,857 (government) soldiers": who says which end has no place in one range.
    if ((parenthesis.at > target.textFrom && parenthesis.at < target.numberEnd) || ends.has(owner)) {
      ends.add(owner);
      target.qualifiers = mergeQualifiers([target.qualifiers, { note: words }]);
      continue;
    }
    const base = drafts.length;
    const said: Qualifiers[] = [];
    for (const piece of piecesOf(inner)) {
      const remark = readQualifiers(piece.text.replace(/[()]/g, ' '), context.span);
      const read = remark.note !== undefined && addInner(drafts, owner, piece, context, unread);
      if (!read) said.push(remark);
    }
    if (said.length === 0) continue;
    const merged = mergeQualifiers(said);
    qualify(drafts, owner, merged, parenthesis.below);
    const { note: _, outcomes: __, ...rest } = merged;
    for (const draft of drafts.slice(base)) draft.qualifiers = { ...rest, ...draft.qualifiers };
  }
}

/** The pieces between semicolons; the whole where it holds no figure. */
function piecesOf(inner: TracedText): readonly TracedText[] {
  if (!/\d/.test(inner.text)) return [inner];
  const pieces: TracedText[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i <= inner.text.length; i++) {
    const char = inner.text[i];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (i < inner.text.length && !(char === ';' && depth <= 0)) continue;
    const piece = trimmed(slice(inner, from, i));
    if (piece.text !== '') pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** "Turkish claim: 30 killed": a part without the speaker at its head. */
function withoutSpeaker(part: TracedText): { readonly speaker: string | null; readonly said: TracedText } {
  const labelled = /^([^:()]{2,60}):\s+/.exec(part.text);
  const speaker = labelled?.[1] === undefined ? null : speakerOf(labelled[1]);
  const from = labelled === null || speaker === null ? 0 : labelled[0].length;
  return { speaker, said: from === 0 ? part : slice(part, from, part.text.length) };
}

/** Reads the figures of a parenthesis as parts of its owner; whether there were any. */
function addInner(
  drafts: FigureDraft[],
  owner: number | undefined,
  part: TracedText,
  context: ReadingContext,
  unread: Unread[],
): boolean {
  const { speaker, said } = withoutSpeaker(part);
  const flat = withoutParentheses(said).main;
  // "30 (plus 3 attackers)" lies outside; "(excluding 3 attackers)" counts nobody.
  if (/^(?:excl|not incl|not count|without|exclud)/i.test(flat.text)) return false;
  const beside = /^(?:plus|and|\+|in addition|as well as|another|additional|further)/i.test(flat.text);
  const scan = scanCounts(flat.text, context);
  if (scan.found.length === 0) return false;
  const inner = draftsOf(flat, scan.found, context, unread);
  distribute(inner);
  if (speaker !== null) for (const draft of inner) draft.qualifiers = { speaker, ...draft.qualifiers };
  const whole = owner === undefined ? undefined : drafts[owner];
  const included = inclusion.test(part.text);
  const kept = inner.filter((draft) => !draft.dropped && isKept(draft, whole, included, context.property));
  const base = drafts.length;
  for (const draft of kept) {
    const inside = draft.within === undefined ? undefined : inner[draft.within];
    const insideAt = inside === undefined ? -1 : kept.indexOf(inside);
    if (whole !== undefined) placeBeside(draft, whole, beside ? undefined : owner);
    else draft.within = undefined;
    if (insideAt >= 0) draft.within = base + insideAt;
    draft.main = false;
    drafts.push(draft);
  }
  if (kept.length > 0) unread.push(...scan.unread);
  return kept.length > 0;
}

/** Whether a figure in parentheses tells of its owner; what it leaves out it has from the owner. */
function isKept(
  draft: FigureDraft,
  whole: FigureDraft | undefined,
  included: boolean,
  property: ReadingContext['property'],
): boolean {
  const ownOutcomes = draft.outcomes.length > 0;
  if (whole === undefined) return ownOutcomes || property === 'strength';
  const other = draft.kind === 'thing' || draft.kind === 'formation' || draft.kind === 'unknown';
  const things = whole.kind === 'thing' && draft.kind === 'thing' && nounKind(whole.noun) === 'thing';
  if (other && !ownOutcomes && draft.noun !== whole.noun && !(things && included)) return false;
  // "2 regiments (1,200 men)": how many the formations had.
  if (property === 'strength' && whole.kind === 'formation' && draft.kind === 'people') return true;
  inherit(draft, whole);
  return contains(whole, draft) || ownOutcomes || draft.qualifiers.speaker !== undefined;
}

/** A figure without a speaker of its own lies within its owner where it can, and is said by the same. */
function placeBeside(draft: FigureDraft, whole: FigureDraft, owner: number | undefined): void {
  const isOwn = draft.qualifiers.speaker === undefined;
  draft.within = isOwn && contains(whole, draft) ? owner : undefined;
  const { speaker } = whole.qualifiers;
  if (isOwn && speaker !== undefined) draft.qualifiers = { speaker, ...draft.qualifiers };
}

/** The figure after which a parenthesis stands; the first where it stands before all. */
function ownerOf(drafts: readonly FigureDraft[], at: number): number | undefined {
  let owner: number | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (!draft.main) continue;
    if (draft.textFrom < at || (owner === undefined && at === 0)) owner = index;
  }
  return owner;
}

/** A speaker at the end speaks for what stands before it without one of its own; all else for its own figure. */
function qualify(drafts: readonly FigureDraft[], owner: number, said: Qualifiers, below: boolean): void {
  const { outcomes, speaker, total, ...rest } = said;
  const target = drafts[owner];
  if (target === undefined) return;
  const merged = mergeQualifiers([target.qualifiers, rest]);
  target.qualifiers = speaker === undefined ? merged : { ...merged, speaker };
  if (total === true) target.total = true;
  if (outcomes !== undefined && (target.outcomes.length === 0 || target.outcomes.includes('unspecified')))
    target.outcomes = outcomes;
  if (speaker === undefined) return;
  for (const part of drafts) {
    if (part.within === owner && part.qualifiers.speaker === undefined)
      part.qualifiers = { ...part.qualifiers, speaker };
  }
  if (below) return;
  for (let i = owner - 1; i >= 0; i--) {
    const other = drafts[i];
    if (other === undefined || other.qualifiers.speaker !== undefined) return;
    if (other.main && !/^\s*(?:,|;|and|&)?[\s,]*(?:and)?\s*$/i.test(other.joint)) return;
    other.qualifiers = { ...other.qualifiers, speaker };
  }
}
