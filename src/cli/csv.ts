import { acledEventTypes } from '../formats/read/acled.js';
import { delimiterOf } from './detect-format.js';
import type { Input } from './input.js';
import { fileFinding } from './issue-codes.js';
import { type Item, type Position, positionsIn } from './position.js';
import { counted } from './text.js';
import { userError } from './user-error.js';

/** A row longer than this is a quotation mark that nothing closes. */
const longestRow = 16_000_000;

/** ACLED files are met without a header line: then the first line has one of its event types among its cells. */
const eventTypes = new Set(Object.keys(acledEventTypes).map((type) => type.toLowerCase()));
const isHeader = (cells: readonly string[]): boolean =>
  cells.length < 20 || !cells.some((cell) => eventTypes.has(cell.trim().toLowerCase()));

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

/** A row of a text, and where it ends; `fault` is where a quotation mark stands that cannot, -1 where none does. */
interface Parsed {
  readonly cells: readonly string[];
  readonly fault: number;
  readonly end: number;
  readonly isOneLine: boolean;
}

/** Where the line that an index lies in ends: behind its `\n`, or with the text. */
const afterLine = (text: string, from: number): number => text.indexOf('\n', from) + 1 || text.length;

/** The index of the line end before an index, if one stands there; the index itself if none does. */
function withoutLineEnd(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

/**
 * The row that begins at an index, by RFC 4180; `undefined` where the text ends inside quotes. The engine's own search
 * does the work: no character is looked at but those at which a cell begins or ends.
 */
export function rowAt(text: string, from: number, delimiter: string): Parsed | undefined {
  let end = afterLine(text, from);
  let isOneLine = true;
  const line = text.slice(from, withoutLineEnd(text, end));
  if (!line.includes('"')) return { cells: line.split(delimiter), fault: -1, end, isOneLine: true };
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    let stop = at;
    if (text[at] === '"') {
      let isDoubled = false;
      do {
        isDoubled = stop > at;
        stop = text.indexOf('"', stop + 1) + 1;
        if (stop === 0) return undefined;
      } while (text[stop] === '"');
      const cell = text.slice(at + 1, stop - 1);
      cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
      if (stop > end) {
        end = afterLine(text, stop);
        isOneLine = false;
      }
    } else {
      const next = text.indexOf(delimiter, at);
      stop = next === -1 || next >= end ? withoutLineEnd(text, end) : next;
      const cell = text.slice(at, stop);
      if (cell.includes('"')) stop = at + cell.indexOf('"');
      else cells.push(cell);
    }
    if (stop === withoutLineEnd(text, end)) return { cells, fault: -1, end, isOneLine };
    if (text[stop] !== delimiter) return { cells, fault: stop, end, isOneLine };
    at = stop;
  }
}

/** Where the cell at an index of the row that begins at `from` stands: at its first character, inside any quotes. */
function cellIndex(text: string, from: number, index: number, delimiter: string): number {
  let at = from;
  for (let cell = 0, quoted = false; at < text.length && cell < index; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === delimiter && !quoted) cell += 1;
  }
  return at;
}

/** The text in chunks, each with whether it is the last. */
async function* textOf(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<readonly [text: string, isLast: boolean]> {
  for await (const chunk of chunks) yield [chunk.toString('utf8'), false];
  yield ['', true];
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/**
 * The rows of CSV or TSV, each an object by the header; of an ACLED file without one, a list of cells. The
 * header comes first, as a row of empty cells on line 0. A row with a quotation mark in the wrong place is a finding,
 * and passed over to the end of its line.
 */
export async function* readTable(input: Input, carrier: 'csv' | 'tsv'): AsyncGenerator<Item> {
  const delimiter = carrier === 'tsv' ? '\t' : delimiterOf(input.head);
  let headers: readonly string[] | undefined;
  let make: ((cells: readonly string[]) => unknown) | undefined;
  let isFirst = true;
  // What is read and not yet parsed, and the line on which it begins.
  let text = '';
  let line = 1;
  const takeHeader = function* (
    cells: readonly string[],
    place: (cell: number) => Position,
  ): Generator<Item> {
    const names = distinctHeaders(cells);
    headers = names;
    make = rowMaker(names);
    yield { value: make([]), line: 0, locate: () => place(0) };
    for (const [index, header] of cells.entries()) {
      if (names[index] === header || header === '') continue;
      const words = `Another column is named '${header}'; it is read as '${names[index]}'`;
      yield fileFinding('csv-same-header', place(index), words, {
        value: header,
        expected: 'each column once',
      });
    }
  };
  const take = function* ({ cells, fault, end }: Parsed, whole: string, from: number): Generator<Item> {
    const first = line;
    const positionOf = (index: number): Position => positionsIn(whole.slice(from, end), first)(index - from);
    const place = (cell: number): Position => positionOf(cellIndex(whole, from, cell, delimiter));
    if (fault !== -1) {
      const words = 'A quotation mark stands in the wrong place; the row is passed over';
      const expected = 'quotation marks around a whole cell, each inside it written twice';
      yield fileFinding('csv-quotes', positionOf(fault), words, { expected });
      return;
    }
    // Excel's own line that names the separator.
    if (isFirst && /^sep=.?$/.test(cells[0] ?? '') && cells.join('').length <= 5) return;
    if (isFirst && isHeader(cells)) yield* takeHeader(cells, place);
    else {
      const wanted = headers?.length ?? cells.length;
      if (cells.length !== wanted) {
        const more = { value: cells.length, expected: counted(wanted, 'cell') };
        const words = `The row has ${counted(cells.length, 'cell')}, the header ${wanted}`;
        yield fileFinding('csv-cells', place(0), words, more);
      }
      yield {
        value: make === undefined ? cells : make(cells),
        line,
        locate: (path) => {
          const column = path.at(-1);
          const index =
            typeof column === 'number' ? column : column === undefined ? -1 : headers?.indexOf(column);
          return place(Math.max(0, index ?? 0));
        },
      };
    }
    isFirst = false;
  };
  let enough = 0;
  for await (const [more, isLast] of textOf(input.chunks)) {
    text += more;
    if (text.length < enough && !isLast) continue;
    let at = 0;
    while (at < text.length) {
      if (text[at] === '\n' || text.startsWith('\r\n', at)) {
        at = afterLine(text, at);
        line += 1;
        continue;
      }
      const row = rowAt(text, at, delimiter);
      if (row === undefined && isLast)
        throw userError(
          `cannot read ${input.name} beyond line ${line}: a quotation mark is opened there and never closed`,
        );
      if (row === undefined || (row.end === text.length && !text.endsWith('\n') && !isLast)) break;
      yield* take(row, text, at);
      line += row.isOneLine ? 1 : linesIn(text.slice(at, row.end));
      at = row.end;
    }
    text = text.slice(at);
    if (text.length > longestRow)
      throw userError(
        `cannot read ${input.name} beyond line ${line}: a row there is longer than 16 MB; is a quotation mark never closed?`,
      );
    // A row longer than a chunk is tried again when there is twice as much of it, so that all of it is read but twice.
    enough = at === 0 ? 2 * text.length : 0;
  }
}
