import type { Alias } from '../../model/alias.js';
import type { Citation } from '../../model/citation.js';
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
import { formatDate, isUnknownDate } from '../../text/format-date.js';
import { nameOfVoice } from '../../text/format-speaker.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, link, type Page, paragraph, printTable, sections, title } from '../page.js';
import { counted } from '../text.js';
import { claimTable, printClaims } from './claims.js';
import { pointOf, sidesOf, whenOf } from './tables.js';
import { documentName, subjectName } from './words.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const aliasText = (aliases: readonly Alias[]): string =>
  aliases
    .map(({ name, kind, language }) => {
      const what = [
        kind === 'spelling' ? undefined : kind,
        language === undefined ? undefined : languageNames.of(language),
      ].filter((part) => part !== undefined);
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
  const rows = citationsOf(row, record).map(({ source, locators }) => [
    documentName(source),
    locators.join('; '),
  ]);
  const columns = ['Document', 'Where'].map((text) => ({ title: text }));
  return heading(`Told by ${counted(rows.length, 'source')}`, page) + printTable(columns, rows, page);
}

function printAbout(id: string, record: ConflictRecord, page: Page): string {
  const claims = record.claims.filter((claim) => claim.about === id);
  const words = claims.length === 0 ? 'No claim is about it' : `${counted(claims.length, 'claim')} about it`;
  return heading(words, page) + claimTable(claims, record, page);
}

function printEntries(
  query: { readonly at: string } | { readonly with: string },
  record: ConflictRecord,
  page: Page,
): string {
  const rows = findEntries(query, record).certain.map((entry) => [whenOf(entry), entry.title]);
  if (rows.length === 0) return '';
  return heading('In the timeline', page) + printTable([{ title: 'When' }, { title: 'What' }], rows, page);
}

const disputedText = 'behind this that others contradict, or that nobody else makes';
const byId = (ids: readonly string[], record: ConflictRecord): readonly Claim[] =>
  record.claims.filter((claim) => ids.includes(claim.id));

/** Claims of which an id is a value or a part of one. */
const namedIn = (claim: Claim, id: string): boolean =>
  Array.isArray(claim.value) && claim.value.some((part: unknown) => part === id);

/** One participant: who it is, where that can be checked, the claims about it and those that name it. */
export function printParticipant(one: Participant, record: ConflictRecord, page: Page): string {
  const lines = [
    ['Kind', one.kind.replaceAll('-', ' ')],
    ['Side', sidesOf(one, record)],
    ['Other names', aliasText(one.aliases)],
    ['Identifiers', identifierText(one.identifiers)],
  ] as const;
  const others = record.claims.filter(
    (claim) =>
      claim.about !== one.id && (namedIn(claim, one.id) || speakerOf(claim, record)?.participant === one.id),
  );
  return sections([
    title(one.name, lines, page),
    paragraph(one.description, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printClaims(disputedText, byId(one.disputed, record), record, page),
    printClaims('that name or quote it', others, record, page),
    printEntries({ with: one.id }, record, page),
  ]);
}

/** One location: where it is, where that can be checked, and the claims about it and confined to it. */
export function printLocation(one: ConflictLocation, record: ConflictRecord, page: Page): string {
  const lines = [
    ['Kind', one.kind],
    ['Within', one.within === null ? undefined : (record.locations[one.within]?.name ?? one.within)],
    ['Coordinates', pointOf(one)],
    ['Other names', aliasText(one.aliases)],
    ['Identifiers', identifierText(one.identifiers)],
  ] as const;
  const others = record.claims.filter(
    (claim) => claim.about !== one.id && (claim.location === one.id || namedIn(claim, one.id)),
  );
  return sections([
    title(one.name, lines, page),
    one.note === undefined ? '' : paragraph(one.note, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printClaims('that name it or are confined to it', others, record, page),
    printEntries({ at: one.id }, record, page),
  ]);
}

/** One entry of the timeline: when, where, who, where that can be checked, and the claims about it. */
export function printEntry(one: TimelineEntry, record: ConflictRecord, page: Page): string {
  const part = (id: string, role: string): string => `${subjectName(id, record)} (${role})`;
  const lines = [
    ['Phase', one.phase],
    ['When', whenOf(one)],
    ['Where', one.locations.map(({ location, role }) => part(location, role)).join('; ')],
    ['Who', one.participants.map(({ participant, role }) => part(participant, role)).join('; ')],
  ] as const;
  return sections([
    title(one.title, lines, page),
    paragraph(one.description, page),
    printCitations(one, record, page),
    printAbout(one.id, record, page),
    printClaims(disputedText, byId(one.disputed, record), record, page),
  ]);
}

/** One voice: whose it is, the documents that pass it on, and what it says. */
export function printVoice(one: Voice, record: ConflictRecord, page: Page): string {
  const claims = record.claims.filter((claim) => voiceOf(claim, record) === one.id);
  const passing = new Set<string>(claims.map(({ source }) => source));
  const documents = Object.values(record.sources).flatMap((source) =>
    passing.has(source.id) ? [documentName(source)] : [],
  );
  const lines = [
    ['Kind', one.kind],
    ['Side', one.side === null ? '' : record.event.sides[one.side]?.name],
    ['Passed on by', documents.join('; ')],
  ] as const;
  return sections([
    title(upperFirst(one.name), lines, page),
    one.note === undefined ? '' : paragraph(one.note, page),
    printClaims('it makes', claims, record, page),
  ]);
}

/** What is checked by a source besides its claims: what cites it. */
function printCiting(id: string, record: ConflictRecord, page: Page): string {
  const rows = [
    record.event,
    ...Object.values(record.participants),
    ...Object.values(record.locations),
    ...record.timeline,
  ].flatMap((row) => {
    const places = row.citations.filter((citation) => citation.source === id);
    return places.length === 0
      ? []
      : [[subjectName(row.id, record), places.map(({ locator }) => locator).join('; ')]];
  });
  if (rows.length === 0) return '';
  return heading('Also cited for', page) + printTable([{ title: 'What' }, { title: 'Where' }], rows, page);
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
  const lines = [
    ['Kind', one.type.replaceAll('-', ' ')],
    ['Author', authorText(one.author)],
    ['Publisher', one.publisher],
    ['Date', isUnknownDate(one.issued) ? 'none' : formatDate(one.issued)],
    ['Language', languageNames.of(one.language)],
    ['Copied on', one.copy && [one.copy.site, one.copy.note].filter((part) => part !== undefined).join(': ')],
    ['Accessed', one.accessed && formatDate(one.accessed)],
    ['Voice', nameOfVoice(one.voice, record)],
    ['Independent', one.independence === 'independent' ? 'yes' : 'no, it copies or is Wikipedia'],
    ['Read', one.read === 'whole' ? 'the whole' : 'in part'],
  ] as const;
  return sections([
    title(one.title, lines, page) + link(one.URL),
    one.note === undefined ? '' : paragraph(one.note, page),
    printClaims('it makes', claims, record, page),
    printCiting(one.id, record, page),
  ]);
}
