import type { Alias } from './alias.js';
import type { Citation } from './citation.js';
import type { EdtfDate } from './edtf-date.js';
import type { Identifiers } from './identifiers.js';
import type { Ids } from './ids.js';

/** A time spent on a side. */
export interface Allegiance<I extends Ids = Ids> {
  /** The side. */
  readonly side: I['side'];
  /** When, as far as the sources tell. */
  readonly during: EdtfDate;
}

interface ParticipantBase<I extends Ids> {
  /** Its id: kebab-case, permanent. */
  readonly id: I['participant'];
  /** The preferred name. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases: readonly Alias[];
  /** What a reader needs to place it, in one or two neutral sentences. */
  readonly description: string;
  /** What other datasets call it. */
  readonly identifiers: Identifiers;
  /** Where name and description can be checked. */
  readonly citations: readonly Citation<I>[];
  /** Claims behind this row that other sources contradict or that nobody else makes. */
  readonly disputed: readonly I['claim'][];
}

interface Taking<I extends Ids> {
  /** The sides it was on, in order; empty for those who were on neither. A mutiny is a change of side. */
  readonly allegiances: readonly Allegiance<I>[];
}

/** A person, with public acts only. */
export interface Person<I extends Ids = Ids> extends ParticipantBase<I>, Taking<I> {
  /** Tells the kinds apart. */
  readonly kind: 'person';
}

/** A state or its government. */
export interface State<I extends Ids = Ids> extends ParticipantBase<I>, Taking<I> {
  /** Tells the kinds apart. */
  readonly kind: 'state';
}

/** An armed force of a state. */
export interface ArmedForce<I extends Ids = Ids> extends ParticipantBase<I>, Taking<I> {
  /** Tells the kinds apart. */
  readonly kind: 'armed-force';
}

/** An armed group outside any state. */
export interface ArmedGroup<I extends Ids = Ids> extends ParticipantBase<I>, Taking<I> {
  /** Tells the kinds apart. */
  readonly kind: 'armed-group';
}

/** A people or clan: context, never a party. By type it has no side. */
export interface Community<I extends Ids = Ids> extends ParticipantBase<I> {
  /** Tells the kinds apart. */
  readonly kind: 'community';
}

/** A person, state, armed force, armed group or community; told apart by `kind`. */
export type Participant<I extends Ids = Ids> =
  | Person<I>
  | State<I>
  | ArmedForce<I>
  | ArmedGroup<I>
  | Community<I>;
