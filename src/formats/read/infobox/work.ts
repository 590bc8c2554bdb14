import type { EdtfDate } from '../../../model/edtf-date.js';
import type { Issue } from '../../../model/issue.js';
import { addSide, type Draft, sideId } from '../account-builder.js';
import { readCount } from '../count-text.js';
import { type InfoboxIssueCode, infoboxIssueCodes } from './issue-codes.js';
import { meaningOf, type ParameterMeaning, parameterKey } from './parameters.js';
import { plainText, type Rendered, renderWikitext } from './render.js';

/** A parameter of the box. */
export interface Parameter {
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly meaning: ParameterMeaning | null;
}

export const parameterOf = (name: string, value: string): Parameter => ({
  name,
  key: parameterKey(name),
  value,
  meaning: meaningOf(name),
});

/** Everything that grows while a box is read. */
export interface Work {
  readonly draft: Draft;
  readonly issues: Issue[];
  /** The parties of each side, in order. */
  readonly members: Map<string, readonly string[]>;
  /** Parties found by a name that was looked for, so that none is sought twice. */
  readonly found: Map<string, readonly string[]>;
  /** The box is French or Portuguese. */
  readonly romance: boolean;
  date: EdtfDate | null;
}

const mostIssues = 2_000;

/** Adds an issue; its severity follows from its code. */
export function tell(
  { issues }: Pick<Work, 'issues'>,
  code: InfoboxIssueCode,
  path: Issue['path'],
  message: string,
  more: Pick<Issue, 'value' | 'expected'> = {},
): void {
  if (issues.length < mostIssues)
    issues.push({ code, severity: infoboxIssueCodes[code].severity, path, message, ...more });
}

/** A value for a message, cut short. */
export const quoted = (value: string): string => `'${value.length > 80 ? `${value.slice(0, 80)}…` : value}'`;

/** The id of a column's side, which is added where it is new. */
export const sideOf = ({ draft }: Work, index: number): string => addSide(draft, sideId(index));

/** What a value says as a whole: nothing, that it is not known, that there was none, or something. */
export type State = 'absent' | 'unknown' | 'none' | 'stated';

const placeholder = /^(?:n\/?a|not applicable|undefined|tbd|tba|tbc|null|nan|-+|–|—|\.+|\{\{\{.*\}\}\})$/i;
const unknown =
  /^(?:unknown|\?+|unclear|not known|inconnue?s?|desconhecid[oa]s?|unknown commanders?|unknown leaders?|unspecified)$/i;

/**
 * The one preamble of all parameters: what is written is rendered, and absent, unknown, none and stated are told
 * apart. A word that stands for a missing value ("N/A") is absent, and told.
 */
export function open(
  work: Work,
  parameter: Parameter,
): { readonly rendered: Rendered; readonly state: State } {
  const rendered = renderWikitext(parameter.value);
  const plain = plainText(rendered)
    .slice(0, 100)
    .replace(/[.!]+$/, '');
  if (plain === '' && rendered.flags.length === 0 && rendered.coordinates.length === 0) {
    tellLeftAside(work, parameter, rendered);
    return { rendered, state: 'absent' };
  }
  if (placeholder.test(plain)) {
    tellLeftAside(work, parameter, rendered);
    tellPlaceholder(work, parameter);
    return { rendered, state: 'absent' };
  }
  if (unknown.test(plain)) return { rendered, state: 'unknown' };
  const count = /\d/.test(plain) ? null : readCount(plain, { romanceWords: true });
  return { rendered, state: count?.max === 0 ? 'none' : 'stated' };
}

/** Tells of a value that stands for a missing one. */
export function tellPlaceholder(work: Work, { name, value }: Parameter): void {
  const expected = "'unknown', 'none' or a value";
  tell(work, 'value-placeholder', [name], `${quoted(value)} stands for a missing value.`, {
    value,
    expected,
  });
}

/** Notes, files and templates that were left aside, where they hold numbers or text that a reader would miss. */
export function tellLeftAside(
  work: Work,
  { name, meaning }: Parameter,
  rendered: Rendered,
  notes: readonly string[] = [],
): void {
  const isCounted = ['casualties', 'strength', 'outcome', 'date'].includes(meaning?.role ?? '');
  const dropped = isCounted ? [...rendered.notes, ...notes].filter((note) => /\d/.test(note)) : [];
  const message = `${dropped.length} reference(s), footnote(s) or comment(s) with numbers were left aside.`;
  if (dropped.length > 0) tell(work, 'note-not-read', [name], message, { value: dropped.join('\n') });
  const unread = rendered.unread.filter((raw) => raw.startsWith('{{') || (isCounted && /\d/.test(raw)));
  // A point among figures has nothing to be the point of.
  if (isCounted && meaning?.role !== 'date')
    unread.push(...rendered.coordinates.map((args) => `{{coord|${args.join('|')}}}`));
  for (const value of unread.slice(0, 50))
    tell(work, 'template-not-read', [name], `${quoted(value)} is not known and was left aside.`, { value });
}
