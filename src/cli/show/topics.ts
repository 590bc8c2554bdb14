import { attribution } from '../../attribution.js';
import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { casualtiesByVoice, type TollOfVoice } from '../../queries/casualties-by-voice.js';
import { commandersOf } from '../../queries/commanders-of.js';
import { describeTolls } from '../../queries/describe-tolls.js';
import { type Disagreement, disagreements, type Position } from '../../queries/disagreements.js';
import { participantsOf } from '../../queries/participants-of.js';
import { isIgnorance } from '../../queries/support.js';
import { uncorroborated } from '../../queries/uncorroborated.js';
import { isPlain } from '../../queries/voice-of.js';
import { copiedOn } from '../../text/copied-on.js';
import { csvLine } from '../../text/csv.js';
import { formatClaim, nameOfId, timeInWords } from '../../text/format-claim.js';
import { formatDate } from '../../text/format-date.js';
import { formatSpeaker, publisherOf } from '../../text/format-speaker.js';
import { groupBy } from '../../text/group-by.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, item, link, type Page, paragraph, printTable, sections, title } from '../page.js';
import { counted } from '../text.js';
import { documentName, documentsOf, linkName, listed, propertyName, voiceNames } from './words.js';

/** What was said of casualties by one voice at one time: the same on the screen, in JSON and in CSV. */
interface Toll {
  readonly who: string;
  readonly when: string;
  readonly dead: string;
  readonly wounded?: string;
  readonly captured?: string;
  readonly missing?: string;
  readonly others?: string;
  readonly remark: string;
  /** The documents that pass it on. */
  readonly documents: readonly { readonly name: string; readonly URL: string | undefined }[];
  /** How many more there are. */
  readonly more: number;
}

const marks = { stands: '', superseded: 'replaced later', 'shown-wrong': 'shown wrong' } as const;

/** A row for each figure that a voice gave of the dead, with one document; all figures and documents where all are wanted. */
const tolls = (record: ConflictRecord, isAll: boolean): readonly Toll[] =>
  casualtiesByVoice(record)
    .filter(({ killed }) => isAll || killed.text !== '')
    .map(({ name, when, killed, wounded, captured, missing, others, state, sources: ids }) => {
      const sources = ids.flatMap((id) => record.sources[id] ?? []);
      const shown = isAll ? sources : sources.slice(0, 1);
      const more = { wounded, captured, missing, others };
      return {
        who: upperFirst(name),
        when,
        dead: killed.text,
        ...(isAll && Object.fromEntries(Object.entries(more).map(([key, { text }]) => [key, text]))),
        remark: marks[state],
        documents: shown.map((source) => ({
          name: isAll ? documentName(source) + copiedOn(source) : linkName(source),
          URL: source.URL,
        })),
        more: sources.length - shown.length,
      };
    });

/** The two sentences that can be quoted, each a paragraph. */
const sentences = (record: ConflictRecord): readonly string[] =>
  describeTolls(record).split(/(?<=\.) (?=Other voices |No other )/);

/** What can be quoted, a row for each voice with its document, and the line that goes with it. */
export function printCasualties(record: ConflictRecord, page: Page, isAll: boolean): string {
  const rows = tolls(record, isAll).map((toll) => {
    const named = (['wounded', 'captured', 'missing'] as const).map(
      (key) => toll[key] && `${key}: ${toll[key]}`,
    );
    const told = [toll.dead, ...named, toll.others, toll.remark].filter(Boolean).join('; ');
    const documents = toll.documents.map(({ name, URL }, i) => {
      const more = i === 0 && toll.more > 0 ? ` and ${counted(toll.more, 'more document')}` : '';
      return paragraph(page.paint('faint', `${name}${more}`), page, '  ') + link(URL);
    });
    return item(`${page.paint('strong', toll.who)}, ${toll.when}: ${told}`, page) + documents.join('');
  });
  return sections([
    heading(isAll ? 'Casualties, by voice' : 'The dead, by voice', page),
    ...sentences(record).map((sentence) => paragraph(sentence, page)),
    rows.join(''),
    paragraph(page.paint('faint', attribution), page),
  ]);
}

export const casualtiesJson = (record: ConflictRecord, isAll: boolean): unknown => ({
  sentences: sentences(record),
  rows: tolls(record, isAll),
  attribution,
});

/** A line for each document of each row. */
export function casualtiesCsv(record: ConflictRecord, isAll: boolean): string {
  const lines = tolls(record, isAll).flatMap(({ documents, more: _, ...told }) =>
    documents.map(({ name, URL }) => ({ ...told, document: name, link: URL })),
  );
  return [Object.keys(lines[0] ?? {}), ...lines.map((line) => Object.values(line))].map(csvLine).join('');
}

/** Who said it, and why nobody stands behind it, where nobody does. */
function standing({ claims }: Position, record: ConflictRecord): string {
  const who = listed([...new Set(claims.map((claim) => formatSpeaker(claim, record)))]);
  const all = (is: (claim: Claim) => boolean): boolean => claims.every(is);
  if (all(({ supersededBy }) => supersededBy !== undefined)) return `${who}, replaced later`;
  if (all(({ rank }) => rank === 'deprecated')) return `${who}, shown wrong`;
  return `${all(({ basis }) => basis === 'inferred') ? 'inferred from' : 'hedged by'} ${who}`;
}

/** What a position says, and who holds it. */
function wordsOf(position: Position, record: ConflictRecord): readonly [says: string, who: string] {
  const [first] = position.claims;
  const who = listed(voiceNames(position.voices, record)) || standing(position, record);
  return [first === undefined ? '' : formatClaim(first, record), who];
}

const numbersOf = ({ conflictsWith }: Position): readonly number[] => conflictsWith.map((other) => other + 1);

/**
 * Each question on which two positions conflict, with who holds which; where all is wanted, with the documents and
 * the numbers of the positions that each conflicts with.
 */
export function printDisagreements(record: ConflictRecord, page: Page, isAll: boolean): string {
  const questions = disagreements(record);
  const columns = isAll ? ['', 'Position', 'Who', 'In', 'Against'] : ['Position', 'Who'];
  return sections([
    heading(`Where the sources disagree: ${counted(questions.length, 'question')}`, page),
    ...questions.map(({ about, positions, ...what }) => {
      const rows = positions.map((position, i) => {
        const words = wordsOf(position, record);
        if (!isAll) return words;
        const documents = documentsOf(position.claims, record).join('; ');
        return [String(i + 1), ...words, documents, numbersOf(position).join(', ')];
      });
      const question = `${nameOfId(about, record)}: ${propertyName(what).toLowerCase()}`;
      return paragraph(page.paint('strong', question), page) + printTable(columns, rows, page);
    }),
  ]);
}

const disagreementColumns = 'about property outcomes unit position conflicts_with voices claim source'.split(
  ' ',
);

/** A row for each claim of each position. */
export function disagreementsCsv(record: ConflictRecord): string {
  const rowsOf = ({ about, property, outcomes, unit, positions }: Disagreement) =>
    positions.flatMap((position, i) => {
      const lists = [numbersOf(position), position.voices].map((list) => list.join(' | '));
      const question = [about, property, outcomes?.join(' | '), unit, i + 1, ...lists];
      return position.claims.map(({ id, source }) => [...question, id, source]);
    });
  return [disagreementColumns, ...disagreements(record).flatMap(rowsOf)].map(csvLine).join('');
}

/** What the reference source alone says. */
export function printUncorroborated(record: ConflictRecord, page: Page): string {
  const rows = uncorroborated(undefined, record).map((claim) => [
    nameOfId(claim.about, record),
    propertyName(claim),
    formatClaim(claim, record),
    claim.locators.join('; '),
  ]);
  const reference = publisherOf(record.event.referenceSource, record);
  return (
    heading(`What only ${reference} says: ${counted(rows.length, 'claim')}`, page) +
    paragraph('That no other voice says so does not make it wrong: it rests on one voice.', page) +
    printTable(['About', 'What', 'Says', 'Where'], rows, page)
  );
}

/** When, where and how it ended, by the reference source. */
function printFacts(record: ConflictRecord, page: Page): string {
  const { event } = record;
  const day = event.date === null ? 'not known' : formatDate(event.date);
  const lines = {
    When: event.time === null ? day : `${day}, ${timeInWords(event.time)}`,
    Where: event.locations.map((id) => nameOfId(id, record)).join(', '),
    Result: event.result?.text ?? 'not known',
    By: `${publisherOf(event.referenceSource, record)}, the reference source; others differ, as told below`,
  };
  return title(event.name, lines, page) + paragraph(event.summary, page);
}

/** One side: its parties, commanders and strength by the preferred readings; who else was on it. */
export function printSide(side: string, record: ConflictRecord, page: Page): string {
  const { id, date, sides } = record.event;
  const preferred = record.claims.filter(
    (claim) => claim.about === id && claim.side === side && claim.rank === 'preferred',
  );
  const said = (property: Claim['property']): string =>
    preferred
      .filter((claim) => claim.property === property)
      .map((claim) => (isIgnorance(claim) ? 'not known' : formatClaim({ ...claim, side: undefined }, record)))
      .join('; ');
  const { participants, state } = commandersOf(side, record);
  const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(', ');
  const members = participantsOf(side, date === null ? undefined : { at: date }, record);
  const others = { unknown: 'not known', absent: '', none: 'none' };
  const lines = {
    Parties: said('belligerents'),
    Commanders: state === 'stated' ? names(participants) : others[state],
    Strength: said('strength'),
    [date === null ? 'Members' : `Members, ${formatDate(date)}`]: names(members),
  };
  return title(sides[side]?.name ?? side, lines, page);
}

/** The event by the reference source, its sides, and what can be quoted of the dead. */
export const printEvent = (record: ConflictRecord, page: Page): string =>
  sections([
    printFacts(record, page),
    ...Object.keys(record.event.sides).map((side) => printSide(side, record, page)),
    heading('The dead', page) + paragraph(describeTolls(record), page),
  ]);

/** Figures and positions shown in short. */
const most = { figures: 8, positions: 3 } as const;

/** Each number of dead that is said outright and still stands, with the voices that give it; those that most documents pass on. */
function printFigures(record: ConflictRecord, page: Page): string {
  const standing = casualtiesByVoice(record).filter(
    ({ killed, state }) => state === 'stands' && killed.claims.some(isPlain),
  );
  const figures = [...groupBy(standing, ({ killed }) => killed.text)];
  const documents = (alike: readonly TollOfVoice[]): number => alike.flatMap(({ sources }) => sources).length;
  const ranked = [...figures].sort(([, a], [, b]) => documents(b) - documents(a)).slice(0, most.figures);
  const items = figures
    .filter((figure) => ranked.includes(figure))
    .map(([text, alike]) => {
      const who = alike.map(({ name, when }) => `${name}, ${when}`).join('; ');
      return item(`${page.paint('strong', text)}: ${who}`, page);
    });
  const isShort = items.length < figures.length;
  const title = `The dead, by voice${isShort ? `: ${items.length} of ${figures.length} figures` : ''}`;
  return heading(title, page) + items.join('');
}

/** Where the sources disagree about the event itself, but for the dead; each question with its first positions. */
function printDisputes(record: ConflictRecord, page: Page): string {
  const all = disagreements(record);
  const ofEvent = all.filter(({ about }) => about === record.event.id);
  const rows = ofEvent
    .filter(({ property }) => property === 'date' || property === 'time')
    .map(({ positions, ...what }) => {
      const more = positions.length - most.positions;
      const shown = positions.slice(0, most.positions).map((position) => {
        const [says, who] = wordsOf(position, record);
        return `${says} (${position.voices.length > 1 ? counted(position.voices.length, 'voice') : who})`;
      });
      return [propertyName(what), [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')];
    });
  return (
    heading(`Where the sources disagree: ${counted(all.length, 'question')}`, page) +
    printTable(['', ''], rows, page) +
    paragraph(`On the event: ${ofEvent.map(propertyName).join(', ').toLowerCase()}.`, page)
  );
}

const next = [
  ['show casualties', 'every figure, what can be quoted, and links'],
  ['show disagreements', 'each question with every position'],
  ['show Kidal', 'a place, person, voice or document, by any name'],
  ['show timeline', 'what happened before, on the days and after'],
  ['compare FILE', 'hold your own row, infobox or dataset against all'],
  ['show license', 'the line to show with the data (CC BY-SA 4.0)'],
] as const;

/** What fits two screens: the event, the dead by voice, where the sources disagree, what to try next. */
export const printOverview = (record: ConflictRecord, page: Page): string =>
  sections([
    printFacts(record, page),
    printFigures(record, page),
    printDisputes(record, page),
    heading('What to try next: kidal-menaka-2006 …', page) +
      printTable(
        ['', ''],
        next.map(([command, what]) => [page.paint('name', command), what]),
        page,
      ),
  ]);
