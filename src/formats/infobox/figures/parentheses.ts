import { belowMark, slice, type TracedText } from '../lines.js';

export interface Parenthesis {
  readonly inner: TracedText;
  /** Where in the text without parentheses it stood. */
  readonly at: number;
  /** It stood on a line of its own below. */
  readonly below: boolean;
}

/** The text without its parentheses, and those, outermost only. */
export function withoutParentheses(line: TracedText): {
  readonly main: TracedText;
  readonly parentheses: readonly Parenthesis[];
} {
  const chars: string[] = [];
  const origin: number[] = [];
  const parentheses: Parenthesis[] = [];
  let depth = 0;
  let from = 0;
  let below = false;
  let pendingBelow = false;
  for (let i = 0; i < line.text.length; i++) {
    const char = line.text[i] ?? '';
    if (char === belowMark) {
      pendingBelow = true;
      continue;
    }
    if (char === '(') {
      if (depth === 0) {
        // What stood apart stays apart: "5(est.)6" is not 56.
        if (/\d$/.test(chars.at(-1) ?? '')) {
          chars.push(' ');
          origin.push(line.origin[i] ?? 0);
        }
        from = i + 1;
        below = pendingBelow;
      }
      depth++;
    }
    if (depth === 0) {
      chars.push(char);
      origin.push(line.origin[i] ?? 0);
      if (char !== ' ') pendingBelow = false;
    }
    if (char === ')' && depth > 0) {
      depth--;
      if (depth === 0) parentheses.push({ inner: slice(line, from, i), at: chars.length, below });
    }
  }
  if (depth > 0) {
    // Never closed: it is text like any other.
    for (let i = from - 1; i < line.text.length; i++) {
      chars.push(line.text[i] ?? '');
      origin.push(line.origin[i] ?? 0);
    }
  }
  return { main: { text: chars.join(''), origin }, parentheses };
}

/** A line that is nothing but one parenthesis is read as what stands in it. */
export function mainAndParentheses(line: TracedText): ReturnType<typeof withoutParentheses> {
  const split = withoutParentheses(line);
  const [only, ...more] = split.parentheses;
  return only !== undefined && more.length === 0 && split.main.text.trim() === ''
    ? withoutParentheses(only.inner)
    : split;
}
