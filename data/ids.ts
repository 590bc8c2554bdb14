// Generated from the tables by scripts/ids.ts (npm run ids). Do not edit.
import type { ConflictLocation } from '../src/model/location.js';
import type { Person } from '../src/model/participant.js';
import type { Source } from '../src/model/source.js';

/** Id of a side of the fighting. */
export type SideId =
  | 'government'
  | 'mutineers';

/** Id of a participant. */
export type ParticipantId =
  | 'hassan-ag-fagaga';

/** Id of a location. */
export type LocationId =
  | 'kidal';

/** Id of a timeline entry. */
export type TimelineEntryId =
  | 'tuareg-rebellion-2006';

/** Id of a source. */
export type SourceId =
  | 'wikipedia-en-kidal-menaka-mutinies';

/** Id of a claim. */
export type ClaimId =
  | 'wikipedia-en-kidal-menaka-mutinies-casualties-killed-government';

/** The ids of this package's record. */
export interface RecordIds {
  event: 'kidal-menaka-2006';
  side: SideId;
  participant: ParticipantId;
  location: LocationId;
  entry: TimelineEntryId;
  claim: ClaimId;
  source: SourceId;
}

/** The participants by id, each of its own kind. */
export interface Participants {
  readonly 'hassan-ag-fagaga': Person<RecordIds>;
}

/** The locations by id. */
export interface Locations {
  readonly 'kidal': ConflictLocation<RecordIds>;
}

/** The sources by id. */
export interface Sources {
  readonly 'wikipedia-en-kidal-menaka-mutinies': Source<RecordIds>;
}
