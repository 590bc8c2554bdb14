import { addClaim } from '../account-builder.js';
import { listOf, nameOf, type Reading, readings } from './reading.js';
import { readOf } from './statement.js';

/** Claims what the event is part of, and its causes. */
export function addContext(reading: Reading): void {
  for (const statements of readings(reading, 'P361')) {
    const value = listOf(reading, statements, (item) => item.toLowerCase());
    const [first] = statements;
    if (value === undefined || first === undefined) continue;
    addClaim(reading.draft, 'part-of', value, readOf('part-of', ...statements)).rank = first.rank;
  }
  for (const statements of readings(reading, 'P828')) {
    const items = listOf(reading, statements, (item) => item);
    const [first] = statements;
    if (items === undefined || first === undefined) continue;
    const value =
      items === null
        ? null
        : items.map((item) => ({ code: item.toLowerCase(), text: nameOf(reading, item) }));
    addClaim(reading.draft, 'causes', value, readOf('causes', ...statements)).rank = first.rank;
  }
}
