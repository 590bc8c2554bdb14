import { type CsvError, parse } from 'csv-parse';
import { acledEventTypes } from '../formats/read/acled.js';
import { byteQueue, cellPosition } from './byte-queue.js';
import { delimiterOf } from './detect-format.js';
import type { Input } from './open-input.js';
import type { Place } from './place.js';
import { fileIssue, type RowSink } from './row-sink.js';
import { counted } from './text.js';
import { userError } from './user-error.js';

/** A row longer than this is a quotation mark that nothing closes. */
const longestRow = 16_000_000;

/** ACLED files are met without a header line: then the first line has one of its event types among its cells. */
const eventTypes = new Set(Object.keys(acledEventTypes).map((type) => type.toLowerCase()));
const isHeader = (cells: readonly string[]): boolean =>
  cells.length < 20 || !cells.some((cell) => eventTypes.has(cell.trim().toLowerCase()));

/** Headers, each once: of two of one name the second becomes `name (2)`, so that no cell is lost. */
function distinct(
  headers: readonly string[],
  onSame: (header: string, index: number) => void,
): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    if (times === 1) return header;
    if (header !== '') onSame(header, index);
    return `${header} (${times})`;
  });
}

/**
 * Makes row objects. A copy of a ready one has its keys laid out once and for all; one built key by key from
 * fifty names becomes a hash table, which costs more than parsing the row.
 */
function rowMaker(headers: readonly string[]): (cells: readonly string[]) => Record<string, string> {
  const model: Record<string, string> = JSON.parse(
    `{${headers.map((header) => `${JSON.stringify(header)}:""`).join(',')}}`,
  );
  return (cells) => {
    const row = { ...model };
    for (let i = 0; i < headers.length; i += 1) row[headers[i] ?? ''] = cells[i] ?? '';
    return row;
  };
}

const isTags = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || cell.startsWith('#'));

/** How long the last row of these bytes is, by the line ends inside its cells: what precedes it is a row that was passed over. */
function lengthOf(cells: readonly string[], bytes: Buffer, lineEnd: 10 | 13): number {
  const inside = cells.join('').split(lineEnd === 10 ? '\n' : '\r').length - 1;
  let from = bytes.at(-1) === lineEnd ? bytes.length - 1 : bytes.length;
  for (let lines = 0; lines <= inside && from > 0; lines += 1)
    from = from === 0 ? -1 : bytes.lastIndexOf(lineEnd, from - 1);
  return bytes.length - from - 1;
}

/** Reads CSV or TSV, row by row, each an object by the header; of an ACLED file without one, a list of cells. */
export async function readTable(input: Input, carrier: 'csv' | 'tsv', sink: RowSink): Promise<void> {
  const delimiter = carrier === 'tsv' ? '\t' : delimiterOf(input.head.toString('utf8'));
  const lineEnd = input.head.includes(10) || !input.head.includes(13) ? 10 : 13;
  const queue = byteQueue(lineEnd);
  let headers: readonly string[] | undefined;
  let make: ((cells: readonly string[]) => unknown) | undefined;
  let rows = 0;
  let rowEnd = 0;
  let hasDamaged = false;
  const place = {
    line: 1,
    locate: (path: readonly (string | number)[]) => {
      const column = path.at(-1);
      const index =
        typeof column === 'number' ? column : column === undefined ? -1 : (headers?.indexOf(column) ?? -1);
      if (index <= 0) return { line: place.line, column: 1 };
      return cellPosition(queue.until(rowEnd), index, delimiter, place.line);
    },
  };
  const takeHeader = (cells: readonly string[]): void => {
    headers = distinct(cells, (header, index) => {
      const more = { value: header, expected: 'each column once' };
      sink.onIssue(
        fileIssue(
          'csv-same-header',
          `Another column is named '${header}'; it is read as '${header} (2)'`,
          more,
        ),
        place.locate([index]),
      );
    });
    make = rowMaker(headers);
    sink.onHeader?.(headers);
  };
  const takeRow = (cells: readonly string[]): void => {
    const wanted = headers?.length ?? cells.length;
    if (cells.length !== wanted) {
      const more = { value: cells.length, expected: counted(wanted, 'cell') };
      sink.onIssue(
        fileIssue('csv-cells', `The row has ${counted(cells.length, 'cell')}, the header ${wanted}`, more),
        place.locate([]),
      );
    }
    rows += 1;
    if (rows === 1 && isTags(cells))
      sink.onIssue(fileIssue('hxl-tags', 'A row of HXL tags; it is passed over'), place.locate([]));
    else sink.onRow(make === undefined ? cells : make(cells), place satisfies Place);
  };
  const take = (cells: readonly string[]): void => {
    rowEnd = parser.info.bytes;
    if (hasDamaged) queue.passTo(rowEnd - lengthOf(cells, queue.until(rowEnd), lineEnd));
    hasDamaged = false;
    queue.skipLineEnds();
    place.line = queue.line();
    if (make === undefined && rows === 0 && isHeader(cells)) takeHeader(cells);
    else takeRow(cells);
    queue.passTo(rowEnd);
  };
  const parser = parse({
    delimiter,
    quote: '"',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error: CsvError | undefined) => {
      if (error === undefined) return;
      if (error.code === 'CSV_MAX_RECORD_SIZE') throw tooLong(input.name, queue.line());
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
        queue.skipLineEnds();
        throw userError(
          `cannot read ${input.name} beyond line ${queue.line()}: a quotation mark is opened there and never closed`,
        );
      }
      hasDamaged = true;
      const line = queue.lineAt(Number(error['bytes'] ?? 0));
      sink.onIssue(
        fileIssue('csv-quotes', 'A quotation mark stands in the wrong place; the row is passed over'),
        { line, column: 1 },
      );
    },
  });
  // Rows are taken as they are parsed: the stream's own queue, and an object about each row, would cost a third more.
  parser.push = (cells: readonly string[] | null) => {
    if (cells !== null) take(cells);
    return true;
  };
  // An error is handed to the callback below too; without a listener it would end the process.
  parser.on('error', () => {});
  const written = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      act((error) => (error ? reject(error) : resolve()));
    });
  const feed = (chunk: Buffer): Promise<void> => {
    queue.add(chunk);
    return written((done) => parser.write(chunk, done));
  };
  const chunks = input.chunks[Symbol.asyncIterator]();
  // The parser holds back a few bytes to look ahead. Where the file breaks off, blanks push out the last whole
  // row, and complete none that is cut in two.
  const nextChunk = (): Promise<IteratorResult<Buffer>> =>
    chunks.next().catch(async (error: unknown) => {
      await feed(Buffer.from(' '.repeat(16)));
      throw error;
    });
  try {
    for (let next = await nextChunk(); !next.done; next = await nextChunk()) {
      await feed(next.value);
      if (!(await sink.onPiece())) return;
    }
  } finally {
    await chunks.return?.();
  }
  if (await sink.onPiece()) await written((done) => parser.end(done));
}

const tooLong = (name: string, line: number): Error =>
  userError(
    `cannot read ${name} beyond line ${line}: a row there is longer than 16 MB; is a quotation mark never closed?`,
  );
