import { outcomesOf } from '../lexicon.js';
import { slice, type TracedText, trimmed, type ValueLine } from '../lines.js';

/** Words before a colon; the colon of a time is none. */
export const label = /^([^:\n]{1,110}?)\s*:(?!\d)\s*/;

/** A line taken apart at its heading. */
export interface HeadedLine {
  readonly head: TracedText;
  readonly rest: TracedText;
}

/** The heading of a line and what stands behind it; `null` where the line has none. */
export function headingOf(line: ValueLine): HeadedLine | null {
  const found = label.exec(withoutParenthesisColons(line.text));
  if (found?.[1] !== undefined) {
    return {
      head: trimmed(slice(line, 0, found[1].length)),
      rest: trimmed(slice(line, found[0].length, line.text.length)),
    };
  }
  return line.heading ? { head: line, rest: slice(line, line.text.length, line.text.length) } : null;
}

/** A colon in parentheses ends no heading. */
function withoutParenthesisColons(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text.slice(0, 200)) {
    if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    out += char === ':' && depth > 0 ? ';' : char;
  }
  return out + text.slice(200);
}

/** The figures that a heading itself states: "9 killed, 10 wounded:". */
export const statesFigures = (head: string): boolean => {
  const bare = head.replace(/\([^()]*\)/g, ' ').trim();
  return (
    /^(?:[~<>≥≤c.]{0,2}\s?)\d[\d,.+–-]*\+?\s+\p{L}/u.test(bare) &&
    (outcomesOf(bare).length > 0 || /\btotal\b/i.test(bare))
  );
};
