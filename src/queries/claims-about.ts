import type { RecordIds } from '../../data/ids.js';
import type { Claim, ClaimOf, ClaimProperty, ConflictRecord, SubjectId } from '../model/index.js';
import { valueKinds } from '../model/properties.js';
import { claims, event, locations, participants, timeline } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import type { IdsOf } from './ids-of.js';
import { assertString, unknownId } from './unknown-id.js';

const ours = { event, participants, locations, timeline, claims };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

/**
 * The claims about the event, a timeline entry, a participant or a location, in the order of the table; those
 * of one property, where it is given (`undefined`: all). Empty where nobody says anything.
 *
 * A `RangeError` for an id of nothing in the record and for an unknown property; both name the nearest.
 *
 * @param id - Id of the event, a timeline entry, a participant or a location.
 * @param property - What the claims state: `'date'`, `'casualties'`, `'post'`, …; their type follows from it.
 * @group See where sources disagree
 * @example
 * ```ts
 * import { claimsAbout, event } from 'kidal-menaka-2006';
 *
 * claimsAbout(event.id, 'date').some((claim) => claim.source === 'lecocq-2010') //=> true
 * ```
 */
export function claimsAbout<P extends ClaimProperty = ClaimProperty>(
  id: SubjectId<RecordIds>,
  property?: P,
): readonly ClaimOf<P, RecordIds>[];
/** The same, in a record of your own. */
export function claimsAbout<
  R extends Pick<ConflictRecord, 'event' | 'participants' | 'locations' | 'timeline' | 'claims'>,
  P extends ClaimProperty = ClaimProperty,
>(id: SubjectId<IdsOf<R>>, property: P | undefined, record: R): readonly ClaimOf<P, IdsOf<R>>[];
export function claimsAbout(id: string, property?: ClaimProperty, record: Tables = ours): readonly Claim[] {
  assertTables('claimsAbout', record, Object.keys(ours));
  assertString('id', id);
  if (property !== undefined) assertString('property', property);
  if (property !== undefined && !Object.hasOwn(valueKinds, property))
    throw unknownId(
      'property',
      property,
      Object.keys(valueKinds).map((name) => ({ id: name })),
    );
  const about = record.claims.filter((claim) => claim.about === id);
  if (about.length === 0) assertSubject(id, record);
  return property === undefined ? about : about.filter((claim) => claim.property === property);
}

/** Refuses the id of nothing that a claim may be about, and names the nearest. */
export function assertSubject(
  id: string,
  { event: whole, participants: people, locations: places, timeline: entries }: Omit<Tables, 'claims'>,
): void {
  assertString('id', id);
  const named = entries.map((entry) => ({ id: entry.id, name: entry.title }));
  const subjects = [whole, ...Object.values(people), ...Object.values(places), ...named];
  if (!subjects.some((subject) => subject.id === id)) throw unknownId('subject', id, subjects);
}
