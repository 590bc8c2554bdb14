import type { Issue } from '../../model/issue.js';

export { valueInWords as shown } from '../../text/value-in-words.js';

/** What a code of an {@link Issue} means. */
export interface IssueCode {
  readonly severity: Issue['severity'];
  /** When it is reported, in one sentence. */
  readonly description: string;
}

/** The codes that a reader can report, keyed by code. */
export type IssueCodes = Readonly<Record<string, IssueCode>>;

/** Adds an issue; its severity follows from its code. */
export type Report<C extends string> = (
  code: C,
  path: Issue['path'],
  message: string,
  value?: unknown,
  expected?: string,
) => void;

/** A function that adds issues of these codes to the list. */
export function reportTo<T extends IssueCodes>(issues: Issue[], codes: T): Report<keyof T & string> {
  return (code, path, message, value, expected) => {
    const severity = (codes[code] as IssueCode).severity;
    issues.push({
      code,
      severity,
      path,
      message,
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined ? {} : { expected }),
    });
  };
}
