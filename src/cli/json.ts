import { isRow } from '../text/is-object.js';
import type { Input } from './input.js';
import { fileFinding } from './issue-codes.js';
import { type Item, type Locate, type Position, positionsIn, type Row } from './position.js';
import { userError } from './user-error.js';

// Positions are found by hand, without a call for each level, so that 20,000 of them overflow nothing.

/** A document, or one line of NDJSON, longer than this is not read into memory. */
const longest = 256_000_000;

/** All of a file as text. */
export async function readText(input: Input): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.chunks) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest)
      throw userError(
        `cannot read ${input.name}: it is one document of more than 256 MB; as NDJSON, a row on each line, it could be of any size`,
      );
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isBlank = (char: string | undefined): boolean =>
  char === ' ' || char === '\n' || char === '\r' || char === '\t';

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
};

function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 92) i += 1;
    else if (code === 34) return i + 1;
  }
  return text.length;
}

/** The index behind the value that starts at an index, however deep it is. The text is known to be sound. */
function after(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; ) {
    const char = text[i] ?? '';
    if (char === '"') i = afterString(text, i);
    else if (char === '{' || char === '[') {
      depth += 1;
      i += 1;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return i;
      depth -= 1;
      i += 1;
    } else if (depth === 0 && (char === ',' || isBlank(char))) return i;
    else {
      i += 1;
      continue;
    }
    if (depth === 0) return i;
  }
  return text.length;
}

/** Where a member stands: its key, if it has one, and its value. */
interface Member {
  readonly at: number;
  readonly value: number;
}

/** The members of the list or object at an index, by key; none of any other value. A later key wins, as in JSON.parse. */
function membersAt(text: string, at: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const isRow = text[at] === '{';
  if (!isRow && text[at] !== '[') return members;
  for (let i = skipBlanks(text, at + 1); text[i] !== '}' && text[i] !== ']' && i < text.length; ) {
    const end = isRow ? afterString(text, i) : i;
    const key = isRow ? String(JSON.parse(text.slice(i, end))) : String(members.size);
    const value = isRow ? skipBlanks(text, skipBlanks(text, end) + 1) : i;
    members.set(key, { at: i, value });
    i = skipBlanks(text, after(text, value));
    if (text[i] === ',') i = skipBlanks(text, i + 1);
  }
  return members;
}

/** Where the value at the end of a path stands, from the value at an index on; each list and object is walked once. */
function locateFrom(text: string, root: number, positionOf: (index: number) => Position): Locate {
  const known = new Map<number, ReadonlyMap<string, Member>>();
  return (path) => {
    let at = root;
    let value = root;
    for (const key of path) {
      const members = known.get(value) ?? membersAt(text, value);
      known.set(value, members);
      const member = members.get(String(key));
      if (member === undefined) break;
      ({ at, value } = member);
    }
    return positionOf(at);
  };
}

const literals = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** The index behind the string, number or word that starts here; -1 where there is none. */
function afterToken(text: string, at: number): number {
  if (text[at] === '"') {
    const end = afterString(text, at);
    for (let i = at; i < end; i += 1) if (text.charCodeAt(i) < 32) return -1;
    return text[end - 1] === '"' && end > at + 1 ? end : -1;
  }
  const literal = literals.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return at + literal.length;
  number.lastIndex = at;
  return number.test(text) ? number.lastIndex : -1;
}

/** The index at which a text stops being JSON. Engines word it in many ways, and some tell no place. */
function faultIndex(text: string): number {
  const open: string[] = [];
  let expects: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  for (let i = skipBlanks(text, 0); i < text.length; i = skipBlanks(text, i)) {
    const char = text[i] ?? '';
    if (expects === 'next') {
      const isEnd = char === (open.at(-1) === '{' ? '}' : ']');
      if (open.length === 0 || (char !== ',' && !isEnd)) return i;
      if (isEnd) open.pop();
      else expects = open.at(-1) === '{' ? 'key' : 'value';
      i += 1;
    } else if (expects === 'colon') {
      if (char !== ':') return i;
      expects = 'value';
      i += 1;
    } else if ((expects === 'first' && char === ']') || (expects === 'first-key' && char === '}')) {
      open.pop();
      expects = 'next';
      i += 1;
    } else if (expects !== 'key' && expects !== 'first-key' && (char === '{' || char === '[')) {
      open.push(char);
      expects = char === '{' ? 'first-key' : 'first';
      i += 1;
    } else {
      const isKey: boolean = expects === 'key' || expects === 'first-key';
      const end = isKey && char !== '"' ? -1 : afterToken(text, i);
      if (end === -1) return i;
      expects = isKey ? 'colon' : 'next';
      i = end;
    }
  }
  return text.length;
}

/** What is wrong, without the place, which is told as line and column, and without a quote of the text. */
const syntaxWords = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/ (?:in JSON )?at position \d+.*$/s, '')
    .replace(/, ?(?:\.\.\.)?".*" is not valid JSON$/s, '')
    .replace(/, "?.*is not valid JSON$/s, '');
};

/** Where the rows of a document are: the whole of it, or the members of a list in it. */
export type RowsAt = readonly string[] | undefined;

/** The rows of one JSON document, `rowsAt` says where; or the document, where it is one row. */
export async function* readDocument(
  input: Input,
  rowsAt: (document: unknown) => RowsAt,
): AsyncGenerator<Row & { readonly path: RowsAt }> {
  const text = await readText(input);
  const positionOf = positionsIn(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const { line, column } = positionOf(faultIndex(text));
    throw userError(
      `cannot read ${input.name}: it is no JSON from line ${line}, column ${column} on: ${syntaxWords(error)}`,
    );
  }
  const root = skipBlanks(text, 0);
  const path = rowsAt(document);
  if (path === undefined) {
    const locate = locateFrom(text, root, positionOf);
    yield { value: document, line: positionOf(root).line, locate, path };
    return;
  }
  let [list, at]: [unknown, number] = [document, root];
  for (const key of path) {
    list = isRow(list) ? list[key] : undefined;
    at = membersAt(text, at).get(key)?.value ?? at;
  }
  const members = membersAt(text, at);
  for (const [index, value] of (Array.isArray(list) ? list : []).entries()) {
    const start = members.get(String(index))?.value ?? at;
    const locate = locateFrom(text, start, positionOf);
    yield { value, line: positionOf(start).line, locate, path };
  }
}

/** The rows of NDJSON, one on each line. A line that is no JSON is a finding; the next ones are read. */
export async function* readLines(input: Input): AsyncGenerator<Item> {
  let pieces: string[] = [];
  let length = 0;
  let line = 0;
  const take = function* (text: string): Generator<Item> {
    line += 1;
    if (text.trim() === '') return;
    const positionOf = positionsIn(text, line);
    try {
      const value: unknown = JSON.parse(text);
      yield { value, line, locate: locateFrom(text, skipBlanks(text, 0), positionOf) };
    } catch (error) {
      const words = `The line is no JSON: ${syntaxWords(error)}; it is passed over`;
      yield fileFinding('json-syntax', positionOf(faultIndex(text)), words);
    }
  };
  for await (const chunk of input.chunks) {
    const lines = chunk.toString('utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      pieces.push(text);
      length += text.length;
      if (length > longest)
        throw userError(`cannot read ${input.name} beyond line ${line + 1}: it is longer than 256 MB`);
      if (index === lines.length - 1) continue;
      yield* take(pieces.join(''));
      pieces = [];
      length = 0;
    }
  }
  yield* take(pieces.join(''));
}
