import { editDistance } from './edit-distance.js';
import { foldText } from './fold.js';

/** Longer texts are no misspelt ids; comparing them would only cost time. */
const longest = 120;

/**
 * The candidate most like a text that is none of them, by the edits between the two with case, accents
 * and punctuation left out; `undefined` if none is near: more than a third of the text would change.
 * Of two as near, the first.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const wanted = foldText(text);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const edits = editDistance(wanted, foldText(candidate), limit);
    if (edits > limit) continue;
    best = candidate;
    if (edits === 0) break;
    limit = edits - 1;
  }
  return best;
}
