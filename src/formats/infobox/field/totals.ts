import type { FieldDraft } from './figure.js';

const sameGroup = (a: FieldDraft, b: FieldDraft): boolean =>
  a.block === b.block && a.group?.name === b.group?.name && a.speaker === b.speaker;

function within(part: FieldDraft, whole: FieldDraft): boolean {
  if (part.unit !== undefined || whole.unit !== undefined || part === whole) return false;
  if (whole.place !== part.place && whole.place !== undefined) return false;
  if (whole.status !== undefined && whole.status !== part.status) return false;
  if (whole.during !== undefined && whole.during.edtf !== part.during?.edtf) return false;
  if (whole.count.max !== null && part.count.min > whole.count.max) return false;
  if (whole.count.max === null && whole.count.min === 0) return false;
  return whole.outcomes.includes('unspecified')
    ? !part.outcomes.includes('unspecified')
    : part.outcomes.every((outcome) => whole.outcomes.includes(outcome));
}

/** Totals and what lies in them, over the lines of one block. */
export function relate(drafts: readonly FieldDraft[]): void {
  for (const [index, whole] of drafts.entries()) {
    if (whole.within !== undefined) continue;
    if (!whole.total && !whole.bare) continue;
    const parts = drafts.filter(
      (part) =>
        part !== whole &&
        part.within === undefined &&
        !part.total &&
        sameGroup(part, whole) &&
        within(part, whole) &&
        (whole.total || (part.line > whole.line && !part.bare && whole.outcomes.includes('unspecified'))),
    );
    // What is more than the whole together is no breakdown of it.
    const sum = parts.reduce((most, part) => Math.max(most, sameOutcomeSum(parts, part)), 0);
    if (whole.count.max !== null && sum > whole.count.max * 1.25) continue;
    for (const part of parts) part.within = index;
  }
}

const sameOutcomeSum = (parts: readonly FieldDraft[], like: FieldDraft): number =>
  parts
    .filter((part) => part.outcomes.join() === like.outcomes.join())
    .reduce((sum, part) => sum + part.count.min, 0);

/** "Displaced: … Total: 250,000": where all figures tell of one outcome, so does their total. */
export function inheritTotals(drafts: FieldDraft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (!draft.total || draft.unit !== undefined || draft.outcomes.join() !== 'unspecified') continue;
    const before = drafts.slice(0, index).filter((other) => other.unit === undefined);
    const sets = new Set(before.map((other) => other.outcomes.join()));
    const [only] = before;
    if (sets.size === 1 && only !== undefined && before.length > 1)
      drafts[index] = { ...draft, outcomes: only.outcomes };
  }
}
