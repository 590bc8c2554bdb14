import type { RowColumns } from '../formats/index.js';
import { nearest } from '../text/nearest.js';
import { type Detected, detectCarrier, meaningOf } from './detect-format.js';
import { carrierNames, type Meaning, meaningNames, type WantedFormat } from './format.js';
import type { Input } from './open-input.js';
import type { Place } from './place.js';
import { type Reading, readerOf } from './read-account.js';
import { readDocument, readJsonRows, readLines } from './read-json.js';
import { readTable } from './read-table.js';
import { readWikitext } from './read-wikitext.js';
import { fileIssue, type RowSink } from './row-sink.js';
import { userError } from './user-error.js';

/** What the user says of the files. */
export interface ReadOptions {
  readonly format: WantedFormat;
  readonly columns: RowColumns | undefined;
}

/** Where the readings of a file go. */
export interface ReadingSink extends Pick<RowSink, 'onIssue' | 'onPiece'> {
  /** Once, before the first reading. */
  readonly onFormat: (meaning: Meaning, words: string, isList: boolean) => void;
  readonly onReading: (reading: Reading, place: Place) => void;
}

function read(input: Input, detected: Detected, sink: RowSink): Promise<void> {
  switch (detected.carrier) {
    case 'csv':
    case 'tsv':
      return readTable(input, detected.carrier, sink);
    case 'ndjson':
      return readLines(input, sink);
    case 'json-rows':
      return readJsonRows(input, detected.rowsAt ?? { key: undefined }, sink);
    case 'wikitext':
      return readWikitext(input, sink);
    case 'json':
      return readDocument(input, sink);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const headersOf = (row: unknown): readonly string[] => {
  if (!isObject(row)) return [];
  return Object.keys(row['type'] === 'Feature' && isObject(row['properties']) ? row['properties'] : row);
};

const guesses: readonly (readonly [key: string, words: RegExp])[] = [
  ['date', /^(?:event[_ ]?)?(?:date|day|when)/i],
  ['place', /^(?:place|location|town|city|where|site)/i],
  ['killed', /(?:killed|dead|deaths|fatalit)/i],
  ['wounded', /(?:wounded|injured|hurt)/i],
];

/** The error for a table of unknown columns: it names them and shows how to say what they hold. */
function unknownTable(name: string, row: unknown): Error {
  const headers = headersOf(row);
  if (headers.length === 0) {
    return userError(
      `cannot tell what ${name} is: expected a record, an infobox, rows of UCDP or ACLED, a Wikidata entity, or a table with --columns`,
    );
  }
  const shown = headers.slice(0, 12).join(', ') + (headers.length > 12 ? ', …' : '');
  const pairs = guesses.flatMap(([key, words]) => {
    const header = headers.find((one) => words.test(one));
    return header === undefined ? [] : [`${key}=${header}`];
  });
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
    const near = nearest(header, headers);
    throw userError(
      `--columns ${key}=${header}: ${name} has no column '${header}'${near === undefined ? '' : `, did you mean '${near}'?`} It has ${headers.join(', ')}.`,
    );
  }
}

/** Reads a file, whatever it is, and tells what it was taken for. */
export async function readRows(input: Input, options: ReadOptions, sink: ReadingSink): Promise<void> {
  const { columns = {} } = options;
  const wanted: WantedFormat =
    options.columns === undefined ? options.format : { meaning: 'row', ...options.format };
  if (wanted.meaning === 'row' && options.columns === undefined) {
    throw userError('--format row needs --columns, for example: --columns date=Date,place=Town,killed=Dead');
  }
  const detected = detectCarrier(input.head.toString('utf8'), input.name, wanted);
  const isTable = detected.carrier === 'csv' || detected.carrier === 'tsv';
  let reader: ((value: unknown) => Reading) | undefined;
  const begin = (row: unknown): ((value: unknown) => Reading) => {
    const found =
      detected.carrier === 'wikitext' ? 'infobox' : Array.isArray(row) && isTable ? 'acled' : meaningOf(row);
    const meaning = wanted.meaning ?? found;
    if (meaning === undefined) throw unknownTable(input.name, row);
    if (meaning === 'row' && isTable) assertColumns(input.name, columns, headersOf(row));
    const isList = isTable || detected.carrier === 'ndjson' || detected.carrier === 'json-rows';
    const carrier = detected.rowsAt?.key === 'features' ? 'GeoJSON' : carrierNames[detected.carrier];
    const gzip = input.gzip ? ', unpacked' : '';
    sink.onFormat(meaning, `${meaningNames[meaning]}, ${carrier}${gzip}`, isList);
    return readerOf(meaning, columns);
  };
  let told = false;
  const tellInvalid = (): void => {
    const at = input.invalid();
    if (told || at === undefined) return;
    told = true;
    const byte = `0x${at.byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const message = `The byte ${byte} is no UTF-8; it is read as U+FFFD, and so is any further one`;
    sink.onIssue(fileIssue('invalid-utf-8', message, { value: byte, expected: 'text in UTF-8' }), at);
  };
  await read(input, detected, {
    onIssue: sink.onIssue,
    onPiece: () => {
      tellInvalid();
      return sink.onPiece();
    },
    onHeader: (headers) => {
      reader = begin(Object.fromEntries(headers.map((header) => [header, ''])));
    },
    onRow: (row, place) => {
      reader ??= begin(row);
      sink.onReading(reader(row), place);
    },
  });
  tellInvalid();
  if (reader === undefined) throw userError(`${input.name} has no rows`);
}
