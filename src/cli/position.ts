import type { Issue } from '../model/issue.js';

/** Line and column in a file, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the value at the end of a path stands in a file; the nearest that is there, where it is not. */
export type Locate = (path: Issue['path']) => Position;

/** A finding with where it stands. */
export interface Finding {
  readonly issue: Issue;
  readonly position: Position;
}

/** A row of a list, or a whole document, and where it stands. */
export interface Row {
  readonly value: unknown;
  /** The line on which it starts. */
  readonly line: number;
  readonly locate: Locate;
}

/** What a file yields, in order: its rows, and findings about the file itself. */
export type Item = Row | Finding;

/** The index of the first character of each line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Line and column of an index of a text that begins at a line of its file. */
export function positionsIn(text: string, firstLine = 1): (index: number) => Position {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: index - (starts[low] ?? 0) + 1 };
  };
}
