/** Further than any real parenthesis goes on. */
const mostLines = 40;

/** For each character how many parentheses it stands in; one that is never closed is text. */
function depthsOf(text: string): Int32Array {
  const change = new Int32Array(text.length + 1);
  const open: { readonly at: number; readonly line: number }[] = [];
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') line++;
    else if (text[at] === '(') open.push({ at, line });
    else if (text[at] === ')') {
      const from = open.pop();
      if (from === undefined || line - from.line > mostLines) continue;
      change[from.at] = (change[from.at] ?? 0) + 1;
      change[at + 1] = (change[at + 1] ?? 0) - 1;
    }
  }
  for (let at = 1; at < change.length; at++) change[at] = (change[at] ?? 0) + (change[at - 1] ?? 0);
  return change;
}

/** A piece of a text: from `from` to before `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What the text was cut at behind it; empty at the end. */
  readonly mark: string;
}

/** A text cut at each match of a global pattern that stands outside parentheses. */
export function splitOutside(text: string, mark: RegExp): readonly Piece[] {
  const depths = text.includes('(') ? depthsOf(text) : null;
  const found: Piece[] = [];
  let from = 0;
  for (const { index, 0: words } of text.matchAll(mark)) {
    if (depths !== null && (depths[index] ?? 0) > 0) continue;
    found.push({ from, to: index, mark: words });
    from = index + words.length;
  }
  found.push({ from, to: text.length, mark: '' });
  return found;
}

/** Where the outermost parentheses of a text stand, `)` included. */
export function parenthesesIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  if (!text.includes('(')) return [];
  const depths = depthsOf(text);
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((depths[at] ?? 0) === 0) continue;
    // Two that touch are two.
    const from = at;
    while (at < text.length && (depths[at] ?? 0) > 0 && !(text[at] === ')' && depths[at] === 1)) at++;
    found.push({ from, to: at + 1 });
  }
  return found;
}

/** The same text, character for character, with something else for each match inside parentheses. */
export function replaceInside(text: string, pattern: RegExp, by: string): string {
  let out = '';
  let written = 0;
  for (const { from, to } of parenthesesIn(text)) {
    out += text.slice(written, from) + text.slice(from, to).replace(pattern, by);
    written = to;
  }
  return out + text.slice(written);
}
