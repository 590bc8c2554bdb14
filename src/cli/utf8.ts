import { isUtf8 } from 'node:buffer';

/** Where the first byte stands that is no UTF-8: line and column from 1. */
export interface InvalidUtf8 {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

const newline = 10;

/** Bytes at the end of a chunk that begin a character which the next one completes. */
function unfinished(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Index of the first byte that is no UTF-8, by halving: the longest prefix that is. */
function firstInvalid(chunk: Buffer): number {
  let good = 0;
  let bad = chunk.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const prefix = chunk.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, middle - unfinished(prefix)))) good = middle;
    else bad = middle;
  }
  const prefix = chunk.subarray(0, good);
  return good - unfinished(prefix);
}

/**
 * The chunks cut between characters, never inside one, so that each can be decoded by itself. The first byte
 * that is no UTF-8 is told to `onInvalid`; the chunks are passed on as they are.
 */
export async function* wholeCharacters(
  chunks: AsyncIterable<Buffer>,
  onInvalid: (where: InvalidUtf8) => void,
): AsyncGenerator<Buffer> {
  let rest: Buffer | undefined;
  let line = 1;
  // Characters of the unfinished line that stand in earlier chunks.
  let before = 0;
  let found = false;
  const check = (chunk: Buffer): void => {
    if (found) return;
    if (!isUtf8(chunk)) {
      found = true;
      const at = firstInvalid(chunk);
      const start = chunk.lastIndexOf(newline, at - 1) + 1;
      for (let i = chunk.indexOf(newline); i !== -1 && i < at; i = chunk.indexOf(newline, i + 1)) line += 1;
      const column = chunk.toString('utf8', at === 0 ? 0 : start, at).length + (start === 0 ? before : 0) + 1;
      onInvalid({ line, column, byte: chunk[at] ?? 0 });
      return;
    }
    for (let i = chunk.indexOf(newline); i !== -1; i = chunk.indexOf(newline, i + 1)) line += 1;
    const start = chunk.lastIndexOf(newline) + 1;
    before = chunk.toString('utf8', start).length + (start === 0 ? before : 0);
  };
  for await (const chunk of chunks) {
    const joined: Buffer = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
    const left = unfinished(joined);
    rest = left === 0 ? undefined : joined.subarray(joined.length - left);
    const whole = joined.subarray(0, joined.length - left);
    if (whole.length === 0) continue;
    check(whole);
    yield whole;
  }
  if (rest !== undefined) {
    check(rest);
    yield rest;
  }
}
