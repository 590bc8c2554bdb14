import type { Alias } from './alias.js';
import type { Citation } from './citation.js';
import type { ClockTime } from './clock-time.js';
import type { Coded } from './coded.js';
import type { EdtfDate } from './edtf-date.js';
import type { Ids } from './ids.js';

/** A party to the fighting. */
export interface Side<I extends Ids = Ids> {
  /** Its id. */
  readonly id: I['side'];
  /** Its name. */
  readonly name: string;
  /** Other names. */
  readonly aliases: readonly Alias[];
}

/** The event itself. (Not named `Event`, which is a global of browsers.) */
export interface ConflictEvent<I extends Ids = Ids> {
  /** Its id. */
  readonly id: I['event'];
  /** The preferred name. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases: readonly Alias[];
  /** When, by the preferred claim; `null` where no source knows. */
  readonly date: EdtfDate | null;
  /** At what hour it began, by the preferred claim; `null` where no source knows. */
  readonly time: ClockTime | null;
  /** The sides, keyed by id. */
  readonly sides: Readonly<Record<I['side'], Side<I>>>;
  /** Where, by the preferred claim. */
  readonly locations: readonly I['location'][];
  /** How it ended, by the preferred claim: one source's reading. */
  readonly result: Coded | null;
  /** The larger conflicts it belongs to, as timeline entries. */
  readonly partOf: readonly I['entry'][];
  /** What happened, in a few neutral sentences. */
  readonly summary: string;
  /** The reference source: where the constants start from, not one held to be true. */
  readonly referenceSource: I['source'];
  /** Where the summary can be checked. */
  readonly citations: readonly Citation<I>[];
  /** Claims behind this object that other sources contradict or that nobody else makes. */
  readonly disputed: readonly I['claim'][];
}
