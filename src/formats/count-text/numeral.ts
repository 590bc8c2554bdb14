/** How the numerals of a text may be written. */
export interface CountTextOptions {
  /** Read `5.000` as five thousand. Off: refused, since a table may mean five. Two groups are read always. */
  readonly dotGroups?: boolean | undefined;
  /** Read `1 500` with a plain space as one number. No-break and thin spaces are read always. On by default. */
  readonly spaceGroups?: boolean | undefined;
  /** Read French and Portuguese number words. Off in running English, where "UN" and "Sept" are none. */
  readonly romanceWords?: boolean | undefined;
}

/** A number that a text states, in figures or words. */
export interface Numeral {
  /** `null`: no whole number, or one that cannot be told. */
  readonly value: number | null;
  /** The index after it. */
  readonly end: number;
  /** What a word behind it multiplied it by. */
  readonly factor: number;
  /** Written with digits and without a multiplier. */
  readonly plain: boolean;
  readonly grouped: boolean;
}

/** A number that a count can be; `null` where it is none. */
export function safe(value: number): number | null {
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
