import { confineToPlace } from '../compare/confine.js';
import { compareAccount } from '../compare.js';
import type { Account } from '../model/account.js';
import type { ConflictRecord } from '../model/record.js';
import type { Arguments } from './args.js';
import { announce } from './check.js';
import { type Candidate, eventFinder } from './find-event.js';
import type { Meaning } from './format.js';
import { fileName } from './input.js';
import { exitCodes, type Io } from './io.js';
import type { Streams } from './main.js';
import { paragraph } from './page.js';
import { printCandidates, printComparison } from './print-comparison.js';
import { tally, tallyText } from './print-issues.js';
import { progressOn } from './progress.js';
import { openReadings, type ReadOptions, readOptions } from './read-rows.js';
import { counted, errorLine, thousands } from './text.js';
import { isUserError, userError } from './user-error.js';

/** What a file holds: its one account, whatever its match, or the rows of a dataset that may be the event. */
interface Found {
  readonly format: Meaning;
  readonly rows: number;
  readonly only: { readonly account: Account; readonly line: number } | undefined;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly count: number;
  readonly failure: Error | undefined;
}

async function readFile(
  name: string,
  options: ReadOptions,
  record: ConflictRecord,
  io: Io,
  streams: Streams,
): Promise<Found> {
  const { out, err } = streams;
  const { meaning: format, words, isList, reads } = await openReadings(name, options, io);
  announce(name, `read as ${words}`, streams);
  const finder = eventFinder(record);
  const issues = tally();
  const progress = progressOn(err, fileName(name));
  let rows = 0;
  let only: Found['only'];
  let failure: Error | undefined;
  try {
    for await (const read of reads) {
      if ('issue' in read) issues.add(read.issue);
      else {
        const { reading, row } = read;
        rows += 1;
        for (const issue of reading.issues) issues.add(issue);
        const isOther = rows > 1 && !finder.isNear(reading.date);
        const account = isOther ? undefined : reading.account();
        if (account === undefined && !isOther)
          throw userError(
            `${fileName(name)} is no record that can be compared: check it first (kidal-menaka-2006 check ${name})`,
          );
        only = account !== undefined && rows === 1 ? { account, line: row.line } : undefined;
        if (account !== undefined && isList) finder.add(account, row.line);
      }
      progress.tick(rows);
      if (io.signal.aborted || out.isClosed()) break;
    }
  } catch (error) {
    if (!isUserError(error) || (rows === 0 && !io.signal.aborted)) throw error;
    // What ends in the middle because of Ctrl-C is not broken.
    if (!io.signal.aborted) failure = error;
  } finally {
    progress.clear();
  }
  if (issues.of('error') + issues.of('warning') > 0)
    err.write(`${fileName(name)}: ${tallyText(issues)} in reading it; see kidal-menaka-2006 check\n`);
  if (io.signal.aborted) err.write(`${fileName(name)}: interrupted after ${counted(rows, 'row')}\n`);
  return { format, rows, only, candidates: finder.best(), count: finder.count(), failure };
}

/** What is printed of a file, and whether something in it conflicts with the reference source. */
function told(
  name: string,
  found: Found,
  args: Arguments,
  record: ConflictRecord,
  out: Streams['out'],
): { readonly text: string; readonly isConflict: boolean } {
  const { format, rows, only, candidates, count } = found;
  const best = only ?? candidates[0];
  const account = best && (count > 1 ? confineToPlace(best.account) : best.account);
  const comparison = account && compareAccount(account, record);
  const isConflict = comparison?.slots.some(({ verdict }) => verdict === 'conflicts') ?? false;
  if (args.as === 'json') {
    const json = {
      file: name,
      format,
      rows,
      candidates: candidates.map(({ line, account: { source }, match }) => ({
        line,
        title: source.title,
        match,
      })),
      line: best?.line ?? null,
      ...(comparison ?? { match: null, sides: {}, participants: {}, locations: {}, slots: [] }),
    };
    return { text: JSON.stringify(json, null, 1), isConflict };
  }
  if (account === undefined || comparison === undefined) {
    const why = format === 'ucdp' ? 'UCDP has no row of 2006 for Mali' : 'most datasets lack it';
    const none = `No row of ${thousands(rows)} is about this event. That is a normal answer: ${why}.`;
    return { text: paragraph(none, out), isConflict };
  }
  const text = printComparison(comparison, account, record, out, args);
  if (only !== undefined) return { text, isConflict };
  const others = `The file has other rows that may be parts of the event, so a row's counts are taken for its own place and not for the whole. Compared here is the best, ${fileName(name)}:${best?.line}.`;
  const list = printCandidates(fileName(name), candidates, count, record, out);
  return { text: `${list}${count > 1 ? `\n${paragraph(others, out)}` : ''}\n${text}`, isConflict };
}

/** `compare FILE…`: each account against the record; of a dataset, the best of the rows that may be the event. */
export async function compare(
  files: readonly string[],
  args: Arguments,
  record: ConflictRecord,
  io: Io,
  streams: Streams,
): Promise<number> {
  const { out, err } = streams;
  const options = readOptions(args);
  const [start, between, end] =
    args.as !== 'json' ? ['', '\n', ''] : files.length > 1 ? ['[', ',', ']\n'] : ['', '', '\n'];
  let code: number = exitCodes.clean;
  let lead = start;
  const fail = ({ message }: Error): void => {
    err.write(errorLine(message, err));
    code = exitCodes.unusable;
  };
  for (const name of files) {
    try {
      const found = await readFile(name, options, record, io, streams);
      const { text, isConflict } = told(name, found, args, record, out);
      out.write(lead + text);
      lead = between;
      await out.flush();
      if (found.failure !== undefined) fail(found.failure);
      else if (isConflict && code === exitCodes.clean) code = exitCodes.findings;
    } catch (error) {
      if (!isUserError(error)) throw error;
      fail(error);
    }
    if (io.signal.aborted || out.isClosed()) break;
  }
  out.write(lead === start ? start + end : end);
  return code;
}
