/** What was pasted or chosen, read row by row. */
import { parse } from 'csv-parse/browser/esm/sync';
import { delimiterOf, detectCarrier, meaningOf, rowsOf } from '../../../src/cli/detect-format.js';
import { readerOf } from '../../../src/cli/read-account.js';
import { guessColumns } from '../../../src/formats/read/guess-columns.js';
import { isRow } from '../../../src/text/is-object.js';

/** What keeps a text from being read, in words for whoever pasted it. */
export class Unreadable extends Error {}

type Reader = ReturnType<typeof readerOf>;
type Take = (value: unknown) => void;

const noRow = 'There is no row in it: a table needs a header line and a row.';

/** What is no text at all, or a page around the table. */
function assertText(text: string): void {
  if (text.startsWith('PK\u0003\u0004'))
    throw new Unreadable(
      'It is a workbook or another packed file. Save its table as CSV, which any spreadsheet does.',
    );
  if (text.includes('\u0000'))
    throw new Unreadable('It is no text. Save its table as CSV, which any spreadsheet does.');
  if (/^\s*<(?:!doctype|html|table|\?xml|head|body)/i.test(text))
    throw new Unreadable(
      'It is HTML. Copy the table as text, or save it as CSV; of a page of Wikipedia take the wikitext, under “Edit”.',
    );
}

function parseJson(text: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = line === undefined ? '' : ` in line ${line}`;
    throw new Unreadable(
      `It looks like JSON and is not${where}: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => (isRow(inside) ? inside[key] : undefined), document);

/** Hands over each row or document of a text, in order. */
function eachRow(text: string, take: Take): void {
  const trimmed = text.trim();
  const carrier = detectCarrier(trimmed.slice(0, 65_536), '', {});
  switch (carrier) {
    case 'wikitext':
      take(trimmed);
      return;
    case 'json': {
      const document = parseJson(trimmed);
      const path = rowsOf(document);
      const rows = path === undefined ? [document] : at(document, path);
      for (const row of Array.isArray(rows) ? rows : []) take(row);
      return;
    }
    case 'ndjson':
      for (const [index, line] of trimmed.split(/\r?\n/).entries())
        if (line.trim() !== '') take(parseJson(line, index + 1));
      return;
    case 'csv':
    case 'tsv':
      try {
        parse(trimmed.replace(/^sep=.\r?\n/i, ''), {
          columns: true,
          delimiter: carrier === 'tsv' ? '\t' : delimiterOf(trimmed),
          skip_empty_lines: true,
          relax_column_count: true,
          relax_quotes: true,
          bom: true,
          trim: true,
          on_record: (row) => {
            take(row);
            return null;
          },
        });
      } catch (error) {
        if (error instanceof Unreadable || !(error instanceof Error)) throw error;
        throw new Unreadable(`The table cannot be read: ${error.message}.`);
      }
  }
}

const asWords = {
  record: 'a record like this one',
  infobox: 'an infobox',
  ucdp: 'rows of UCDP GED',
  acled: 'rows of ACLED',
  wikidata: 'a Wikidata entity',
} as const;

/** The reader of the rows, by the first of them, and what they are taken for. */
function readerBy(first: unknown): { readonly as: string; readonly read: Reader } {
  if (typeof first === 'string') return { as: asWords.infobox, read: readerOf('infobox', {}) };
  if (!isRow(first)) throw new Unreadable(noRow);
  const meaning = meaningOf(first);
  if (meaning !== undefined && meaning !== 'row')
    return { as: asWords[meaning], read: readerOf(meaning, {}) };
  const headers = Object.keys(first);
  const columns = guessColumns(headers);
  if (Object.keys(columns).length === 0)
    throw new Unreadable(
      `None of its columns is known: ${headers.slice(0, 8).join(', ')}${headers.length > 8 ? ', …' : ''}. Name them date, place, killed, wounded.`,
    );
  const named = Object.entries(columns).map(([column, header]) =>
    header?.toLowerCase() === column ? column : `${header} as ${column.replace('side', 'side ')}`,
  );
  return { as: `a table, by its columns: ${named.join(', ')}`, read: readerOf('row', columns) };
}

export interface Reading {
  /** "an infobox", "a table, by its columns: Lieu as place". */
  readonly as: string;
  readonly rows: number;
}

/** Reads each row of a text in turn; throws `Unreadable` where there is none. */
export function readRows(text: string, take: (reading: ReturnType<Reader>, row: number) => void): Reading {
  assertText(text);
  let reader: ReturnType<typeof readerBy> | undefined;
  let rows = 0;
  eachRow(text, (row) => {
    reader ??= readerBy(row);
    rows += 1;
    take(reader.read(row), rows);
  });
  if (reader === undefined) throw new Unreadable(noRow);
  return { as: reader.as, rows };
}
