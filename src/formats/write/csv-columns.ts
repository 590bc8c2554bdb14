import type { Alias } from '../../model/alias.js';
import type { Citation } from '../../model/citation.js';
import type { Claim } from '../../model/claim.js';
import type { Coded } from '../../model/coded.js';
import type { Count } from '../../model/count.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Side } from '../../model/event.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { ConflictLocation } from '../../model/location.js';
import type { Participant } from '../../model/participant.js';
import { valueKinds } from '../../model/properties.js';
import type { Source } from '../../model/source.js';
import type { TimelineEntry } from '../../model/timeline-entry.js';
import type { Voice } from '../../model/voice.js';

// The columns of every table that is written as CSV: name, type, what it holds, and how a row fills it.

export type Cell = string | number | boolean | null | undefined;

/** A column of a table: what the codebook and the data package say of it, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

const column =
  (type: Column<never>['type']) =>
  <Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
    name,
    type,
    description,
    cell,
  });
const text = column('string');
const whole = column('integer');
const degrees = column('number');
const flag = column('boolean');

/** Lists inside a cell are joined by this; no value of the record contains it (a test proves it). */
const join = (parts: readonly string[]): string => parts.join(' | ');

// Years before 0 have no form in a data package's `date`, so the bounds are texts.
const dates = <Row>(name: string, what: string, date: (row: Row) => EdtfDate | null | undefined) => [
  text<Row>(name, `${what}, in EDTF (ISO 8601-2)`, (row) => date(row)?.edtf),
  text<Row>(
    `${name}_earliest`,
    'First day it can mean, YYYY-MM-DD; empty where open',
    (row) => date(row)?.earliest,
  ),
  text<Row>(
    `${name}_latest`,
    'Last day it can mean, YYYY-MM-DD; empty where open',
    (row) => date(row)?.latest,
  ),
];

const identifiers: readonly Column<{ readonly identifiers: Identifiers }>[] = [
  text('wikidata', 'Wikidata item, where confirmed', (row) => row.identifiers.wikidata),
  whole('geonames', 'GeoNames id, where confirmed', (row) => row.identifiers.geonames),
  text('iso3166', 'ISO 3166-1 alpha-2 or 3166-2 code', (row) => row.identifiers.iso3166),
  whole('ucdp_actor', 'UCDP actor id', (row) => row.identifiers.ucdpActor),
  whole('gleditsch_ward', 'Gleditsch-Ward number of a state', (row) => row.identifiers.gleditschWard),
  text(
    'un_sanctions',
    "Reference on the list of the UN Security Council's 1267 Committee",
    (row) => row.identifiers.unSanctions,
  ),
  whole('osm_relation', 'OpenStreetMap relation', (row) => row.identifiers.osmRelation),
];

const aliases: Column<{ readonly aliases: readonly Alias[] }> = text(
  'aliases',
  'Other names and spellings',
  (row) => join(row.aliases.map((alias) => alias.name)),
);
const citations: Column<{ readonly citations: readonly Citation[] }> = text(
  'citations',
  'Where it can be checked: source id: locator',
  (row) => join(row.citations.map(({ source, locator }) => `${source}: ${locator}`)),
);
const disputed: Column<{ readonly disputed: readonly string[] }> = text(
  'disputed',
  'Ids of the contested or uncorroborated claims behind the row',
  (row) => join(row.disputed),
);

/** A time of day as one cell. */
const clock = (time: { earliest: string; latest: string; approximate?: true | undefined }): string =>
  `${time.earliest === time.latest ? time.earliest : `${time.earliest}/${time.latest}`}${time.approximate ? '~' : ''}`;

const countOf = (claim: Claim): Count | undefined =>
  claim.property === 'casualties' || claim.property === 'strength' ? claim.value : undefined;

/** A claim's value as text: what the count columns do not hold. */
function valueText(claim: Claim): Cell {
  const { value } = claim;
  if (value === null || countOf(claim)) return undefined;
  if (typeof value === 'string') return value;
  if ('edtf' in value) return value.edtf;
  if ('code' in value) return value.code;
  if ('latitude' in value) return `${value.latitude} ${value.longitude}`;
  if ('earliest' in value) return clock(value);
  if (!Array.isArray(value)) return undefined;
  return join(
    (value as readonly (string | Coded)[]).map((one) => (typeof one === 'string' ? one : one.code)),
  );
}

function valueWording({ property, value }: Claim): Cell {
  if (value === null || typeof value !== 'object') return undefined;
  if (valueKinds[property] === 'codes') return join((value as readonly Coded[]).map((coded) => coded.text));
  if ('text' in value) return value.text;
  return 'wording' in value ? value.wording : undefined;
}

function valueState(claim: Claim): string {
  const count = countOf(claim);
  if (count) {
    if (count.max === 0) return 'none';
    return count.min === 0 && count.max === null && count.best === undefined ? 'unknown' : 'stated';
  }
  if (claim.value === null) return 'unknown';
  return Array.isArray(claim.value) && claim.value.length === 0 ? 'none' : 'stated';
}

export const claimColumns: readonly Column<Claim>[] = [
  text('id', 'Id of the claim', (row) => row.id),
  text('about', 'Id of the event, timeline entry, participant or location it is about', (row) => row.about),
  text('property', 'What it states: casualties, strength, date, …', (row) => row.property),
  text(
    'state',
    'stated; unknown: the source says it does not know; none: it says there were none',
    valueState,
  ),
  whole('min', 'Counts: smallest number that fits', (row) => countOf(row)?.min),
  whole(
    'max',
    'Counts: largest number that fits; empty where the source sets no upper bound',
    (row) => countOf(row)?.max,
  ),
  whole('best', "Counts: the source's own best estimate", (row) => countOf(row)?.best),
  flag(
    'approximate',
    'Counts: whether the source says "about"',
    (row) => countOf(row) && (countOf(row)?.approximate ?? false),
  ),
  text('value', 'Other values: a date in EDTF, a time, ids or codes', valueText),
  text('wording', 'The value in words', valueWording),
  text('outcomes', 'Casualties: a set; "killed | wounded" is killed or wounded', (row) =>
    row.property === 'casualties' ? join(row.outcomes) : undefined,
  ),
  text('unit', 'What is counted, where not people', (row) => ('unit' in row ? row.unit : undefined)),
  text('side', 'Side it speaks of; empty where the source does not split by side', (row) => row.side),
  text('location', 'Location it is confined to', (row) => row.location),
  text('status', 'People it is confined to: military, police, civilian, unknown', (row) => row.status),
  text('part_of', 'Claim this count lies inside; never added to it', (row) => row.partOf),
  ...dates<Claim>('during', 'Time for which the value holds', (row) => row.during),
  text('stated_on', 'When it was said, in EDTF', (row) => row.statedOn?.edtf),
  text('source', 'Id of the source', (row) => row.source),
  text('locators', 'Where in the source', (row) => join(row.locators)),
  text('voice', "The voice, where not the source's own", (row) => row.voice),
  text('stated_by', 'Whoever is quoted', (row) => row.statedBy?.name),
  text(
    'stated_by_participant',
    'Id of the participant who is quoted, where it is one of the record',
    (row) => row.statedBy?.participant,
  ),
  text('stated_by_side', 'The side they speak for; empty where none is known', (row) => row.statedBy?.side),
  text('superseded_by', 'Later claim by which the same voice replaced this one', (row) => row.supersededBy),
  text('basis', 'hedged or inferred; such claims support nothing', (row) => row.basis),
  text(
    'rank',
    'preferred: the reading the constants follow, no judgement of truth; normal; deprecated',
    (row) => row.rank,
  ),
  text('note', 'What a reader must know to use it', (row) => row.note),
];

export const participantColumns: readonly Column<Participant>[] = [
  text('id', 'Id of the participant', (row) => row.id),
  text('kind', 'person, state, armed-force, armed-group or community', (row) => row.kind),
  text('name', 'Preferred name', (row) => row.name),
  aliases,
  text('description', 'What a reader needs to place it', (row) => row.description),
  text(
    'allegiances',
    'Sides it was on, each with the time in EDTF; empty for communities and for those on neither side',
    (row) =>
      row.kind === 'community'
        ? ''
        : join(row.allegiances.map(({ side, during }) => `${side}: ${during.edtf}`)),
  ),
  ...identifiers,
  citations,
  disputed,
];

export const locationColumns: readonly Column<ConflictLocation>[] = [
  text('id', 'Id of the location', (row) => row.id),
  text('kind', 'country, region, town, camp or massif', (row) => row.kind),
  text('name', 'Name in English usage', (row) => row.name),
  aliases,
  degrees(
    'latitude',
    'Degrees north, WGS 84; empty where no source gives a point',
    (row) => row.coordinates?.latitude,
  ),
  degrees('longitude', 'Degrees east, WGS 84', (row) => row.coordinates?.longitude),
  flag(
    'approximate',
    'Whether the point stands for an area or is not exact',
    (row) => row.coordinates && (row.coordinates.approximate ?? false),
  ),
  text('within', 'Id of the place it lay within in May 2006', (row) => row.within),
  ...identifiers,
  text('note', 'What a reader should know of it', (row) => row.note),
  citations,
];

export const timelineColumns: readonly Column<TimelineEntry>[] = [
  text('id', 'Id of the entry', (row) => row.id),
  text('phase', 'background, attack or aftermath', (row) => row.phase),
  ...dates<TimelineEntry>('date', 'When', (row) => row.date),
  text(
    'time',
    'Local time (UTC), earliest/latest; ~ where approximate',
    (row) => row.time && clock(row.time),
  ),
  text('title', 'Short title', (row) => row.title),
  text('description', 'What happened', (row) => row.description),
  citations,
  disputed,
];

export const sourceColumns: readonly Column<Source>[] = [
  text('id', 'Id of the source', (row) => row.id),
  text('type', "Type of document, in CSL's words", (row) => row.type),
  text('title', 'Title', (row) => row.title),
  text('authors', 'Authors', (row) =>
    join(
      (row.author ?? []).map((author) =>
        'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
      ),
    ),
  ),
  text('publisher', 'Publisher', (row) => row.publisher),
  text('issued', 'Date of issue, in EDTF; XXXX where the document bears none', (row) => row.issued),
  text('url', 'Where it was read', (row) => row.URL),
  text('copy', "Site that copied it, where the address is not the publisher's own", (row) => row.copy?.site),
  text('language', 'BCP 47 tag', (row) => row.language),
  text('accessed', 'When the copy was read, where recorded', (row) => row.accessed),
  text('voice', 'The voice it speaks with', (row) => row.voice),
  text('independence', 'independent or wikipedia-family', (row) => row.independence),
  text('read', 'Whether all of it was read, or a part', (row) => row.read),
  text('note', 'What to beware of', (row) => row.note),
];

export const voiceColumns: readonly Column<Voice>[] = [
  text('id', 'Id of the voice', (row) => row.id),
  text('kind', 'person, office, agency, paper, …', (row) => row.kind),
  text('name', 'The name a reader is shown', (row) => row.name),
  text('participant', 'Id of the participant it is, where it is one of the record', (row) => row.participant),
  text('side', 'The side it speaks for; empty where none is known', (row) => row.side),
  text('note', 'What a reader must know of it', (row) => row.note),
];

export const sideColumns: readonly Column<Side>[] = [
  text('id', 'Id of the side', (row) => row.id),
  text('name', 'Its name', (row) => row.name),
  aliases,
];

/** Who or what an entry of the timeline names, with the part it has in it. */
export interface EntryRole {
  readonly entry: string;
  readonly id: string;
  readonly role: string;
}

const roleColumns = (named: 'participant' | 'location', roles: string): readonly Column<EntryRole>[] => [
  text('entry', 'Id of the timeline entry', (row) => row.entry),
  text(named, `Id of the ${named}`, (row) => row.id),
  text('role', `What it is to the entry: ${roles}`, (row) => row.role),
];
export const entryParticipantColumns = roleColumns(
  'participant',
  'leader, attacker, defender, mediator, negotiator, signatory, affected or subject',
);
export const entryLocationColumns = roleColumns('location', 'scene, origin, destination or subject');
