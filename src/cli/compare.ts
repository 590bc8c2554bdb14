import { confineToPlace } from '../compare/confine.js';
import { type AccountComparison, compareAccount } from '../compare.js';
import type { Account } from '../model/account.js';
import type { ConflictRecord } from '../model/record.js';
import type { Arguments } from './args.js';
import { announce } from './check.js';
import { type Candidate, eventFinder } from './find-event.js';
import { exitCodes, type Io } from './io.js';
import type { Streams } from './main.js';
import { paragraph } from './page.js';
import { contextOf, type Extent, printCandidates, printComparison } from './print-comparison.js';
import { tally, tallyText } from './print-issues.js';
import { progressOn } from './progress.js';
import { openReadings, type ReadOptions, readOptions } from './read-rows.js';
import { counted, errorLine, thousands } from './text.js';
import { isUserError, userError } from './user-error.js';

interface CompareOptions extends ReadOptions {
  readonly as: Arguments['as'];
}

/** What a file holds: its one account, or the rows of a dataset that may be the event. */
interface Found {
  readonly format: string;
  readonly isList: boolean;
  readonly rows: number;
  /** Best first; of a file with one account that one, whatever its match. */
  readonly candidates: readonly Candidate[];
  readonly count: number;
  readonly only: { readonly account: Account; readonly line: number } | undefined;
  readonly failure: Error | undefined;
}

async function readFile(
  name: string,
  options: CompareOptions,
  record: ConflictRecord,
  io: Io,
  streams: Streams,
): Promise<Found> {
  const { out, err } = streams;
  const finder = eventFinder(record);
  const issues = tally();
  const progress = progressOn(err, name);
  let rows = 0;
  let format = '';
  let isList = false;
  let only: Found['only'];
  let failure: Error | undefined;
  try {
    const opened = await openReadings(name, options, io);
    announce(name, `read as ${opened.words}`, streams);
    format = opened.meaning;
    isList = opened.isList;
    for await (const read of opened.reads) {
      if ('issue' in read) issues.add(read.issue);
      else {
        rows += 1;
        for (const { issue } of read.findings) issues.add(issue);
        if (read.account === undefined)
          throw userError(
            `${name} is no record that can be compared: check it first (kidal-menaka-2006 check ${name})`,
          );
        only = rows === 1 ? { account: read.account, line: read.line } : undefined;
        if (isList) finder.add(read.account, read.line);
      }
      progress.tick(rows);
      if (io.signal.aborted || out.isClosed()) break;
    }
  } catch (error) {
    if (!isUserError(error)) throw error;
    if (!io.signal.aborted) failure = error;
    if (failure !== undefined && rows === 0) throw failure;
  } finally {
    progress.clear();
  }
  if (issues.of('error') + issues.of('warning') > 0) {
    err.write(`${name}: ${tallyText(issues)} in reading it; see kidal-menaka-2006 check\n`);
  }
  return { format, isList, rows, candidates: finder.best(), count: finder.count(), only, failure };
}

function printText(
  name: string,
  found: Found,
  best: Candidate | undefined,
  comparison: AccountComparison | undefined,
  record: ConflictRecord,
  out: Streams['out'],
  extent: Extent,
): string {
  if (best === undefined || comparison === undefined) {
    const none = `No row of ${thousands(found.rows)} is about this event.`;
    const ucdp =
      found.format === 'ucdp'
        ? ' That is a normal answer: UCDP has no row of 2006 for Mali.'
        : ' That is a normal answer: most datasets lack it.';
    return paragraph(`${none}${ucdp}`, out);
  }
  const text = printComparison(comparison, contextOf(best.account, record, comparison.sides), out, extent);
  if (found.only !== undefined) return text;
  const others =
    found.count > 1
      ? `\n${paragraph(`The file has other rows that may be parts of the event, so a row's counts are taken for its own place and not for the whole. Compared here is the best, ${name}:${best.line}.`, out)}`
      : '';
  return `${printCandidates(name, found.candidates, found.count, record, out)}${others}\n${text}`;
}

const asJson = (
  name: string,
  found: Found,
  best: Candidate | undefined,
  comparison: AccountComparison | undefined,
): unknown => ({
  file: name,
  format: found.format,
  rows: found.rows,
  candidates: found.candidates.map(({ line, account, match }) => ({
    line,
    title: account.source.title,
    match,
  })),
  line: best?.line ?? null,
  ...(comparison ?? { match: null, sides: {}, participants: {}, locations: {}, slots: [] }),
});

/** `compare FILE…`: each account against the record; of a dataset, the best of the rows that may be the event. */
export async function compare(
  files: readonly string[],
  args: Arguments,
  record: ConflictRecord,
  io: Io,
  streams: Streams,
): Promise<number> {
  const { out, err } = streams;
  const options: CompareOptions = { ...readOptions(args), as: args.as };
  let code: number = exitCodes.clean;
  if (options.as === 'json' && files.length > 1) out.write('[');
  let isFirst = true;
  for (const name of files) {
    let found: Found;
    try {
      found = await readFile(name, options, record, io, streams);
    } catch (error) {
      if (!isUserError(error)) throw error;
      err.write(errorLine(error.message, err));
      code = exitCodes.unusable;
      continue;
    }
    if (io.signal.aborted) err.write(`${name}: interrupted after ${counted(found.rows, 'row')}\n`);
    const [first] = found.candidates;
    const alone =
      found.only === undefined
        ? undefined
        : { ...found.only, match: compareAccount(found.only.account, record).match };
    const best: Candidate | undefined = alone ?? first;
    const account = best && (found.count > 1 ? confineToPlace(best.account) : best.account);
    const comparison = account && compareAccount(account, record);
    if (!isFirst) out.write(options.as === 'json' ? ',' : options.as === 'text' ? '\n' : '');
    isFirst = false;
    if (options.as === 'json') out.write(JSON.stringify(asJson(name, found, best, comparison), null, 1));
    else out.write(printText(name, found, best, comparison, record, out, args));
    await out.flush();
    if (found.failure !== undefined) {
      err.write(errorLine(found.failure.message, err));
      code = exitCodes.unusable;
    } else if (code === exitCodes.clean && comparison?.slots.some((slot) => slot.verdict === 'conflicts'))
      code = exitCodes.findings;
    if (io.signal.aborted || out.isClosed()) break;
  }
  if (options.as === 'json') out.write(files.length > 1 ? ']\n' : '\n');
  return code;
}
