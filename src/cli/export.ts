import { type Citable, toCitations } from '../formats/write/citations.js';
import { type CsvTable, csvTables, toCsv } from '../formats/write/csv.js';
import { toGeoJSON } from '../formats/write/geojson.js';
import { toInfobox } from '../formats/write/infobox.js';
import { toJsonLd } from '../formats/write/json-ld.js';
import type { ConflictRecord } from '../model/record.js';
import { thingFinder } from './find-thing.js';
import { type ExportFormat, exportFormats } from './help.js';
import { oneOf, userError } from './user-error.js';

/** The sources of the record, or those of what is named: claims, documents, or anything that has citations. */
function cited(names: readonly string[], record: ConflictRecord): readonly Citable[] {
  if (names.length === 0) return Object.values(record.sources);
  const find = thingFinder(record);
  return names.flatMap((name): readonly Citable[] => {
    const found = find(name);
    if ('problem' in found) throw userError(found.problem);
    const { kind, row } = found.thing;
    if (kind === 'publisher') return row.sources;
    if (kind === 'speaker') return row.claims;
    if (kind === 'voices' || kind === 'side')
      throw userError(`'${row.name}' cannot be cited: name one of its claims or documents`);
    return [row];
  });
}

const json = (value: unknown): string => JSON.stringify(value, null, 1);

type Write = (record: ConflictRecord, names: readonly string[]) => string;
const writers: Readonly<Record<ExportFormat, Write>> = {
  geojson: (record) => json(toGeoJSON(record)),
  jsonld: (record) => json(toJsonLd(record)),
  infobox: (record) => toInfobox(record),
  csv: (record, [table]) => toCsv(oneOf('table', table, Object.keys(csvTables) as CsvTable[]), record),
  csl: (record, names) => json(toCitations(cited(names, record), { as: 'csl' }, record)),
  wikitext: (record, names) => toCitations(cited(names, record), { as: 'wikitext' }, record).join('\n'),
  json,
};

/** How many names a format takes; those of documents and claims without end. */
const taken: Readonly<Partial<Record<ExportFormat, number>>> = { csv: 1, csl: Infinity, wikitext: Infinity };

/** The record in another format, ready to print. */
export function exported([word, ...names]: readonly string[], record: ConflictRecord): string {
  const format = oneOf('format', word, exportFormats);
  const extra = names[taken[format] ?? 0];
  if (extra !== undefined) throw userError(`export ${format} takes nothing more: '${extra}'`);
  const text = writers[format](record, names);
  return text.endsWith('\n') ? text : `${text}\n`;
}
