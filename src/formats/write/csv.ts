import type { ConflictRecord } from '../../model/record.js';
import { record as ours } from '../../record.js';
import { assertTables, recordTables } from '../../text/assert-tables.js';
import { csvLine } from '../../text/csv.js';
import { valueInWords } from '../../text/value-in-words.js';
import {
  type Cell,
  type Column,
  claimColumns,
  entryLocationColumns,
  entryParticipantColumns,
  locationColumns,
  participantColumns,
  sideColumns,
  sourceColumns,
  timelineColumns,
  voiceColumns,
} from './csv-columns.js';

/** A table as text and as the data package and the codebook describe it. */
interface Table {
  readonly description: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
  readonly lines: (record: ConflictRecord) => readonly (readonly Cell[])[];
}

const table = <Row>(
  description: string,
  columns: readonly Column<Row>[],
  rows: (record: ConflictRecord) => readonly Row[],
): Table => ({
  description,
  columns,
  lines: (record) => rows(record).map((row) => columns.map((column) => column.cell(row))),
});

/** Every table that {@link toCsv} writes, with its columns; the data package and the codebook are made of it. */
export const csvTables = {
  claims: table(
    'Each row one source saying one value of one property',
    claimColumns,
    (record) => record.claims,
  ),
  participants: table(
    'Persons, states, armed forces, armed groups and communities',
    participantColumns,
    (record) => Object.values(record.participants),
  ),
  locations: table('Places', locationColumns, (record) => Object.values(record.locations)),
  timeline: table('What happened, in order', timelineColumns, (record) => record.timeline),
  'timeline-participants': table('Who has which part in what happened', entryParticipantColumns, (record) =>
    record.timeline.flatMap(({ id: entry, participants }) =>
      participants.map(({ participant: id, role }) => ({ entry, id, role })),
    ),
  ),
  'timeline-locations': table('Where it happened, place by place', entryLocationColumns, (record) =>
    record.timeline.flatMap(({ id: entry, locations }) =>
      locations.map(({ location: id, role }) => ({ entry, id, role })),
    ),
  ),
  sources: table('The documents', sourceColumns, (record) => Object.values(record.sources)),
  voices: table('Whoever speaks in the documents', voiceColumns, (record) => Object.values(record.voices)),
  sides: table('The parties to the fighting', sideColumns, (record) => Object.values(record.event.sides)),
} as const satisfies Record<string, Table>;

/** The name of a table that {@link toCsv} writes. */
export type CsvTable = keyof typeof csvTables;

/**
 * A table of the record as CSV (RFC 4180: UTF-8, comma, CRLF, a header line). Lists inside a cell are
 * joined by ` | `. An empty cell is absent or, in `max`, without an upper bound; the claims' column
 * `state` tells unknown and none apart. The same files are shipped as `kidal-menaka-2006/csv/claims.csv`
 * and so on, with a `datapackage.json` that describes every column.
 *
 * @param name - Name of the table.
 * @throws RangeError when there is no such table.
 * @group Write other formats
 * @example
 * ```ts
 * import { toCsv } from 'kidal-menaka-2006/formats';
 * toCsv('sources').split('\r\n')[0].split(',').slice(0, 3) //=> ['id', 'type', 'title']
 * ```
 */
export function toCsv(name: CsvTable, record: ConflictRecord = ours): string {
  if (typeof name !== 'string' || !Object.hasOwn(csvTables, name))
    throw new RangeError(
      `unknown table ${valueInWords(name)}: expected one of ${Object.keys(csvTables).join(', ')}`,
    );
  assertTables('toCsv', record, recordTables);
  const { columns, lines } = csvTables[name];
  const header = columns.map((column) => column.name);
  return [header, ...lines(record)].map(csvLine).join('');
}
