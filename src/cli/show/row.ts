import type { Alias } from '../../model/alias.js';
import type { Citation } from '../../model/citation.js';
import type { Claim } from '../../model/claim.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { ConflictLocation } from '../../model/location.js';
import type { Participant } from '../../model/participant.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import type { TimelineEntry } from '../../model/timeline-entry.js';
import { citationsOf } from '../../queries/citations-of.js';
import { claimsAbout } from '../../queries/claims-about.js';
import { findEntries } from '../../queries/find-entries.js';
import { speakerOf } from '../../queries/voice-of.js';
import { dateText, timeText } from '../claim-text.js';
import { heading, labelled, type Page, paragraph, sections } from '../page.js';
import { printTable } from '../print-table.js';
import { counted } from '../text.js';
import { claimTable, claimTables } from './claims.js';
import { sourceName, subjectName } from './names.js';

type Line = readonly [label: string, text: string | undefined];

const labelWidth = 13;

/** Name, then a line for each thing that is known of it. */
const title = (name: string, lines: readonly Line[], page: Page): string =>
  heading(name, page) +
  lines.map(([label, text]) => (text ? labelled(label, text, page, labelWidth) : '')).join('');

const aliasText = (aliases: readonly Alias[]): string =>
  aliases
    .map(({ name, kind, language }) => {
      const what = [kind === 'spelling' ? undefined : kind, language].filter((part) => part !== undefined);
      return what.length === 0 ? name : `${name} (${what.join(', ')})`;
    })
    .join('; ');

const identifierNames = {
  wikidata: 'Wikidata',
  geonames: 'GeoNames',
  iso3166: 'ISO 3166',
  ucdpActor: 'UCDP actor',
  gleditschWard: 'Gleditsch and Ward',
  unSanctions: 'UN sanctions',
  osmRelation: 'OpenStreetMap relation',
} satisfies Partial<Record<keyof Identifiers, string>>;

/** Those that have a name here in its order, then those of other authorities. */
const identifierText = (identifiers: Identifiers): string =>
  Object.entries({ ...identifierNames, ...identifiers })
    .filter(([key]) => identifiers[key] !== undefined)
    .map(([key, id]) => `${new Map(Object.entries(identifierNames)).get(key) ?? key} ${id}`)
    .join('; ');

function printCitations(
  row: { readonly citations: readonly Citation[] },
  record: ConflictRecord,
  page: Page,
): string {
  const cited = citationsOf(row, record);
  const rows = cited.map(({ source, locators }) => [
    source.id,
    sourceName(source.id, record),
    locators.join('; '),
  ]);
  const columns = ['Id', 'Source', 'Where'].map((text) => ({ title: text }));
  return heading(counted(cited.length, 'source'), page) + printTable(columns, rows, page);
}

function printAbout(id: string, record: ConflictRecord, page: Page): string {
  const claims = claimsAbout(id, undefined, record);
  const words = claims.length === 0 ? 'No claim is about it' : `${counted(claims.length, 'claim')} about it`;
  return heading(words, page) + claimTable(claims, record, page);
}

/** Claims about something else in which it is met. */
function printOthers(text: string, claims: readonly Claim[], record: ConflictRecord, page: Page): string {
  if (claims.length === 0) return '';
  return sections([
    heading(`${counted(claims.length, 'claim')} ${text}`, page),
    ...claimTables(claims, record, page),
  ]);
}

function printEntries(entries: readonly TimelineEntry[], page: Page): string {
  if (entries.length === 0) return '';
  const rows = entries.map((entry) => [
    entry.date === null ? 'no date' : dateText(entry.date),
    entry.title,
    entry.id,
  ]);
  const columns = ['When', 'What', 'Id'].map((text) => ({ title: text }));
  return heading('In the timeline', page) + printTable(columns, rows, page);
}

const disputedText = 'behind this that others contradict, or that nobody else makes';
const byId = (ids: readonly string[], record: ConflictRecord): readonly Claim[] =>
  record.claims.filter((claim) => ids.includes(claim.id));

/** Claims of which an id is a value or a part of one. */
const namedIn = (claim: Claim, id: string): boolean =>
  Array.isArray(claim.value) && claim.value.some((part: unknown) => part === id);

/** One participant: who it is, where that can be checked, the claims about it and those that name it. */
export function printParticipant(one: Participant, record: ConflictRecord, page: Page): string {
  const sides = one.kind === 'community' ? [] : one.allegiances;
  const lines: readonly Line[] = [
    ['Id', one.id],
    ['Kind', one.kind.replace('-', ' ')],
    [
      'Side',
      sides
        .map(({ side, during }) => `${record.event.sides[side]?.name ?? side} (${dateText(during)})`)
        .join('; '),
    ],
    ['Other names', aliasText(one.aliases)],
    ['Identifiers', identifierText(one.identifiers)],
  ];
  const others = record.claims.filter(
    (claim) =>
      claim.about !== one.id && (namedIn(claim, one.id) || speakerOf(claim, record)?.participant === one.id),
  );
  return sections([
    title(one.name, lines, page),
    paragraph(one.description, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printOthers(disputedText, byId(one.disputed, record), record, page),
    printOthers('that name or quote it', others, record, page),
    printEntries(findEntries({ with: one.id }, record).certain, page),
  ]);
}

/** One location: where it is, where that can be checked, and the claims about it and confined to it. */
export function printLocation(one: ConflictLocation, record: ConflictRecord, page: Page): string {
  const { coordinates, within } = one;
  const point =
    coordinates === null
      ? undefined
      : `${coordinates.latitude}, ${coordinates.longitude}${coordinates.approximate ? ' (approximate)' : ''}`;
  const lines: readonly Line[] = [
    ['Id', one.id],
    ['Kind', one.kind],
    ['Within', within === null ? undefined : (record.locations[within]?.name ?? within)],
    ['Coordinates', point],
    ['Other names', aliasText(one.aliases)],
    ['Identifiers', identifierText(one.identifiers)],
  ];
  const others = record.claims.filter(
    (claim) => claim.about !== one.id && (claim.location === one.id || namedIn(claim, one.id)),
  );
  return sections([
    title(one.name, lines, page),
    one.note === undefined ? '' : paragraph(one.note, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printOthers('that name it or are confined to it', others, record, page),
    printEntries(findEntries({ at: one.id }, record).certain, page),
  ]);
}

/** One entry of the timeline: when, where, who, where that can be checked, and the claims about it. */
export function printEntry(one: TimelineEntry, record: ConflictRecord, page: Page): string {
  const when = one.date === null ? 'no date' : dateText(one.date);
  const lines: readonly Line[] = [
    ['Id', one.id],
    ['Phase', one.phase],
    ['When', one.time === undefined ? when : `${when}, ${timeText(one.time)}`],
    [
      'Where',
      one.locations
        .map(({ location, role }) => `${record.locations[location]?.name ?? location} (${role})`)
        .join('; '),
    ],
    [
      'Who',
      one.participants
        .map(({ participant, role }) => `${record.participants[participant]?.name ?? participant} (${role})`)
        .join('; '),
    ],
  ];
  return sections([
    title(one.title, lines, page),
    paragraph(one.description, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printOthers(disputedText, byId(one.disputed, record), record, page),
  ]);
}

/** What is checked by a source besides its claims: the rows that cite it. */
function printCiting(id: string, record: ConflictRecord, page: Page): string {
  const rows = [
    record.event,
    ...Object.values(record.participants),
    ...Object.values(record.locations),
    ...record.timeline,
  ].flatMap((row) => {
    const places = row.citations.filter((citation) => citation.source === id);
    if (places.length === 0) return [];
    return [[row.id, subjectName(row.id, record), places.map(({ locator }) => locator).join('; ')]];
  });
  if (rows.length === 0) return '';
  const columns = ['Id', 'Cited for', 'Where'].map((text) => ({ title: text }));
  return heading(`Cited for ${counted(rows.length, 'row')}`, page) + printTable(columns, rows, page);
}

const authorText = (authors: Source['author']): string =>
  (authors ?? [])
    .map((author) =>
      'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
    )
    .join('; ');

/** One source: the document, what it says, and what it is cited for. */
export function printSource(one: Source, record: ConflictRecord, page: Page): string {
  const claims = record.claims.filter((claim) => claim.source === one.id);
  const lines: readonly Line[] = [
    ['Id', one.id],
    ['Type', one.type.replace('-', ' ')],
    ['Author', authorText(one.author)],
    ['Publisher', one.publisher],
    ['Issued', one.issued === 'XXXX' ? 'no date' : dateText({ edtf: one.issued })],
    ['URL', one.URL],
    ['Language', one.language],
    ['Accessed', one.accessed],
    ['Voice', one.voice],
    ['Independence', one.independence],
    ['Read', one.read],
  ];
  return sections([
    title(one.title, lines, page),
    one.note === undefined ? '' : paragraph(one.note, page),
    printOthers('it makes', claims, record, page),
    printCiting(one.id, record, page),
  ]);
}
