/** The live check beside the page's own thread: reads what it is sent, and tells how far it is. */
import * as z from 'zod';
import { eventFinder } from '../../../src/cli/find-event.js';
import type { Reading as AccountReading } from '../../../src/cli/read-account.js';
import { confineToPlace } from '../../../src/compare/confine.js';
import type { Account } from '../../../src/model/account.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { record as own } from '../../../src/record.js';
import { type ClaimNames, valueOfClaim } from '../../../src/text/format-claim.js';
import { type Answer, answerTo } from './answer.js';
import { readRows, Unreadable } from './read.js';

// Zod tries whether it may make functions from text. The page forbids that, and the browser would log it as an error.
z.config({ jitless: true });

const record: ConflictRecord = own;

/** A row that may be the event. */
export interface Match {
  readonly row: number;
  readonly words: string;
}

export type Message =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'unreadable'; readonly why: string }
  | {
      readonly kind: 'answer';
      /** "Read as a table of 1,000 rows, by its columns: …. Row 601 fits best." */
      readonly read: string;
      readonly matches: readonly Match[];
      /** Of how many matches no more is told than their number. */
      readonly more: number;
      readonly answer: Answer | undefined;
      readonly remarks: readonly string[];
    };

const thousands = new Intl.NumberFormat('en').format;

/** Date, place and dead of a row. */
function rowInWords(account: Account): string {
  const names: ClaimNames = { ...record, participants: account.participants, locations: account.locations };
  return account.claims
    .filter(({ property }) => ['date', 'locations', 'casualties'].includes(property))
    .slice(0, 4)
    .map((claim) =>
      claim.property === 'casualties'
        ? `${valueOfClaim(claim, names)} ${claim.outcomes.join(' or ')}`
        : valueOfClaim(claim, names),
    )
    .join(', ');
}

const severities = { error: 'Not understood', warning: 'Doubtful', info: 'Noted' } as const;
const remarksOf = ({ issues }: Pick<AccountReading, 'issues'>): readonly string[] =>
  issues.map(({ severity, path, message }) => {
    const where = path.filter((key) => typeof key === 'string').join(', ');
    return `${severities[severity]}${where === '' ? '' : `, ${where}`}: ${message}`;
  });

const mostMatches = 20;

/** Reads a text and holds the account in it, or the row that is most surely the event, against the record. */
export function check(text: string, tell: (rows: number) => void): Message {
  const finder = eventFinder(record);
  const issues = new WeakMap<Account, AccountReading['issues']>();
  let first: { readonly account: Account | undefined; readonly issues: AccountReading['issues'] } | undefined;
  const { as, rows } = readRows(text, (reading, row) => {
    const account = row === 1 || finder.isNear(reading.date) ? reading.account() : undefined;
    first ??= { account, issues: reading.issues };
    if (account !== undefined) {
      issues.set(account, reading.issues);
      finder.add(account, row);
    }
    tell(row);
  });
  const isList = rows > 1;
  const candidates = finder.best();
  const [best] = candidates;
  const account = isList ? best?.account : first?.account;
  const compared = account !== undefined && finder.count() > 1 ? confineToPlace(account) : account;
  const count = `${thousands(rows)} rows`;
  const found =
    best === undefined
      ? `None of its ${count} is about this event.`
      : `Of its ${count}, row ${thousands(best.line)} fits best.`;
  return {
    kind: 'answer',
    read: `Read as ${as}.${isList ? ` ${found}` : ''}`,
    matches: isList
      ? candidates
          .slice(0, mostMatches)
          .map(({ line, account }) => ({ row: line, words: rowInWords(account) }))
      : [],
    more: Math.max(0, finder.count() - mostMatches),
    answer: compared === undefined ? undefined : answerTo(compared, record),
    remarks: remarksOf({ issues: (account && issues.get(account)) ?? (isList ? [] : (first?.issues ?? [])) }),
  };
}

/** What a worker can do that a page cannot: read a file at once. */
declare class FileReaderSync {
  readAsText(file: Blob): string;
}

/** How often the page is told how far the reading is. */
const interval = 250;

self.addEventListener('message', ({ data }: MessageEvent<string | File>) => {
  let next = Date.now() + interval;
  const send = (message: Message): void => self.postMessage(message);
  try {
    send(
      check(typeof data === 'string' ? data : new FileReaderSync().readAsText(data), (rows) => {
        if (Date.now() < next) return;
        next = Date.now() + interval;
        send({ kind: 'progress', rows });
      }),
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    send({ kind: 'unreadable', why: error.message });
  }
});
