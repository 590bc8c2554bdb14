import type { Alias } from '../model/alias.js';
import type { Citation } from '../model/citation.js';
import type { Claim } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Identifiers } from '../model/identifiers.js';
import type { ConflictLocation } from '../model/location.js';
import type { Participant } from '../model/participant.js';
import type { ConflictRecord } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { TimelineEntry } from '../model/timeline-entry.js';
import { record as ours } from '../record.js';

type Cell = string | number | boolean | null | undefined;

/** A column of a table: what the codebook and the data package say of it, and how a row fills it. */
interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

/** Lists inside a cell are joined by this; no value of the record contains it (a test proves it). */
const joiner = ' | ';
const join = (parts: readonly string[]): string => parts.join(joiner);
const names = (aliases: readonly Alias[]): string => join(aliases.map((alias) => alias.name));
const places = (citations: readonly Citation[]): string =>
  join(citations.map(({ source, locator }) => `${source}: ${locator}`));

const id = <Row extends { readonly id: string }>(description: string): Column<Row> => ({
  name: 'id',
  type: 'string',
  description,
  cell: (row) => row.id,
});

const dateColumns = <Row>(
  prefix: string,
  what: string,
  date: (row: Row) => EdtfDate | null | undefined,
): Column<Row>[] => [
  {
    name: prefix,
    type: 'string',
    description: `${what}, in EDTF (ISO 8601-2)`,
    cell: (row) => date(row)?.edtf,
  },
  // Years before 0 have no form in a data package's `date`, so the bounds are strings.
  {
    name: `${prefix}_earliest`,
    type: 'string',
    description: `First day it can mean, YYYY-MM-DD; empty where open`,
    cell: (row) => date(row)?.earliest,
  },
  {
    name: `${prefix}_latest`,
    type: 'string',
    description: `Last day it can mean, YYYY-MM-DD; empty where open`,
    cell: (row) => date(row)?.latest,
  },
];

const identifierColumns = <Row extends { readonly identifiers: Identifiers }>(): Column<Row>[] => [
  {
    name: 'wikidata',
    type: 'string',
    description: 'Wikidata item, where confirmed',
    cell: (row) => row.identifiers.wikidata,
  },
  {
    name: 'geonames',
    type: 'integer',
    description: 'GeoNames id, where confirmed',
    cell: (row) => row.identifiers.geonames,
  },
  {
    name: 'iso3166',
    type: 'string',
    description: 'ISO 3166-1 alpha-2 or 3166-2 code',
    cell: (row) => row.identifiers.iso3166,
  },
  {
    name: 'ucdp_actor',
    type: 'integer',
    description: 'UCDP actor id',
    cell: (row) => row.identifiers.ucdpActor,
  },
  {
    name: 'gleditsch_ward',
    type: 'integer',
    description: 'Gleditsch-Ward number of a state',
    cell: (row) => row.identifiers.gleditschWard,
  },
  {
    name: 'un_sanctions',
    type: 'string',
    description: "Reference on the list of the UN Security Council's 1267 Committee",
    cell: (row) => row.identifiers.unSanctions,
  },
  {
    name: 'osm_relation',
    type: 'integer',
    description: 'OpenStreetMap relation',
    cell: (row) => row.identifiers.osmRelation,
  },
];

const participantColumns: readonly Column<Participant>[] = [
  id('Id of the participant'),
  {
    name: 'kind',
    type: 'string',
    description: 'person, state, armed-force, armed-group or community',
    cell: (row) => row.kind,
  },
  { name: 'name', type: 'string', description: 'Preferred name', cell: (row) => row.name },
  {
    name: 'aliases',
    type: 'string',
    description: 'Other names and spellings',
    cell: (row) => names(row.aliases),
  },
  {
    name: 'description',
    type: 'string',
    description: 'What a reader needs to place it',
    cell: (row) => row.description,
  },
  {
    name: 'allegiances',
    type: 'string',
    description:
      'Sides it was on, each with the time in EDTF; empty for communities and for those on neither side',
    cell: (row) =>
      row.kind === 'community'
        ? ''
        : join(row.allegiances.map(({ side, during }) => `${side}: ${during.edtf}`)),
  },
  ...identifierColumns<Participant>(),
  {
    name: 'citations',
    type: 'string',
    description: 'Where it can be checked: source id: locator',
    cell: (row) => places(row.citations),
  },
  {
    name: 'disputed',
    type: 'string',
    description: 'Ids of the contested or uncorroborated claims behind the row',
    cell: (row) => join(row.disputed),
  },
];

const locationColumns: readonly Column<ConflictLocation>[] = [
  id('Id of the location'),
  {
    name: 'kind',
    type: 'string',
    description: 'country, region, town, camp or massif',
    cell: (row) => row.kind,
  },
  { name: 'name', type: 'string', description: 'Name in English usage', cell: (row) => row.name },
  {
    name: 'aliases',
    type: 'string',
    description: 'Other names and spellings',
    cell: (row) => names(row.aliases),
  },
  {
    name: 'latitude',
    type: 'number',
    description: 'Degrees north, WGS 84; empty where no source gives a point',
    cell: (row) => row.coordinates?.latitude,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrees east, WGS 84',
    cell: (row) => row.coordinates?.longitude,
  },
  {
    name: 'approximate',
    type: 'boolean',
    description: 'Whether the point stands for an area or is not exact',
    cell: (row) => row.coordinates && (row.coordinates.approximate ?? false),
  },
  {
    name: 'within',
    type: 'string',
    description: 'Id of the place it lay within in May 2006',
    cell: (row) => row.within,
  },
  ...identifierColumns<ConflictLocation>(),
  { name: 'note', type: 'string', description: 'What a reader should know of it', cell: (row) => row.note },
  {
    name: 'citations',
    type: 'string',
    description: 'Where it can be checked: source id: locator',
    cell: (row) => places(row.citations),
  },
];

const timelineColumns: readonly Column<TimelineEntry>[] = [
  id('Id of the entry'),
  { name: 'phase', type: 'string', description: 'background, attack or aftermath', cell: (row) => row.phase },
  ...dateColumns<TimelineEntry>('date', 'When', (row) => row.date),
  {
    name: 'time',
    type: 'string',
    description: 'Local time (UTC), earliest/latest; ~ where approximate',
    cell: (row) => row.time && clock(row.time),
  },
  { name: 'title', type: 'string', description: 'Short title', cell: (row) => row.title },
  { name: 'description', type: 'string', description: 'What happened', cell: (row) => row.description },
  {
    name: 'locations',
    type: 'string',
    description: 'Location id: role',
    cell: (row) => join(row.locations.map((at) => `${at.location}: ${at.role}`)),
  },
  {
    name: 'participants',
    type: 'string',
    description: 'Participant id: role',
    cell: (row) => join(row.participants.map((who) => `${who.participant}: ${who.role}`)),
  },
  {
    name: 'citations',
    type: 'string',
    description: 'Where it can be checked: source id: locator',
    cell: (row) => places(row.citations),
  },
  {
    name: 'disputed',
    type: 'string',
    description: 'Ids of the contested or uncorroborated claims behind the row',
    cell: (row) => join(row.disputed),
  },
];

const clock = (time: { earliest: string; latest: string; approximate?: true | undefined }): string =>
  `${time.earliest === time.latest ? time.earliest : `${time.earliest}/${time.latest}`}${time.approximate ? '~' : ''}`;

const countOf = (claim: Claim): Count | undefined =>
  claim.property === 'casualties' || claim.property === 'strength' ? claim.value : undefined;

/** A claim's value as text: what the count columns do not hold. */
function valueText(claim: Claim): string | undefined {
  if (claim.value === null) return '';
  switch (claim.property) {
    case 'casualties':
    case 'strength':
      return undefined;
    case 'date':
      return claim.value.edtf;
    case 'time':
      return clock(claim.value);
    case 'coordinates':
      return `${claim.value.latitude} ${claim.value.longitude}`;
    case 'victor':
      return claim.value;
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value.code;
    case 'causes':
    case 'demands':
    case 'terms':
      return join(claim.value.map((coded) => coded.code));
    default:
      return join(claim.value);
  }
}

function valueWording(claim: Claim): string | undefined {
  switch (claim.property) {
    case 'casualties':
    case 'strength':
      return claim.value.wording;
    case 'time':
      return claim.value?.wording;
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value?.text;
    case 'causes':
    case 'demands':
    case 'terms':
      return claim.value === null ? undefined : join(claim.value.map((coded) => coded.text));
    default:
      return undefined;
  }
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

const claimColumns: readonly Column<Claim>[] = [
  id('Id of the claim'),
  {
    name: 'about',
    type: 'string',
    description: 'Id of the event, timeline entry, participant or location it is about',
    cell: (row) => row.about,
  },
  {
    name: 'property',
    type: 'string',
    description: 'What it states: casualties, strength, date, …',
    cell: (row) => row.property,
  },
  {
    name: 'state',
    type: 'string',
    description: 'stated; unknown: the source says it does not know; none: it says there were none',
    cell: valueState,
  },
  {
    name: 'min',
    type: 'integer',
    description: 'Counts: smallest number that fits',
    cell: (row) => countOf(row)?.min,
  },
  {
    name: 'max',
    type: 'integer',
    description: 'Counts: largest number that fits; empty where the source sets no upper bound',
    cell: (row) => countOf(row)?.max,
  },
  {
    name: 'best',
    type: 'integer',
    description: "Counts: the source's own best estimate",
    cell: (row) => countOf(row)?.best,
  },
  {
    name: 'approximate',
    type: 'boolean',
    description: 'Counts: whether the source says "about"',
    cell: (row) => countOf(row) && (countOf(row)?.approximate ?? false),
  },
  {
    name: 'value',
    type: 'string',
    description: 'Other values: a date in EDTF, a time, ids or codes',
    cell: valueText,
  },
  { name: 'wording', type: 'string', description: 'The value in words', cell: valueWording },
  {
    name: 'outcomes',
    type: 'string',
    description: 'Casualties: a set; "killed | wounded" is killed or wounded',
    cell: (row) => (row.property === 'casualties' ? join(row.outcomes) : undefined),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What is counted, where not people',
    cell: (row) => ('unit' in row ? row.unit : undefined),
  },
  {
    name: 'side',
    type: 'string',
    description: 'Side it speaks of; empty where the source does not split by side',
    cell: (row) => row.side,
  },
  {
    name: 'location',
    type: 'string',
    description: 'Location it is confined to',
    cell: (row) => row.location,
  },
  {
    name: 'status',
    type: 'string',
    description: 'People it is confined to: military, police, civilian, unknown',
    cell: (row) => row.status,
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'Claim this count lies inside; never added to it',
    cell: (row) => row.partOf,
  },
  ...dateColumns<Claim>('during', 'Time for which the value holds', (row) => row.during),
  {
    name: 'stated_on',
    type: 'string',
    description: 'When it was said, in EDTF',
    cell: (row) => row.statedOn?.edtf,
  },
  { name: 'source', type: 'string', description: 'Id of the source', cell: (row) => row.source },
  { name: 'locators', type: 'string', description: 'Where in the source', cell: (row) => join(row.locators) },
  {
    name: 'strand',
    type: 'string',
    description: "The voice, where not the source's own",
    cell: (row) => row.strand,
  },
  { name: 'stated_by', type: 'string', description: 'Whoever is quoted', cell: (row) => row.statedBy?.name },
  {
    name: 'stated_by_side',
    type: 'string',
    description: 'The side they speak for; empty where none is known',
    cell: (row) => row.statedBy?.side,
  },
  {
    name: 'superseded_by',
    type: 'string',
    description: 'Later claim by which the same voice replaced this one',
    cell: (row) => row.supersededBy,
  },
  {
    name: 'basis',
    type: 'string',
    description: 'hedged or inferred; such claims support nothing',
    cell: (row) => row.basis,
  },
  {
    name: 'rank',
    type: 'string',
    description: 'preferred: the reading the constants follow, no judgement of truth; normal; deprecated',
    cell: (row) => row.rank,
  },
  { name: 'note', type: 'string', description: 'What a reader must know to use it', cell: (row) => row.note },
];

const sourceColumns: readonly Column<Source>[] = [
  id('Id of the source'),
  { name: 'type', type: 'string', description: "Type of document, in CSL's words", cell: (row) => row.type },
  { name: 'title', type: 'string', description: 'Title', cell: (row) => row.title },
  {
    name: 'authors',
    type: 'string',
    description: 'Authors',
    cell: (row) =>
      join(
        (row.author ?? []).map((author) =>
          'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
        ),
      ),
  },
  { name: 'publisher', type: 'string', description: 'Publisher', cell: (row) => row.publisher },
  {
    name: 'issued',
    type: 'string',
    description: 'Date of issue, in EDTF; XXXX where the document bears none',
    cell: (row) => row.issued,
  },
  { name: 'url', type: 'string', description: 'Where the copy that was read stands', cell: (row) => row.URL },
  { name: 'language', type: 'string', description: 'BCP 47 tag', cell: (row) => row.language },
  {
    name: 'accessed',
    type: 'string',
    description: 'When the copy was read, where recorded',
    cell: (row) => row.accessed,
  },
  { name: 'strand', type: 'string', description: 'The voice it speaks with', cell: (row) => row.strand },
  {
    name: 'independence',
    type: 'string',
    description: 'independent or wikipedia-family',
    cell: (row) => row.independence,
  },
  {
    name: 'read',
    type: 'string',
    description: 'Whether all of it was read, or a part',
    cell: (row) => row.read,
  },
  { name: 'note', type: 'string', description: 'What to beware of', cell: (row) => row.note },
];

/** A table as text and as the data package and the codebook describe it. */
interface Table {
  readonly description: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
  readonly lines: (record: ConflictRecord) => readonly (readonly Cell[])[];
}

const table = <Row>(
  description: string,
  columns: readonly Column<Row>[],
  rows: (record: ConflictRecord) => readonly Row[],
): Table => ({
  description,
  columns,
  lines: (record) => rows(record).map((row) => columns.map((column) => column.cell(row))),
});

/** Every table that {@link toCsv} writes, with its columns; the data package and the codebook are made of it. */
export const csvTables = {
  claims: table(
    'Each row one source saying one value of one property',
    claimColumns,
    (record) => record.claims,
  ),
  participants: table(
    'Persons, states, armed forces, armed groups and communities',
    participantColumns,
    (record) => Object.values(record.participants),
  ),
  locations: table('Places', locationColumns, (record) => Object.values(record.locations)),
  timeline: table('What happened, in order', timelineColumns, (record) => record.timeline),
  sources: table('The documents', sourceColumns, (record) => Object.values(record.sources)),
} as const satisfies Record<string, Table>;

/** The name of a table that {@link toCsv} writes. */
export type CsvTable = keyof typeof csvTables;

function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table of the record as CSV (RFC 4180: UTF-8, comma, CRLF, a header line). Lists inside a cell are
 * joined by ` | `. An empty cell is absent or, in `max`, without an upper bound; the claims' column
 * `state` tells unknown and none apart. The same files are shipped as `kidal-menaka-2006/csv/claims.csv`
 * and so on, with a `datapackage.json` that describes every column.
 *
 * @throws RangeError when there is no such table.
 * @group Write other formats
 * @example
 * ```ts
 * import { toCsv } from 'kidal-menaka-2006/formats';
 * toCsv('sources').split('\r\n')[0].split(',').slice(0, 3) //=> ['id', 'type', 'title']
 * ```
 */
export function toCsv(name: CsvTable, record: ConflictRecord = ours): string {
  if (!Object.hasOwn(csvTables, name)) {
    throw new RangeError(`unknown table '${name}': expected one of ${Object.keys(csvTables).join(', ')}`);
  }
  const { columns, lines } = csvTables[name];
  const header = columns.map((column) => column.name);
  return [header, ...lines(record)].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
