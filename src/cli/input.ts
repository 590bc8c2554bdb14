import { isAscii, isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Io } from './io.js';
import { fileFinding } from './issue-codes.js';
import type { Finding } from './position.js';
import { userError } from './user-error.js';

/** A file or standard input as text: unpacked, in UTF-8, without a byte order mark. */
export interface Input {
  /** As messages name it. */
  readonly name: string;
  /** What was done to read it, for the line that says what it was taken for: ", unpacked, in UTF-16". */
  readonly remark: string;
  /** Its beginning: 64 kB at least, or all there is. */
  readonly head: string;
  /** All of it, the head included, cut between characters. To be read once. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Findings about its letters, as far as was read. Whoever tells them takes them out. */
  readonly findings: Finding[];
}

/** The name of a file in a message: `-` stands for standard input. */
export const fileName = (name: string): string => (name === '-' ? 'standard input' : name);

const chunkSize = 65_536;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a directory; name the files in it',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
};

/** The clear word for an error of the file system. */
function fileError(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !/^E[A-Z]+$/.test(code)) return error;
  return userError(`cannot read ${fileName(name)}: ${reasons[code] ?? error.message}`);
}

async function streamOf(name: string, io: Pick<Io, 'stdin'>): Promise<Readable> {
  if (name === '-') return io.stdin;
  if ((await stat(name)).isDirectory())
    throw userError(`cannot read ${fileName(name)}: ${reasons['EISDIR']}`);
  return (await open(name)).createReadStream({ highWaterMark: chunkSize });
}

/** The bytes of a stream. Ctrl-C ends the reading as the end of the file would: what was read is told first. */
async function* bytesOf(name: string, io: Pick<Io, 'stdin' | 'signal'>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of addAbortSignal(io.signal, await streamOf(name, io)))
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!io.signal.aborted) throw fileError(name, error);
  }
}

async function* unpacked(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    // The error of either end comes out of the loop.
    yield* pipeline(chunks, createGunzip({ chunkSize }), () => {});
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    const what = error.code === 'Z_BUF_ERROR' ? 'cut off' : `damaged (${error.message})`;
    throw userError(`cannot read ${fileName(name)} to its end: the gzip file is ${what}`);
  }
}

/** Chunks joined until they hold `size` bytes, or all there is, and the whole again. */
async function peek(
  chunks: AsyncIterable<Buffer>,
  size: number,
): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const next = await rest.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(parts);
  async function* all(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head, all: all() };
}

const excel = 'save the sheet as CSV in UTF-8';
/** Files that are no text, by the bytes they begin with, and what to do instead. */
const binaries: readonly (readonly [bytes: string, what: string, advice: string])[] = [
  ['504b0304', 'a ZIP archive or a workbook (XLSX, ODS)', `unpack it, or ${excel}`],
  ['d0cf11e0', 'a workbook of old Excel (XLS)', excel],
  ['25504446', 'a PDF', 'it needs a table, a box or JSON'],
  ['425a68', 'packed by bzip2', 'unpack it first'],
  ['28b52ffd', 'packed by Zstandard', 'unpack it first'],
  ['fd377a', 'packed by xz', 'unpack it first'],
];

/** Byte order marks and the decoder each asks for. */
const marks: readonly (readonly [bytes: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** Bytes at the end of a chunk that begin a character which the next one completes. */
function unfinished(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** The first place at which a chunk is no UTF-8: its byte, and the text before it. */
function firstInvalid(chunk: Buffer): { readonly at: number; readonly before: string } {
  const text = chunk.toString('utf8');
  for (let i = text.indexOf('\ufffd'); i !== -1; i = text.indexOf('\ufffd', i + 1)) {
    const before = text.slice(0, i);
    const at = Buffer.byteLength(before);
    // U+FFFD can stand in the file itself.
    if (chunk.toString('hex', at, at + 3) !== 'efbfbd') return { at, before };
  }
  return { at: chunk.length, before: text };
}

/** Decodes what is not UTF-8 and encodes it anew, so that all that follows reads one encoding. */
async function* recoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  const last = decoder.decode();
  if (last !== '') yield Buffer.from(last);
}

/** How far a text has come: the line, and the characters of it in earlier chunks. */
function lineCounter(): { pass: (text: Buffer) => void; readonly line: () => number; column: () => number } {
  let line = 1;
  let column = 1;
  return {
    pass: (text) => {
      for (let i = text.indexOf(10); i !== -1; i = text.indexOf(10, i + 1)) line += 1;
      const start = text.lastIndexOf(10) + 1;
      column = text.toString('utf8', start).length + (start === 0 ? column : 1);
    },
    line: () => line,
    column: () => column,
  };
}

/**
 * The chunks as UTF-8, cut between characters. The first letter beyond ASCII decides: where it is no UTF-8, the
 * file is Windows-1252, which is what spreadsheets write; where it is, any later byte that is none is damage.
 * A NUL byte, which no text has, ends the reading.
 */
async function* utf8Of(
  name: string,
  chunks: AsyncIterable<Buffer>,
  findings: Finding[],
): AsyncGenerator<Buffer> {
  const passed = lineCounter();
  let rest: Buffer = Buffer.alloc(0);
  let isPlain = true;
  let isDamaged = false;
  let windows: TextDecoder | undefined;
  /** Decides what a chunk is that is no UTF-8, and tells it once. */
  const decide = (chunk: Buffer): void => {
    const { at, before } = firstInvalid(chunk);
    passed.pass(Buffer.from(before));
    const position = { line: passed.line(), column: passed.column() };
    const value = `0x${(chunk[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    isPlain &&= /^[\0-\x7f]*$/.test(before);
    if (isPlain) {
      windows = new TextDecoder('windows-1252');
      const letter = windows.decode(chunk.subarray(at, at + 1));
      const words = `The file is no UTF-8; it is read as Windows-1252, in which the byte ${value} is '${letter}'`;
      findings.push(fileFinding('windows-1252', position, words, { value, expected: 'UTF-8' }));
    } else {
      isDamaged = true;
      const words = `The byte ${value} is no UTF-8; it is read as U+FFFD, and so is any further one`;
      findings.push(fileFinding('invalid-utf-8', position, words, { value, expected: 'UTF-8' }));
    }
  };
  const take = function* (bytes: Buffer): Generator<Buffer> {
    if (bytes.length === 0) return;
    const nul = bytes.indexOf(0);
    const chunk = nul === -1 ? bytes : bytes.subarray(0, nul);
    if (windows === undefined && !isDamaged && !isUtf8(chunk)) decide(chunk);
    else if (windows === undefined) passed.pass(chunk);
    isPlain &&= isAscii(chunk);
    const text = windows === undefined ? chunk : Buffer.from(windows.decode(chunk, { stream: true }));
    if (text.length > 0) yield text;
    if (nul !== -1)
      throw userError(
        `cannot read ${fileName(name)} beyond line ${passed.line()}: it has a NUL byte there, so it is no text`,
      );
  };
  for await (const chunk of chunks) {
    const joined: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = joined.length - (windows === undefined ? unfinished(joined) : 0);
    rest = joined.subarray(whole);
    yield* take(joined.subarray(0, whole));
  }
  yield* take(rest);
}

async function* without(chunks: AsyncIterable<Buffer>, first: number): AsyncGenerator<Buffer> {
  let skip = first;
  for await (const chunk of chunks) {
    if (chunk.length > skip) yield chunk.subarray(skip);
    skip = 0;
  }
}

/** Opens a file, or standard input where the name is `-`. Errors name the file and what to do. */
export async function openInput(name: string, io: Pick<Io, 'stdin' | 'signal'>): Promise<Input> {
  const raw = await peek(bytesOf(name, io), 4);
  const isPacked = raw.head.toString('hex', 0, 2) === '1f8b';
  const { head, all } = await peek(isPacked ? unpacked(name, raw.all) : raw.all, chunkSize);
  const start = head.toString('hex', 0, 4);
  const [mark = '', encoding = 'utf-8'] = marks.find(([bytes]) => start.startsWith(bytes)) ?? [];
  const size = mark.length / 2;
  if (head.length === size) throw userError(`cannot read ${fileName(name)}: it is empty`);
  const [, what, advice] = binaries.find(([bytes]) => start.startsWith(bytes)) ?? [];
  if (what !== undefined) throw userError(`cannot read ${fileName(name)}: it is ${what}; ${advice}`);
  // Text may be damaged further on; what has control characters among its first bytes never was text.
  if (encoding === 'utf-8' && head.subarray(0, 100).some((byte) => byte < 9 || (byte > 13 && byte < 27)))
    throw userError(
      `cannot read ${fileName(name)}: it is no text, and what is read is a table, a box or JSON`,
    );
  const findings: Finding[] = [];
  const text = without(all, size);
  const decoded = encoding === 'utf-8' ? text : recoded(text, encoding);
  const { head: first, all: chunks } = await peek(utf8Of(name, decoded, findings), 1);
  return {
    name: fileName(name),
    remark: `${isPacked ? ', unpacked' : ''}${encoding === 'utf-8' ? '' : ', in UTF-16'}`,
    head: first.toString('utf8'),
    chunks,
    findings,
  };
}
