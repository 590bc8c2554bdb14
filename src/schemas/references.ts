import { isRow } from '../text/is-object.js';
import { nearest } from '../text/nearest.js';
import { type Finding, shown } from './finding.js';
import { mismatch } from './table.js';

// Reads a record that may have faults of its own: a row that is no object or lacks a key is passed over
// here (its schema says what is wrong with it), and the rest is still checked.

type Path = readonly (string | number)[];
type Row = Readonly<Record<string, unknown>>;
type Kind = 'event' | 'side' | 'participant' | 'location' | 'timeline entry' | 'claim' | 'source' | 'voice';

interface PlacedRow {
  readonly row: Row;
  readonly path: Path;
}

interface Tables {
  readonly event: PlacedRow;
  readonly sides: readonly PlacedRow[];
  readonly participants: readonly PlacedRow[];
  readonly locations: readonly PlacedRow[];
  readonly timeline: readonly PlacedRow[];
  readonly claims: readonly PlacedRow[];
  readonly sources: readonly PlacedRow[];
  readonly voices: readonly PlacedRow[];
}

const get = (value: unknown, key: string): unknown =>
  isRow(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rows of a table, keyed or listed, each with its path. */
function rowsOf(value: unknown, path: Path): PlacedRow[] {
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRow(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, row]) => (isRow(row) ? [{ row, path: [...path, key] }] : []));
}

function tablesOf(record: unknown): Tables {
  const event = get(record, 'event');
  return {
    event: { row: isRow(event) ? event : {}, path: ['event'] },
    sides: rowsOf(get(event, 'sides'), ['event', 'sides']),
    participants: rowsOf(get(record, 'participants'), ['participants']),
    locations: rowsOf(get(record, 'locations'), ['locations']),
    timeline: rowsOf(get(record, 'timeline'), ['timeline']),
    claims: rowsOf(get(record, 'claims'), ['claims']),
    sources: rowsOf(get(record, 'sources'), ['sources']),
    voices: rowsOf(get(record, 'voices'), ['voices']),
  };
}

const written = (path: Path): string => path.join('.');

/** Keyed rows under another key than their id; a side whose id means something else in a claim. */
function* misplaced(tables: Tables): Generator<Finding> {
  const keyed = [tables.sides, tables.participants, tables.locations, tables.sources, tables.voices];
  for (const { row, path } of keyed.flat()) {
    const id = get(row, 'id');
    if (typeof id !== 'string') continue;
    const finding = mismatch(String(path.at(-1)), id);
    if (finding !== undefined) yield { ...finding, path: [...path, 'id'] };
  }
  for (const { row, path } of tables.sides) {
    const id = get(row, 'id');
    if (id !== 'unknown' && id !== 'none') continue;
    const message = `a side cannot have the id ${shown(id)}, which in a claim means that no side is named`;
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
      const message = `${written(path)} has the id ${shown(id)}, which ${written(earlier)} has already`;
      yield { code: 'duplicate-id', path: [...path, 'id'], message, expected: 'an id of its own' };
    }
  }
}

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

/** What the value of a claim refers to, by its property; properties left out refer to nothing. */
const valueKinds: ReadonlyMap<unknown, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['locations', ['location']],
  ['belligerents', ['participant']],
  ['commanders', ['participant']],
  ['actors', ['participant']],
  ['target', ['participant']],
  ['member-of', ['participant']],
  ['subgroup-of', ['participant']],
  ['commander-of', ['participant']],
  ['kin-of', ['participant']],
  ['part-of', ['timeline entry', 'event']],
  ['refers-to', ['timeline entry', 'event']],
  ['victor', ['side']],
]);

function claimReferences({ row, path }: PlacedRow): Reference[] {
  const statedBy = get(row, 'statedBy');
  const kinds = valueKinds.get(get(row, 'property')) ?? [];
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
    const id = get(row, 'id');
    if (typeof id === 'string') ids.add(id);
    const key = path.at(-1);
    if (typeof key === 'string') ids.add(key);
  }
  return ids;
};

/** Comparisons that may be spent on "did you mean" in one record, so that the time stays linear. */
const suggestionBudget = 100_000;

/** The ids that each kind of reference can name; `undefined` where the table itself is not there. */
function idsByKind(record: unknown, tables: Tables): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  const event = get(record, 'event');
  const eventId = get(event, 'id');
  const of = (table: unknown, rows: readonly PlacedRow[]): ReadonlySet<string> | undefined =>
    isRow(table) || Array.isArray(table) ? idsOf(rows) : undefined;
  return {
    event: typeof eventId === 'string' ? new Set([eventId]) : undefined,
    side: of(get(event, 'sides'), tables.sides),
    participant: of(get(record, 'participants'), tables.participants),
    location: of(get(record, 'locations'), tables.locations),
    'timeline entry': of(get(record, 'timeline'), tables.timeline),
    claim: of(get(record, 'claims'), tables.claims),
    source: of(get(record, 'sources'), tables.sources),
    voice: of(get(record, 'voices'), tables.voices),
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
      message: `unknown ${kind} ${shown(id)}${near === undefined ? '' : `, did you mean '${near}'?`}`,
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
      message: `${shown(circle[0])} ${verb} itself: ${named.join(' → ')}`,
      value: circle[1] ?? circle[0],
      expected: 'no circle',
    };
  }
}

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
    const named = ['about', 'property', 'side'].map((key) => get(row, key));
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
        expected: "'normal', or one preferred claim for each subject, property, outcomes and side",
      };
  }
}

/**
 * What is wrong between the rows of a record: ids given twice, references to rows that are not there,
 * circles, parts larger than their wholes, two preferred readings of one question. Time grows with the size of the record.
 */
export function* referenceFindings(record: unknown): Generator<Finding> {
  const tables = tablesOf(record);
  yield* misplaced(tables);
  yield* duplicates(tables);
  yield* dangling(record, tables);
  yield* cycles(tables.locations, 'within', 'lies within');
  yield* cycles(tables.claims, 'partOf', 'is part of');
  yield* cycles(tables.claims, 'supersededBy', 'is superseded by');
  yield* overfull(tables.claims);
  yield* preferredTwice(tables.claims);
}
