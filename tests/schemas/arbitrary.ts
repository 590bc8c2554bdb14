import fc from 'fast-check';
import type { Claim, Outcome } from '../../src/model/claim.js';
import type { Count } from '../../src/model/count.js';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { ConflictLocation } from '../../src/model/location.js';
import type { Participant } from '../../src/model/participant.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { Source } from '../../src/model/source.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { edtfDate } from '../../src/text/edtf.js';

// Random records that are right: every id is drawn before the rows, so that each reference has a row to name.

// One that every object has a key of, whether it is in a table or not.
const word = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,8}$/) },
  { weight: 1, arbitrary: fc.constant('constructor') },
);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('Ménaka', 'ⴾⴸⵍ', 'كيدال', 'ÿ"\n,'),
);

/** A key that a row may have or not. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> =>
  fc.oneof(
    fc.constant({}),
    value.map((inner) => ({ [key]: inner }) as { [P in K]?: T }),
  );

const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const day = fc
  .tuple(number(0, 9999), number(1, 12), number(1, 28))
  .map(([year, month, dayOfMonth]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`);
const edtfText = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
  day.map((value) => `${value.slice(0, 4)}~`),
  day.map(
    (value) =>
      `-${digits(Number(value.slice(0, 4)) + 1, 4)
        .slice(-4)
        .replace('0000', '0001')}`,
  ),
  day.map((value) => `${value.slice(0, 3)}X`),
  day.map((value) => `${value}/..`),
  day.map((value) => `[..${value}]`),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
  fc.tuple(day, day).map((days) => `[${days.join(',')}]`),
  fc.constantFrom('XXXX', '2006-21', '2006-05-?2X', 'Y-17E7', '{2006-05..2006-07}'),
);
const edtf: fc.Arbitrary<EdtfDate> = edtfText
  .filter((value) => {
    try {
      return edtfDate(value).edtf === value;
    } catch {
      return false;
    }
  })
  .map(edtfDate);

const clockTime = fc
  .tuple(number(0, 23), number(0, 59), number(0, 23), number(0, 59))
  .chain(([h, m, h2, m2]) => {
    const [earliest = '', latest = ''] = [
      `${digits(h, 2)}:${digits(m, 2)}`,
      `${digits(h2, 2)}:${digits(m2, 2)}`,
    ].sort();
    return fc
      .tuple(maybe('approximate', fc.constant(true as const)), maybe('wording', text))
      .map(([approximate, wording]) => ({ earliest, latest, ...approximate, ...wording }));
  });

const count: fc.Arbitrary<Count> = fc
  .tuple(
    number(0, 1_000),
    fc.option(number(0, 1_000)),
    maybe('best', number(0, 5_000)),
    maybe('approximate', fc.constant(true as const)),
    maybe('wording', text),
  )
  .map(([min, more, ...rest]) => Object.assign({ min, max: more === null ? null : min + more }, ...rest));

const coded = fc.record({ code: word, text });
const coordinates = fc
  .tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    maybe('approximate', fc.constant(true as const)),
  )
  // -0 is no number of JSON's.
  .map(([latitude, longitude, approximate]) => ({
    latitude: latitude + 0,
    longitude: longitude + 0,
    ...approximate,
  }));
const alias = fc
  .tuple(
    text,
    fc.constantFrom('spelling', 'translation', 'short', 'former'),
    maybe('language', fc.constantFrom('fr', 'en-GB')),
    maybe('script', fc.constantFrom('Arab', 'Tfng')),
  )
  .map(([name, kind, ...rest]) => Object.assign({ name, kind }, ...rest));
const identifiers = fc
  .tuple(
    maybe(
      'wikidata',
      number(1, 9_999_999).map((value) => `Q${value}`),
    ),
    maybe('geonames', number(1, 9_999_999)),
    maybe('iso3166', fc.constantFrom('ML', 'ML-8')),
    maybe('ucdpActor', number(1, 9_999)),
    maybe('gleditschWard', number(2, 999)),
    maybe('unSanctions', fc.constant('QDi.316')),
    maybe('osmRelation', number(1, 9_999_999)),
    maybe('pleiades', fc.oneof(text, number(1, 999_999))),
  )
  .map((all) => Object.assign({}, ...all));
const outcomes = fc
  .subarray<Outcome>(['arrested', 'captured', 'deserted', 'killed', 'missing', 'unspecified', 'wounded'], {
    minLength: 1,
    maxLength: 3,
  })
  .map((set) => set.toSorted());

/** The ids of one record. */
interface DrawnIds {
  readonly event: string;
  readonly sides: readonly string[];
  readonly participants: readonly string[];
  readonly locations: readonly string[];
  readonly entries: readonly string[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

const drawnIds: fc.Arbitrary<DrawnIds> = fc
  .tuple(word, number(1, 3), number(0, 4), number(0, 4), number(0, 3), number(0, 8), number(1, 3))
  .map(([stem, sides, participants, locations, entries, claims, sources]) => {
    const some = (kind: string, length: number): string[] =>
      Array.from({ length }, (_, index) => `${stem}-${kind}-${index}`);
    return {
      event: stem,
      sides: some('side', sides),
      participants: some('who', participants),
      locations: some('where', locations),
      entries: some('what', entries),
      claims: some('claim', claims),
      sources: some('source', sources),
    };
  });

const someOf = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
/** A key that refers to one of some ids, if there is any. */
const maybeOne = <K extends string>(key: K, ids: readonly string[]): fc.Arbitrary<{ [P in K]?: string }> =>
  ids.length === 0 ? fc.constant({}) : maybe(key, fc.constantFrom(...ids));
const keyed = <T extends { readonly id: string }>(rows: readonly T[]): Record<string, T> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

const citations = ({ sources }: DrawnIds) =>
  fc.array(fc.record({ source: fc.constantFrom(...sources), locator: text }), { maxLength: 2 });

function participant(id: string, ids: DrawnIds): fc.Arbitrary<Participant> {
  const base = {
    id: fc.constant(id),
    name: text,
    aliases: fc.array(alias, { maxLength: 2 }),
    description: text,
    identifiers,
    citations: citations(ids),
    disputed: someOf(ids.claims),
  };
  const allegiances = fc.array(fc.record({ side: fc.constantFrom(...ids.sides), during: edtf }), {
    maxLength: 2,
  });
  return fc.oneof(
    fc.record({
      ...base,
      allegiances,
      kind: fc.constantFrom('person', 'state', 'armed-force', 'armed-group'),
    }),
    fc.record({ ...base, kind: fc.constant('community' as const) }),
  ) as fc.Arbitrary<Participant>;
}

function location(id: string, index: number, ids: DrawnIds): fc.Arbitrary<ConflictLocation> {
  return fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('country', 'region', 'town', 'camp', 'massif', 'sea'),
        name: text,
        aliases: fc.array(alias, { maxLength: 2 }),
        coordinates: fc.option(coordinates),
        // Only within one drawn before: no circles.
        within:
          index === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...ids.locations.slice(0, index))),
        identifiers,
        citations: citations(ids),
      }),
      maybe('note', text),
    )
    .map(([row, note]) => ({ ...row, ...note }));
}

function entry(id: string, ids: DrawnIds): fc.Arbitrary<TimelineEntry> {
  return fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        phase: fc.constantFrom('background', 'attack', 'aftermath'),
        date: fc.option(edtf),
        title: text,
        description: text,
        locations: someOf(ids.locations).map((all) =>
          all.map((place) => ({ location: place, role: 'strait-of-the-battle' })),
        ),
        participants: someOf(ids.participants).map((all) =>
          all.map((who) => ({ participant: who, role: 'mediator' })),
        ),
        citations: citations(ids),
        disputed: someOf(ids.claims),
      }),
      maybe('time', clockTime),
    )
    .map(([row, time]) => ({ ...row, ...time }));
}

function claim(id: string, ids: DrawnIds): fc.Arbitrary<Claim> {
  const constants = <T extends string>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const unit = maybe('unit', fc.constantFrom('vehicle', 'aircraft'));
  const said = fc.oneof(
    fc
      .tuple(fc.record({ property: constants('casualties'), value: count, outcomes }), unit)
      .map(([a, b]) => ({ ...a, ...b })),
    fc
      .tuple(fc.record({ property: constants('strength'), value: count }), unit)
      .map(([a, b]) => ({ ...a, ...b })),
    fc.record({ property: constants('date'), value: fc.option(edtf) }),
    fc.record({ property: constants('time'), value: fc.option(clockTime) }),
    fc.record({ property: constants('locations'), value: fc.option(someOf(ids.locations)) }),
    fc.record({ property: constants('coordinates'), value: fc.option(coordinates) }),
    fc.record({
      property: constants(
        'belligerents',
        'commanders',
        'actors',
        'target',
        'member-of',
        'subgroup-of',
        'commander-of',
        'kin-of',
      ),
      value: fc.option(someOf(ids.participants)),
    }),
    fc.record({ property: constants('part-of'), value: fc.option(someOf(ids.entries)) }),
    fc.record({
      property: constants('refers-to'),
      value: fc.option(someOf([...ids.entries, ids.event])),
    }),
    fc.record({ property: constants('victor'), value: fc.option(fc.constantFrom('none', ...ids.sides)) }),
    fc.record({
      property: constants('result', 'post', 'military-rank', 'standing'),
      value: fc.option(coded),
    }),
    fc.record({
      property: constants('causes', 'demands', 'terms'),
      value: fc.option(fc.uniqueArray(coded, { maxLength: 2, selector: ({ code }) => code })),
    }),
  );
  const base = fc.record({
    id: fc.constant(id),
    about: fc.constantFrom(ids.event, ...ids.entries, ...ids.participants, ...ids.locations),
    source: fc.constantFrom(...ids.sources),
    locators: fc.array(text, { minLength: 1, maxLength: 2 }),
    rank: fc.constantFrom('preferred', 'normal', 'deprecated'),
  });
  const speaker = fc
    .tuple(
      fc.record({ name: text, side: fc.option(fc.constantFrom(...ids.sides)) }),
      maybeOne('participant', ids.participants),
    )
    .map(([a, b]) => ({ ...a, ...b }));
  const scope = fc.tuple(
    maybe('side', fc.constantFrom('unknown', ...ids.sides)),
    maybeOne('location', ids.locations),
    maybe('status', fc.constantFrom('military', 'police', 'civilian', 'unknown')),
    maybe('during', edtf),
    maybe('statedOn', edtf),
    maybe('voice', word),
    maybe('statedBy', speaker),
    maybe('basis', fc.constantFrom('hedged', 'inferred')),
    maybe('note', text),
    maybe('raw', fc.string({ maxLength: 20 })),
  );
  return fc
    .tuple(said, base, scope)
    .map(([what, row, more]) => Object.assign({}, row, what, ...more) as Claim);
}

function source(id: string): fc.Arbitrary<Source> {
  const author = fc.oneof(
    fc.tuple(fc.record({ family: text }), maybe('given', text)).map(([a, b]) => ({ ...a, ...b })),
    fc.record({ literal: text }),
  );
  return fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        type: fc.constantFrom('article-newspaper', 'webpage', 'dataset', 'treaty', 'document'),
        title: text,
        publisher: text,
        issued: edtf.map((date) => date.edtf),
        language: fc.constantFrom('fr', 'en', 'ar', 'taq-Tfng'),
        voice: word,
        independence: fc.constantFrom('independent', 'wikipedia-family'),
        read: fc.constantFrom('whole', 'part'),
      }),
      maybe('author', fc.array(author, { minLength: 1, maxLength: 2 })),
      maybe(
        'URL',
        word.map((path) => `https://press.example/${path}`),
      ),
      maybe('accessed', day),
      maybe('note', text),
    )
    .map(([row, ...rest]) => Object.assign({}, row, ...rest) as Source);
}

const side = (id: string) =>
  fc.record({ id: fc.constant(id), name: text, aliases: fc.array(alias, { maxLength: 1 }) });

/** A record that is right, with ids of its own. */
export const arbitraryRecord: fc.Arbitrary<ConflictRecord> = drawnIds.chain((ids) =>
  fc
    .record({
      version: fc.constantFrom('1.0.0', '0.1.0-beta'),
      date: day,
      event: fc.record({
        id: fc.constant(ids.event),
        name: text,
        aliases: fc.array(alias, { maxLength: 2 }),
        date: fc.option(edtf),
        time: fc.option(clockTime),
        sides: fc.tuple(...ids.sides.map(side)).map(keyed),
        locations: someOf(ids.locations),
        result: fc.option(coded),
        partOf: someOf(ids.entries),
        summary: text,
        referenceSource: fc.constantFrom(...ids.sources),
        citations: citations(ids),
        disputed: someOf(ids.claims),
      }),
      participants: fc.tuple(...ids.participants.map((id) => participant(id, ids))).map(keyed),
      locations: fc.tuple(...ids.locations.map((id, index) => location(id, index, ids))).map(keyed),
      timeline: fc.tuple(...ids.entries.map((id) => entry(id, ids))),
      claims: fc.tuple(...ids.claims.map((id) => claim(id, ids))),
      sources: fc.tuple(...ids.sources.map(source)).map(keyed),
    })
    .map(
      (record): ConflictRecord =>
        followed(withLater(withPart(withOnePreferred({ ...record, voices: voicesOf(record) })))),
    ),
);

/** A voice for each that the sources and the claims name. */
const voicesOf = ({
  sources,
  claims,
}: Pick<ConflictRecord, 'sources' | 'claims'>): ConflictRecord['voices'] =>
  Object.fromEntries(
    [...Object.values(sources), ...claims].flatMap(({ voice: id }) =>
      id === undefined ? [] : [[id, { id, name: `The ${id}`, kind: 'paper', side: null }]],
    ),
  );

/** One preferred claim for each question. */
function withOnePreferred(record: ConflictRecord): ConflictRecord {
  const slots = new Set<string>();
  const claims = record.claims.map((row): Claim => {
    const set = row.property === 'casualties' ? row.outcomes.join() : '';
    const unit = 'unit' in row ? row.unit : undefined;
    const slot = [row.about, row.property, set, unit, row.side].join('|');
    if (row.rank !== 'preferred') return row;
    if (slots.has(slot)) return { ...row, rank: 'normal' };
    slots.add(slot);
    return row;
  });
  return { ...record, claims };
}

/** The first two counts of a record made whole and part, so that this is met with too. */
function withPart(record: ConflictRecord): ConflictRecord {
  const counts = record.claims.filter((row) => row.property === 'casualties' || row.property === 'strength');
  const [whole, part] = counts;
  if (whole === undefined || part === undefined) return record;
  if (whole.value.max !== null && part.value.min > whole.value.max) return record;
  return {
    ...record,
    claims: record.claims.map((row) => (row === part ? { ...part, partOf: whole.id } : row)),
  };
}

/** The last claim of a record said again by the same voice: the one replaces the other. */
function withLater(record: ConflictRecord): ConflictRecord {
  const early = record.claims.at(-1);
  if (early === undefined) return record;
  const late: Claim = { ...early, id: `${early.id}-later`, rank: 'normal' };
  return { ...record, claims: [...record.claims.slice(0, -1), { ...early, supersededBy: late.id }, late] };
}

/** The constants as the preferred claims say. */
function followed(record: ConflictRecord): ConflictRecord {
  const said = (about: string, property: Claim['property']): { readonly value: never } | undefined =>
    record.claims.find(
      (row) =>
        row.about === about &&
        row.property === property &&
        row.rank === 'preferred' &&
        [row.side, row.location, row.status, row.during, row.partOf].every((scope) => scope === undefined),
    ) as { readonly value: never } | undefined;
  const { id } = record.event;
  const event = {
    ...record.event,
    date: (said(id, 'date') ?? { value: record.event.date }).value,
    time: (said(id, 'time') ?? { value: record.event.time }).value,
    result: (said(id, 'result') ?? { value: record.event.result }).value,
    locations: (said(id, 'locations') ?? { value: record.event.locations }).value ?? [],
    partOf: (said(id, 'part-of') ?? { value: record.event.partOf }).value ?? [],
  };
  const timeline = record.timeline.map(({ time, ...row }) => {
    const hour = (said(row.id, 'time') ?? { value: time }).value;
    const date = (said(row.id, 'date') ?? { value: row.date }).value;
    return { ...row, date, ...(hour === null || hour === undefined ? {} : { time: hour }) };
  });
  return { ...record, event, timeline };
}
