import { fromInfobox, fromRow, fromWikidata, type ReadAccount, type RowColumns } from '../formats/index.js';
import { openAcled } from '../formats/read/acled.js';
import { openUcdpGed } from '../formats/read/ucdp.js';
import type { Account } from '../model/account.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictRecord } from '../model/record.js';
import { validateRecord } from '../schemas/index.js';
import type { Meaning } from './format.js';

/** What was read of a row or a document: what is wrong with it, and its account, where it holds one. */
export interface Reading {
  readonly issues: ReadAccount['issues'];
  /** When it was, where that is known before the account is made: few rows of a dataset need one. */
  readonly date?: EdtfDate | null;
  readonly account: () => Account | undefined;
}

/** The account of a record's reference source: a record holds many, and one can be compared. */
function referenceAccount(record: ConflictRecord): Account | undefined {
  const source = record.sources[record.event.referenceSource];
  if (source === undefined) return undefined;
  const { event, participants, locations } = record;
  return {
    source,
    names: [{ name: event.name, kind: 'spelling' }, ...event.aliases],
    claims: record.claims
      .filter((claim) => claim.source === source.id && claim.about === event.id)
      .map((claim) => ({ ...claim, about: 'event' })),
    sides: event.sides,
    participants,
    locations,
    raw: record,
  };
}

function readRecord(value: unknown): Reading {
  const { success, record, issues } = validateRecord(value);
  return { account: () => (success ? referenceAccount(record) : undefined), issues };
}

/** Wikitext, or the parameters of a box; of anything else the reader says that it is neither. */
const boxOf = (value: unknown): string | Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : String(value);

const made = ({ account, issues }: ReadAccount): Reading => ({ account: () => account, issues });

/** The reader of each format. */
const readers: Readonly<Record<Meaning, (value: unknown, columns: RowColumns) => Reading>> = {
  record: readRecord,
  infobox: (value) => made(fromInfobox(boxOf(value))),
  ucdp: openUcdpGed,
  acled: openAcled,
  wikidata: (value) => made(fromWikidata(value)),
  row: (value, columns) => made(fromRow(value, columns)),
};

/** The reader of a format. */
export const readerOf =
  (meaning: Meaning, columns: RowColumns) =>
  (value: unknown): Reading =>
    readers[meaning](value, columns);
