/** What has been drawn, with the room that it takes, and labels that find room beside it. */
import { type Box, boxOf, firstFree, type Label } from './boxes.js';
import { write } from './svg.js';

/** What has been drawn, and what room it takes. */
export interface Drawing {
  readonly elements: readonly Element[];
  readonly taken: readonly Box[];
}

export const nothing: Drawing = { elements: [], taken: [] };
export const join = (...drawings: readonly Drawing[]): Drawing => ({
  elements: drawings.flatMap(({ elements }) => elements),
  taken: drawings.flatMap(({ taken }) => taken),
});

/** A label in the first free place; where lines leave none, across a line. */
function settle(
  candidates: readonly Label[],
  marks: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Label {
  const found = firstFree(candidates, [...marks, ...lines], frame) ?? firstFree(candidates, marks, frame);
  if (found === undefined) throw new RangeError(`no room on the map for "${candidates[0]?.text}"`);
  return found;
}

/** Labels one after the other, each clear of those before. */
export function settleAll(
  wanted: readonly { readonly candidates: readonly Label[]; readonly style: string }[],
  marks: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Drawing {
  return wanted.reduce<Drawing>((drawn, { candidates, style }) => {
    const label = settle(candidates, [...marks, ...drawn.taken], lines, frame);
    return join(drawn, { elements: [write(label, style)], taken: [boxOf(label)] });
  }, nothing);
}
