import type { Issue } from '../model/issue.js';
import { csvLine } from '../text/csv.js';
import type { Paint, Tone } from './output.js';
import { indentedTable } from './page.js';
import type { Position } from './position.js';
import { counted, oneLine, thousands } from './text.js';

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Issue['severity'][];
export const severityTones: Readonly<Record<Issue['severity'], Tone>> = {
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

/** `file:line:column code message`. */
export const issueLine = ({ file, issue, position }: Finding, paint: Paint): string =>
  `${file}:${position.line}:${position.column} ${paint(severityTones[issue.severity], issue.code)} ${oneLine(issue.message)}\n`;

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
export const issueCsv = ({ file, issue, position }: Finding): string =>
  csvLine([
    file,
    position.line,
    position.column,
    issue.severity,
    issue.code,
    issue.path.join('.'),
    issue.message,
    issue.value,
    issue.expected,
  ]);

export const issueJson = ({ issue, position }: Finding): string =>
  JSON.stringify({ line: position.line, column: position.column, ...issue });

/** How many findings there were, by severity and by code. */
export interface Tally {
  readonly add: (issue: Issue) => number;
  readonly of: (severity: Issue['severity']) => number;
  readonly codes: () => readonly {
    readonly code: string;
    readonly severity: Issue['severity'];
    readonly count: number;
  }[];
}

export function tally(): Tally {
  const codes = new Map<string, { code: string; severity: Issue['severity']; count: number }>();
  const rows = () => [...codes.values()];
  return {
    add: ({ code, severity }) => {
      const entry = codes.get(code) ?? { code, severity, count: 0 };
      entry.count += 1;
      codes.set(code, entry);
      return entry.count;
    },
    of: (severity) =>
      rows().reduce((sum, entry) => (entry.severity === severity ? sum + entry.count : sum), 0),
    codes: () => {
      const rank = (severity: Issue['severity']): number => severities.indexOf(severity);
      return rows().sort(
        (a, b) => rank(a.severity) - rank(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1),
      );
    },
  };
}

/** "2 errors, 1 warning, 3 infos", or "no findings". */
export function tallyText(found: Tally): string {
  const words = severities.flatMap((severity) =>
    found.of(severity) === 0 ? [] : [counted(found.of(severity), severity)],
  );
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** The summary of a file: one line, then the findings by code. */
export function printTally(
  name: string,
  what: string,
  found: Tally,
  hidden: ReadonlySet<string>,
  page: { width: number; paint: Paint },
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
