/** A statement in words with a code beside it: two sources agree when their codes do, however they put it. */
export interface Coded {
  /** Kebab-case; equal codes mean the same position. */
  readonly code: string;
  /** What the source says, in this record's own words. */
  readonly text: string;
}
