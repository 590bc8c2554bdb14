import { belowMark, type ValueLine } from '../lines.js';
import { speakerOf } from '../qualifiers.js';
import type { FieldDraft } from './figure.js';

/** Where several lines have flags, one without belongs to someone whom the text lost. */
export function nameless(drafts: FieldDraft[], lines: readonly ValueLine[]): void {
  if (lines.filter((line) => line.flags.length > 0).length < 3) return;
  for (const [index, draft] of drafts.entries()) {
    if (draft.group !== undefined || draft.total || draft.unit !== undefined || draft.speaker !== undefined)
      continue;
    const note = 'no flag stands before it, where others have one';
    drafts[index] = { ...draft, note: draft.note === undefined ? note : `${draft.note}; ${note}` };
  }
}

/** A speaker on a line of its own, below several lines that name none, speaks for them all. */
export function shareSpeakers(drafts: readonly FieldDraft[], lines: readonly ValueLine[]): void {
  for (const [index, line] of lines.entries()) {
    const alone = /\ue100\(([^()]*)\)\s*$/.exec(line.text)?.[1];
    const speaker = alone === undefined ? null : speakerOf(alone);
    if (speaker === null) continue;
    for (let i = index - 1; i >= 0; i--) {
      const above = lines[i];
      if (above === undefined || lines[i + 1]?.afterBlank === true || above.text.includes(belowMark)) break;
      const there = drafts.filter((draft) => draft.line === i);
      if (there.some((draft) => draft.speaker !== undefined) || /:\s*$/.test(above.text)) break;
      for (const draft of there) draft.speaker = speaker;
    }
  }
}
