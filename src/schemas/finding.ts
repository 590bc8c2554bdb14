import type { IssueCode } from './issue-codes.js';

/** One thing wrong with a record, before it becomes an issue. */
export interface Finding {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly value?: unknown;
  readonly expected?: string | undefined;
  /** Of a misspelt key: the path of the key meant. */
  readonly meant?: readonly (string | number)[];
}

/** What an issue of zod's carries of a finding, in `params`. */
export interface FindingParams {
  readonly code: IssueCode;
  readonly expected: string;
}

/**
 * What `refine` needs to report a finding: a predicate and this cost nothing while all is well, where
 * `superRefine` would build a context for each value. Of texts and lists only: an object with a check cannot be picked.
 */
export const because = <T>(
  code: IssueCode,
  expected: string,
  message: (value: T) => string,
): {
  params: Record<string, unknown>;
  error: (issue: { readonly input?: unknown }) => string;
} => ({
  params: { code, expected } satisfies FindingParams,
  error: ({ input }) => message(input as T),
});
