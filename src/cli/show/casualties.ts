import type { ConflictRecord } from '../../model/record.js';
import { casualtiesByVoice, type TollOfVoice } from '../../queries/casualties-by-voice.js';
import { copiedOn } from '../../text/copied-on.js';
import { heading, type Page } from '../page.js';
import { printTable } from '../print-table.js';

const marks = { stands: '', superseded: 'replaced later', 'shown-wrong': 'shown wrong' } as const;

/** Whose words a document is, and on whose site, where that is not the publisher's. */
function documentName(id: string, record: ConflictRecord): string {
  const source = record.sources[id];
  if (source === undefined) return id;
  return `${source.publisher}${copiedOn(source)}`;
}

/** Tolls: a row for each figure that a voice gave, that of the reference source first. */
export function printCasualties(record: ConflictRecord, page: Page): string {
  const others = ({ captured, missing, others }: TollOfVoice): string =>
    [
      captured.text === '' ? '' : `captured: ${captured.text}`,
      missing.text === '' ? '' : `missing: ${missing.text}`,
      others.text,
    ]
      .filter((text) => text !== '')
      .join('; ');
  const rows = casualtiesByVoice(record).map((row) => [
    row.name,
    row.when,
    [row.killed.text, marks[row.state]].filter((text) => text !== '').join('; '),
    row.wounded.text,
    others(row),
    [...new Set(row.sources.map((source) => documentName(source, record)))].join('; '),
  ]);
  const columns = ['Who says so', 'When', 'Dead', 'Wounded', 'Others', 'In'].map((title) => ({ title }));
  return heading('Tolls by voice', page) + printTable(columns, rows, page);
}
