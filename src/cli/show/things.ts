import type { Alias } from '../../model/alias.js';
import type { Claim } from '../../model/claim.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { ConflictLocation } from '../../model/location.js';
import type { Participant } from '../../model/participant.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import type { TimelineEntry } from '../../model/timeline-entry.js';
import type { Voice } from '../../model/voice.js';
import { citationsOf } from '../../queries/citations-of.js';
import { findEntries } from '../../queries/find-entries.js';
import { speakerOf, voiceOf } from '../../queries/voice-of.js';
import { copiedOn } from '../../text/copied-on.js';
import { formatClaim, nameOfId, pointInWords, timeInWords } from '../../text/format-claim.js';
import { formatDate } from '../../text/format-date.js';
import { formatSpeaker, nameOfVoice } from '../../text/format-speaker.js';
import { groupBy } from '../../text/group-by.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, link, type Page, paragraph, printTable, sections, title } from '../page.js';
import { counted } from '../text.js';
import { claimTable, documentName, documentOf, printClaims, propertyName, remarks } from './words.js';

/** The rows of each table of the record that is shown as such. */
interface Rows {
  participants: Participant;
  locations: ConflictLocation;
  timeline: TimelineEntry;
  voices: Voice;
  sources: Source;
}
export type TableName = keyof Rows;

const kindOf = (row: { readonly kind: string }): string => row.kind.replaceAll('-', ' ');
const sideOf = (side: string | null, { event }: ConflictRecord): string =>
  side === null ? '' : (event.sides[side]?.name ?? side);

/** "Government of Mali (until May 2006)"; without a time where it held at any. */
const sidesOf = (one: Participant, record: ConflictRecord): string =>
  (one.kind === 'community' ? [] : one.allegiances)
    .map(({ side, during: { edtf, earliest, latest } }) => {
      const isAlways = earliest === null && latest === null;
      return `${sideOf(side, record)}${isAlways ? '' : ` (${formatDate(edtf)})`}`;
    })
    .join('; ');

const whenOf = ({ date, time }: TimelineEntry): string =>
  `${date === null ? 'no date' : formatDate(date)}${time === undefined ? '' : `, ${timeInWords(time)}`}`;

const languageOf = (tag: string): string | undefined =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag);

const aliasText = (aliases: readonly Alias[]): string =>
  aliases
    .map(({ name, kind, language }) => {
      const what = [...(kind === 'spelling' ? [] : [kind]), ...(language ? [languageOf(language)] : [])];
      return what.length === 0 ? name : `${name} (${what.join(', ')})`;
    })
    .join('; ');

const identifierNames: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  geonames: 'GeoNames',
  iso3166: 'ISO 3166',
  ucdpActor: 'UCDP actor',
  gleditschWard: 'Gleditsch and Ward',
  unSanctions: 'UN sanctions',
  osmRelation: 'OpenStreetMap relation',
} satisfies Partial<Record<keyof Identifiers, string>>;

const identifierText = (identifiers: Identifiers): string =>
  Object.entries(identifiers)
    .map(([key, id]) => `${Object.hasOwn(identifierNames, key) ? identifierNames[key] : key} ${id}`)
    .join('; ');

type Lines = Readonly<Record<string, string | undefined>>;

const alsoCalled = ({ aliases, identifiers }: Participant | ConflictLocation): Lines => ({
  'Other names': aliasText(aliases),
  Identifiers: identifierText(identifiers),
});

/** How a thing is shown: as a row of its table, and on a page of its own. */
interface Form<Row> {
  /** What is known of it, its name and running text among it. */
  readonly lines: (row: Row, record: ConflictRecord) => Lines;
  /** Its line that heads a page, and the one that is running text there. */
  readonly title: string;
  readonly prose: string;
  /** Its lines that are the columns of its table. */
  readonly columns: readonly string[];
  /** The claims listed on its page besides those about it: what is said of them, and which they are. */
  readonly others?: readonly [
    words: string,
    are: (claim: Claim, row: Row, record: ConflictRecord) => boolean,
  ];
}

const isNamed = ({ value }: Claim, id: string): boolean =>
  Array.isArray(value) && value.some((part: unknown) => part === id);
const isOf = (claim: Claim, { id }: Voice, record: ConflictRecord): boolean => voiceOf(claim, record) === id;
const isIn = ({ source }: Claim, { id }: Source): boolean => source === id;

const forms: { readonly [Name in TableName]: Form<Rows[Name]> } = {
  participants: {
    lines: (row, record) => ({
      Name: row.name,
      Kind: kindOf(row),
      Side: sidesOf(row, record),
      ...alsoCalled(row),
      Description: row.description,
    }),
    title: 'Name',
    prose: 'Description',
    columns: ['Name', 'Kind', 'Side', 'Description'],
    others: [
      'that name or quote it',
      (claim, { id }, record) => isNamed(claim, id) || speakerOf(claim, record)?.participant === id,
    ],
  },
  locations: {
    lines: (row, record) => ({
      Name: row.name,
      Kind: kindOf(row),
      Within: row.within === null ? '' : nameOfId(row.within, record),
      Coordinates: row.coordinates === null ? '' : pointInWords(row.coordinates),
      ...alsoCalled(row),
      Note: row.note,
    }),
    title: 'Name',
    prose: 'Note',
    columns: ['Name', 'Kind', 'Within', 'Coordinates', 'Note'],
    others: [
      'that name it or are confined to it',
      (claim, { id }) => claim.location === id || isNamed(claim, id),
    ],
  },
  timeline: {
    lines: (row, record) => {
      const withRole = (id: string, role: string): string => `${nameOfId(id, record)} (${role})`;
      return {
        When: whenOf(row),
        Where: row.locations.map(({ location, role }) => withRole(location, role)).join('; '),
        Who: row.participants.map(({ participant, role }) => withRole(participant, role)).join('; '),
        What: row.title,
        Description: row.description,
      };
    },
    title: 'What',
    prose: 'Description',
    columns: ['When', 'What'],
  },
  voices: {
    lines: (row, record) => {
      const claims = record.claims.filter((claim) => isOf(claim, row, record));
      const sources = new Set<string>(claims.map(({ source }) => source));
      const documents = Object.values(record.sources).filter(({ id }) => sources.has(id));
      return {
        Name: upperFirst(row.name),
        Kind: kindOf(row),
        Side: sideOf(row.side, record),
        Claims: String(claims.length),
        'Passed on by': documents.map(documentName).join('; '),
        Note: row.note,
      };
    },
    title: 'Name',
    prose: 'Note',
    columns: ['Name', 'Kind', 'Side', 'Claims', 'Note'],
    others: ['it makes', isOf],
  },
  sources: {
    lines: (row, record) => ({
      Document: documentName(row) + copiedOn(row),
      Title: row.title,
      Kind: row.type.replaceAll('-', ' '),
      Author: row.author
        ?.map((one) => ('literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' ')))
        .join('; '),
      Language: languageOf(row.language),
      'Of the copy': row.copy?.note,
      Accessed: row.accessed && formatDate(row.accessed),
      Voice: nameOfVoice(row.voice, record),
      Independent: row.independence === 'independent' ? 'yes' : 'no, it copies or is Wikipedia',
      Read: row.read === 'whole' ? 'the whole' : 'in part',
      Claims: String(record.claims.filter((claim) => isIn(claim, row)).length),
      Note: row.note,
    }),
    title: 'Title',
    prose: 'Note',
    columns: ['Document', 'Title', 'Claims'],
    others: ['it makes', isIn],
  },
};
const formOf = (table: TableName): Form<Rows[TableName]> => forms[table] as Form<Rows[TableName]>;

const tableOf = (
  table: TableName,
  rows: readonly Rows[TableName][],
  record: ConflictRecord,
  page: Page,
): string => {
  const { columns, lines } = formOf(table);
  const cells = rows.map((row) => lines(row, record)).map((row) => columns.map((name) => row[name] ?? ''));
  return printTable(columns, cells, page);
};

/** A table of the record under its count. */
export function printRows(table: TableName, record: ConflictRecord, page: Page): string {
  const rows: readonly Rows[TableName][] = Object.values(record[table]);
  return heading(counted(rows.length, table.slice(0, -1)), page) + tableOf(table, rows, record, page);
}

/** Whether a claim has to do with a row and is not about it: names it, is confined to it, is made by it. */
export const isOther = (
  table: TableName,
  claim: Claim,
  row: Rows[TableName],
  record: ConflictRecord,
): boolean => claim.about !== row.id && formOf(table).others?.[1](claim, row, record) === true;

const phases: Readonly<Record<string, string>> = {
  background: 'Before',
  attack: 'The days of the attack',
  aftermath: 'After',
};

/** The timeline in its three phases: when, where, what. */
export const printTimeline = (record: ConflictRecord, page: Page): string =>
  sections(
    [...groupBy(record.timeline, ({ phase }) => phase)].map(([phase, entries]) => {
      const rows = entries.map((entry) => [
        whenOf(entry),
        [...new Set(entry.locations.map(({ location }) => nameOfId(location, record)))].join(', '),
        `${page.paint('strong', entry.title)}. ${entry.description}`,
      ]);
      return heading(phases[phase] ?? phase, page) + printTable(['When', 'Where', 'What'], rows, page);
    }),
  );

/** Where something can be checked, and the claims about it: for what has citations. */
function printSupport(
  row: Participant | ConflictLocation | TimelineEntry,
  record: ConflictRecord,
  page: Page,
): string {
  const cited = citationsOf(row, record).map(({ source, locators }) => [
    documentName(source),
    source.title,
    locators.join('; '),
  ]);
  const claims = record.claims.filter((claim) => claim.about === row.id);
  const words = claims.length === 0 ? 'No claim is about it' : `${counted(claims.length, 'claim')} about it`;
  return sections([
    heading(`Told by ${counted(cited.length, 'source')}`, page) +
      printTable(['Document', 'Title', 'Where'], cited, page),
    heading(words, page) + claimTable(claims, record, page),
    printClaims(
      'behind this that others contradict, or that nobody else makes',
      'disputed' in row ? record.claims.filter(({ id }) => row.disputed.includes(id)) : [],
      record,
      page,
    ),
  ]);
}

/** What is checked by a source besides its claims: what cites it. */
function printCiting(id: string, record: ConflictRecord, page: Page): string {
  const { event, participants, locations, timeline } = record;
  const all = [event, ...Object.values(participants), ...Object.values(locations), ...timeline];
  const rows = all.flatMap((row) => {
    const places = row.citations.flatMap(({ source, locator }) => (source === id ? [locator] : []));
    return places.length === 0 ? [] : [[nameOfId(row.id, record), places.join('; ')]];
  });
  return rows.length === 0 ? '' : heading('Also cited for', page) + printTable(['What', 'Where'], rows, page);
}

/** A row of a table on a page of its own: what it is, where that can be checked, the claims that have to do with it. */
export function printThing(
  table: TableName,
  row: Rows[TableName],
  record: ConflictRecord,
  page: Page,
): string {
  const { lines, title: head, prose, others } = formOf(table);
  const { [head]: name = '', [prose]: text = '', ...facts } = lines(row, record);
  const entries =
    table === 'participants' || table === 'locations'
      ? findEntries(table === 'locations' ? { at: row.id } : { with: row.id }, record).certain
      : [];
  return sections([
    title(name, facts, page) + link('URL' in row ? row.URL : undefined),
    text === '' ? '' : paragraph(text, page),
    'citations' in row ? printSupport(row, record, page) : '',
    others === undefined
      ? ''
      : printClaims(
          others[0],
          record.claims.filter((claim) => isOther(table, claim, row, record)),
          record,
          page,
        ),
    entries.length === 0 ? '' : heading('In the timeline', page) + tableOf('timeline', entries, record, page),
    table === 'sources' ? printCiting(row.id, record, page) : '',
  ]);
}

/** One claim with all that is known of it. */
export function printClaim(claim: Claim, record: ConflictRecord, page: Page): string {
  const source = record.sources[claim.source];
  const lines: Lines = {
    About: nameOfId(claim.about, record),
    'Who says so': formatSpeaker(claim, record),
    Said: claim.statedOn && formatDate(claim.statedOn),
    In: documentOf(claim.source, record),
    Title: source?.title,
    Where: claim.locators.join('; '),
    Remark: remarks(claim),
  };
  return title(`${propertyName(claim)}: ${formatClaim(claim, record)}`, lines, page) + link(source?.URL);
}
