import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { type NameTables, scopeText, valueText, withScope } from '../claim-text.js';

/** The tables of a record in which ids have their names. A side's id is a word, and shorter in a table than its name. */
export const namesOf = (record: ConflictRecord): NameTables => ({
  participants: record.participants,
  locations: record.locations,
  sides: Object.fromEntries(Object.keys(record.event.sides).map((side) => [side, { name: side }])),
});

/** The name of whatever a claim is about. */
export function subjectName(id: Claim['about'], record: ConflictRecord): string {
  if (id === record.event.id) return record.event.name;
  const entry = record.timeline.find((one) => one.id === id);
  if (entry !== undefined) return entry.title;
  const table = Object.hasOwn(record.participants, id) ? record.participants : record.locations;
  return (Object.hasOwn(table, id) ? table[id]?.name : undefined) ?? id;
}

/** Publisher and date, as short as a reader needs to tell sources apart. */
export function sourceName(id: string, record: Pick<ConflictRecord, 'sources'>): string {
  const source = Object.hasOwn(record.sources, id) ? record.sources[id] : undefined;
  if (source === undefined) return id;
  return source.issued === 'XXXX' ? source.publisher : `${source.publisher}, ${source.issued}`;
}

/** What a claim states, for a reader: "killed", "commanders", "military rank". */
export function propertyName(
  claim: Pick<Claim, 'property'> & {
    readonly outcomes?: readonly string[] | null | undefined;
    readonly unit?: string | null | undefined;
  },
): string {
  const what = claim.outcomes ? claim.outcomes.join(' or ') : claim.property.replace('-', ' ');
  return claim.unit ? `${what}, ${claim.unit}` : what;
}

/** What a claim says, and what it is confined to. */
export function said(claim: Claim, record: ConflictRecord): string {
  const names = namesOf(record);
  return withScope(valueText(claim, names), scopeText(claim, names));
}
