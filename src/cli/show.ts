import { attribution } from '../attribution.js';
import { toCsv } from '../formats/csv.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { casualtyTotals } from '../queries/casualty-totals.js';
import { disagreements } from '../queries/disagreements.js';
import { csvLine } from './csv-line.js';
import type { Topic } from './help.js';
import { type Page, paragraph, sections } from './page.js';
import { printCasualties } from './show/casualties.js';
import { printDisagreements, printUncorroborated } from './show/disagreements.js';
import { printEvent } from './show/event.js';
import { printLocations, printParticipants, printSources } from './show/tables.js';
import { printTimeline } from './show/timeline.js';

/** All, or one table, for people. */
export function showText(topic: Topic | undefined, record: ConflictRecord, page: Page): string {
  switch (topic) {
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
      return printParticipants(record, page);
    case 'locations':
      return printLocations(record, page);
    case 'timeline':
      return printTimeline(record, page);
    case 'casualties':
      return printCasualties(record, page);
    case 'sources':
      return printSources(record, page);
    case 'disagreements':
      return printDisagreements(record, page);
  }
}

/** What a topic is in JSON: its table; the totals of the reference account for the casualties. */
function topicValue(topic: Topic | undefined, record: ConflictRecord): unknown {
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

export const showJson = (topic: Topic | undefined, record: ConflictRecord): string =>
  `${JSON.stringify(topicValue(topic, record), null, 1)}\n`;

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
    'strands',
    'claim',
    'source',
  ]);
  const rows = disagreements(record).flatMap(({ about, property, outcomes, unit, positions }) =>
    positions.flatMap(({ claims, strands, conflictsWith }, i) =>
      claims.map((claim) => [
        about,
        property,
        outcomes?.join(' | '),
        unit,
        i + 1,
        conflictsWith.map((other) => other + 1).join(' | '),
        strands.join(' | '),
        claim.id,
        claim.source,
      ]),
    ),
  );
  return header + rows.map(csvLine).join('');
}

/** A topic's table as CSV; the claims behind it, where it is none of the record's tables. */
export function showCsv(topic: Topic | undefined, record: ConflictRecord): string {
  const { id } = record.event;
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
      return toCsv(topic, record);
  }
}
