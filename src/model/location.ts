import type { Alias } from './alias.js';
import type { Citation } from './citation.js';
import type { Coordinates } from './coordinates.js';
import type { Identifiers } from './identifiers.js';
import type { Ids } from './ids.js';
import type { locationKinds, OpenWord } from './words.js';

/**
 * What a place is: `country`, `region` (the first level below the country), `town`, `camp`, `massif`, or a word of
 * your own: `sea`, `strait`, `island`, ….
 */
export type LocationKind = OpenWord<(typeof locationKinds)[number]>;

/** A place of the record. (Not named `Location`, which is a global of browsers.) */
export interface ConflictLocation<I extends Ids = Ids> {
  /** Its id: kebab-case, permanent. */
  readonly id: I['location'];
  /** What it is: `'town'`, or a word of your own. */
  readonly kind: LocationKind;
  /** Its name in English usage. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases: readonly Alias[];
  /** A point, or `null` where no source gives one. Areas have an approximate point, countries none. */
  readonly coordinates: Coordinates | null;
  /** What it lay within at the time of the event; `null` for countries and for what lay within nothing. */
  readonly within: I['location'] | null;
  /** What gazetteers call it. */
  readonly identifiers: Identifiers;
  /** What a reader should know of it, where anything: why a point is approximate, how borders changed. */
  readonly note?: string | undefined;
  /** Where its name, place and ids can be checked. */
  readonly citations: readonly Citation<I>[];
}
