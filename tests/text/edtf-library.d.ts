// The edtf package has no declarations of its own; this is all that is used of it.
declare module 'edtf' {
  /** Parses EDTF by its grammar; throws on anything else. */
  export function parse(input: string): object;
}
