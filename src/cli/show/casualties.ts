import { attribution } from '../../attribution.js';
import type { ConflictRecord } from '../../model/record.js';
import { casualtiesByVoice, type TollOfVoice } from '../../queries/casualties-by-voice.js';
import { describeTolls } from '../../queries/describe-tolls.js';
import { csvLine } from '../../text/csv.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, item, link, type Page, paragraph, sections } from '../page.js';
import { counted } from '../text.js';
import { documentName, linkName } from './words.js';

const marks = { stands: '', superseded: 'replaced later', 'shown-wrong': 'shown wrong' } as const;

/** A document that passes a figure on. */
interface Document {
  readonly name: string;
  readonly URL: string | undefined;
}

/** A row of the tolls: the same on the screen, in JSON and in CSV. */
interface Row {
  readonly who: string;
  readonly when: string;
  readonly dead: string;
  readonly wounded?: string;
  readonly captured?: string;
  readonly missing?: string;
  readonly others?: string;
  readonly remark: string;
  readonly documents: readonly Document[];
  /** How many more there are. */
  readonly more: number;
}

/** One row a figure that a voice gave of the dead, with one document; all figures and documents where all are wanted. */
function rowsOf(record: ConflictRecord, isAll: boolean): readonly Row[] {
  const rows = casualtiesByVoice(record).filter(({ killed }) => isAll || killed.text !== '');
  return rows.map((row: TollOfVoice) => {
    const sources = row.sources.flatMap((id) => record.sources[id] ?? []);
    const shown = isAll ? sources : sources.slice(0, 1);
    return {
      who: upperFirst(row.name),
      when: row.when,
      dead: row.killed.text,
      ...(isAll && {
        wounded: row.wounded.text,
        captured: row.captured.text,
        missing: row.missing.text,
        others: row.others.text,
      }),
      remark: marks[row.state],
      documents: shown.map((source) => ({
        name: isAll
          ? `${documentName(source)}${linkName(source).slice(source.publisher.length)}`
          : linkName(source),
        URL: source.URL,
      })),
      more: sources.length - shown.length,
    };
  });
}

/** "2 dead; captured: about 20": all that a row says. */
const figures = ({ dead, wounded, captured, missing, others, remark }: Row): string =>
  [
    dead,
    wounded && `wounded: ${wounded}`,
    captured && `captured: ${captured}`,
    missing && `missing: ${missing}`,
    others,
    remark,
  ]
    .filter((part) => part)
    .join('; ');

/** The two sentences that can be quoted, each a paragraph. */
const sentences = (record: ConflictRecord): readonly string[] =>
  describeTolls(record).split(/(?<=\.) (?=Other voices |No other )/);

/** What can be quoted, a row for each voice with its document, and the line that goes with it. */
export function printCasualties(record: ConflictRecord, page: Page, isAll: boolean): string {
  const rows = rowsOf(record, isAll).map((row) => {
    const told = `${page.paint('strong', row.who)}, ${row.when}: ${figures(row)}`;
    const documents = row.documents.map(({ name, URL }, i) => {
      const more = i === 0 && row.more > 0 ? ` and ${counted(row.more, 'more document')}` : '';
      return paragraph(page.paint('faint', `${name}${more}`), page, '  ') + link(URL);
    });
    return item(told, page) + documents.join('');
  });
  return sections([
    heading(isAll ? 'Casualties, by voice' : 'The dead, by voice', page),
    ...sentences(record).map((sentence) => paragraph(sentence, page)),
    rows.join(''),
    paragraph(page.paint('faint', attribution), page),
  ]);
}

export const casualtiesJson = (record: ConflictRecord, isAll: boolean): unknown => ({
  sentences: sentences(record),
  rows: rowsOf(record, isAll),
  attribution,
});

const columns = ['who', 'when', 'dead', 'wounded', 'captured', 'missing', 'others', 'remark'] as const;

/** A line for each document of each row. */
export function casualtiesCsv(record: ConflictRecord, isAll: boolean): string {
  const rows = rowsOf(record, isAll);
  const told = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  const lines = rows.flatMap((row) =>
    row.documents.map(({ name, URL }) => [...told.map((column) => row[column]), name, URL]),
  );
  return [[...told, 'document', 'link'], ...lines].map(csvLine).join('');
}
