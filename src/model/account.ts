import type { Alias } from './alias.js';
import type { Claim } from './claim.js';
import type { Side } from './event.js';
import type { ConflictLocation } from './location.js';
import type { Participant } from './participant.js';
import type { Source } from './source.js';

/** A place of an account, with how exactly its format places it. */
export interface AccountLocation extends ConflictLocation {
  /** The format's own precision code: UCDP's `where_prec`, ACLED's `geo_precision`, Wikidata's degrees. */
  readonly precision?:
    | {
        /** Whose code it is. */
        readonly scheme: 'ucdp' | 'acled' | 'wikidata' | 'infobox';
        /** The code, as that format writes it. */
        readonly code: number | string;
      }
    | undefined;
  /** How far off the point may be, in km, as follows from the code; `null` where anywhere in the country. */
  readonly toleranceKm?: number | null | undefined;
}

/** What one source says of one event: a small record with ids of its own. An importer makes one of an outside row. */
export interface Account {
  /** The document that the account comes from. */
  readonly source: Source;
  /** What it calls the event, the main name first; absent where it gives no name. */
  readonly names?: readonly Alias[] | undefined;
  /** Its claims; those about the event itself are about `'event'`. */
  readonly claims: readonly Claim[];
  /** Its sides, keyed by id (`side-a`, `side-b`, … in the order of the input). */
  readonly sides: Readonly<Record<string, Side>>;
  /** Whom it names, keyed by id. */
  readonly participants: Readonly<Record<string, Participant>>;
  /** Where it places it, keyed by id. */
  readonly locations: Readonly<Record<string, AccountLocation>>;
  /** The input as given, unknown columns included. */
  readonly raw: unknown;
}
