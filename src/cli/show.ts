import { attribution } from '../attribution.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { disagreements } from '../queries/disagreements.js';
import { uncorroborated } from '../queries/uncorroborated.js';
import { voiceOf } from '../queries/voice-of.js';
import { csvLine } from '../text/csv.js';
import { foldText } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import type { Arguments } from './args.js';
import { type Thing, thingFinder } from './find-thing.js';
import { type Topic, topics } from './help.js';
import { type Page, paragraph } from './page.js';
import { casualtiesCsv, casualtiesJson, printCasualties } from './show/casualties.js';
import { printClaim, printClaims } from './show/claims.js';
import { disagreementsCsv, printDisagreements, printUncorroborated } from './show/disagreements.js';
import { printEvent, printOverview, printSide } from './show/overview.js';
import { printEntry, printLocation, printParticipant, printSource, printVoice } from './show/row.js';
import {
  printLocations,
  printParticipants,
  printSources,
  printTimeline,
  printVoices,
} from './show/tables.js';
import { userError } from './user-error.js';

/** What is shown, in each way to print it; nothing is worked out before it is asked for. */
interface Shown {
  readonly text: (page: Page, isAll: boolean) => string;
  readonly json: (isAll: boolean) => unknown;
  readonly csv: (isAll: boolean) => string | Promise<string>;
}

type Table = 'claims' | 'participants' | 'locations' | 'timeline' | 'sources' | 'voices';

/** A table as CSV. What writes it is loaded where it is wanted. */
const csvOf = async (table: Table, record: ConflictRecord): Promise<string> =>
  (await import('../formats/write/csv.js')).toCsv(table, record);

const ofTable = (
  table: Exclude<Table, 'claims'>,
  record: ConflictRecord,
  print: (record: ConflictRecord, page: Page) => string,
): Shown => ({
  text: (page) => print(record, page),
  json: () => record[table],
  csv: () => csvOf(table, record),
});

/** Claims as such, under a heading. */
const ofClaims = (claims: readonly Claim[], words: string, record: ConflictRecord): Shown => ({
  text: (page) => printClaims(words, claims, record, page) || paragraph(`No claim is ${words}.`, page),
  json: () => claims,
  csv: () => csvOf('claims', { ...record, claims }),
});

/** Each topic with what it shows: one table, that of the help, says what they are. */
const ofTopic: Readonly<Record<Topic, (record: ConflictRecord) => Shown>> = {
  event: (record) => ({
    text: (page) => printEvent(record, page),
    json: () => record.event,
    csv: () =>
      ofClaims(
        record.claims.filter(({ about }) => about === record.event.id),
        '',
        record,
      ).csv(false),
  }),
  casualties: (record) => ({
    text: (page, isAll) => printCasualties(record, page, isAll),
    json: (isAll) => casualtiesJson(record, isAll),
    csv: (isAll) => casualtiesCsv(record, isAll),
  }),
  disagreements: (record) => ({
    text: (page, isAll) => printDisagreements(record, page, isAll),
    json: () => disagreements(record),
    csv: () => disagreementsCsv(record),
  }),
  timeline: (record) => ofTable('timeline', record, printTimeline),
  participants: (record) => ofTable('participants', record, printParticipants),
  locations: (record) => ofTable('locations', record, printLocations),
  voices: (record) => ofTable('voices', record, printVoices),
  sources: (record) => ofTable('sources', record, printSources),
  claims: (record) => ofClaims(record.claims, '', record),
  alone: (record) => ({
    ...ofClaims(uncorroborated(undefined, record), '', record),
    text: (page) => printUncorroborated(record, page),
  }),
  license: () => ({
    text: (page) => paragraph(attribution, page),
    json: () => ({ attribution }),
    csv: () => csvLine(['attribution']) + csvLine([attribution]),
  }),
};

/** One row with what belongs to it. */
function ofThing({ kind, row }: Thing, record: ConflictRecord): Shown {
  const one = (
    table: Exclude<Table, 'claims' | 'timeline'>,
    id: string,
    print: (page: Page) => string,
  ): Shown => ({
    text: print,
    json: () => row,
    csv: () => csvOf(table, { ...record, [table]: { [id]: row } }),
  });
  switch (kind) {
    case 'event':
      return ofTopic.event(record);
    case 'participants':
      return one(kind, row.id, (page) => printParticipant(row, record, page));
    case 'locations':
      return one(kind, row.id, (page) => printLocation(row, record, page));
    case 'sources':
      return one(kind, row.id, (page) => printSource(row, record, page));
    case 'voices':
      return one(kind, row.id, (page) => printVoice(row, record, page));
    case 'timeline':
      return {
        text: (page) => printEntry(row, record, page),
        json: () => row,
        csv: () => csvOf(kind, { ...record, timeline: [row] }),
      };
    case 'side': {
      const claims = record.claims.filter(({ side }) => side === row.id);
      return {
        ...ofClaims(claims, '', record),
        text: (page) => printSide(row.id, record, page),
        json: () => row,
      };
    }
    case 'publisher': {
      const sources = Object.fromEntries(row.sources.map((source) => [source.id, source]));
      return ofTable('sources', { ...record, sources }, (some, page) =>
        printSources({ ...some, claims: record.claims }, page),
      );
    }
    case 'speaker':
      return ofClaims(row.claims, `by ${row.name}`, record);
    case 'claim':
      return {
        ...ofClaims([row], '', record),
        text: (page) => printClaim(row, record, page),
        json: () => row,
      };
  }
}

/** What a thing says or what is said of it. */
function claimsOf({ kind, row }: Thing, record: ConflictRecord): Shown {
  switch (kind) {
    case 'voices':
      return ofClaims(
        record.claims.filter((claim) => voiceOf(claim, record) === row.id),
        `by ${row.name}`,
        record,
      );
    case 'sources':
      return ofClaims(
        record.claims.filter(({ source }) => source === row.id),
        `in '${row.title}'`,
        record,
      );
    case 'event':
    case 'participants':
    case 'locations':
    case 'timeline': {
      const name = 'name' in row ? String(row.name) : 'title' in row ? row.title : row.id;
      return ofClaims(
        record.claims.filter(({ about }) => about === row.id),
        `about ${name}`,
        record,
      );
    }
    default:
      return ofThing({ kind, row } as Thing, record);
  }
}

/** The topic that a word means: its own name, or one of those that people try. */
function topicOf(word: string): Topic | undefined {
  const folded = foldText(word);
  const names = Object.keys(topics) as Topic[];
  return names.find((name) => [name, ...topics[name].guesses].some((one) => foldText(one) === folded));
}

/** The kinds of thing that a topic narrows a name to. */
const kindsOf: Readonly<Partial<Record<Topic, readonly Thing['kind'][]>>> = {
  participants: ['participants', 'side'],
  locations: ['locations'],
  timeline: ['timeline'],
  sources: ['sources', 'publisher'],
  voices: ['voices', 'speaker'],
};

/** What is wrong with a name, and where to look, unless the right one is named. */
const unfound = (problem: string, where: string): Error =>
  userError(problem.endsWith('?') ? problem : `${problem}: kidal-menaka-2006 show ${where}`);

/** What the words after `show` ask for: nothing, a topic, a name of a topic's table, or any name. */
function shownBy(words: readonly string[], record: ConflictRecord): Shown {
  const [word, ...more] = words;
  if (word === undefined)
    return {
      text: (page) => printOverview(record, page),
      json: () => record,
      csv: () => csvOf('claims', record),
    };
  const topic = topicOf(word);
  if (topic !== undefined && more.length === 0) return ofTopic[topic](record);
  const findThing = thingFinder(record);
  const whole = findThing(words.join(' '));
  if ('thing' in whole) return ofThing(whole.thing, record);
  if (topic === undefined) {
    const guesses = Object.entries(topics).flatMap(([name, more]) => [name, ...more.guesses]);
    const near = topicOf(nearest(words.join(' '), guesses) ?? '');
    if (near !== undefined) throw userError(`unknown topic or name '${word}', did you mean '${near}'?`);
    throw unfound(whole.problem, '--help lists what can be shown');
  }
  if (topic !== 'claims' && kindsOf[topic] === undefined)
    throw userError(`show ${topic} takes no name: '${more.join(' ')}' is one too many`);
  const found = findThing(more.join(' '), kindsOf[topic]);
  if ('problem' in found) throw unfound(found.problem, `${topic} lists the names`);
  return topic === 'claims' ? claimsOf(found.thing, record) : ofThing(found.thing, record);
}

/** `show`: for people, or for programs. */
export async function show(args: Arguments, record: ConflictRecord, page: Page): Promise<string> {
  const shown = shownBy(args.operands, record);
  if (args.as === 'json') return `${JSON.stringify(shown.json(args.all), null, 1)}\n`;
  return args.as === 'csv' ? shown.csv(args.all) : shown.text(page, args.all);
}
