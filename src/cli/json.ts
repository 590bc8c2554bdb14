import { isRow } from '../text/is-object.js';
import type { Input } from './input.js';
import { fileFinding } from './issue-codes.js';
import { type Item, type Locate, type Position, positionsIn, type Row } from './position.js';
import { userError } from './user-error.js';

// Faults and positions are found by one walk, without a call for each level, so that 20,000 of them overflow nothing.

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

const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Strings are walked by hand: one of a million letters is more than a pattern may hold. */
function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32) return -1;
    if (code === 34) return i + 1;
    if (code !== 92) continue;
    escaped.lastIndex = i;
    if (!escaped.test(text)) return -1;
    i = escaped.lastIndex - 1;
  }
  return -1;
}

const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** The index behind the string, number or word that starts here; -1 where there is none. */
function afterToken(text: string, at: number): number {
  if (text[at] === '"') return afterString(text, at);
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : -1;
}

/** Where a member stands: its key, if it has one, and its value. */
interface Member {
  readonly at: number;
  readonly value: number;
}

/** A value in a text: the index behind it, or at which it stops being JSON, and its members by key. */
interface Walked {
  readonly end: number;
  /** None of what is no list or object. A later key wins, as in JSON.parse. */
  readonly members: ReadonlyMap<string, Member>;
}

/** Walks the value that starts at an index, however deep it is. */
function walk(text: string, from: number): Walked {
  const members = new Map<string, Member>();
  const closers: string[] = [];
  let expects: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  let [key, keyAt] = ['', -1];
  for (let i = from; i < text.length; i = skipBlanks(text, i)) {
    const char = text[i] ?? '';
    const isEnd = char === closers.at(-1) && /^(?:next|first)/.test(expects);
    const isKey: boolean = expects === 'key' || expects === 'first-key';
    if (isEnd) {
      closers.pop();
      expects = 'next';
      i += 1;
    } else if (expects === 'next' || expects === 'colon') {
      if (char !== (expects === 'next' ? ',' : ':')) return { end: i, members };
      expects = expects === 'next' && closers.at(-1) === '}' ? 'key' : 'value';
      i += 1;
    } else {
      if (closers.length === 1 && !isKey) {
        if (closers[0] === ']') [key, keyAt] = [String(members.size), i];
        members.set(key, { at: keyAt, value: i });
      }
      if (!isKey && (char === '{' || char === '[')) {
        closers.push(char === '{' ? '}' : ']');
        expects = char === '{' ? 'first-key' : 'first';
        i += 1;
      } else {
        const end = isKey && char !== '"' ? -1 : afterToken(text, i);
        if (end === -1) return { end: i, members };
        if (isKey && closers.length === 1) [key, keyAt] = [String(JSON.parse(text.slice(i, end))), i];
        expects = isKey ? 'colon' : 'next';
        i = end;
      }
    }
    if (expects === 'next' && closers.length === 0) return { end: i, members };
  }
  return { end: text.length, members };
}

/** The index at which a text stops being JSON. Engines word it in many ways, and some tell no place. */
const faultIndex = (text: string): number => skipBlanks(text, walk(text, skipBlanks(text, 0)).end);

/** Where the value at the end of a path stands, from the value at an index on; each list and object is walked once. */
function locateFrom(text: string, root: number, positionOf: (index: number) => Position): Locate {
  const known = new Map<number, ReadonlyMap<string, Member>>();
  return (path) => {
    let at = root;
    let value = root;
    for (const key of path) {
      const members = known.get(value) ?? walk(text, value).members;
      known.set(value, members);
      const member = members.get(String(key));
      if (member === undefined) break;
      ({ at, value } = member);
    }
    return positionOf(at);
  };
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
    at = walk(text, at).members.get(key)?.value ?? at;
  }
  const { members } = walk(text, at);
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
