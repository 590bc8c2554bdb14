/** One finding about outside data. */
export interface Issue {
  /** Stable, kebab-case; the list is part of the documentation. */
  readonly code: string;
  /** `error`: it cannot be right · `warning`: it may be wrong · `info`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Keys and indexes from the root of the data to the value; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in one sentence, naming the value. */
  readonly message: string;
  /** The value found, where there is one. */
  readonly value?: unknown;
  /** What was expected. */
  readonly expected?: string | undefined;
}

/** What a code of findings says of each of them. */
export interface IssueKind {
  /** How grave it is. */
  readonly severity: Issue['severity'];
  /** What is wrong, in a sentence. */
  readonly description: string;
}
