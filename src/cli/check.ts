import type { Issue } from '../model/issue.js';
import type { Arguments } from './args.js';
import { type Meaning, meaningNames } from './format.js';
import { fileName } from './input.js';
import { exitCodes, type Io } from './io.js';
import type { Streams } from './main.js';
import type { Position } from './position.js';
import {
  type Finding,
  issueCsv,
  issueCsvHeader,
  issueJson,
  issueLine,
  printTally,
  type Tally,
  tally,
} from './print-issues.js';
import { progressOn } from './progress.js';
import { openReadings, type ReadOptions, readOptions } from './read-rows.js';
import { counted, errorLine } from './text.js';
import { isUserError } from './user-error.js';

/** What the command line says of the checking. */
interface CheckOptions extends ReadOptions {
  readonly as: Arguments['as'];
  /** List every info, not the first of each code. */
  readonly all: boolean;
}

/** How the checking of a file ended. */
interface Outcome {
  readonly found: Tally;
  readonly failure: Error | undefined;
}

/** Says what a file was taken for; on the error stream, so that the findings stay by themselves. */
export const announce = (name: string, words: string, { err }: Streams): void => {
  err.write(`${fileName(name)}: ${words}\n`);
};

async function checkFile(name: string, options: CheckOptions, io: Io, streams: Streams): Promise<Outcome> {
  const { out, err } = streams;
  const found = tally();
  const hidden = new Set<string>();
  const progress = progressOn(err, fileName(name));
  let rows = 0;
  let isList = false;
  let format: Meaning | undefined;
  let printed = 0;
  const emit = (finding: Finding): void => {
    progress.clear();
    if (options.as === 'json') out.write(`${printed === 0 ? '' : ','}\n  ${issueJson(finding)}`);
    else out.write(options.as === 'csv' ? issueCsv(finding) : issueLine(finding, out.paint));
    printed += 1;
  };
  const onIssue = (issue: Issue, position: Position): void => {
    const times = found.add(issue);
    // In a dataset an info is said of nearly every row: the first tells it all.
    if (times > 1 && issue.severity === 'info' && options.as === 'text' && !options.all)
      hidden.add(issue.code);
    else emit({ file: options.as === 'text' ? fileName(name) : name, issue, position });
  };
  const begin = (): void => {
    if (options.as === 'json')
      out.write(`{"file":${JSON.stringify(name)},"format":${JSON.stringify(format ?? null)},"issues":[`);
  };
  let failure: Error | undefined;
  let begun = false;
  try {
    const { meaning, words, isList: list, reads } = await openReadings(name, options, io);
    announce(name, `read as ${words}`, streams);
    format = meaning;
    isList = list;
    begun = true;
    begin();
    for await (const read of reads) {
      if ('issue' in read) onIssue(read.issue, read.position);
      else {
        rows += 1;
        for (const issue of read.reading.issues) onIssue(issue, read.row.locate(issue.path));
      }
      progress.tick(rows);
      if (rows % 64 === 0) await out.flush();
      if (io.signal.aborted || out.isClosed()) break;
    }
  } catch (error) {
    if (!isUserError(error)) throw error;
    // What ends in the middle because of Ctrl-C is not broken.
    if (!io.signal.aborted) failure = error;
  } finally {
    progress.clear();
  }
  if (!begun) begin();
  const counts = { errors: found.of('error'), warnings: found.of('warning'), infos: found.of('info') };
  if (options.as === 'json') {
    const complete = failure === undefined && !io.signal.aborted;
    const codes = Object.fromEntries(found.codes().map(({ code, count }) => [code, count]));
    const end = { rows, ...counts, codes, complete, ...(failure && { failure: failure.message }) };
    out.write(`${printed === 0 ? '' : '\n'}],"summary":${JSON.stringify(end)}}`);
  } else if (options.as === 'text' && (failure === undefined || rows > 0)) {
    const what = io.signal.aborted
      ? `interrupted after ${counted(rows, 'row')}`
      : isList
        ? counted(rows, 'row')
        : format === undefined
          ? 'nothing read'
          : meaningNames[format];
    out.write(`${printed === 0 ? '' : '\n'}${printTally(fileName(name), what, found, hidden, out)}`);
  }
  return { found, failure };
}

/** `check FILE…`: the findings of each file as they come, and a summary. */
export async function check(
  files: readonly string[],
  args: Arguments,
  io: Io,
  streams: Streams,
): Promise<number> {
  const { out, err } = streams;
  const options: CheckOptions = { ...readOptions(args), as: args.as, all: args.all };
  let code: number = exitCodes.clean;
  if (options.as === 'csv') out.write(issueCsvHeader);
  if (options.as === 'json' && files.length > 1) out.write('[');
  // Between files; a file that cannot be opened prints nothing that a blank line would part from the next.
  const between = { json: ',\n', csv: '', text: '\n' }[options.as];
  let isPrinted = false;
  for (const name of files) {
    if (isPrinted) out.write(between);
    const { found, failure } = await checkFile(name, options, io, streams);
    isPrinted ||= options.as !== 'text' || failure === undefined || found.codes().length > 0;
    await out.flush();
    if (failure !== undefined) {
      err.write(errorLine(failure.message, err));
      code = exitCodes.unusable;
    } else if (code === exitCodes.clean && found.of('error') + found.of('warning') > 0)
      code = exitCodes.findings;
    if (io.signal.aborted || out.isClosed()) break;
  }
  if (options.as === 'json') out.write(files.length > 1 ? ']\n' : '\n');
  return code;
}
