import { type Citable, toCitations } from '../formats/write/citations.js';
import { type CsvTable, csvTables, toCsv } from '../formats/write/csv.js';
import { toGeoJSON } from '../formats/write/geojson.js';
import { toInfobox } from '../formats/write/infobox.js';
import { toJsonLd } from '../formats/write/json-ld.js';
import type { ConflictRecord } from '../model/record.js';
import { type Thing, thingFinder } from './find-thing.js';
import { exportFormats } from './help.js';
import { oneOf, userError } from './user-error.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

const takesNames: readonly string[] = ['csl', 'wikitext', 'citations'];
const tableNames = Object.keys(csvTables) as CsvTable[];

/** What a name or an id means, as something that can be cited. */
function citable({ kind, row }: Thing, record: ConflictRecord): readonly Citable[] {
  switch (kind) {
    case 'publisher':
      return row.sources;
    case 'speaker':
      return row.claims;
    case 'event':
      return [record.event];
    case 'voices':
    case 'side':
      throw userError(`'${row.name}' cannot be cited: name one of its claims or documents`);
    default:
      return [row];
  }
}

/** The sources of the record, or those of what is named: claims, documents, or anything that has citations. */
function citations(as: 'csl' | 'wikitext', names: readonly string[], record: ConflictRecord): string {
  const find = thingFinder(record);
  const wanted = names.flatMap((name) => {
    const found = find(name);
    if ('problem' in found) throw userError(found.problem);
    return citable(found.thing, record);
  });
  const cited = names.length === 0 ? Object.values(record.sources) : wanted;
  return as === 'csl'
    ? json(toCitations(cited, { as }, record))
    : `${toCitations(cited, { as }, record).join('\n')}\n`;
}

/** The record in another format, ready to print. */
export function exported([format, ...details]: readonly string[], record: ConflictRecord): string {
  const wanted = oneOf('format', format, exportFormats);
  const [detail, ...more] = details;
  const extra = takesNames.includes(wanted) ? undefined : wanted === 'csv' ? more[0] : detail;
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
      return citations(wanted, details, record);
    case 'citations':
      return citations(oneOf('kind of citations', detail, ['csl', 'wikitext']), more, record);
    case 'json':
      return json(record);
  }
}
