import type { FieldDraft } from './figure.js';

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

/** More figures than any real heading has below it: which are parts of which is not sought among them. */
const mostFigures = 60;

/** Totals and what lies in them, over the lines of one block, of one group and one speaker. */
export function relate(drafts: readonly FieldDraft[]): void {
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  const groups = new Map<string, FieldDraft[]>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.block, draft.group?.name, draft.speaker]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  for (const group of groups.values()) if (group.length <= mostFigures) relateGroup(group, indices);
}

function relateGroup(group: readonly FieldDraft[], indices: ReadonlyMap<FieldDraft, number>): void {
  for (const whole of group) {
    if (whole.within !== undefined || (!whole.total && !whole.bare)) continue;
    const parts = group.filter(
      (part) =>
        part !== whole &&
        part.within === undefined &&
        !part.total &&
        within(part, whole) &&
        (whole.total || (part.line > whole.line && !part.bare && whole.outcomes.includes('unspecified'))),
    );
    // What is more than the whole together is no breakdown of it.
    const sum = parts.reduce((most, part) => Math.max(most, sameOutcomeSum(parts, part)), 0);
    if (whole.count.max !== null && sum > whole.count.max * 1.25) continue;
    for (const part of parts) part.within = indices.get(whole);
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
