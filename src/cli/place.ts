/** Line and column in a file, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a row or a document stands in its file; holds for the moment in which it is handed over. */
export interface Place {
  /** The line on which it starts. */
  readonly line: number;
  /** Where the value at the end of a path stands; the nearest that is there, where it is not. */
  readonly locate: (path: readonly (string | number)[]) => Position;
}
