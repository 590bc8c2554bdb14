import type { AccountLocation } from '../../../model/account.js';
import type { Outcome } from '../../../model/claim.js';
import type { Count } from '../../../model/count.js';
import type { EdtfDate } from '../../../model/edtf-date.js';
import type { Participant } from '../../../model/participant.js';
import { compareDays } from '../../../text/calendar.js';
import {
  addClaim,
  addLocation,
  addParticipant,
  addSide,
  type Draft,
  knownId,
  type Said,
  sideId,
} from '../account-builder.js';
import { wholeNumber } from '../cells.js';
import { type Report, shown } from '../issue.js';
import { countOf } from '../table-counts.js';
import { addPoint, type Exact, pointInRange } from '../table-places.js';
import type { Entity, Statement } from './entity.js';
import type { wikidataIssueCodes } from './issue-codes.js';
import {
  dateOfEdtf,
  edtfOfTime,
  isCirca,
  itemOf,
  qualifierItems,
  readFrom,
  saidBy,
  wordsOf,
} from './statement.js';

export type WikidataReport = Report<keyof typeof wikidataIssueCodes>;

/** An entity while it is read, with those that came along and lend their names. */
export interface Reading {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly others: ReadonlyMap<string, Entity>;
  readonly report: WikidataReport;
}

/** What Wikidata calls the properties that messages name. */
const labels: Readonly<Record<string, string>> = {
  P585: 'point in time',
  P580: 'start time',
  P582: 'end time',
  P276: 'location',
  P131: 'administrative territory',
  P17: 'country',
  P625: 'coordinate location',
  P361: 'part of',
  P828: 'has cause',
  P710: 'participant',
  P4791: 'commanded by',
  P8031: 'perpetrator',
  P8032: 'victim',
  P1346: 'winner',
  P1114: 'quantity',
  P1120: 'number of deaths',
  P1132: 'number of participants',
  P1339: 'number of injured',
  P1446: 'number of missing',
  P1590: 'number of casualties',
  P5582: 'number of arrests',
};

/** "point in time (P585)". */
const labelled = (property: string): string => `${labels[property] ?? 'the property'} (${property})`;

/** Properties that count people, with what befell them; `null`: how many there were. */
const counted: Readonly<Record<string, Outcome | null>> = {
  P1120: 'killed',
  P1339: 'wounded',
  P1590: 'unspecified',
  P1446: 'missing',
  P5582: 'arrested',
  P1132: null,
};

/** Properties that name people, with what is claimed of them and what they are where nothing says so. */
const people = [
  ['P710', 'belligerents', 'armed-group', ''],
  ['P4791', 'commanders', 'person', ''],
  ['P8031', 'actors', 'armed-group', 'Named as perpetrators.'],
  ['P8032', 'target', 'community', 'Named as victims.'],
] as const;

/** Properties that name places, the coarsest first. */
const levels = [
  ['P17', 'country'],
  ['P131', 'region'],
  ['P276', 'town'],
] as const;

/** Every property that is read. */
export const readProperties: ReadonlySet<string> = new Set([
  ...Object.keys(counted),
  ...people.map(([property]) => property),
  ...levels.map(([property]) => property),
  ...['P585', 'P580', 'P582', 'P625', 'P361', 'P828', 'P1346'],
]);

/** Makes the claims of all statements that are read. */
export function readStatements(reading: Reading): void {
  addPoints(reading);
  addSpans(reading);
  addPlaces(reading);
  addPeople(reading);
  addVictor(reading);
  addOwnLosses(reading);
  addCounts(reading);
  addContext(reading);
}

const statementsOf = (entity: Entity, property: string): readonly Statement[] =>
  entity.statements.get(property) ?? [];

/** The name of an item where the input has its entity, else the item's id. */
const nameOf = ({ others }: Reading, item: string): string => others.get(item)?.names[0]?.name ?? item;

/** Reports a statement whose value is not of the type that its property takes. */
function unread({ report }: Reading, { snak, path, property }: Statement, expected: string): undefined {
  const words = wordsOf(snak);
  report('wikidata-value-unread', path, `${labelled(property)} is ${shown(words)}`, words, expected);
}

// Dates

const julian = 'Q1985786';

const isJulian = ({ snak }: Statement): boolean =>
  snak.kind === 'value' && snak.value.type === 'time' && snak.value.calendar === julian;

const calendarNote = (statement: Statement): string =>
  isJulian(statement) ? 'In the Julian calendar, as written.' : '';

/** The EDTF date of a statement; `null` where it is not known, `undefined` where it cannot be read. */
function dateOf(reading: Reading, statement: Statement): EdtfDate | null | undefined {
  const { snak, property, path } = statement;
  if (snak.kind === 'somevalue') return null;
  if (snak.kind === 'novalue') return undefined;
  if (snak.value.type !== 'time') return unread(reading, statement, 'a time');
  const edtf = edtfOfTime(snak.value);
  const date = edtf === null ? null : dateOfEdtf(edtf, isCirca(statement));
  const { time, precision } = snak.value;
  if (date === null) {
    const message = `${labelled(property)} is ${shown(time)} with precision ${precision}`;
    reading.report('wikidata-time', path, message, time, 'a date, known at least to a millennium');
    return undefined;
  }
  if (isJulian(statement))
    reading.report(
      'wikidata-julian',
      path,
      `${labelled(property)} is ${date.edtf} in the Julian calendar`,
      time,
    );
  return date;
}

function addPoints(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P585')) {
    const value = dateOf(reading, statement);
    if (statement.snak.kind === 'novalue')
      reading.report('wikidata-novalue', statement.path, `${labelled('P585')} says that there is no date`);
    if (value === undefined) continue;
    addClaim(reading.draft, { property: 'date', value, ...saidBy(statement, calendarNote(statement)) });
  }
}

/**
 * One side of an interval: a date, its outer day where it is an interval itself, `..` where there is none, nothing
 * where it is not known.
 */
function edgeOf(
  date: EdtfDate | null | undefined,
  outer: 'earliest' | 'latest',
  statement: Statement | undefined,
): string {
  if (date) return date.edtf.includes('/') ? (date[outer] ?? '..') : date.edtf;
  return statement?.snak.kind === 'novalue' ? '..' : '';
}

/** Start and end as one interval; an end that is lacking or not known stays open. */
function addSpan(reading: Reading, start: Statement | undefined, end: Statement | undefined): void {
  const first = start === undefined ? undefined : dateOf(reading, start);
  const last = end === undefined ? undefined : dateOf(reading, end);
  const statements = [start, end].filter((statement) => statement !== undefined);
  const [main] = statements;
  if (main === undefined) return;
  if (first?.earliest && last?.latest && compareDays(last.latest, first.earliest) < 0) {
    const message = `The end ${last.edtf} lies before the start ${first.edtf}`;
    reading.report('date-order', end?.path ?? main.path, message, last.edtf, `${first.edtf} or later`);
    return;
  }
  if (!first && !last && !statements.some(({ snak }) => snak.kind === 'somevalue')) {
    if (statements.some(({ snak }) => snak.kind === 'novalue'))
      reading.report('wikidata-novalue', main.path, `${labelled(main.property)} says that there is no date`);
    return;
  }
  const edtf = `${edgeOf(first, 'earliest', start)}/${edgeOf(last, 'latest', end)}`;
  const span = { edtf, earliest: first?.earliest ?? null, latest: last?.latest ?? null };
  const value = first && first.edtf === last?.edtf ? first : first || last ? span : null;
  const said = saidBy(main, ...new Set(statements.map(calendarNote)));
  const isOneRank = statements.every(({ rank }) => rank === main.rank);
  const rank = isOneRank ? main.rank : 'normal';
  addClaim(reading.draft, { property: 'date', value, ...said, ...readFrom(statements), rank });
}

function addSpans(reading: Reading): void {
  const all = ['P580', 'P582'].map((property) => statementsOf(reading.entity, property));
  const [starts = [], ends = []] = all.map((list) => list.filter(({ rank }) => rank !== 'deprecated'));
  const isPair = starts.length <= 1 && ends.length <= 1;
  if (isPair) addSpan(reading, starts[0], ends[0]);
  // With several starts or ends nobody says which belong together.
  const isAlone = ({ rank }: Statement): boolean => !isPair || rank === 'deprecated';
  for (const start of all[0]?.filter(isAlone) ?? []) addSpan(reading, start, undefined);
  for (const end of all[1]?.filter(isAlone) ?? []) addSpan(reading, undefined, end);
}

// Lists of items

/** A property that names items, by rank: the best rank is one reading, deprecated statements each their own. */
function readings({ entity }: Reading, property: string): readonly (readonly Statement[])[] {
  const all = statementsOf(entity, property);
  const deprecated = all.filter(({ rank }) => rank === 'deprecated').map((statement) => [statement]);
  const [preferred = [], normal = []] = (['preferred', 'normal'] as const).map((wanted) =>
    all.filter(({ rank }) => rank === wanted),
  );
  return [preferred, normal, ...deprecated].filter((list) => list.length > 0);
}

/**
 * The value of a list property: ids, `[]` where it says none, `null` where it says not known, `undefined` where
 * nothing can be read.
 */
function listOf(
  reading: Reading,
  statements: readonly Statement[],
  idFor: (item: string) => string,
): readonly string[] | null | undefined {
  const ids = new Set<string>();
  for (const statement of statements) {
    const item = itemOf(statement.snak);
    if (item !== '') ids.add(idFor(item));
    else if (statement.snak.kind === 'value') unread(reading, statement, 'an item');
  }
  if (ids.size > 0) return [...ids];
  if (statements.some(({ snak }) => snak.kind === 'somevalue')) return null;
  return statements.some(({ snak }) => snak.kind === 'novalue') ? [] : undefined;
}

/** What a reading says besides its list: all of it where one statement makes it, its rank where several do. */
const saidByAll = (statements: readonly Statement[], note = '') => {
  const [first] = statements;
  return first !== undefined && statements.length === 1
    ? saidBy(first, note)
    : { rank: first?.rank, note: note || undefined, ...readFrom(statements) };
};

/** Claims what the event is part of, and its causes. */
function addContext(reading: Reading): void {
  for (const statements of readings(reading, 'P361')) {
    const value = listOf(reading, statements, (item) => item.toLowerCase());
    if (value !== undefined)
      addClaim(reading.draft, { property: 'part-of', value, ...saidByAll(statements) } as Said);
  }
  for (const statements of readings(reading, 'P828')) {
    const items = listOf(reading, statements, (item) => item);
    if (items === undefined) continue;
    const value = items?.map((item) => ({ code: item.toLowerCase(), text: nameOf(reading, item) })) ?? null;
    addClaim(reading.draft, { property: 'causes', value, ...saidByAll(statements) } as Said);
  }
}

// People

/** Persons, peoples; the items for them that leave no doubt. */
const kindByClass: Readonly<Record<string, Participant['kind']>> = {
  Q5: 'person',
  Q6256: 'state',
  Q3624078: 'state',
  Q41710: 'community',
};

function participantOf(reading: Reading, item: string, property: string, other: Participant['kind']): string {
  const known = knownId(reading.draft, 'participant', item);
  if (known !== undefined) return known;
  const entity = reading.others.get(item);
  const classes = entity === undefined ? [] : statementsOf(entity, 'P31').map(({ snak }) => itemOf(snak));
  const kind = classes.map((id) => kindByClass[id]).find((found) => found !== undefined) ?? other;
  return addParticipant(reading.draft, {
    key: item,
    name: nameOf(reading, item),
    kind,
    aliases: entity?.names.slice(1) ?? [],
    identifiers: { wikidata: item },
    description: `Named by the property ${property}.`,
    locator: property,
  });
}

function addPeople(reading: Reading): void {
  for (const [property, claimed, kind, note] of people) {
    for (const statements of readings(reading, property)) {
      const value = listOf(reading, statements, (item) => participantOf(reading, item, property, kind));
      if (value !== undefined)
        addClaim(reading.draft, { property: claimed, value, ...saidByAll(statements, note) } as Said);
    }
  }
}

/** The winner is an item: its side is one of its own, which is all that the entity tells of sides. */
function addVictor(reading: Reading): void {
  const sides = new Map<string, string>();
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
      value = sides.get(item) ?? addSide(reading.draft, sideId(sides.size), nameOf(reading, item));
      sides.set(item, value);
    }
    addClaim(reading.draft, { property: 'victor', value, ...saidBy(statement) });
  }
}

// Counts

/** A count with its bounds; `null` where it cannot be read. */
function amountOf(reading: Reading, statement: Statement): Count | null {
  const { snak, path, property } = statement;
  if (snak.kind === 'somevalue') return { min: 0, max: null };
  if (snak.kind === 'novalue') return { min: 0, max: 0 };
  if (snak.value.type !== 'quantity') return unread(reading, statement, 'a quantity') ?? null;
  const { amount, lower, upper } = snak.value;
  const [min, best, max] = [lower, amount, upper].map((text) => {
    const number =
      text === '' ? undefined : wholeNumber(text.replace(/^\+/, ''), [...path, property], reading.report);
    return number === undefined ? undefined : { min: number, max: number };
  });
  if (best === undefined || (lower !== '' && min === undefined) || (upper !== '' && max === undefined))
    return null;
  const { count, isOrdered } = countOf({ min, best, max });
  if (!isOrdered) {
    const message = `${labelled(property)} is ${amount}, its bounds are ${lower} and ${upper}`;
    reading.report('wikidata-order', path, message, wordsOf(snak), 'lower bound ≤ amount ≤ upper bound');
  }
  return count !== null && isCirca(statement) ? { ...count, approximate: true } : count;
}

/** Units that mean people: none, human, person. */
const peopleUnits: ReadonlySet<string> = new Set(['', 'Q5', 'Q215627']);

function addCount(
  reading: Reading,
  statement: Statement,
  scope: { readonly about?: string | undefined; readonly location?: string | undefined },
): void {
  const value = amountOf(reading, statement);
  const outcome = counted[statement.property] ?? null;
  if (value === null) return;
  const { snak } = statement;
  const unit = snak.kind === 'value' && snak.value.type === 'quantity' ? snak.value.unit : '';
  const said = { value, ...scope, unit: peopleUnits.has(unit) ? undefined : unit, ...saidBy(statement) };
  addClaim(
    reading.draft,
    (outcome === null
      ? { property: 'strength', ...said }
      : { property: 'casualties', outcomes: [outcome], ...said }) as Said,
  );
}

/** A P710 statement may carry the participant's own losses and strength as qualifiers; P1114 is a bare number. */
function addOwnLosses(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P710')) {
    const about = knownId(reading.draft, 'participant', itemOf(statement.snak));
    if (about === undefined) continue;
    for (const [property, snaks] of statement.qualifiers) {
      if (!Object.hasOwn(counted, property) && property !== 'P1114') continue;
      for (const snak of snaks)
        addCount(reading, { ...statement, property, snak, qualifiers: new Map() }, { about });
    }
  }
}

/** Qualifiers that narrow a count to a part of the event: a party to it, a place, a criterion. */
const partQualifiers = ['P518', 'P642', 'P1013', 'P710', 'P276'] as const;

/** Claims the counts of the entity, those for a part of it about that part. */
function addCounts(reading: Reading): void {
  for (const property of Object.keys(counted)) {
    for (const statement of statementsOf(reading.entity, property)) {
      const isPart = partQualifiers.some((qualifier) => statement.qualifiers.has(qualifier));
      const items = partQualifiers.flatMap((qualifier) => qualifierItems(statement, qualifier));
      const [item = ''] = items;
      const about = knownId(reading.draft, 'participant', item);
      const location = about === undefined ? knownId(reading.draft, 'location', item) : undefined;
      if (isPart && (items.length !== 1 || (about === undefined && location === undefined))) {
        const words = `${wordsOf(statement.snak)} for ${items.join(', ') || 'a part'}`;
        const message = `${labelled(property)} is ${words}, which the entity does not name otherwise`;
        const expected = 'a participant or place of the entity';
        reading.report('wikidata-part-unknown', statement.path, message, words, expected);
      } else addCount(reading, statement, isPart ? { about, location } : {});
    }
  }
}

// Places

const earth: ReadonlySet<string> = new Set(['', 'Q2']);

function pointOf(reading: Reading, statement: Statement): Exact | null {
  const { snak, path } = statement;
  if (snak.kind === 'somevalue') return { coordinates: null };
  if (snak.kind === 'novalue') {
    reading.report('wikidata-novalue', path, `${labelled('P625')} says that there is no point`);
    return null;
  }
  if (snak.value.type !== 'point') return unread(reading, statement, 'coordinates') ?? null;
  const { latitude, longitude, precision, globe } = snak.value;
  if (!earth.has(globe)) {
    reading.report('wikidata-globe', path, `The point lies on ${globe}`, globe, 'the earth (Q2)');
    return null;
  }
  const paths = { latitude: [...path, 'latitude'], longitude: [...path, 'longitude'] };
  const coordinates = pointInRange(latitude, longitude, paths, reading.report);
  if (coordinates === null || precision === null || precision <= 0) return coordinates && { coordinates };
  const toleranceKm = Math.round(precision * 111_000) / 1_000;
  return { coordinates, precision: { scheme: 'wikidata', code: precision }, toleranceKm };
}

function placeOf(
  reading: Reading,
  item: string,
  kind: AccountLocation['kind'],
  locator: string,
  within: string | null,
  exact: Exact,
): string {
  const identifiers = { wikidata: item };
  const name = nameOf(reading, item);
  return addLocation(reading.draft, { key: item, name, kind, identifiers, within, locator, ...exact });
}

const unplaced: Exact = { coordinates: null };

/** Claims the places that the entity names, and its points. One reading of where: the finest level. */
function addPlaces(reading: Reading): void {
  const { draft, entity } = reading;
  const points = statementsOf(entity, 'P625').flatMap((statement) => {
    const exact = pointOf(reading, statement);
    return exact === null ? [] : [{ statement, exact }];
  });
  const best = points.filter(({ statement }) => statement.rank !== 'deprecated');
  const named = levels.map(
    ([property]) =>
      new Set(
        statementsOf(entity, property)
          .map(({ snak }) => itemOf(snak))
          .filter((id) => id !== ''),
      ),
  );
  const finest = named.findLastIndex((items) => items.size > 0);
  // The entity's point is that of its place, where it names just one, other than the country.
  const isOfPlace = finest > 0 && named[finest]?.size === 1 && best.length === 1;
  let country: string | null = null;
  levels.forEach(([property, kind], level) => {
    const exact = level === finest && isOfPlace ? (best[0]?.exact ?? unplaced) : unplaced;
    for (const statements of readings(reading, property)) {
      const value = listOf(reading, statements, (item) =>
        placeOf(reading, item, kind, property, country, exact),
      );
      // Where no level names an item, what is said of the finest stands: not known, or none.
      const isClaimed = finest === -1 ? property === 'P276' : level === finest;
      if (value !== undefined && isClaimed)
        addClaim(draft, { property: 'locations', value, ...saidByAll(statements) } as Said);
    }
    const [only, ...more] = named[level] ?? [];
    if (property === 'P17' && only !== undefined && more.length === 0)
      country = knownId(draft, 'location', only) ?? null;
  });
  if (!isOfPlace) for (const { exact } of best) addPoint(draft, exact, 'P625', country);
  for (const { statement, exact } of points)
    addClaim(draft, { property: 'coordinates', value: exact.coordinates, ...saidBy(statement) });
}
