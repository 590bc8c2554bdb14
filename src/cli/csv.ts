import { type CsvError, parse } from 'csv-parse';
import { acledHeaders } from '../formats/read/acled.js';
import { ucdpHeaders } from '../formats/read/ucdp.js';
import { delimiterOf } from './detect-format.js';
import type { Input } from './input.js';
import { fileFinding } from './issue-codes.js';
import type { Item, Position, Row } from './position.js';
import { counted } from './text.js';
import { userError } from './user-error.js';

/** A row longer than this is a quotation mark that nothing closes. */
const longestRow = 16_000_000;

/** Headers, each once: a second `a` becomes `a (2)`, or the next number that no column is named by. */
export function distinctHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set(headers);
  const seen = new Set<string>();
  return headers.map((header) => {
    let name = header;
    if (seen.has(header)) {
      let times = 2;
      while (taken.has(`${header} (${times})`)) times += 1;
      name = `${header} (${times})`;
      taken.add(name);
    }
    seen.add(name);
    return name;
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

/** Where the cell at an index of a row starts: at its first character, inside any quotes. */
function cellPosition(text: string, index: number, delimiter: string, line: number): Position {
  let [cell, quoted, lineStart, lines, at] = [0, false, 0, 0, 0];
  for (; at < text.length && cell < index; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) cell += 1;
    else if (char === '\n') {
      lines += 1;
      lineStart = at + 1;
    }
  }
  return { line: line + lines, column: at - lineStart + 1 };
}

const newline = 10;
const lineEnds = (bytes: Buffer): number => {
  let count = 0;
  for (let i = bytes.indexOf(newline); i !== -1; i = bytes.indexOf(newline, i + 1)) count += 1;
  return count;
};

/** Where the last row of these bytes starts, by the line ends inside its cells: what precedes it was passed over. */
function lastRow(cells: readonly string[], bytes: Buffer): number {
  const inside = cells.join('').split('\n').length - 1;
  let from = bytes.at(-1) === newline ? bytes.length - 1 : bytes.length;
  for (let lines = 0; lines <= inside && from > 0; lines += 1) from = bytes.lastIndexOf(newline, from - 1);
  return from + 1;
}

/** What was parsed of a chunk: a row and where it ends in the file, or a row that was passed over. */
interface Parsed {
  readonly cells: readonly string[] | undefined;
  readonly end: number;
}

/** What ends the reading, by the parser's code. */
const fatal: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: 'a row there is longer than 16 MB; is a quotation mark never closed?',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened there and never closed',
};

/** The parser: takes a piece of the file, yields what became whole by it. */
function parserOf(delimiter: string, onFatal: (what: string) => Error) {
  const parsed: Parsed[] = [];
  const parser = parse({
    delimiter,
    quote: '"',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error: CsvError | undefined) => {
      if (error === undefined) return;
      const what = fatal[error.code];
      if (what !== undefined) throw onFatal(what);
      parsed.push({ cells: undefined, end: Number(error['bytes'] ?? 0) });
    },
  });
  // Rows are taken as they are parsed: the stream's own queue, and an object about each row, would cost a third more.
  parser.push = (cells: readonly string[] | null) => {
    if (cells !== null) parsed.push({ cells, end: parser.info.bytes });
    return true;
  };
  // An error is handed to the callback below too; without a listener it would end the process.
  parser.on('error', () => {});
  const written = (act: (done: (error?: Error | null) => void) => void): Promise<{ failure?: Error }> =>
    new Promise((resolve) => {
      act((error) => resolve(error ? { failure: error } : {}));
    });
  return {
    feed: async (chunk: Buffer | undefined): Promise<{ parsed: readonly Parsed[]; failure?: Error }> => {
      const ended = await written((done) =>
        chunk === undefined ? parser.end(done) : parser.write(chunk, done),
      );
      return { parsed: parsed.splice(0), ...ended };
    },
  };
}

const pieceSize = 65_536;

/**
 * The chunks in pieces of few rows, so that rows are garbage while they are young; and at the end a turn without
 * one. The parser holds back a few bytes to look ahead: where the file breaks off, blanks push out the last whole
 * row, and complete none that is cut in two.
 */
async function* piecesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  try {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += pieceSize) yield chunk.subarray(at, at + pieceSize);
  } catch (error) {
    yield Buffer.from(' '.repeat(16));
    throw error;
  }
  yield undefined;
}

/**
 * The rows of CSV or TSV, each an object by the header, or by the columns of the dataset where a file of UCDP or
 * ACLED has none. A header comes first, as a row of empty cells on line 0.
 */
export async function* readTable(input: Input, carrier: 'csv' | 'tsv'): AsyncGenerator<Item> {
  const delimiter = carrier === 'tsv' ? '\t' : delimiterOf(input.head);
  let headers: readonly string[] | undefined;
  let make = rowMaker([]);
  // Bytes of the row at hand and of what follows it, where they begin in the file, and on which line.
  let pieces: Buffer[] = [];
  let start = 0;
  let line = 1;
  const skipLineEnds = (bytes: Buffer): Buffer => {
    let at = 0;
    while (bytes[at] === newline || bytes[at] === 13) at += 1;
    start += at;
    line += lineEnds(bytes.subarray(0, at));
    return bytes.subarray(at);
  };
  const { feed } = parserOf(delimiter, (what) => {
    skipLineEnds(Buffer.concat(pieces));
    return userError(`cannot read ${input.name} beyond line ${line}: ${what}`);
  });
  /** The header as a row, and what is wrong with it. */
  const headerItems = function* (cells: readonly string[], text: string, at: number): Generator<Item> {
    yield { value: make([]), line: 0, locate: () => ({ line: at, column: 1 }) };
    for (const [index, header] of cells.entries()) {
      const name = headers?.[index];
      if (name === header || header === '') continue;
      const words = `Another column is named '${header}'; it is read as '${name}'`;
      const more = { value: header, expected: 'each column once' };
      yield fileFinding('csv-same-header', cellPosition(text, index, delimiter, at), words, more);
    }
  };
  const rowAt = (cells: readonly string[], bytes: Buffer, at: number): Row => ({
    value: make(cells),
    line: at,
    locate: (path) => {
      const column = path.at(-1);
      const index = headers?.indexOf(String(column)) ?? -1;
      if (index <= 0) return { line: at, column: 1 };
      return cellPosition(bytes.toString('utf8'), index, delimiter, at);
    },
  });
  let isDamaged = false;
  for await (const chunk of piecesOf(input.chunks)) {
    if (chunk !== undefined) pieces.push(chunk);
    const { parsed, failure } = await feed(chunk);
    // Joined once a chunk, and only where a row has become whole.
    let bytes: Buffer = Buffer.concat(parsed.length === 0 ? [] : pieces);
    for (const { cells, end } of parsed) {
      if (cells === undefined) {
        isDamaged = true;
        const at = line + lineEnds(bytes.subarray(0, Math.max(0, end - start)));
        const words = 'A quotation mark stands in the wrong place; the row is passed over';
        yield fileFinding('csv-quotes', { line: at, column: 1 }, words);
        continue;
      }
      const from = isDamaged ? lastRow(cells, bytes.subarray(0, end - start)) : 0;
      isDamaged = false;
      line += lineEnds(bytes.subarray(0, from));
      start += from;
      bytes = skipLineEnds(bytes.subarray(from));
      const row = bytes.subarray(0, end - start);
      // Excel's own line that names the separator is no header.
      let isRow = headers !== undefined;
      if (headers === undefined && !/^sep=.?$/.test(cells.join(delimiter).slice(0, 6))) {
        const known = acledHeaders(cells) ?? ucdpHeaders(cells);
        headers = known ?? distinctHeaders(cells);
        make = rowMaker(headers);
        isRow = known !== undefined;
        if (!isRow) yield* headerItems(cells, row.toString('utf8'), line);
      }
      if (isRow && headers !== undefined) {
        if (cells.length !== headers.length) {
          const more = { value: cells.length, expected: counted(headers.length, 'cell') };
          const words = `The row has ${counted(cells.length, 'cell')}, the header ${headers.length}`;
          yield fileFinding('csv-cells', { line, column: 1 }, words, more);
        }
        yield rowAt(cells, row, line);
      }
      line += lineEnds(row);
      start = end;
      bytes = bytes.subarray(row.length);
    }
    if (parsed.length > 0) pieces = [bytes];
    if (failure !== undefined) throw failure;
  }
}
