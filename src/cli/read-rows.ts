import type { RowColumns } from '../formats/index.js';
import { guessColumns } from '../formats/read/guess-columns.js';
import { mappingOf } from '../formats/read/row-columns.js';
import { isRow } from '../text/is-object.js';
import type { Arguments } from './args.js';
import { readTable } from './csv.js';
import { detectCarrier, meaningOf, rowsOf } from './detect-format.js';
import {
  type Carrier,
  carrierNames,
  type Meaning,
  meaningNames,
  parseFormat,
  type WantedFormat,
} from './format.js';
import { type Input, openInput } from './input.js';
import type { Io } from './io.js';
import { type RowsAt, readDocument, readLines } from './json.js';
import type { Finding, Item, Row } from './position.js';
import type { Reading } from './read-account.js';
import { didYouMean, userError } from './user-error.js';
import { readWikitext } from './wikitext.js';

/** What the user says of the files. */
export interface ReadOptions {
  readonly format: WantedFormat;
  readonly columns: RowColumns | undefined;
}

/** `date=Date,killed=Dead, total`: a comma parts two columns only where a key and `=` follow it. */
function parseColumns(texts: readonly string[]): RowColumns {
  const columns: Record<string, string> = {};
  for (const part of texts.flatMap((text) => text.split(/,(?=\s*[A-Za-z][\w+:-]*=)/))) {
    const equals = part.indexOf('=');
    if (equals < 1)
      throw userError(`--columns '${part}': expected KEY=HEADER, for example date=Date,killed=Dead`);
    columns[part.slice(0, equals).trim()] = part.slice(equals + 1).trim();
  }
  try {
    mappingOf(columns as RowColumns);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw userError(`--columns: ${error.message}`);
  }
  return columns as RowColumns;
}

/** What the command line says of the files. */
export const readOptions = ({ format, columns }: Pick<Arguments, 'format' | 'columns'>): ReadOptions => ({
  format: format === undefined ? {} : parseFormat(format),
  columns: columns.length === 0 ? undefined : parseColumns(columns),
});

/** A row with what its reader made of it, or a finding about the file itself. */
export type Read = Finding | { readonly row: Row; readonly reading: Reading };

/** A file with what it was taken for. */
export interface Readings {
  readonly meaning: Meaning;
  /** "UCDP GED, CSV, unpacked". */
  readonly words: string;
  readonly isList: boolean;
  /** What it yields, in order. To be read once. */
  readonly reads: AsyncIterable<Read>;
}

const headersOf = (row: unknown): readonly string[] => {
  if (!isRow(row)) return [];
  return Object.keys(row['type'] === 'Feature' && isRow(row['properties']) ? row['properties'] : row);
};

/** HTML is no table that is read, whatever is said of its columns. */
function assertNoHtml({ name, head }: Input): void {
  if (!/^\s*<(?:!doctype|html|head|body|table|div|p|tr|td|span|\?xml)\b/i.test(head)) return;
  throw userError(
    `cannot read ${name}: it is HTML. Save its table as CSV, which any spreadsheet does; of a page of Wikipedia take the wikitext, by ?action=raw behind its address`,
  );
}

/** The error for a table of unknown columns: it names them and shows how to say what they hold. */
function unknownTable({ name, head }: Input, row: unknown): Error {
  const headers = headersOf(row);
  if (/\[\[[^\]\n]+\]\]|^==.+==\s*$|'''/m.test(head))
    return userError(`cannot tell what ${name} is. If it is a page of a wiki, say so: --format infobox`);
  if (headers.length === 0) {
    return userError(
      `cannot tell what ${name} is: expected a record, an infobox, rows of UCDP or ACLED, a Wikidata entity, or a table with --columns`,
    );
  }
  const shown = headers.slice(0, 12).join(', ') + (headers.length > 12 ? ', …' : '');
  const pairs = Object.entries(guessColumns(headers)).map(([column, header]) => `${column}=${header}`);
  const example = pairs.length > 0 ? pairs.join(',') : `date=${headers[0] ?? 'Date'}`;
  const quoted = /\s/.test(example) ? `'${example}'` : example;
  return userError(
    `cannot tell what the columns of ${name} mean (${shown}). Say what they hold, for example: --columns ${quoted}`,
  );
}

/** A mapping that names a column which the table has not: a slip of the user's, not a finding of each row. */
function assertColumns(name: string, columns: RowColumns, headers: readonly string[]): void {
  const known = new Set(headers.map((header) => header.trim().toLowerCase()));
  for (const [key, header] of Object.entries(columns)) {
    if (header === undefined || known.has(header.trim().toLowerCase())) continue;
    throw userError(
      `--columns ${key}=${header}: ${name} has no column '${header}'${didYouMean(header, headers) || '.'} It has ${headers.join(', ')}.`,
    );
  }
}

function itemsOf(input: Input, carrier: Carrier): AsyncGenerator<Item & { readonly path?: RowsAt }> {
  switch (carrier) {
    case 'csv':
    case 'tsv':
      return readTable(input, carrier);
    case 'ndjson':
      return readLines(input);
    case 'json':
      return readDocument(input, rowsOf);
    case 'wikitext':
      return readWikitext(input);
  }
}

/** What a file's rows are, by the first of them. */
function meaningBy(value: unknown, carrier: Carrier, input: Input): Meaning {
  if (carrier === 'wikitext') return 'infobox';
  if (isRow(value) && value['type'] === 'property' && isRow(value['claims']))
    throw userError(
      `cannot read ${input.name}: it is a property of Wikidata (${String(value['id'])}), which says what statements mean. Expected an item, such as https://www.wikidata.org/wiki/Special:EntityData/Q….json`,
    );
  const found = meaningOf(value);
  if (found === undefined) throw unknownTable(input, value);
  return found;
}

/** How the rows are written, in words: by the list of the document that holds them. */
function carrierWords(carrier: Carrier, path: RowsAt): string {
  if (path === undefined) return carrierNames[carrier];
  if (path[0] === 'results') return 'results of SPARQL';
  return path[0] === 'features' ? 'GeoJSON' : 'a JSON list';
}

/** The reader of a format. That of a dataset comes by itself: the others, and zod, would take memory and time. */
async function readerFor(meaning: Meaning, columns: RowColumns): Promise<(value: unknown) => Reading> {
  if (meaning === 'ucdp') return (await import('../formats/read/ucdp.js')).openUcdpGed;
  if (meaning === 'acled') return (await import('../formats/read/acled.js')).openAcled;
  return (await import('./read-account.js')).readerOf(meaning, columns);
}

/** Opens a file, whatever it is, and tells what it was taken for. */
export async function openReadings(name: string, options: ReadOptions, io: Io): Promise<Readings> {
  const { columns = {} } = options;
  const wanted: WantedFormat =
    options.columns === undefined ? options.format : { meaning: 'row', ...options.format };
  if (wanted.meaning === 'row' && options.columns === undefined)
    throw userError('--format row needs --columns, for example: --columns date=Date,place=Town,killed=Dead');
  const input = await openInput(name, io);
  if (wanted.carrier === undefined) assertNoHtml(input);
  const carrier = detectCarrier(input.head, name, wanted);
  const items = itemsOf(input, carrier);
  const early: Finding[] = [];
  let next = await items.next();
  for (; !next.done && 'issue' in next.value; next = await items.next()) early.push(next.value);
  if (next.done || 'issue' in next.value) throw userError(`${input.name} has no rows`);
  const first: Row & { readonly path?: RowsAt } = next.value;
  const meaning = wanted.meaning ?? meaningBy(first.value, carrier, input);
  if (meaning === 'row' && (carrier === 'csv' || carrier === 'tsv'))
    assertColumns(input.name, columns, headersOf(first.value));
  const read = await readerFor(meaning, columns);
  const path = 'path' in first ? first.path : undefined;
  async function* reads(): AsyncGenerator<Read> {
    yield* early;
    for (let at = next; !at.done; at = await items.next()) {
      yield* input.findings.splice(0);
      const item = at.value;
      if ('issue' in item) yield item;
      else if (item.line > 0) yield { row: item, reading: read(item.value) };
    }
    yield* input.findings.splice(0);
  }
  const isList = carrier !== 'wikitext' && (carrier !== 'json' || path !== undefined);
  const words = `${meaningNames[meaning]}, ${carrierWords(carrier, path)}${input.remark}`;
  return { meaning, words, isList, reads: reads() };
}
