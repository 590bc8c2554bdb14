import { open, stat } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Io } from './io.js';
import { userError } from './user-error.js';
import { type InvalidUtf8, wholeCharacters } from './utf8.js';

/** A file or standard input, unpacked, without a byte order mark, cut between characters. */
export interface Input {
  /** As the user named it; `-` for standard input. */
  readonly name: string;
  readonly gzip: boolean;
  /** The first 64 kB, or all there is. */
  readonly head: Buffer;
  /** All of it, the head included. To be read once. */
  readonly chunks: AsyncIterable<Buffer>;
  /** The first byte that is no UTF-8, as far as was read. */
  readonly invalid: () => InvalidUtf8 | undefined;
  /** How far reading has come, from 0 to 1; nothing where the size is not known. */
  readonly progress: () => number | undefined;
}

const headSize = 65_536;
const chunkSize = 262_144;
/** A piece of 16 kB unpacks to 16 MB at most. */
const packedPiece = 16_384;

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
  if (!(error instanceof Error) || code === '' || !/^E[A-Z]+$/.test(code)) return error;
  return userError(`cannot read ${name}: ${reasons[code] ?? error.message}`);
}

interface Raw {
  readonly chunks: AsyncIterable<Buffer>;
  readonly size: number | undefined;
}

/** Ctrl-C ends the reading as the end of the file would: what was read is told first. */
async function* untilAborted(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of addAbortSignal(signal, stream))
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function rawFile(name: string, signal: AbortSignal): Promise<Raw> {
  try {
    const status = await stat(name);
    if (status.isDirectory()) throw userError(`cannot read ${name}: ${reasons['EISDIR']}`);
    const file = await open(name);
    const stream = file.createReadStream({ highWaterMark: chunkSize });
    return { chunks: untilAborted(stream, signal), size: status.isFile() ? status.size : undefined };
  } catch (error) {
    throw fileError(name, error);
  }
}

const hasBytes = (chunk: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => chunk[i] === byte);

/** Files that are no text, told by how they begin. */
function assertText(name: string, chunk: Buffer): void {
  const refuse = (what: string, advice: string): never => {
    throw userError(`cannot read ${name}: it is ${what}; ${advice}`);
  };
  if (hasBytes(chunk, 0x50, 0x4b, 3, 4))
    refuse('a ZIP archive or a workbook of Excel', 'unpack it, or save the sheet as CSV in UTF-8');
  if (hasBytes(chunk, 0xff, 0xfe) || hasBytes(chunk, 0xfe, 0xff))
    refuse('text in UTF-16', 'save it as UTF-8');
  if (hasBytes(chunk, 0x25, 0x50, 0x44, 0x46)) refuse('a PDF', 'it needs a table, a box or JSON');
  // Text may be damaged further on; what has a NUL among its first bytes never was text.
  if (chunk.subarray(0, 100).includes(0))
    refuse('no text: it has a NUL byte at its beginning', 'it needs a table, a box or JSON');
  if (
    hasBytes(chunk, 0x42, 0x5a, 0x68) ||
    hasBytes(chunk, 0x28, 0xb5, 0x2f, 0xfd) ||
    hasBytes(chunk, 0xfd, 0x37, 0x7a)
  ) {
    refuse('packed by another program than gzip', 'unpack it first');
  }
}

/** Refuses NUL bytes, which no text has, naming the line of the first. */
async function* textOnly(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let lines = 1;
  for await (const chunk of chunks) {
    const nul = chunk.indexOf(0);
    if (nul !== -1) {
      const before = chunk.subarray(0, nul);
      if (before.length > 0) yield before;
      for (let i = before.indexOf(10); i !== -1; i = before.indexOf(10, i + 1)) lines += 1;
      throw userError(`cannot read ${name} beyond line ${lines}: it has a NUL byte there, so it is no text`);
    }
    yield chunk;
    for (let i = chunk.indexOf(10); i !== -1; i = chunk.indexOf(10, i + 1)) lines += 1;
  }
}

/**
 * Unpacks gzip. A stream ends in an error as a whole and loses what it has unpacked but not handed on; so it
 * is fed piece by piece, and each piece's text is taken before the next goes in.
 */
async function* unpacked(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize });
  const done: Buffer[] = [];
  let failure: Error | undefined;
  // A stream that fails calls back no write; it closes.
  const settled = (act: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        gunzip.off('close', finish);
        resolve();
      };
      gunzip.on('close', finish);
      act(finish);
    });
  gunzip.on('data', (chunk: Buffer) => done.push(chunk));
  gunzip.on('error', (error) => {
    failure = error;
  });
  const broken = (): Error => {
    const isCut = failure !== undefined && 'code' in failure && failure.code === 'Z_BUF_ERROR';
    return userError(
      isCut
        ? `cannot read ${name} to its end: the gzip file is cut off; what was found up to there stands`
        : `cannot read ${name} to its end: the gzip file is damaged (${failure?.message ?? ''}); what was found up to there stands`,
    );
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += packedPiece) {
        await settled((done) => gunzip.write(chunk.subarray(at, at + packedPiece), done));
        yield* done.splice(0);
        if (failure !== undefined) throw broken();
      }
    }
    await settled(() => gunzip.end());
    yield* done.splice(0);
    if (failure !== undefined) throw broken();
  } finally {
    gunzip.destroy();
  }
}

async function* counting(
  chunks: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The first `size` bytes, or all there is, and the whole again. */
async function peek(
  chunks: AsyncIterator<Buffer>,
  size: number,
): Promise<{ head: Buffer; all: AsyncIterable<Buffer>; failure: unknown }> {
  const parts: Buffer[] = [];
  let length = 0;
  let ended = false;
  let failure: unknown;
  while (length < size && !ended) {
    try {
      const next = await chunks.next();
      if (next.done) ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    } catch (error) {
      // What came before it is read first.
      failure = error;
      ended = true;
    }
  }
  const head = Buffer.concat(parts);
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (head.length > 0) yield head;
      if (failure !== undefined) throw failure;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head, all: all(), failure };
}

const withoutMark = (chunk: Buffer): Buffer =>
  hasBytes(chunk, 0xef, 0xbb, 0xbf) ? chunk.subarray(3) : chunk;

async function* dropMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
  }
}

/** Opens a file, or standard input where the name is `-`. Errors name the file and what to do. */
export async function openInput(name: string, io: Pick<Io, 'stdin' | 'signal'>): Promise<Input> {
  const raw: Raw =
    name === '-'
      ? { chunks: untilAborted(io.stdin, io.signal), size: undefined }
      : await rawFile(name, io.signal);
  let bytes = 0;
  const counted = counting(raw.chunks, (count) => {
    bytes += count;
  });
  const packed = await peek(counted[Symbol.asyncIterator](), 4);
  if (packed.failure !== undefined && packed.head.length === 0) throw fileError(name, packed.failure);
  const gzip = hasBytes(packed.head, 0x1f, 0x8b);
  const bare = gzip ? unpacked(name, packed.all) : packed.all;
  const start = await peek(bare[Symbol.asyncIterator](), headSize);
  if (start.failure !== undefined && start.head.length === 0) throw fileError(name, start.failure);
  if (withoutMark(start.head).length === 0) throw userError(`cannot read ${name}: it is empty`);
  assertText(name, start.head);
  let invalid: InvalidUtf8 | undefined;
  const chunks = wholeCharacters(textOnly(name, dropMark(start.all)), (where) => {
    invalid = where;
  });
  return {
    name,
    gzip,
    head: withoutMark(start.head).subarray(0, headSize),
    chunks,
    invalid: () => invalid,
    progress: () => (raw.size === undefined || raw.size === 0 ? undefined : Math.min(1, bytes / raw.size)),
  };
}
