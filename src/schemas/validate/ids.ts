import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';
import { get, type Path, type Tables } from './tables.js';

const written = (path: Path): string => path.join('.');

/** Keyed rows under another key than their id; a side whose id means something else in a claim. */
function* misplaced(tables: Tables): Generator<Finding> {
  const keyed = [tables.sides, tables.participants, tables.locations, tables.sources, tables.voices];
  for (const { row, path } of keyed.flat()) {
    const id = get(row, 'id');
    if (typeof id !== 'string') continue;
    const key = String(path.at(-1));
    if (key === id) continue;
    const message = `the row under ${valueInWords(key)} has the id ${valueInWords(id)}`;
    yield { code: 'id-mismatch', path: [...path, 'id'], message, value: id, expected: valueInWords(key) };
  }
  for (const { row, path } of tables.sides) {
    const id = get(row, 'id');
    if (id !== 'unknown' && id !== 'none') continue;
    const message = `a side cannot have the id ${valueInWords(id)}, which in a claim means that no side is named`;
    yield {
      code: 'reserved-id',
      path: [...path, 'id'],
      message,
      expected: "another id than 'unknown' and 'none'",
    };
  }
}

/** Ids given twice, in one table or in two. Sides and voices are apart: no row can refer to one as to something else. */
function* duplicates({
  event,
  participants,
  locations,
  timeline,
  claims,
  sources,
}: Tables): Generator<Finding> {
  const first = new Map<string, Path>();
  for (const { row, path } of [event, participants, locations, timeline, claims, sources].flat()) {
    const id = get(row, 'id');
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else {
      const message = `${written(path)} has the id ${valueInWords(id)}, which ${written(earlier)} has already`;
      yield { code: 'duplicate-id', path: [...path, 'id'], message, expected: 'an id of its own' };
    }
  }
}

/** What is wrong with the ids of rows. */
export function* idFindings(tables: Tables): Generator<Finding> {
  yield* misplaced(tables);
  yield* duplicates(tables);
}
