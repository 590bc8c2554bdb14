import type { AccountLocation } from '../model/account.js';
import type { Alias } from '../model/alias.js';
import type { Claim, Outcome } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Issue } from '../model/issue.js';
import type { Participant } from '../model/participant.js';
import type { Source } from '../model/source.js';
import {
  accountOf,
  addCasualties,
  addClaim,
  addLocation,
  addParticipant,
  addPoint,
  draftOf,
  type Draft,
  type Mutable,
  type ReadAccount,
} from './account-builder.js';
import { reportTo, shown } from './issue.js';
import { idOf } from './local-id.js';
import { pointInRange } from './point.js';
import { type WikidataReport, wikidataIssueCodes } from './wikidata-codes.js';
import { entitiesOf, type Entity, type Statement } from './wikidata-entity.js';
import { isCirca, itemOf, qualifierItems, qualify, readOf, wordsOf } from './wikidata-statement.js';
import { dateOfEdtf, edtfOfTime } from './wikidata-values.js';
import { countFrom, wholeNumber } from './whole-number.js';

/** What a reader passes along: the draft, the entities by id, ids of what was named, and where to report. */
interface Reading {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly others: ReadonlyMap<string, Entity>;
  /** Local ids of participants and locations by item. */
  readonly participants: Map<string, string>;
  readonly locations: Map<string, string>;
  readonly report: WikidataReport;
}

const counted: Readonly<Record<string, Outcome>> = {
  P1120: 'killed',
  P1339: 'wounded',
  P1590: 'unspecified',
  P1446: 'missing',
  P5582: 'arrested',
};

const readProperties: ReadonlySet<string> = new Set([
  ...Object.keys(counted),
  'P585',
  'P580',
  'P582',
  'P276',
  'P131',
  'P17',
  'P625',
  'P710',
  'P4791',
  'P8031',
  'P8032',
  'P361',
  'P828',
  'P1346',
  'P1132',
]);

const nameIn = (labels: ReadonlyMap<string, string>): string =>
  labels.get('en') ?? labels.get('mul') ?? [...labels.values()][0] ?? '';

const nameOf = (reading: Reading, item: string): string => {
  const other = reading.others.get(item);
  return (other === undefined ? '' : nameIn(other.labels)) || item;
};

const statementsOf = (entity: Entity, property: string): readonly Statement[] =>
  entity.statements.get(property) ?? [];

const julian = 'Q1985786';

function unread(reading: Reading, statement: Statement, expected: string): void {
  const words = wordsOf(statement.snak);
  reading.report(
    'wikidata-value-unread',
    statement.path,
    `${statement.property} is ${shown(words)}`,
    words,
    expected,
  );
}

/** The EDTF date of a statement; `null` where it is not known, `undefined` where it cannot be read. */
function dateOf(reading: Reading, statement: Statement): EdtfDate | null | undefined {
  const { snak } = statement;
  if (snak.kind === 'somevalue') return null;
  if (snak.kind === 'novalue') return undefined;
  if (snak.value.type !== 'time') {
    unread(reading, statement, 'a time');
    return undefined;
  }
  const edtf = edtfOfTime(snak.value);
  const date = edtf === null ? null : dateOfEdtf(edtf, isCirca(statement));
  if (date === null) {
    const { time, precision } = snak.value;
    const message = `${statement.property} is ${shown(time)} with precision ${precision}`;
    reading.report('wikidata-time', statement.path, message, time, 'a date, known at least to a millennium');
    return undefined;
  }
  if (snak.value.calendar === julian) {
    const message = `${statement.property} is ${date.edtf} in the Julian calendar`;
    reading.report('wikidata-julian', statement.path, message, snak.value.time);
  }
  return date;
}

const calendarNote = (statement: Statement): string =>
  statement.snak.kind === 'value' &&
  statement.snak.value.type === 'time' &&
  statement.snak.value.calendar === julian
    ? 'In the Julian calendar, as written.'
    : '';

function addPoints(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P585')) {
    if (statement.snak.kind === 'novalue') {
      reading.report('wikidata-novalue', statement.path, 'P585 says that there is no date');
      continue;
    }
    const date = dateOf(reading, statement);
    if (date === undefined) continue;
    qualify(
      addClaim(reading.draft, 'date', date, readOf('date', statement)),
      statement,
      calendarNote(statement),
    );
  }
}

/** Start and end as one interval; an end that is lacking or not known stays open. */
function addSpan(reading: Reading, start: Statement | undefined, end: Statement | undefined): void {
  const first = start === undefined ? undefined : dateOf(reading, start);
  const last = end === undefined ? undefined : dateOf(reading, end);
  const statements = [start, end].filter((statement) => statement !== undefined);
  const [main] = statements;
  if (main === undefined) return;
  const read = readOf('date-span', ...statements);
  const notes = [...new Set(statements.map(calendarNote))];
  if (
    first &&
    last &&
    first.earliest !== null &&
    last.latest !== null &&
    isBefore(last.latest, first.earliest)
  ) {
    const message = `The end ${last.edtf} lies before the start ${first.edtf}`;
    reading.report('date-order', end?.path ?? main.path, message, last.edtf, `${first.edtf} or later`);
    return;
  }
  const onlyUnknown = first === null || last === null;
  if (!first && !last && !onlyUnknown) {
    if (statements.some(({ snak }) => snak.kind === 'novalue')) {
      reading.report('wikidata-novalue', main.path, `${main.property} says that there is no date`);
    }
    return;
  }
  let date: EdtfDate | null = null;
  if (first || last) {
    const from = edgeOf(first, 'earliest', start);
    const to = edgeOf(last, 'latest', end);
    date =
      first && last && first.edtf === last.edtf
        ? first
        : { edtf: `${from}/${to}`, earliest: first?.earliest ?? null, latest: last?.latest ?? null };
  }
  const claim = qualify(addClaim(reading.draft, 'date', date, read), main, ...notes);
  const ranks = new Set(statements.map(({ rank }) => rank));
  if (ranks.size > 1) claim.rank = 'normal';
}

/**
 * One side of an interval: a date, its outer day where it is an interval itself, `..` where there is none,
 * nothing where it is not known.
 */
function edgeOf(
  date: EdtfDate | null | undefined,
  outer: 'earliest' | 'latest',
  statement: Statement | undefined,
): string {
  if (date) return date.edtf.includes('/') ? (date[outer] ?? '..') : date.edtf;
  return statement?.snak.kind === 'novalue' ? '..' : '';
}

/** Days before year 0 sort backwards as text. */
function isBefore(a: string, b: string): boolean {
  const [yearA, yearB] = [Number(a.slice(0, -6)), Number(b.slice(0, -6))];
  return yearA === yearB ? a.slice(-5) < b.slice(-5) : yearA < yearB;
}

function addSpans(reading: Reading): void {
  const all = [statementsOf(reading.entity, 'P580'), statementsOf(reading.entity, 'P582')] as const;
  const [starts, ends] = all.map((list) => list.filter(({ rank }) => rank !== 'deprecated'));
  const paired = (starts?.length ?? 0) <= 1 && (ends?.length ?? 0) <= 1;
  if (paired) addSpan(reading, starts?.[0], ends?.[0]);
  // With several starts or ends nobody says which belong together.
  const isAlone = ({ rank }: Statement): boolean => !paired || rank === 'deprecated';
  for (const start of all[0].filter(isAlone)) addSpan(reading, start, undefined);
  for (const end of all[1].filter(isAlone)) addSpan(reading, undefined, end);
}

/** Persons, peoples; the items for them that leave no doubt. */
const kindByClass: Readonly<Record<string, Participant['kind']>> = {
  Q5: 'person',
  Q6256: 'state',
  Q3624078: 'state',
  Q41710: 'community',
};

function participantOf(
  reading: Reading,
  item: string,
  property: string,
  fallback: Participant['kind'],
): string {
  const known = reading.participants.get(item);
  if (known !== undefined) return known;
  const other = reading.others.get(item);
  const classes = other === undefined ? [] : statementsOf(other, 'P31').map(({ snak }) => itemOf(snak));
  const kind = classes.map((id) => kindByClass[id]).find((found) => found !== undefined) ?? fallback;
  const id = addParticipant(reading.draft, {
    name: nameOf(reading, item),
    kind,
    aliases: other === undefined ? [] : namesOf(other).slice(1),
    identifiers: { wikidata: item },
    description: `Named by the property ${property}.`,
    locator: property,
  });
  reading.participants.set(item, id);
  return id;
}

/**
 * A property that names items, by rank: the best rank is one reading, deprecated statements each their
 * own.
 */
function readings(reading: Reading, property: string): readonly (readonly Statement[])[] {
  const all = statementsOf(reading.entity, property);
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  const normal = all.filter(({ rank }) => rank === 'normal');
  const deprecated = all.filter(({ rank }) => rank === 'deprecated').map((statement) => [statement]);
  return [preferred, normal, ...deprecated].filter((list) => list.length > 0);
}

/**
 * The value of a list property: ids, `[]` where it says none, `null` where it says not known, `undefined`
 * where nothing can be read.
 */
function listOf(
  reading: Reading,
  statements: readonly Statement[],
  idFor: (item: string) => string,
): readonly string[] | null | undefined {
  const ids: string[] = [];
  for (const statement of statements) {
    const item = itemOf(statement.snak);
    if (item !== '') ids.push(idFor(item));
    else if (statement.snak.kind === 'value') unread(reading, statement, 'an item');
  }
  if (ids.length > 0) return [...new Set(ids)];
  if (statements.some(({ snak }) => snak.kind === 'somevalue')) return null;
  return statements.some(({ snak }) => snak.kind === 'novalue') ? [] : undefined;
}

const people = [
  ['P710', 'belligerents', 'armed-group', ''],
  ['P4791', 'commanders', 'person', ''],
  ['P8031', 'actors', 'armed-group', 'Named as perpetrators.'],
  ['P8032', 'target', 'community', 'Named as victims.'],
] as const;

function addPeople(reading: Reading): void {
  for (const [property, claimed, kind, note] of people) {
    for (const statements of readings(reading, property)) {
      const value = listOf(reading, statements, (item) => participantOf(reading, item, property, kind));
      const [first] = statements;
      if (value === undefined || first === undefined) continue;
      const claim = addClaim(reading.draft, claimed, value, readOf(claimed, ...statements));
      if (statements.length === 1) qualify(claim, first, note);
      else {
        claim.rank = first.rank;
        if (note !== '') claim.note = note;
      }
    }
  }
}

/** A P710 statement may carry the participant's own losses and strength as qualifiers. */
function addOwnLosses(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P710')) {
    const about = reading.participants.get(itemOf(statement.snak));
    if (about === undefined) continue;
    for (const [property, snaks] of statement.qualifiers) {
      const outcome = Object.hasOwn(counted, property) ? counted[property] : undefined;
      if (outcome === undefined && property !== 'P1114' && property !== 'P1132') continue;
      for (const snak of snaks) {
        const own: Statement = { ...statement, property, snak, qualifiers: new Map() };
        const claim = addCount(reading, own, outcome, `-${about}`);
        if (claim !== null) claim.about = about;
      }
    }
  }
}

/** A count with its bounds; `null` where it cannot be read. */
function countOf(reading: Reading, statement: Statement): Count | null {
  const { snak, path, property } = statement;
  if (snak.kind === 'somevalue') return { min: 0, max: null };
  if (snak.kind === 'novalue') return { min: 0, max: 0 };
  if (snak.value.type !== 'quantity') {
    unread(reading, statement, 'a quantity');
    return null;
  }
  const number = (text: string): number | undefined =>
    text === '' ? undefined : wholeNumber(text.replace(/^\+/, ''), [...path, property], reading.report);
  const { amount, lower, upper } = snak.value;
  const [low, best, high] = [number(lower), number(amount), number(upper)];
  if (best === undefined || (lower !== '' && low === undefined) || (upper !== '' && high === undefined))
    return null;
  if ((low ?? best) > best || best > (high ?? best)) {
    const message = `${property} is ${amount}, its bounds are ${lower} and ${upper}`;
    reading.report('wikidata-order', path, message, wordsOf(snak), 'lower bound ≤ amount ≤ upper bound');
  }
  const count: Mutable<Count> | null = countFrom(low, best, high);
  if (count !== null && isCirca(statement)) count.approximate = true;
  return count;
}

/** Units that mean people: none, human, person. */
const peopleUnits: ReadonlySet<string> = new Set(['', 'Q5', 'Q215627']);

function addCount(
  reading: Reading,
  statement: Statement,
  outcome: Outcome | undefined,
  whose: string,
): Mutable<Claim> | null {
  const value = countOf(reading, statement);
  if (value === null) return null;
  const scope = outcome === undefined ? 'strength' : `casualties-${outcome}`;
  const read = readOf(`${scope}${whose}`, statement);
  const { snak } = statement;
  const unit = snak.kind === 'value' && snak.value.type === 'quantity' ? snak.value.unit : '';
  const claim =
    outcome === undefined
      ? addClaim(reading.draft, 'strength', value, read)
      : addCasualties(reading.draft, [outcome], value, read);
  if (!peopleUnits.has(unit)) claim.unit = unit;
  return qualify(claim, statement);
}

/** Qualifiers that narrow a count to a part of the event: a party to it, a place, a criterion. */
const partQualifiers = ['P518', 'P642', 'P1013', 'P710', 'P276'] as const;

function addCounts(reading: Reading): void {
  for (const property of [...Object.keys(counted), 'P1132']) {
    for (const statement of statementsOf(reading.entity, property)) {
      const parts = partQualifiers.filter((qualifier) => statement.qualifiers.has(qualifier));
      const items = parts.flatMap((qualifier) => qualifierItems(statement, qualifier));
      const [item = ''] = items;
      const about = reading.participants.get(item);
      const location = reading.locations.get(item);
      if (parts.length > 0 && (items.length !== 1 || (about === undefined && location === undefined))) {
        const words = `${wordsOf(statement.snak)} for ${items.join(', ') || 'a part'}`;
        const message = `${property} is ${words}, which the entity does not name otherwise`;
        reading.report(
          'wikidata-part-unknown',
          statement.path,
          message,
          words,
          'a participant or place of the entity',
        );
        continue;
      }
      const whose = about ?? location;
      const claim = addCount(reading, statement, counted[property], whose === undefined ? '' : `-${whose}`);
      if (claim === null) continue;
      if (about !== undefined) claim.about = about;
      else if (location !== undefined) claim.location = location;
    }
  }
}

const earth: ReadonlySet<string> = new Set(['', 'Q2']);

/**
 * What is known of a point: where it is, and how exactly, by its precision in degrees (1 degree is 111
 * km).
 */
type Exact = Pick<AccountLocation, 'coordinates' | 'precision' | 'toleranceKm'>;

function pointOf(reading: Reading, statement: Statement): Exact | null {
  const { snak, path } = statement;
  if (snak.kind === 'somevalue') return { coordinates: null };
  if (snak.kind === 'novalue') {
    reading.report('wikidata-novalue', path, 'P625 says that there is no point');
    return null;
  }
  if (snak.value.type !== 'point') {
    unread(reading, statement, 'coordinates');
    return null;
  }
  const { latitude, longitude, precision, globe } = snak.value;
  if (!earth.has(globe)) {
    reading.report('wikidata-globe', path, `The point lies on ${globe}`, globe, 'the earth, Q2');
    return null;
  }
  const paths = { latitude: [...path, 'latitude'], longitude: [...path, 'longitude'] };
  const coordinates = pointInRange(latitude, longitude, paths, reading.report);
  if (coordinates === null) return null;
  if (precision === null || precision <= 0) return { coordinates };
  return {
    coordinates,
    precision: { scheme: 'wikidata', code: precision },
    toleranceKm: Math.round(precision * 111_000) / 1_000,
  };
}

function placeOf(
  reading: Reading,
  item: string,
  kind: AccountLocation['kind'],
  property: string,
  within: string | null,
  exact: Exact,
): string {
  const known = reading.locations.get(item);
  if (known !== undefined) return known;
  const { coordinates, precision, toleranceKm } = exact;
  const name = nameOf(reading, item);
  const id = addLocation(reading.draft, {
    name,
    kind,
    coordinates,
    precision,
    toleranceKm,
    within,
    identifiers: { wikidata: item },
    locator: property,
  });
  reading.locations.set(item, id);
  return id;
}

const levels = [
  ['P17', 'country'],
  ['P131', 'region'],
  ['P276', 'town'],
] as const;

function addPlaces(reading: Reading): void {
  const points = statementsOf(reading.entity, 'P625').map(
    (statement) => [statement, pointOf(reading, statement)] as const,
  );
  const best = points.filter(([{ rank }, exact]) => rank !== 'deprecated' && exact !== null);
  const itemsOf = (property: string): readonly string[] => [
    ...new Set(statementsOf(reading.entity, property).map(({ snak }) => itemOf(snak))),
  ];
  const countries = itemsOf('P17').filter((item) => item !== '');
  // The entity's point is that of its place, where it names just one.
  const finest = [...levels]
    .reverse()
    .find(([property]) => itemsOf(property).some((item) => item !== ''))?.[0];
  const single =
    finest !== undefined && finest !== 'P17' && itemsOf(finest).length === 1 && best.length === 1;
  const unplaced: Exact = { coordinates: null };
  let finestClaimed = false;
  for (const [property, kind] of levels) {
    for (const statements of readings(reading, property)) {
      const exact = single && property === finest ? (best[0]?.[1] ?? unplaced) : unplaced;
      const country =
        property === 'P17' || countries.length !== 1
          ? null
          : (reading.locations.get(countries[0] ?? '') ?? null);
      const value = listOf(reading, statements, (item) =>
        placeOf(reading, item, kind, property, country, exact),
      );
      const [first] = statements;
      // One reading of where: the finest level. The coarser ones are what it lies within.
      const isFinest = property === finest || (finest === undefined && property === 'P276' && !finestClaimed);
      if (value === undefined || first === undefined || !isFinest) continue;
      finestClaimed = true;
      const claim = addClaim(reading.draft, 'locations', value, readOf('locations', ...statements));
      if (statements.length === 1) qualify(claim, first);
      else claim.rank = first.rank;
    }
  }
  if (!single) {
    const country = countries.length === 1 ? (reading.locations.get(countries[0] ?? '') ?? null) : null;
    for (const [, exact] of best) if (exact !== null) addPoint(reading.draft, exact, 'P625', country);
  }
  for (const [statement, exact] of points) {
    if (exact === null) continue;
    const read = readOf('coordinates', statement);
    qualify(addClaim(reading.draft, 'coordinates', exact.coordinates, read), statement);
  }
}

function addContext(reading: Reading): void {
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

/** The winner is an item: its side is one of its own, which is all that the entity tells of sides. */
function addVictor(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P1346')) {
    const { snak } = statement;
    const item = itemOf(snak);
    if (snak.kind === 'value' && item === '') {
      unread(reading, statement, 'an item');
      continue;
    }
    let value: string | null = snak.kind === 'novalue' ? 'none' : null;
    if (item !== '') {
      participantOf(reading, item, 'P1346', 'armed-group');
      value = sideOf(reading.draft, nameOf(reading, item));
    }
    qualify(addClaim(reading.draft, 'victor', value, readOf('victor', statement)), statement);
  }
}

function sideOf(draft: Draft, name: string): string {
  const sides = Object.values(draft.sides);
  const known = sides.find((side) => side.name === name);
  if (known !== undefined) return known.id;
  const id = `side-${sides.length < 26 ? String.fromCharCode(97 + sides.length) : sides.length + 1}`;
  draft.sides[id] = { id, name, aliases: [] };
  return id;
}

/** All names of an entity, the main one first. */
function namesOf(entity: Entity): readonly Alias[] {
  const main = nameIn(entity.labels);
  if (main === '') return [];
  const mainLanguage = [...entity.labels].find(([, name]) => name === main)?.[0] ?? 'en';
  const names: Alias[] = [{ name: main, kind: 'spelling', language: mainLanguage }];
  const seen = new Set([main]);
  const add = (name: string, language: string): void => {
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    names.push({ name, kind: language === mainLanguage ? 'spelling' : 'translation', language });
  };
  for (const [language, name] of entity.labels) add(name, language);
  for (const [language, aliases] of entity.aliases) for (const name of aliases) add(name, language);
  return names;
}

function sourceOf(entity: Entity | undefined): Source {
  const id = entity?.id ?? '';
  const label = entity === undefined ? '' : nameIn(entity.labels);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(entity?.modified ?? '')?.[0];
  const source: Mutable<Source> = {
    id: id === '' ? 'wikidata' : `wikidata-${idOf(id, 'item')}`,
    type: 'dataset',
    title: label === '' ? `[Wikidata item${id === '' ? '' : ` ${id}`}]` : label,
    publisher: 'Wikidata',
    issued: day ?? 'XXXX',
    language: 'mul',
    strand: 'wikidata',
    independence: 'wikipedia-family',
    read: 'whole',
  };
  if (id !== '') source.URL = `https://www.wikidata.org/wiki/${id}`;
  if (entity !== undefined && entity.revision !== '') source.note = `Revision ${entity.revision}.`;
  return source;
}

function open(input: unknown, report: WikidataReport): readonly Entity[] {
  const expected = 'an entity in the shape of the dump, of Special:EntityData or of the REST interface';
  try {
    const entities = entitiesOf(input);
    if (entities.length === 0)
      report('wikidata-not-an-entity', [], 'The input is no Wikidata entity', undefined, expected);
    return entities;
  } catch (error) {
    const reason = error instanceof Error ? shown(error.message) : 'reading it throws';
    report('wikidata-not-an-entity', [], `The input cannot be read: ${reason}`, undefined, expected);
    return [];
  }
}

/**
 * The account of a Wikidata entity: in the shape of the dump, as Special:EntityData wraps it, or as
 * the REST interface gives it. Entities that come in the same wrapper lend their names to the items
 * that the first one speaks of.
 *
 * - P585, P580 and P582 are dates by their precision: day, month, year, `200X`, `20XX`; "circa" is `~`.
 *   The JSON's `-0480` is 480 BC, in EDTF `-0479`. Julian dates stay as written.
 * - P1120 counts the killed, P1339 the wounded, P1446 the missing, P5582 the arrested, P1590 casualties
 *   of no stated kind. Bounds of an amount are the count's, the amount its `best`. `somevalue` is not
 *   known, `novalue` is none, no statement is no claim.
 * - P276 within P131 and P17 says where, P625 the point, with a tolerance of its precision times 111 km.
 * - P710 names participants without sides; their own losses are claims about them. An entity does
 *   not say what kind they are: `armed-group`, unless an entity in the wrapper says person or state.
 * - P1346 the victor, P4791 commanders, P361 `part-of` (the items' ids), P828 causes.
 * - Each statement keeps its rank; references and qualifiers stand in the note.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself.
 *
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 * @group Read other formats
 * @example
 * ```ts
 * import { fromWikidata } from 'kidal-menaka-2006/formats';
 *
 * const amount = { value: { amount: '+4', unit: '1' }, type: 'quantity' };
 * const mainsnak = { snaktype: 'value', property: 'P1120', datavalue: amount };
 * const claims = { P1120: [{ mainsnak, rank: 'normal' }] };
 * const { account } = fromWikidata({ type: 'item', id: 'Q1', labels: {}, claims });
 * account.claims.map((claim) => claim.property) //=> ['casualties']
 * account.claims.map((claim) => claim.value) //=> [{ min: 4, max: 4 }]
 * ```
 */
export function fromWikidata(entity: unknown): ReadAccount {
  const issues: Issue[] = [];
  const report = reportTo(issues, wikidataIssueCodes);
  const [main, ...rest] = open(entity, report);
  const draft = draftOf(sourceOf(main));
  if (main === undefined) return { account: accountOf(draft, entity), issues };
  if (rest.length > 0) {
    const ids = rest.map(({ id }) => id);
    report(
      'wikidata-several-entities',
      ['entities'],
      `${main.id} is read, ${ids.length} more lend their names`,
      ids,
    );
  }
  const others = new Map(rest.map((other) => [other.id, other]));
  const reading: Reading = {
    draft,
    entity: main,
    others,
    participants: new Map(),
    locations: new Map(),
    report,
  };
  draft.names.push(...namesOf(main));
  addPoints(reading);
  addSpans(reading);
  addPlaces(reading);
  addPeople(reading);
  addVictor(reading);
  addOwnLosses(reading);
  addCounts(reading);
  addContext(reading);
  const unreadProperties = [...main.statements.keys()].filter((property) => !readProperties.has(property));
  if (unreadProperties.length > 0) {
    report('wikidata-properties-unread', [], `Not read: ${unreadProperties.join(', ')}`, unreadProperties);
  }
  return { account: accountOf(draft, entity), issues };
}
