import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { disagreements, type Position } from '../../queries/disagreements.js';
import { uncorroborated } from '../../queries/uncorroborated.js';
import { csvLine } from '../../text/csv.js';
import { formatClaim } from '../../text/format-claim.js';
import { formatSpeaker, publisherOf } from '../../text/format-speaker.js';
import { heading, type Page, paragraph, printTable, sections } from '../page.js';
import { counted } from '../text.js';
import { documentOf, listed, propertyName, subjectName, voiceNames } from './words.js';

/** Who said it, and why nobody stands behind it, where nobody does. */
function standing({ claims }: Position, record: ConflictRecord): string {
  const who = listed([...new Set(claims.map((claim) => formatSpeaker(claim, record)))]);
  const all = (is: (claim: Claim) => boolean): boolean => claims.every(is);
  if (all((claim) => claim.supersededBy !== undefined)) return `${who}, replaced later`;
  if (all((claim) => claim.rank === 'deprecated')) return `${who}, shown wrong`;
  return `${all((claim) => claim.basis === 'inferred') ? 'inferred from' : 'hedged by'} ${who}`;
}

const sayings = ({ claims: [first] }: Position, record: ConflictRecord): string =>
  first === undefined ? '' : formatClaim(first, record);

/** "22 May 2006 (3 voices)". */
export function positionWords(position: Position, record: ConflictRecord): string {
  const { voices } = position;
  const who =
    voices.length === 0
      ? standing(position, record)
      : voices.length === 1
        ? voiceNames(voices, record)[0]
        : counted(voices.length, 'voice');
  return `${sayings(position, record)} (${who})`;
}

function positionRow(position: Position, record: ConflictRecord, isAll: boolean): readonly string[] {
  const { voices, claims, conflictsWith } = position;
  return [
    sayings(position, record),
    voices.length > 0 ? listed(voiceNames(voices, record)) : standing(position, record),
    ...(isAll
      ? [
          [...new Set(claims.map((claim) => documentOf(claim.source, record)))].join('; '),
          conflictsWith.map((other) => other + 1).join(', '),
        ]
      : []),
  ];
}

/**
 * Each question on which two positions conflict, with who holds which; where all is wanted, with the documents and
 * the numbers of the positions that each conflicts with.
 */
export function printDisagreements(record: ConflictRecord, page: Page, isAll: boolean): string {
  const questions = disagreements(record);
  const columns = isAll ? ['', 'Position', 'Who', 'In', 'Against'] : ['Position', 'Who'];
  return sections([
    heading(`Where the sources disagree: ${counted(questions.length, 'question')}`, page),
    ...questions.map(({ about, positions, ...what }) => {
      const rows = positions.map((position, i) => [
        ...(isAll ? [String(i + 1)] : []),
        ...positionRow(position, record, isAll),
      ]);
      return (
        paragraph(
          page.paint('strong', `${subjectName(about, record)}: ${propertyName(what).toLowerCase()}`),
          page,
        ) +
        printTable(
          columns.map((title) => ({ title })),
          rows,
          page,
        )
      );
    }),
  ]);
}

/** A row for each claim of each position. */
export function disagreementsCsv(record: ConflictRecord): string {
  const header = [
    'about',
    'property',
    'outcomes',
    'unit',
    'position',
    'conflicts_with',
    'voices',
    'claim',
    'source',
  ];
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
  return [header, ...rows].map(csvLine).join('');
}

/** What the reference source alone says. */
export function printUncorroborated(record: ConflictRecord, page: Page): string {
  const alone = uncorroborated(undefined, record);
  const rows = alone.map((claim) => [
    subjectName(claim.about, record),
    propertyName(claim),
    formatClaim(claim, record),
    claim.locators.join('; '),
  ]);
  const columns = ['About', 'What', 'Says', 'Where'].map((title) => ({ title }));
  return (
    heading(
      `What only ${publisherOf(record.event.referenceSource, record)} says: ${counted(alone.length, 'claim')}`,
      page,
    ) +
    paragraph('That no other voice says so does not make it wrong: it rests on one voice.', page) +
    printTable(columns, rows, page)
  );
}
