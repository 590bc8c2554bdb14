import { type Finding, shown } from '../finding.js';
import { get, list, type PlacedRow, type Tables } from './tables.js';

/** Parts that are larger than the whole they lie in, whatever the numbers left open are. */
function* overfull(claims: readonly PlacedRow[]): Generator<Finding> {
  const byId = new Map(claims.map(({ row }) => [get(row, 'id'), row]));
  for (const { row, path } of claims) {
    const whole = get(row, 'partOf');
    const min = get(get(row, 'value'), 'min');
    const max = get(get(byId.get(whole), 'value'), 'max');
    if (typeof whole !== 'string' || typeof min !== 'number' || typeof max !== 'number' || min <= max)
      continue;
    yield {
      code: 'part-exceeds-whole',
      path: [...path, 'value', 'min'],
      message: `${shown(get(row, 'id'))} is at least ${min}, but its whole ${shown(whole)} is at most ${max}`,
      value: min,
      expected: `${max} or less`,
    };
  }
}

/** Second preferred claims of one slot: the constants can follow one reading only. */
function* preferredTwice(claims: readonly PlacedRow[]): Generator<Finding> {
  const first = new Map<string, unknown>();
  for (const { row, path } of claims) {
    if (get(row, 'rank') !== 'preferred') continue;
    const named = ['about', 'property', 'side', 'unit'].map((key) => get(row, key));
    // What is no text is wrong by itself; JSON would throw on some of it.
    const texts = [...named, ...list(get(row, 'outcomes'))].map((key) =>
      typeof key === 'string' ? key : null,
    );
    const slot = JSON.stringify(texts);
    if (!first.has(slot)) first.set(slot, get(row, 'id'));
    else
      yield {
        code: 'preferred-twice',
        path: [...path, 'rank'],
        message: `${shown(get(row, 'id'))} is preferred, and so is ${shown(first.get(slot))} on the same question`,
        value: 'preferred',
        expected: "'normal', or one preferred claim for each subject, property, outcomes, unit and side",
      };
  }
}

/** What is wrong between the claims of a record. */
export function* claimFindings({ claims }: Tables): Generator<Finding> {
  yield* overfull(claims);
  yield* preferredTwice(claims);
}
