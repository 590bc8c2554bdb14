import type { Claim } from '../../model/claim.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Issue } from '../../model/issue.js';
import { type InfoboxIssueCode, infoboxIssueCodes } from './issue-codes.js';
import type { ParameterMeaning } from './parameters.js';
import type { Registry } from './registry.js';

const mostIssues = 2_000;

export interface Parameter {
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly meaning: ParameterMeaning | null;
}

/** Everything that grows while a box is read. */
export interface Work {
  readonly registry: Registry;
  readonly claims: Claim[];
  readonly issues: Issue[];
  /** How often each id was asked for. */
  readonly ids: Map<string, number>;
  /** Participants of each side, in order. */
  readonly members: Map<string, readonly string[]>;
  readonly romance: boolean;
  date: EdtfDate | null;
}

type Told = Omit<Issue, 'code' | 'severity' | 'path' | 'message'>;

/** Adds an issue; its severity follows from its code. */
export function tell(
  work: Work,
  code: InfoboxIssueCode,
  path: readonly (string | number)[],
  message: string,
  told: Told = {},
): void {
  if (work.issues.length < mostIssues)
    work.issues.push({ code, severity: infoboxIssueCodes[code].severity, path, message, ...told });
}

/** A value for a message, cut short. */
export const quoted = (value: string): string => `'${value.length > 80 ? `${value.slice(0, 80)}…` : value}'`;

/** Source id, property and scope, never the value; numbered where one scope is stated twice. */
function claimId(work: Work, scope: readonly (string | undefined)[]): string {
  const base = ['infobox', ...scope].filter((part) => part !== undefined && part !== '').join('-');
  for (let n = (work.ids.get(base) ?? 0) + 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    work.ids.set(base, n);
    if (n > 1 && work.ids.has(id)) continue;
    if (n > 1) work.ids.set(id, 1);
    return id;
  }
}

/** What every claim of a parameter has. */
export const common = (work: Work, parameter: Parameter, scope: readonly (string | undefined)[]) => ({
  id: claimId(work, scope),
  about: 'event',
  source: 'infobox',
  locators: [parameter.name],
  rank: 'normal' as const,
  raw: parameter.value,
});
