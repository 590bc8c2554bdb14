import type { ConflictRecord } from '../../model/record.js';
import { disagreements, type Position } from '../../queries/disagreements.js';
import { uncorroborated } from '../../queries/uncorroborated.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, type Page, paragraph, sections } from '../page.js';
import { printTable } from '../print-table.js';
import { counted } from '../text.js';
import { propertyName, said, sourceName, subjectName } from './names.js';

/** Why no voice stands behind a position, where none does. */
function standing(position: Position): string {
  if (position.voices.length > 0) return position.voices.join(', ');
  if (position.claims.every((claim) => claim.supersededBy !== undefined))
    return 'later replaced by the same voice';
  if (position.claims.every((claim) => claim.rank === 'deprecated')) return 'shown wrong';
  return [...new Set(position.claims.map((claim) => claim.basis ?? 'no voice of its own'))].join(', ');
}

function positionRow(position: Position, index: number, record: ConflictRecord): readonly string[] {
  const [first] = position.claims;
  return [
    String(index + 1),
    first === undefined ? '' : said(first, record),
    standing(position),
    [...new Set(position.claims.map((claim) => sourceName(claim.source, record)))].join('; '),
    position.conflictsWith.map((other) => other + 1).join(', '),
  ];
}

const columns = [
  { title: '', align: 'right' as const },
  { title: 'Position' },
  { title: 'Voices' },
  { title: 'Sources' },
  { title: 'Against' },
];

/** Each question on which two positions conflict; a position's numbers in "Against" are those it conflicts with. */
export function printDisagreements(record: ConflictRecord, page: Page): string {
  const questions = disagreements(record);
  const about = (id: string): string => subjectName(id, record);
  return sections([
    heading(`Where the sources disagree: ${counted(questions.length, 'question')}`, page),
    ...questions.map(({ about: id, positions, ...what }) => {
      const title = `${about(id)}: ${propertyName(what)}`;
      return (
        paragraph(page.paint('strong', title), page) +
        printTable(
          columns,
          positions.map((position, i) => positionRow(position, i, record)),
          page,
        )
      );
    }),
  ]);
}

/** What the reference account alone says. */
export function printUncorroborated(record: ConflictRecord, page: Page): string {
  const alone = uncorroborated(undefined, record);
  const publisher = record.sources[record.event.referenceSource]?.publisher ?? record.event.referenceSource;
  const rows = alone.map((claim) => [
    subjectName(claim.about, record),
    upperFirst(propertyName(claim)),
    said(claim, record),
    claim.locators.join('; '),
  ]);
  return (
    heading(`What only ${publisher} says: ${counted(alone.length, 'claim')}`, page) +
    paragraph('That no other voice says so does not make it wrong: it rests on one voice.', page) +
    printTable([{ title: 'About' }, { title: 'What' }, { title: 'Says' }, { title: 'Where' }], rows, page)
  );
}
