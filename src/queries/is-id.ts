import type { ClaimId, LocationId, ParticipantId, SourceId, TimelineEntryId } from '../../data/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, locations, participants, sources, timeline } from '../record.js';
import { hasTable } from './assert-tables.js';

type Keyed = 'participants' | 'locations' | 'sources';
type Listed = 'timeline' | 'claims';

// Guards never throw: in what is no table there is no id.
function isKeyOf<T extends Keyed>(tables: Pick<ConflictRecord, T>, name: T, value: unknown): boolean {
  return typeof value === 'string' && hasTable(tables, name) && Object.hasOwn(tables[name], value);
}
function isIdIn<T extends Listed>(tables: Pick<ConflictRecord, T>, name: T, value: unknown): boolean {
  if (typeof value !== 'string' || !hasTable(tables, name)) return false;
  const rows: readonly ({ readonly id: string } | null | undefined)[] = tables[name];
  return rows.some((row) => row?.id === value);
}

/**
 * Whether a value is the id of a participant. Never throws.
 *
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { isParticipantId } from 'kidal-menaka-2006';
 *
 * isParticipantId('iyad-ag-ghaly') //=> true
 * isParticipantId('constructor') //=> false
 * ```
 */
export function isParticipantId(value: unknown): value is ParticipantId;
/** The same, in a record of your own. */
export function isParticipantId(
  value: unknown,
  tables: Pick<ConflictRecord, 'participants'>,
): value is string;
export function isParticipantId(
  value: unknown,
  tables: Pick<ConflictRecord, 'participants'> = { participants },
): boolean {
  return isKeyOf(tables, 'participants', value);
}

/**
 * Whether a value is the id of a location. Never throws.
 *
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { isLocationId } from 'kidal-menaka-2006';
 *
 * isLocationId('kidal') //=> true
 * isLocationId('Kidal') //=> false
 * ```
 */
export function isLocationId(value: unknown): value is LocationId;
/** The same, in a record of your own. */
export function isLocationId(value: unknown, tables: Pick<ConflictRecord, 'locations'>): value is string;
export function isLocationId(
  value: unknown,
  tables: Pick<ConflictRecord, 'locations'> = { locations },
): boolean {
  return isKeyOf(tables, 'locations', value);
}

/**
 * Whether a value is the id of a source. Never throws.
 *
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { isSourceId } from 'kidal-menaka-2006';
 *
 * isSourceId('bbc-2006-05-24') //=> true
 * isSourceId(24) //=> false
 * ```
 */
export function isSourceId(value: unknown): value is SourceId;
/** The same, in a record of your own. */
export function isSourceId(value: unknown, tables: Pick<ConflictRecord, 'sources'>): value is string;
export function isSourceId(value: unknown, tables: Pick<ConflictRecord, 'sources'> = { sources }): boolean {
  return isKeyOf(tables, 'sources', value);
}

/**
 * Whether a value is the id of a timeline entry. Never throws.
 *
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { isTimelineEntryId } from 'kidal-menaka-2006';
 *
 * isTimelineEntryId('attack-on-kidal') //=> true
 * isTimelineEntryId('attack-on-bamako') //=> false
 * ```
 */
export function isTimelineEntryId(value: unknown): value is TimelineEntryId;
/** The same, in a record of your own. */
export function isTimelineEntryId(value: unknown, tables: Pick<ConflictRecord, 'timeline'>): value is string;
export function isTimelineEntryId(
  value: unknown,
  tables: Pick<ConflictRecord, 'timeline'> = { timeline },
): boolean {
  return isIdIn(tables, 'timeline', value);
}

/**
 * Whether a value is the id of a claim. Never throws.
 *
 * @param value - Anything.
 * @group Look things up
 * @example
 * ```ts
 * import { isClaimId } from 'kidal-menaka-2006';
 *
 * isClaimId('wikipedia-en-kidal-menaka-mutinies-casualties-killed-government') //=> true
 * isClaimId(undefined) //=> false
 * ```
 */
export function isClaimId(value: unknown): value is ClaimId;
/** The same, in a record of your own. */
export function isClaimId(value: unknown, tables: Pick<ConflictRecord, 'claims'>): value is string;
export function isClaimId(value: unknown, tables: Pick<ConflictRecord, 'claims'> = { claims }): boolean {
  return isIdIn(tables, 'claims', value);
}
