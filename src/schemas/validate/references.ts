import type { ValueKind } from '../../model/properties.js';
import { isRow } from '../../text/is-object.js';
import { nearest } from '../../text/nearest.js';
import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';
import { isIdText, kebab } from '../text.js';
import { get, kindOf, list, type Path, type PlacedRow, type Row, type Tables } from './tables.js';

type Kind = 'event' | 'side' | 'participant' | 'location' | 'timeline entry' | 'claim' | 'source' | 'voice';

/** One id found where a row refers to another, with what it may be. */
interface Reference {
  readonly id: unknown;
  readonly path: Path;
  readonly kinds: readonly Kind[];
}

const one = (row: unknown, path: Path, key: string, ...kinds: Kind[]): Reference => ({
  id: get(row, key),
  path: [...path, key],
  kinds,
});

const many = (row: unknown, path: Path, key: string, ...kinds: Kind[]): Reference[] =>
  list(get(row, key)).map((id, index) => ({ id, path: [...path, key, index], kinds }));

/** The references of a list of objects, each by the same key. */
const each = (row: unknown, path: Path, listKey: string, key: string, ...kinds: Kind[]): Reference[] =>
  list(get(row, listKey)).map((item, index) => one(item, [...path, listKey, index], key, ...kinds));

const provenance = (row: Row, path: Path): Reference[] => [
  ...each(row, path, 'citations', 'source', 'source'),
  ...many(row, path, 'disputed', 'claim'),
];

/** What values of a kind refer to; kinds left out refer to nothing. */
const referred: { readonly [K in ValueKind]?: readonly Kind[] } = {
  places: ['location'],
  parties: ['participant'],
  entries: ['timeline entry', 'event'],
  side: ['side'],
};

function claimReferences({ row, path }: PlacedRow): Reference[] {
  const statedBy = get(row, 'statedBy');
  const kind = kindOf(row);
  const kinds = (kind && referred[kind]) ?? [];
  const value = get(row, 'value');
  return [
    one(row, path, 'about', 'event', 'timeline entry', 'participant', 'location'),
    one(row, path, 'source', 'source'),
    one(row, path, 'voice', 'voice'),
    ...(get(row, 'side') === 'unknown' ? [] : [one(row, path, 'side', 'side')]),
    one(row, path, 'location', 'location'),
    one(row, path, 'partOf', 'claim'),
    one(row, path, 'supersededBy', 'claim'),
    one(statedBy, [...path, 'statedBy'], 'participant', 'participant'),
    one(statedBy, [...path, 'statedBy'], 'side', 'side'),
    ...(kinds.length === 0 || value === 'none' ? [] : [one(row, path, 'value', ...kinds)]),
    ...(kinds.length === 0 ? [] : many(row, path, 'value', ...kinds)),
  ];
}

function* references(tables: Tables): Generator<Reference> {
  const { event } = tables;
  yield* many(event.row, event.path, 'locations', 'location');
  yield* many(event.row, event.path, 'partOf', 'timeline entry');
  yield one(event.row, event.path, 'referenceSource', 'source');
  yield* provenance(event.row, event.path);
  for (const { row, path } of tables.participants) {
    yield* each(row, path, 'allegiances', 'side', 'side');
    yield* provenance(row, path);
  }
  for (const { row, path } of tables.locations) {
    yield one(row, path, 'within', 'location');
    yield* provenance(row, path);
  }
  for (const { row, path } of tables.timeline) {
    yield* each(row, path, 'locations', 'location', 'location');
    yield* each(row, path, 'participants', 'participant', 'participant');
    yield* provenance(row, path);
  }
  for (const claim of tables.claims) yield* claimReferences(claim);
  for (const { row, path } of tables.sources) yield one(row, path, 'voice', 'voice');
  for (const { row, path } of tables.voices) {
    yield one(row, path, 'participant', 'participant');
    yield one(row, path, 'side', 'side');
  }
}

const idsOf = (rows: readonly PlacedRow[]): Set<string> => {
  const ids = new Set<string>();
  for (const { row, path } of rows) {
    // A row with an ill-formed id may be meant by that id as it ought to be: one finding is enough.
    for (const id of [get(row, 'id'), path.at(-1)])
      if (typeof id === 'string') ids.add(isIdText(id) ? id : kebab(id));
  }
  return ids;
};

/** Comparisons that may be spent on "did you mean" in one record, so that the time stays linear. */
const suggestionBudget = 100_000;

/** The ids that each kind of reference can name; `undefined` where the table itself is not there, or no table. */
function idsByKind(record: unknown, tables: Tables): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  const event = get(record, 'event');
  const eventId = get(event, 'id');
  const keyed = (table: unknown, rows: readonly PlacedRow[]) => (isRow(table) ? idsOf(rows) : undefined);
  const listed = (table: unknown, rows: readonly PlacedRow[]) =>
    Array.isArray(table) ? idsOf(rows) : undefined;
  return {
    event: typeof eventId === 'string' && isIdText(eventId) ? new Set([eventId]) : undefined,
    side: keyed(get(event, 'sides'), tables.sides),
    participant: keyed(get(record, 'participants'), tables.participants),
    location: keyed(get(record, 'locations'), tables.locations),
    'timeline entry': listed(get(record, 'timeline'), tables.timeline),
    claim: listed(get(record, 'claims'), tables.claims),
    source: keyed(get(record, 'sources'), tables.sources),
    voice: keyed(get(record, 'voices'), tables.voices),
  };
}

/** References to rows that are not there. Where a whole table is not there, that is finding enough. */
function* dangling(record: unknown, tables: Tables): Generator<Finding> {
  const ids = idsByKind(record, tables);
  let budget = suggestionBudget;
  for (const { id, path, kinds } of references(tables)) {
    if (typeof id !== 'string') continue;
    if (kinds.some((kind) => ids[kind] === undefined || ids[kind].has(id))) continue;
    const candidates = kinds.flatMap((kind) => {
      const known = ids[kind];
      return known === undefined || known.size > budget ? [] : [...known];
    });
    budget -= candidates.length;
    const near = nearest(id, candidates);
    const kind = kinds.join(', ').replace(/, ([^,]*)$/, ' or $1');
    yield {
      code: 'dangling-reference',
      path,
      message: `unknown ${kind} ${valueInWords(id)}${near === undefined ? '' : `, did you mean '${near}'?`}`,
      value: id,
      expected: near === undefined ? `the id of a ${kind} of this record` : `'${near}'`,
    };
  }
}

/** Circles of rows that refer to one another by a key, each told once. */
function* cycles(rows: readonly PlacedRow[], key: string, verb: string): Generator<Finding> {
  const byId = new Map<string, PlacedRow>();
  for (const placed of rows) {
    const id = get(placed.row, 'id');
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, placed);
  }
  const done = new Set<string>();
  for (const start of byId.keys()) {
    const trail = new Map<string, number>();
    let at: unknown = start;
    while (typeof at === 'string' && byId.has(at) && !done.has(at) && !trail.has(at)) {
      trail.set(at, trail.size);
      at = get(byId.get(at)?.row, key);
    }
    const ids = [...trail.keys()];
    for (const id of ids) done.add(id);
    const begin = typeof at === 'string' ? trail.get(at) : undefined;
    if (begin === undefined) continue;
    const circle = ids.slice(begin);
    const named = [...circle.slice(0, 5), ...(circle.length > 5 ? ['…'] : []), circle[0]];
    yield {
      code: 'reference-cycle',
      path: [...(byId.get(circle[0] ?? '')?.path ?? []), key],
      message: `${valueInWords(circle[0])} ${verb} itself: ${named.join(' → ')}`,
      value: circle[1] ?? circle[0],
      expected: 'no circle',
    };
  }
}

/** What is wrong with references: rows that are not there, and circles. Time grows with the size of the record. */
export function* referenceFindings(record: unknown, tables: Tables): Generator<Finding> {
  yield* dangling(record, tables);
  yield* cycles(tables.locations, 'within', 'lies within');
  yield* cycles(tables.claims, 'partOf', 'is part of');
  yield* cycles(tables.claims, 'supersededBy', 'is superseded by');
}
