import type { RowsAt } from './detect-format.js';
import { jsonPlace, positionOf, syntaxErrorAt, syntaxErrorWords } from './json-positions.js';
import type { Input } from './open-input.js';
import { fileIssue, type RowSink } from './row-sink.js';
import { userError } from './user-error.js';

/** A document, or one row of a list, longer than this is not read into memory. */
const longest = 256_000_000;

const tooLong = (name: string, line: number): Error =>
  userError(`cannot read ${name} beyond line ${line}: a JSON value there is longer than 256 MB`);

/** All of a file as text. */
export async function readText(input: Input): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.chunks) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest)
      throw userError(`cannot read ${input.name}: it is one document of more than 256 MB`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function notJson(name: string, text: string, error: unknown): Error {
  const { line, column } = syntaxErrorAt(text);
  return userError(
    `cannot read ${name}: it is no JSON from line ${line}, column ${column} on: ${syntaxErrorWords(error)}`,
  );
}

/** Reads one JSON document. */
export async function readDocument(input: Input, sink: RowSink): Promise<void> {
  const text = await readText(input);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw notJson(input.name, text, error);
  }
  sink.onRow(value, jsonPlace(text, positionOf(text, text.length - text.trimStart().length)));
  await sink.onPiece();
}

/** Reads NDJSON: a row on each line. A line that is no JSON is a finding; the next ones are read. */
export async function readLines(input: Input, sink: RowSink): Promise<void> {
  let rest = '';
  let line = 0;
  const take = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch (error) {
      const { column } = syntaxErrorAt(text);
      sink.onIssue(
        fileIssue('json-syntax', `The line is no JSON: ${syntaxErrorWords(error)}; it is passed over`),
        { line, column },
      );
      return;
    }
    sink.onRow(row, jsonPlace(text, { line, column: 1 }));
  };
  for await (const chunk of input.chunks) {
    const text = rest + chunk.toString('utf8');
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
    }
    rest = text.slice(from);
    if (rest.length > longest) throw tooLong(input.name, line + 1);
    if (!(await sink.onPiece())) return;
  }
  if ((await sink.onPiece()) && rest !== '') take(rest);
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, comma, colon] = [
  34, 92, 123, 125, 91, 93, 44, 58,
];
const isBlank = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/**
 * Reads the rows of a JSON list, one at a time: the list is cut at its commas, and each row parsed by
 * itself, so that a list of any length takes the memory of one row.
 */
export async function readJsonRows(input: Input, rowsAt: RowsAt, sink: RowSink): Promise<void> {
  // Depth of the list: 1 where it is the document, 2 where it is a member of it.
  const listDepth = rowsAt.key === undefined ? 1 : 2;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inList = false;
  let isDone = false;
  // The last key met at the top, and whether a string there is one.
  let key = '';
  let isKey = false;
  let expectsKey = true;
  // Bytes of the row or key at hand from earlier chunks, and where it began.
  let pending: Buffer[] = [];
  let pendingLength = 0;
  let from = -1;
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  let start = { line: 1, column: 1 };

  const text = (chunk: Buffer, to: number): string => {
    const bytes = Buffer.concat([...pending, chunk.subarray(Math.max(0, from), to)]);
    pending = [];
    pendingLength = 0;
    from = -1;
    return bytes.toString('utf8');
  };
  const takeRow = (raw: string): void => {
    const trimmed = raw.trimEnd();
    if (trimmed === '') return;
    let row: unknown;
    try {
      row = JSON.parse(trimmed);
    } catch (error) {
      const at = syntaxErrorAt(trimmed);
      const where = `line ${start.line + at.line - 1}, column ${at.line === 1 ? start.column + at.column - 1 : at.column}`;
      throw userError(
        `cannot read ${input.name}: it is no JSON from ${where} on: ${syntaxErrorWords(error)}`,
      );
    }
    sink.onRow(row, jsonPlace(trimmed, start));
  };
  const scan = (chunk: Buffer): void => {
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (byte === 10) {
        line += 1;
        lineStart = offset + i + 1;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) {
          inString = false;
          if (isKey) {
            key = text(chunk, i);
            isKey = false;
          }
        }
        continue;
      }
      if (isBlank(byte)) continue;
      if (
        inList &&
        depth === listDepth &&
        from === -1 &&
        pendingLength === 0 &&
        byte !== comma &&
        byte !== closeBracket
      ) {
        from = i;
        start = { line, column: offset + i - lineStart + 1 };
      }
      if (byte === quote) {
        inString = true;
        isKey = !inList && listDepth === 2 && depth === 1 && expectsKey;
        if (isKey) from = i + 1;
      } else if (byte === openBrace || byte === openBracket) {
        depth += 1;
        if (
          byte === openBracket &&
          depth === listDepth &&
          !isDone &&
          (rowsAt.key === undefined || key === rowsAt.key)
        )
          inList = true;
      } else if (byte === closeBrace || byte === closeBracket) {
        if (inList && depth === listDepth) {
          if (from !== -1 || pendingLength > 0) takeRow(text(chunk, i));
          inList = false;
          isDone = true;
        }
        depth -= 1;
      } else if (byte === comma) {
        if (inList && depth === listDepth && (from !== -1 || pendingLength > 0)) takeRow(text(chunk, i));
        expectsKey = true;
      } else if (byte === colon && depth === 1) expectsKey = false;
    }
    if (from !== -1 || pendingLength > 0) {
      pending.push(Buffer.from(chunk.subarray(Math.max(0, from))));
      pendingLength += chunk.length - Math.max(0, from);
      from = 0;
      if (pendingLength > longest) throw tooLong(input.name, start.line);
    }
    offset += chunk.length;
  };
  for await (const chunk of input.chunks) {
    scan(chunk);
    if (!(await sink.onPiece())) return;
  }
  if (depth !== 0 || inString || (inList && !isDone)) {
    throw userError(
      `cannot read ${input.name} to its end: the JSON breaks off at line ${line}; what was found up to there stands`,
    );
  }
}
