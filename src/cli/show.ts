import { attribution } from '../attribution.js';
import { toCsv } from '../formats/write/csv.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { casualtyTotals } from '../queries/casualty-totals.js';
import { disagreements } from '../queries/disagreements.js';
import { csvLine } from './csv-line.js';
import { type Page, paragraph, sections } from './page.js';
import type { Selection } from './selection.js';
import { printCasualties } from './show/casualties.js';
import { printClaims } from './show/claims.js';
import { printDisagreements, printUncorroborated } from './show/disagreements.js';
import { printEvent } from './show/event.js';
import { printEntry, printLocation, printParticipant, printSource } from './show/row.js';
import { printLocations, printParticipants, printSources } from './show/tables.js';
import { printTimeline } from './show/timeline.js';

/** All, one table, or one row, for people. */
export function showText(selection: Selection, record: ConflictRecord, page: Page): string {
  switch (selection.topic) {
    case undefined:
      return sections([
        printEvent(record, page),
        printCasualties(record, page),
        printTimeline(record, page),
        printDisagreements(record, page),
        printUncorroborated(record, page),
        paragraph(page.paint('faint', attribution), page),
      ]);
    case 'event':
      return printEvent(record, page);
    case 'participants':
      return selection.row ? printParticipant(selection.row, record, page) : printParticipants(record, page);
    case 'locations':
      return selection.row ? printLocation(selection.row, record, page) : printLocations(record, page);
    case 'timeline':
      return selection.row ? printEntry(selection.row, record, page) : printTimeline(record, page, true);
    case 'casualties':
      return printCasualties(record, page);
    case 'claims':
      return selection.row
        ? printClaims(selection.row, selection.about, record, page)
        : printClaims(record.claims, undefined, record, page);
    case 'sources':
      return selection.row ? printSource(selection.row, record, page) : printSources(record, page);
    case 'disagreements':
      return printDisagreements(record, page);
  }
}

/** What a topic is in JSON: its table or the row; the totals of the reference account for the casualties. */
function jsonOf({ topic, row }: Selection, record: ConflictRecord): unknown {
  if (row !== undefined) return row;
  switch (topic) {
    case undefined:
      return record;
    case 'casualties':
      return casualtyTotals({}, record);
    case 'disagreements':
      return disagreements(record);
    default:
      return record[topic];
  }
}

export const showJson = (selection: Selection, record: ConflictRecord): string =>
  `${JSON.stringify(jsonOf(selection, record), null, 1)}\n`;

const claimsCsv = (record: ConflictRecord, keep: (claim: Claim) => boolean): string =>
  toCsv('claims', { ...record, claims: record.claims.filter(keep) });

/** A row for each claim of each position. */
function disagreementsCsv(record: ConflictRecord): string {
  const header = csvLine([
    'about',
    'property',
    'outcomes',
    'unit',
    'position',
    'conflicts_with',
    'voices',
    'claim',
    'source',
  ]);
  const rows = disagreements(record).flatMap(({ about, property, outcomes, unit, positions }) =>
    positions.flatMap(({ claims, voices, conflictsWith }, i) =>
      claims.map((claim) => [
        about,
        property,
        outcomes?.join(' | '),
        unit,
        i + 1,
        conflictsWith.map((other) => other + 1).join(' | '),
        voices.join(' | '),
        claim.id,
        claim.source,
      ]),
    ),
  );
  return header + rows.map(csvLine).join('');
}

/** The record with the one row in its table. */
function onlyRow(selection: Selection, record: ConflictRecord): ConflictRecord {
  if (selection.row === undefined) return record;
  switch (selection.topic) {
    case 'claims':
      return { ...record, claims: selection.row };
    case 'timeline':
      return { ...record, timeline: [selection.row] };
    default:
      return { ...record, [selection.topic]: { [selection.row.id]: selection.row } };
  }
}

/** A topic's table as CSV, or its one row; the claims behind it, where it is none of the record's tables. */
export function showCsv(selection: Selection, record: ConflictRecord): string {
  const { id } = record.event;
  const { topic } = selection;
  switch (topic) {
    case undefined:
      return toCsv('claims', record);
    case 'event':
      return claimsCsv(record, (claim) => claim.about === id);
    case 'casualties':
      return claimsCsv(record, (claim) => claim.about === id && claim.property === 'casualties');
    case 'disagreements':
      return disagreementsCsv(record);
    default:
      return toCsv(topic, onlyRow(selection, record));
  }
}
