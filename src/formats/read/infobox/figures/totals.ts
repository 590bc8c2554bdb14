import type { Figure } from './figure.js';

/** More figures than any real heading has below it: which are parts of which is not sought among them. */
const mostFigures = 60;

/** Whether a figure of one line can lie within one of another. */
function fitsIn(part: Figure, whole: Figure): boolean {
  if (part.unit !== undefined || whole.unit !== undefined || part === whole) return false;
  if (whole.said.place !== part.said.place && whole.said.place !== undefined) return false;
  if (whole.status !== undefined && whole.status !== part.status) return false;
  if (whole.said.during !== undefined && whole.said.during.edtf !== part.said.during?.edtf) return false;
  if (whole.count.max !== null && part.count.min > whole.count.max) return false;
  if (whole.count.max === null && whole.count.min === 0) return false;
  return whole.outcomes.includes('unspecified')
    ? !part.outcomes.includes('unspecified')
    : part.outcomes.every((outcome) => whole.outcomes.includes(outcome));
}

const sumOfLike = (parts: readonly Figure[], like: Figure): number =>
  parts
    .filter((part) => part.outcomes.join() === like.outcomes.join())
    .reduce((sum, part) => sum + part.count.min, 0);

function relateGroup(group: readonly Figure[]): void {
  for (const whole of group) {
    if (whole.within !== undefined || (!whole.total && !whole.bare)) continue;
    const parts = group.filter(
      (part) =>
        part.within === undefined &&
        !part.total &&
        fitsIn(part, whole) &&
        (whole.total || (part.line > whole.line && !part.bare && whole.outcomes.includes('unspecified'))),
    );
    // What is more than the whole together is no breakdown of it.
    const sum = parts.reduce((most, part) => Math.max(most, sumOfLike(parts, part)), 0);
    if (whole.count.max !== null && sum > whole.count.max * 1.25) continue;
    for (const part of parts) part.within = whole;
  }
}

/** Totals and what lies in them, over the lines of one block, of one group and one speaker. */
export function relate(figures: readonly Figure[]): void {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.block, figure.said.group?.name, figure.said.speaker]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  for (const group of groups.values()) if (group.length <= mostFigures) relateGroup(group);
}

/** "Displaced: … Total: 250,000": where all figures tell of one outcome, so does their total. */
export function inheritTotals(figures: readonly Figure[]): void {
  let first: Figure | undefined;
  let count = 0;
  let isOne = true;
  for (const figure of figures) {
    if (figure.unit !== undefined) continue;
    const same = first === undefined || figure.outcomes.join() === first.outcomes.join();
    if (
      figure.total &&
      figure.outcomes.join() === 'unspecified' &&
      !same &&
      isOne &&
      count > 1 &&
      first !== undefined
    )
      figure.outcomes = first.outcomes;
    else isOne &&= same;
    first ??= figure;
    count++;
  }
}
