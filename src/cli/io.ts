import type { Readable, Writable } from 'node:stream';

/** A stream to print to; a terminal tells its width. */
export type PrintStream = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** What surrounds the command, so that a test can stand in for it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: PrintStream;
  readonly stderr: PrintStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** What the command ends with. */
export const exitCodes = {
  clean: 0,
  /** `check` has errors or warnings, `compare` a conflict. */
  findings: 1,
  /** Wrong use, or a file that cannot be read. */
  unusable: 2,
  /** A fault of the command itself. */
  bug: 70,
  interrupted: 130,
  /** The reader of the output has gone, as of `| head`. */
  closedPipe: 141,
} as const;
