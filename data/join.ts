import type { Claim } from '../src/model/claim.js';
import { outcomes } from '../src/model/outcomes.js';
import { valueKinds } from '../src/model/properties.js';
import type { Source } from '../src/model/source.js';
import { edtfBounds } from '../src/text/edtf.js';
import { eventRow } from './event.js';
import type { RecordIds, Sources } from './ids.js';
import { locationRows } from './locations.js';
import { participantRows } from './participants.js';
import type { SourceRow } from './said.js';
import { timelineRows } from './timeline/index.js';

interface Documents {
  readonly [id: string]: { readonly source: SourceRow; readonly claims: readonly Claim<RecordIds>[] };
}

type Key = readonly (string | number)[];
const byKey = <T>(keyOf: (row: T) => Key): ((a: T, b: T) => number) => {
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => {
    const other = keyOf(b);
    return keyOf(a).reduce<number>((order, part, i) => order || compare(part, other[i] ?? part), 0);
  };
};

// What a claim is about, in the order of the tables: the event, the timeline, the participants, the locations.
const subjects = new Map(
  [eventRow.id, ...timelineRows.map(({ id }) => id), ...Object.keys(participantRows), ...Object.keys(locationRows)].map(
    (id, i) => [id as string, i],
  ),
);
const properties = Object.keys(valueKinds);

/**
 * The tables of sources and of claims, each by one sort. Sources: first possible day of issue, the undated last, then
 * id. Claims: by question (subject, property, outcomes), the reference source first in it, then as the sources.
 */
export function joined(documents: Documents): { sourceRows: Sources; claimRows: readonly Claim<RecordIds>[] } {
  const issued = (row: SourceRow): string => edtfBounds(row.issued)?.earliest ?? '9999';
  const ids = Object.keys(documents).sort(byKey((id) => [issued((documents[id] as Documents[string]).source), id]));
  const order = new Map(ids.map((id, i) => [id, id === eventRow.referenceSource ? -1 : i]));
  const rows = ids.map((id): [string, Source] => [id, { id, ...(documents[id] as Documents[string]).source }]);
  const question = (claim: Claim<RecordIds>): Key => [
    subjects.get(claim.about) ?? subjects.size,
    properties.indexOf(claim.property),
    // Letters in the order of the table of outcomes: the killed come first.
    claim.property === 'casualties' ? claim.outcomes.map((one) => String.fromCharCode(97 + outcomes.indexOf(one))).join('') : '',
    ('unit' in claim && claim.unit) || '',
    order.get(claim.source) ?? 0,
  ];
  const claims = Object.values(documents).flatMap((document) => document.claims);
  return { sourceRows: Object.fromEntries(rows) as Sources, claimRows: claims.sort(byKey(question)) };
}
