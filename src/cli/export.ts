import { toCitations } from '../formats/write/citations.js';
import { type CsvTable, csvTables, toCsv } from '../formats/write/csv.js';
import { toGeoJSON } from '../formats/write/geojson.js';
import { toInfobox } from '../formats/write/infobox.js';
import { toJsonLd } from '../formats/write/json-ld.js';
import type { ConflictRecord } from '../model/record.js';
import { exportFormats } from './help.js';
import { oneOf, userError } from './user-error.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

const tableNames = Object.keys(csvTables) as CsvTable[];

function citations(as: 'csl' | 'wikitext', record: ConflictRecord): string {
  const sources = Object.values(record.sources);
  return as === 'csl'
    ? json(toCitations(sources, { as }, record))
    : `${toCitations(sources, { as }, record).join('\n')}\n`;
}

/** The record in another format, ready to print. */
export function exported([format, detail, ...more]: readonly string[], record: ConflictRecord): string {
  const wanted = oneOf('format', format, exportFormats);
  const takesDetail = wanted === 'csv' || wanted === 'citations';
  const extra = takesDetail ? more[0] : detail;
  if (extra !== undefined) throw userError(`export ${wanted} takes nothing more: '${extra}'`);
  switch (wanted) {
    case 'geojson':
      return json(toGeoJSON(record));
    case 'jsonld':
      return json(toJsonLd(record));
    case 'infobox':
      return ended(toInfobox(record));
    case 'csv':
      return toCsv(oneOf('table', detail, tableNames), record);
    case 'csl':
    case 'wikitext':
      return citations(wanted, record);
    case 'citations':
      return citations(oneOf('kind of citations', detail, ['csl', 'wikitext']), record);
    case 'json':
      return json(record);
  }
}
