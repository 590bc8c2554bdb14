import type { ClaimProperty } from '../../model/claim.js';
import { isRow } from '../../text/is-object.js';
import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';
import { get, type PlacedRow, type Row, type Tables } from './tables.js';

/** The fields of the event and of a timeline entry that repeat a claim about it, with the property it states. */
const repeated: Readonly<Record<'event' | 'entry', readonly (readonly [string, ClaimProperty])[]>> = {
  event: [
    ['date', 'date'],
    ['time', 'time'],
    ['locations', 'locations'],
    ['result', 'result'],
    ['partOf', 'part-of'],
  ],
  entry: [
    ['date', 'date'],
    ['time', 'time'],
  ],
};

/** One thing by its ids in any order, by its keys in any order, or by itself. What is not known is as good as absent. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    const [one, other] = [a ?? [], b ?? []];
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((id) => other.includes(id))
    );
  }
  if (!isRow(a) || !isRow(b)) return (a ?? null) === (b ?? null);
  return [...Object.keys(a), ...Object.keys(b)].every((key) => isSame(get(a, key), get(b, key)));
}

const scopes = ['side', 'location', 'status', 'during', 'partOf'];
const isOfWhole = (claim: Row): boolean => scopes.every((key) => get(claim, key) === undefined);

function* differing(
  { row, path }: PlacedRow,
  fields: readonly (readonly [string, ClaimProperty])[],
  preferred: ReadonlyMap<string, Row>,
): Generator<Finding> {
  for (const [field, property] of fields) {
    const claim = preferred.get(`${String(get(row, 'id'))} ${property}`);
    const value = get(row, field);
    if (claim === undefined || isSame(value, get(claim, 'value'))) continue;
    yield {
      code: 'constant-differs',
      path: [...path, field],
      message: `${field} is not what the preferred claim ${valueInWords(get(claim, 'id'))} says`,
      value,
      expected: `the value of ${valueInWords(get(claim, 'id'))}, or another preferred claim`,
    };
  }
}

/** Fields that differ from the preferred claim which they repeat. */
export function* constantFindings({ event, timeline, claims }: Tables): Generator<Finding> {
  const preferred = new Map<string, Row>();
  for (const { row } of claims) {
    const about = get(row, 'about');
    if (get(row, 'rank') !== 'preferred' || typeof about !== 'string' || !isOfWhole(row)) continue;
    const property = get(row, 'property');
    if (typeof property === 'string') preferred.set(`${about} ${property}`, row);
  }
  yield* differing(event, repeated.event, preferred);
  for (const entry of timeline) yield* differing(entry, repeated.entry, preferred);
}
