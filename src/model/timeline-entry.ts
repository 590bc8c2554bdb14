import type { Citation } from './citation.js';
import type { ClockTime } from './clock-time.js';
import type { EdtfDate } from './edtf-date.js';
import type { Ids } from './ids.js';
import type { locationRoles, OpenWord, participantRoles } from './words.js';

/**
 * What a place is to an entry. `scene`: it happened there · `origin`, `destination`: of a move ·
 * `subject`: it is about the place · or a word of your own.
 */
export type LocationRole = OpenWord<(typeof locationRoles)[number]>;

/**
 * What a participant is to an entry. `leader`, `attacker`, `defender`: in the fighting ·
 * `mediator`, `negotiator`, `signatory`: in talks · `affected`: it was done to them ·
 * `subject`: it is about them · or a word of your own.
 */
export type ParticipantRole = OpenWord<(typeof participantRoles)[number]>;

/** Something that happened: when, where, who, and which sources say so. */
export interface TimelineEntry<I extends Ids = Ids> {
  /** Its id: kebab-case, permanent. */
  readonly id: I['entry'];
  /** Before, on the days of the attack (22 to 25 May 2006 here), or after. */
  readonly phase: 'background' | 'attack' | 'aftermath';
  /** When; the preferred claim's date where there are date claims about the entry. `null` where no source dates it. */
  readonly date: EdtfDate | null;
  /** At what hour, where a source says. */
  readonly time?: ClockTime | undefined;
  /** A short title. */
  readonly title: string;
  /** What happened, in one or two neutral sentences; disputed parts are put as "according to". */
  readonly description: string;
  /** Where, and what each place is to it. */
  readonly locations: readonly {
    /** The location. */
    readonly location: I['location'];
    /** What it is to the entry. */
    readonly role: LocationRole;
  }[];
  /** Who, and what each is to it. */
  readonly participants: readonly {
    /** The participant. */
    readonly participant: I['participant'];
    /** What it is to the entry. */
    readonly role: ParticipantRole;
  }[];
  /** Where it can be checked. */
  readonly citations: readonly Citation<I>[];
  /** Claims behind this entry that other sources contradict or that nobody else makes. */
  readonly disputed: readonly I['claim'][];
}
