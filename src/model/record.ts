import type { Claim } from './claim.js';
import type { ConflictEvent } from './event.js';
import type { Ids } from './ids.js';
import type { ConflictLocation } from './location.js';
import type { Participant } from './participant.js';
import type { Source } from './source.js';
import type { TimelineEntry } from './timeline-entry.js';
import type { Voice } from './voice.js';

/**
 * All that is known of one event: the event, its participants, locations, timeline, claims, sources and voices.
 *
 * With its parameter left out every id is a plain string: the shape of a record of your own, which every
 * query takes as its last argument.
 */
export interface ConflictRecord<I extends Ids = Ids> {
  /** Version of the data, by the semver table of the data policy. */
  readonly version: string;
  /** Date of the data, `YYYY-MM-DD`. */
  readonly date: string;
  /** The event. */
  readonly event: ConflictEvent<I>;
  /** The participants, keyed by id. */
  readonly participants: { readonly [K in I['participant']]: Participant<I> };
  /** The locations, keyed by id. */
  readonly locations: { readonly [K in I['location']]: ConflictLocation<I> };
  /** The timeline: background, attack, aftermath, and by date within each. */
  readonly timeline: readonly TimelineEntry<I>[];
  /** The claims: by subject, each question's together, the reference source first in it, then by date of issue. */
  readonly claims: readonly Claim<I>[];
  /** The sources, keyed by id. */
  readonly sources: { readonly [K in I['source']]: Source<I> };
  /** The voices, keyed by id. */
  readonly voices: { readonly [K in I['voice']]: Voice<I> };
}
