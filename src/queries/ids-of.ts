import type { RecordIds } from '../../data/ids.js';
import type { ConflictRecord, Ids } from '../model/index.js';

/** The ids of the rows of a table, keyed or listed. */
export type IdIn<Table> = Table extends readonly { readonly id: infer Id extends string }[]
  ? Id
  : keyof Table & string;

/** The ids of a table of a record; any text where the record lacks the table. */
type IdInTable<R, Name extends keyof ConflictRecord> =
  R extends Pick<ConflictRecord, Name> ? IdIn<R[Name]> : string;
type EventId<R> = R extends Pick<ConflictRecord, 'event'> ? R['event']['id'] : string;
type SideIdIn<R> = R extends Pick<ConflictRecord, 'event'> ? IdIn<R['event']['sides']> : string;

/**
 * The ids of a record, or of some tables of one, read off their types: literals where it is written in
 * TypeScript (`as const satisfies ConflictRecord`), strings where it was parsed.
 *
 * @group Model
 */
export type IdsOf<R> =
  R extends Partial<ConflictRecord<RecordIds>>
    ? RecordIds
    : ConflictRecord extends R
      ? Ids
      : {
          /** Id of the event. */
          readonly event: EventId<R>;
          /** Ids of the sides. */
          readonly side: SideIdIn<R>;
          /** Ids of the participants. */
          readonly participant: IdInTable<R, 'participants'>;
          /** Ids of the locations. */
          readonly location: IdInTable<R, 'locations'>;
          /** Ids of the timeline entries. */
          readonly entry: IdInTable<R, 'timeline'>;
          /** Ids of the claims. */
          readonly claim: IdInTable<R, 'claims'>;
          /** Ids of the sources. */
          readonly source: IdInTable<R, 'sources'>;
          /** Ids of the voices. */
          readonly voice: IdInTable<R, 'voices'>;
        };
