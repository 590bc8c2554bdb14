import type { LocationId, ParticipantId, RecordIds, TimelineEntryId } from '../../data/ids.js';
import type {
  CasualtiesClaim,
  Claim,
  ClaimProperty,
  CodedClaim,
  CodedListClaim,
  CoordinatesClaim,
  DateClaim,
  LocationsClaim,
  ParticipantsClaim,
  ReferencesClaim,
  StrengthClaim,
  TimeClaim,
  VictorClaim,
} from '../model/claim.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, locations, participants, timeline } from '../record.js';
import { assertTables } from './assert-tables.js';
import { assertString, unknownId } from './unknown-id.js';

/**
 * The claim that each property makes, so that asking for one property yields its type.
 *
 * @group Model
 */
export interface ClaimsByProperty<I extends Ids = Ids> {
  /** How many were killed, wounded, … */
  readonly casualties: CasualtiesClaim<I>;
  /** How many took part. */
  readonly strength: StrengthClaim<I>;
  /** When. */
  readonly date: DateClaim<I>;
  /** At what hour. */
  readonly time: TimeClaim<I>;
  /** Where. */
  readonly locations: LocationsClaim<I>;
  /** At which point. */
  readonly coordinates: CoordinatesClaim<I>;
  /** The parties of a side. */
  readonly belligerents: ParticipantsClaim<I>;
  /** Who commanded a side. */
  readonly commanders: ParticipantsClaim<I>;
  /** Who negotiated, signed, joined. */
  readonly actors: ParticipantsClaim<I>;
  /** Whom or what it was aimed at. */
  readonly target: ParticipantsClaim<I>;
  /** What someone belongs to. */
  readonly 'member-of': ParticipantsClaim<I>;
  /** What a group is a part of. */
  readonly 'subgroup-of': ParticipantsClaim<I>;
  /** What someone commands. */
  readonly 'commander-of': ParticipantsClaim<I>;
  /** Whose kin someone is. */
  readonly 'kin-of': ParticipantsClaim<I>;
  /** What it belongs to. */
  readonly 'part-of': ReferencesClaim<I>;
  /** What it refers to. */
  readonly 'refers-to': ReferencesClaim<I>;
  /** Which side won. */
  readonly victor: VictorClaim<I>;
  /** How it ended. */
  readonly result: CodedClaim<I>;
  /** Which post someone held. */
  readonly post: CodedClaim<I>;
  /** Which rank someone held. */
  readonly 'military-rank': CodedClaim<I>;
  /** What is said of someone's standing. */
  readonly standing: CodedClaim<I>;
  /** Why it happened. */
  readonly causes: CodedListClaim<I>;
  /** What was demanded. */
  readonly demands: CodedListClaim<I>;
  /** What was agreed. */
  readonly terms: CodedListClaim<I>;
}

const properties: Readonly<Record<ClaimProperty, true>> = {
  casualties: true,
  strength: true,
  date: true,
  time: true,
  locations: true,
  coordinates: true,
  belligerents: true,
  commanders: true,
  actors: true,
  target: true,
  'member-of': true,
  'subgroup-of': true,
  'commander-of': true,
  'kin-of': true,
  'part-of': true,
  'refers-to': true,
  victor: true,
  result: true,
  post: true,
  'military-rank': true,
  standing: true,
  causes: true,
  demands: true,
  terms: true,
};

type Tables = Pick<ConflictRecord, 'event' | 'participants' | 'locations' | 'timeline' | 'claims'>;

/**
 * The claims about the event, a timeline entry, a participant or a location, in the order of the table; those
 * of one property, where it is given (`undefined`: all). Empty where nobody says anything.
 *
 * A `RangeError` for an id of nothing in the record and for an unknown property; both name the nearest.
 *
 * @param id - Id of the event, a timeline entry, a participant or a location.
 * @group See where sources disagree
 * @example
 * ```ts
 * import { claimsAbout, event } from 'kidal-menaka-2006';
 *
 * claimsAbout(event.id, 'date').some((claim) => claim.source === 'lecocq-2010') //=> true
 * ```
 */
export function claimsAbout(
  id: RecordIds['event'] | TimelineEntryId | ParticipantId | LocationId,
  property?: undefined,
): readonly Claim<RecordIds>[];
/**
 * The claims of one property, typed as such.
 *
 * @param property - What the claims state: `'date'`, `'casualties'`, `'post'`, …
 */
export function claimsAbout<P extends ClaimProperty>(
  id: RecordIds['event'] | TimelineEntryId | ParticipantId | LocationId,
  property: P,
): readonly ClaimsByProperty<RecordIds>[P][];
/** The same, in a record of your own. */
export function claimsAbout(
  id: string,
  property: undefined,
  record: Pick<ConflictRecord, 'event' | 'participants' | 'locations' | 'timeline' | 'claims'>,
): readonly Claim[];
/** The same, in a record of your own. */
export function claimsAbout<P extends ClaimProperty>(
  id: string,
  property: P,
  record: Pick<ConflictRecord, 'event' | 'participants' | 'locations' | 'timeline' | 'claims'>,
): readonly ClaimsByProperty[P][];
export function claimsAbout(
  id: string,
  property?: ClaimProperty,
  record: Tables = {
    event,
    participants,
    locations,
    timeline,
    claims,
  },
): readonly Claim[] {
  assertTables('claimsAbout', record, 'event', 'participants', 'locations', 'timeline', 'claims');
  assertString('id', id);
  if (property !== undefined) assertString('property', property);
  if (property !== undefined && !Object.hasOwn(properties, property))
    throw unknownId(
      'property',
      property,
      Object.keys(properties).map((name) => ({ id: name })),
    );
  const about = record.claims.filter((claim) => claim.about === id);
  if (about.length === 0) assertSubject(id, record);
  return property === undefined ? about : about.filter((claim) => claim.property === property);
}

function assertSubject(
  id: string,
  { event: whole, participants: people, locations: places, timeline: entries }: Tables,
) {
  const isKnown =
    id === whole.id ||
    Object.hasOwn(people, id) ||
    Object.hasOwn(places, id) ||
    entries.some((entry) => entry.id === id);
  if (isKnown) return;
  const named = [whole, ...Object.values(people), ...Object.values(places)];
  throw unknownId('subject', id, [
    ...named,
    ...entries.map((entry) => ({ id: entry.id, name: entry.title })),
  ]);
}
