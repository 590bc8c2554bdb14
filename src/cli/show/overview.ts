import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { casualtiesByVoice, type TollOfVoice } from '../../queries/casualties-by-voice.js';
import { commandersOf } from '../../queries/commanders-of.js';
import { describeTolls } from '../../queries/describe-tolls.js';
import { disagreements } from '../../queries/disagreements.js';
import { participantsOf } from '../../queries/participants-of.js';
import { isIgnorance } from '../../queries/support.js';
import { isPlain } from '../../queries/voice-of.js';
import { formatClaim, timeInWords } from '../../text/format-claim.js';
import { formatDate } from '../../text/format-date.js';
import { publisherOf } from '../../text/format-speaker.js';
import { groupBy } from '../../text/group-by.js';
import { heading, item, type Page, paragraph, printTable, sections, title } from '../page.js';
import { counted } from '../text.js';
import { positionWords } from './disagreements.js';
import { propertyName } from './words.js';

/** When, where and how it ended, by the reference source. */
function printFacts(record: ConflictRecord, page: Page): string {
  const { event } = record;
  const day = event.date === null ? 'not known' : formatDate(event.date);
  const lines = [
    ['When', event.time === null ? day : `${day}, ${timeInWords(event.time)}`],
    ['Where', event.locations.map((id) => record.locations[id]?.name ?? id).join(', ')],
    ['Result', event.result?.text ?? 'not known'],
    [
      'By',
      `${publisherOf(event.referenceSource, record)}, the reference source; others differ, as told below`,
    ],
  ] as const;
  return title(event.name, lines, page) + paragraph(event.summary, page);
}

/** One side: its parties, commanders and strength by the preferred readings; who else was on it. */
export function printSide(side: string, record: ConflictRecord, page: Page): string {
  const preferred = record.claims.filter(
    (claim) => claim.about === record.event.id && claim.side === side && claim.rank === 'preferred',
  );
  const said = (property: Claim['property']): string =>
    preferred
      .filter((claim) => claim.property === property)
      .map((claim) => (isIgnorance(claim) ? 'not known' : formatClaim({ ...claim, side: undefined }, record)))
      .join('; ');
  const { participants, state } = commandersOf(side, record);
  const members = participantsOf(
    side,
    record.event.date === null ? undefined : { at: record.event.date },
    record,
  );
  const lines = [
    ['Parties', said('belligerents')],
    [
      'Commanders',
      state === 'stated'
        ? participants.map((one) => one.name).join(', ')
        : state === 'unknown'
          ? 'not known'
          : state === 'absent'
            ? ''
            : state,
    ],
    ['Strength', said('strength')],
    ['Members then', members.map((one) => one.name).join(', ')],
  ] as const;
  return title(record.event.sides[side]?.name ?? side, lines, page);
}

/** The event by the reference source, its sides, and what can be quoted of the dead. */
export const printEvent = (record: ConflictRecord, page: Page): string =>
  sections([
    printFacts(record, page),
    ...Object.keys(record.event.sides).map((side) => printSide(side, record, page)),
    heading('The dead', page) + paragraph(describeTolls(record), page),
  ]);

/** Figures shown in short: those that most documents pass on. */
const mostFigures = 8;

/** Each number of dead that is said outright and still stands, with the voices that give it. */
function printTolls(record: ConflictRecord, page: Page): string {
  const standing = casualtiesByVoice(record).filter(
    ({ killed, state }) => state === 'stands' && killed.claims.some(isPlain),
  );
  const figures = [...groupBy(standing, ({ killed }) => killed.text).values()];
  const documents = (alike: readonly TollOfVoice[]): number => alike.flatMap(({ sources }) => sources).length;
  const shown = new Set([...figures].sort((a, b) => documents(b) - documents(a)).slice(0, mostFigures));
  const who = ({ name, when }: TollOfVoice): string => `${name}, ${when}`;
  const items = figures
    .filter((alike) => shown.has(alike))
    .map((alike) =>
      item(`${page.paint('strong', alike[0]?.killed.text ?? '')}: ${alike.map(who).join('; ')}`, page),
    );
  const more = figures.length - shown.size;
  return (
    heading(`The dead, by voice${more > 0 ? `: ${shown.size} of ${figures.length} figures` : ''}`, page) +
    items.join('')
  );
}

const overviewPositions = 3;

/** Where the sources disagree about the event itself, but for the dead; each question with its first positions. */
function printDisputes(record: ConflictRecord, page: Page): string {
  const all = disagreements(record);
  const lines = all
    .filter(
      ({ about, property }) => about === record.event.id && (property === 'date' || property === 'time'),
    )
    .map(({ positions, ...what }) => {
      const more = positions.length - overviewPositions;
      const shown = positions.slice(0, overviewPositions).map((position) => positionWords(position, record));
      return [propertyName(what), `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`];
    });
  const others = all.filter(({ about }) => about === record.event.id).map(propertyName);
  return (
    heading(`Where the sources disagree: ${counted(all.length, 'question')}`, page) +
    printTable([{ title: '' }, { title: '' }], lines, page) +
    paragraph(`On the event: ${others.join(', ').toLowerCase()}.`, page)
  );
}

const next: readonly (readonly [command: string, what: string])[] = [
  ['show casualties', 'every figure, what can be quoted, and links'],
  ['show disagreements', 'each question with every position'],
  ['show Kidal', 'a place, person, voice or document, by any name'],
  ['show timeline', 'what happened before, on the days and after'],
  ['compare FILE', 'hold your own row, infobox or dataset against all'],
  ['show license', 'the line to show with the data (CC BY-SA 4.0)'],
];

/** What fits two screens: the event, the dead by voice, where the sources disagree, what to try next. */
export const printOverview = (record: ConflictRecord, page: Page): string =>
  sections([
    printFacts(record, page),
    printTolls(record, page),
    printDisputes(record, page),
    heading('What to try next: kidal-menaka-2006 …', page) +
      printTable(
        ['', ''].map((name) => ({ title: name })),
        next.map(([command, what]) => [page.paint('name', command), what]),
        page,
      ),
  ]);
