import type { IssueCode } from './issue-codes.js';

/** One thing wrong with a record, before it becomes an issue. */
export interface Finding {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly value?: unknown;
  readonly expected?: string | undefined;
}

/** What an issue of zod's carries of a finding, in `params`. */
export interface FindingParams {
  readonly code: IssueCode;
  readonly expected?: string | undefined;
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

/** A value as a message shows it: short, quoted if it is text. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `'${value.slice(0, 60)}…'` : `'${value}'`;
    case 'bigint':
      return 'a bigint';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : 'an object';
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}
