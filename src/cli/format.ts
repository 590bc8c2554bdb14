import { nearest } from '../text/nearest.js';
import { orList, userError } from './user-error.js';

/** What a file's rows or document are. */
export type Meaning = 'record' | 'infobox' | 'ucdp' | 'acled' | 'wikidata' | 'row';

/** How they are written down. */
export type Carrier = 'json' | 'ndjson' | 'csv' | 'tsv' | 'wikitext';

export const meaningNames: Readonly<Record<Meaning, string>> = {
  record: 'a record',
  infobox: 'a Wikipedia infobox',
  ucdp: 'UCDP GED',
  acled: 'ACLED',
  wikidata: 'a Wikidata entity',
  row: 'a table by --columns',
};

export const carrierNames: Readonly<Record<Carrier, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  csv: 'CSV',
  tsv: 'TSV',
  wikitext: 'wikitext',
};

/** What the user says a file is; what is left out is found out. */
export interface WantedFormat {
  readonly meaning?: Meaning | undefined;
  readonly carrier?: 'json' | 'ndjson' | 'csv' | 'tsv' | 'wikitext' | undefined;
}

const wanted: Readonly<Record<string, WantedFormat>> = {
  record: { meaning: 'record' },
  infobox: { meaning: 'infobox' },
  ucdp: { meaning: 'ucdp' },
  acled: { meaning: 'acled' },
  wikidata: { meaning: 'wikidata' },
  row: { meaning: 'row' },
  json: { carrier: 'json' },
  ndjson: { carrier: 'ndjson' },
  csv: { carrier: 'csv' },
  tsv: { carrier: 'tsv' },
  // Its features are rows of JSON, whatever table they carry.
  geojson: { carrier: 'json' },
  wikitext: { meaning: 'infobox', carrier: 'wikitext' },
};
const alike: Readonly<Record<string, string>> = {
  ged: 'ucdp',
  jsonl: 'ndjson',
  jsonlines: 'ndjson',
  table: 'row',
  tab: 'tsv',
  wiki: 'wikitext',
  entity: 'wikidata',
  warbox: 'infobox',
};

export const formatNames: readonly string[] = Object.keys(wanted);

/** `ucdp`, `csv`, or both: `csv,ucdp`. */
export function parseFormat(text: string): WantedFormat {
  let format: WantedFormat = {};
  for (const word of text.split(',').map((part) => part.trim().toLowerCase())) {
    const found = Object.hasOwn(wanted, word) ? wanted[word] : undefined;
    if (found === undefined) {
      const near = (Object.hasOwn(alike, word) ? alike[word] : undefined) ?? nearest(word, formatNames);
      throw userError(
        `unknown format '${word}'${near === undefined ? '' : `, did you mean '${near}'?`} Formats are ${orList(formatNames)}.`,
      );
    }
    for (const key of ['meaning', 'carrier'] as const) {
      if (format[key] !== undefined && found[key] !== undefined && format[key] !== found[key]) {
        throw userError(`--format ${text}: '${format[key]}' and '${found[key]}' exclude each other`);
      }
    }
    format = { ...format, ...found };
  }
  return format;
}
