import type { Issue } from '../model/issue.js';
import { csvLine } from '../text/csv.js';
import type { Paint, Tone } from './output.js';
import { indentedTable, type Page } from './page.js';
import type { Position } from './position.js';
import { counted, oneLine, thousands } from './text.js';

const severities = ['error', 'warning', 'info'] as const satisfies readonly Issue['severity'][];
const severityTones: Readonly<Record<Issue['severity'], Tone>> = {
  error: 'bad',
  warning: 'warning',
  info: 'faint',
};

/** A finding with where it stands. */
export interface Finding {
  readonly file: string;
  readonly issue: Issue;
  readonly position: Position;
}

/** What was found, and what was expected where the message does not say it already. */
const issueWords = ({ message, expected = '' }: Issue): string =>
  oneLine(message.includes(expected) ? message : `${message}; expected ${expected}`);

/** `file:line:column code message`. */
export const issueLine = ({ file, issue, position }: Finding, paint: Paint): string =>
  `${file}:${position.line}:${position.column} ${paint(severityTones[issue.severity], issue.code)} ${issueWords(issue)}\n`;

export const issueCsvHeader = csvLine([
  'file',
  'line',
  'column',
  'severity',
  'code',
  'path',
  'message',
  'value',
  'expected',
]);
export const issueCsv = ({ file, issue, position }: Finding): string => {
  const { severity, code, path, message, value, expected } = issue;
  const { line, column } = position;
  return csvLine([file, line, column, severity, code, path.join('.'), message, value, expected]);
};

export const issueJson = ({ issue, position: { line, column } }: Finding): string =>
  JSON.stringify({ line, column, ...issue });

/** The findings of one code, counted. */
type Counted = Pick<Issue, 'code' | 'severity'> & { count: number };

/** How many findings there were, by severity and by code. */
export interface Tally {
  /** Counts one; yields how many of its code there are by now. */
  readonly add: (issue: Issue) => number;
  readonly of: (severity: Issue['severity']) => number;
  /** The gravest and most frequent first. */
  readonly codes: () => readonly Readonly<Counted>[];
}

export function tally(): Tally {
  const codes = new Map<string, Counted>();
  const rank = ({ severity }: Counted): number => severities.indexOf(severity);
  return {
    add: ({ code, severity }) => {
      const entry = codes.get(code) ?? { code, severity, count: 0 };
      codes.set(code, entry);
      entry.count += 1;
      return entry.count;
    },
    of: (severity) =>
      [...codes.values()].reduce((sum, entry) => sum + (entry.severity === severity ? entry.count : 0), 0),
    codes: () =>
      [...codes.values()].sort(
        (a, b) => rank(a) - rank(b) || b.count - a.count || (a.code < b.code ? -1 : 1),
      ),
  };
}

/** "2 errors, 1 warning, 3 infos", or "no findings". */
export function tallyText(found: Tally): string {
  const words = severities
    .filter((severity) => found.of(severity) > 0)
    .map((severity) => counted(found.of(severity), severity));
  return words.join(', ') || 'no findings';
}

/** The summary of a file: one line, then the findings by code. */
export function printTally(
  name: string,
  what: string,
  found: Tally,
  hidden: ReadonlySet<string>,
  page: Page,
): string {
  const tone: Tone = found.of('error') > 0 ? 'bad' : found.of('warning') > 0 ? 'warning' : 'good';
  const rows = found
    .codes()
    .map(({ code, severity, count }) => [
      thousands(count),
      page.paint(severityTones[severity], severity),
      code,
      hidden.has(code) ? 'the first is shown; --all lists each' : '',
    ]);
  return `${name}: ${what}, ${page.paint(tone, tallyText(found))}\n${indentedTable(['', '', '', ''], rows, page)}`;
}
