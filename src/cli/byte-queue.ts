import type { Position } from './place.js';

/**
 * The bytes of the row at hand, and the number of its first line. Chunks go in as they are read; `passTo`
 * lets go of what lies before an offset, counting its lines. So memory holds a row and a chunk, no more.
 */
export interface ByteQueue {
  readonly add: (chunk: Buffer) => void;
  /** Line on which the next byte stands. */
  readonly line: () => number;
  /** Line on which the byte at an offset stands. */
  readonly lineAt: (offset: number) => number;
  /** Passes over line ends, so that blank lines belong to no row. */
  readonly skipLineEnds: () => void;
  readonly passTo: (offset: number) => void;
  /** The bytes up to an offset. */
  readonly until: (offset: number) => Buffer;
}

export function byteQueue(lineEnd: 10 | 13): ByteQueue {
  let chunks: Buffer[] = [];
  // Offset of the first byte of the first chunk, of the next byte, and of the end.
  let start = 0;
  let at = 0;
  let end = 0;
  let line = 1;
  const drop = (): void => {
    let passed = 0;
    while (passed < chunks.length && start + (chunks[passed]?.length ?? 0) <= at) {
      start += chunks[passed]?.length ?? 0;
      passed += 1;
    }
    if (passed > 0) chunks = chunks.slice(passed);
  };
  const until = (offset: number): Buffer =>
    Buffer.concat(chunks).subarray(at - start, Math.max(at, offset) - start);
  return {
    lineAt: (offset) => {
      const bytes = until(offset);
      let lines = line;
      for (let i = bytes.indexOf(lineEnd); i !== -1; i = bytes.indexOf(lineEnd, i + 1)) lines += 1;
      return lines;
    },
    add: (chunk) => {
      chunks.push(chunk);
      end += chunk.length;
    },
    line: () => line,
    skipLineEnds: () => {
      while (at < end) {
        const byte = chunks[0]?.[at - start];
        if (byte !== 10 && byte !== 13) return;
        if (byte === lineEnd) line += 1;
        at += 1;
        drop();
      }
    },
    passTo: (offset) => {
      while (at < offset && chunks[0] !== undefined) {
        const chunk = chunks[0];
        const to = Math.min(offset - start, chunk.length);
        for (
          let i = chunk.indexOf(lineEnd, at - start);
          i !== -1 && i < to;
          i = chunk.indexOf(lineEnd, i + 1)
        )
          line += 1;
        at = start + to;
        drop();
      }
    },
    until,
  };
}

/** Where the cell at an index starts in the bytes of a row, at its first character inside any quotes. */
export function cellPosition(bytes: Buffer, index: number, delimiter: string, line: number): Position {
  const text = bytes.toString('utf8');
  let cell = 0;
  let quoted = false;
  let lineStart = 0;
  let lines = 0;
  let at = 0;
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
