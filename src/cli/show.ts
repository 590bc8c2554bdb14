import { attribution } from '../attribution.js';
import type { Claim } from '../model/claim.js';
import { outcomes } from '../model/outcomes.js';
import { valueKinds } from '../model/properties.js';
import type { ConflictRecord } from '../model/record.js';
import { disagreements } from '../queries/disagreements.js';
import { uncorroborated } from '../queries/uncorroborated.js';
import { csvLine } from '../text/csv.js';
import { foldText } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import type { Arguments } from './args.js';
import { type Thing, thingFinder } from './find-thing.js';
import { type Topic, topicWords } from './help.js';
import { type Page, paragraph } from './page.js';
import { isOther, printClaim, printRows, printThing, printTimeline, type TableName } from './show/things.js';
import {
  casualtiesCsv,
  casualtiesJson,
  disagreementsCsv,
  printCasualties,
  printDisagreements,
  printEvent,
  printOverview,
  printSide,
  printUncorroborated,
} from './show/topics.js';
import { printClaims } from './show/words.js';
import { userError } from './user-error.js';

/** What is shown, in each way to print it; nothing is worked out before it is asked for. */
interface Shown {
  readonly text: (page: Page) => string;
  readonly json: () => unknown;
  readonly csv: () => string | Promise<string>;
}

/** A table as CSV. What writes it is loaded where it is wanted. */
const csvOf = async (table: TableName | 'claims', record: ConflictRecord): Promise<string> =>
  (await import('../formats/write/csv.js')).toCsv(table, record);

const ofTable = (table: TableName, record: ConflictRecord): Shown => ({
  text: (page) => (table === 'timeline' ? printTimeline(record, page) : printRows(table, record, page)),
  json: () => record[table],
  csv: () => csvOf(table, record),
});

/** Some of the claims, under a heading. */
function ofClaims(isMeant: (claim: Claim) => boolean, words: string, record: ConflictRecord): Shown {
  const claims = record.claims.filter(isMeant);
  return {
    text: (page) => printClaims(words, claims, record, page) || paragraph(`No claim is ${words}.`, page),
    json: () => claims,
    csv: () => csvOf('claims', { ...record, claims }),
  };
}

/** Each topic with what it shows: one table, that of the help, says what they are. */
const ofTopic: Readonly<Record<Topic, (record: ConflictRecord, isAll: boolean) => Shown>> = {
  event: (record) => ({
    text: (page) => printEvent(record, page),
    json: () => record.event,
    csv: ofClaims(({ about }) => about === record.event.id, '', record).csv,
  }),
  casualties: (record, isAll) => ({
    text: (page) => printCasualties(record, page, isAll),
    json: () => casualtiesJson(record, isAll),
    csv: () => casualtiesCsv(record, isAll),
  }),
  disagreements: (record, isAll) => ({
    text: (page) => printDisagreements(record, page, isAll),
    json: () => disagreements(record),
    csv: () => disagreementsCsv(record),
  }),
  timeline: (record) => ofTable('timeline', record),
  participants: (record) => ofTable('participants', record),
  locations: (record) => ofTable('locations', record),
  voices: (record) => ofTable('voices', record),
  sources: (record) => ofTable('sources', record),
  claims: (record) => ofClaims(() => true, '', record),
  alone: (record) => {
    const alone = new Set(uncorroborated(undefined, record));
    return {
      ...ofClaims((claim) => alone.has(claim), '', record),
      text: (page) => printUncorroborated(record, page),
    };
  },
  license: () => ({
    text: (page) => paragraph(attribution, page),
    json: () => ({ attribution }),
    csv: () => csvLine(['attribution']) + csvLine([attribution]),
  }),
};

/** One thing with what belongs to it. */
function ofThing({ kind, row }: Thing, record: ConflictRecord): Shown {
  switch (kind) {
    case 'event':
      return ofTopic.event(record, false);
    case 'side':
      return {
        ...ofClaims(({ side }) => side === row.id, '', record),
        text: (page) => printSide(row.id, record, page),
        json: () => row,
      };
    case 'publisher': {
      const sources = Object.fromEntries(row.sources.map((source) => [source.id, source]));
      return ofTable('sources', { ...record, sources });
    }
    case 'speaker':
      return ofClaims((claim) => row.claims.includes(claim), `by ${row.name}`, record);
    case 'claim':
      return {
        ...ofClaims((claim) => claim === row, '', record),
        text: (page) => printClaim(row, record, page),
        json: () => row,
      };
    default:
      return {
        text: (page) => printThing(kind, row, record, page),
        json: () => row,
        csv: () => csvOf(kind, { ...record, [kind]: kind === 'timeline' ? [row] : { [row.id]: row } }),
      };
  }
}

/** What a thing says or what is said of it. */
function claimsOf(thing: Thing, record: ConflictRecord): Shown {
  const { kind, row } = thing;
  if (kind === 'event') return ofClaims(({ about }) => about === row.id, `about ${row.name}`, record);
  if (kind === 'side' || kind === 'speaker' || kind === 'publisher' || kind === 'claim')
    return ofThing(thing, record);
  const words = kind === 'voices' ? 'by' : kind === 'sources' ? 'in' : 'about';
  return ofClaims(
    (claim) => claim.about === row.id || isOther(kind, claim, row, record),
    `${words} ${'name' in row ? row.name : `'${row.title}'`}`,
    record,
  );
}

/** The topic that a word means: its own name, or one of those that people try. */
const topicOf = (word: string): Topic | undefined =>
  topicWords.find((words) => words.some((one) => foldText(one) === foldText(word)))?.[0];

/** What claims can state, and what befell people: each is a topic too. */
const questions = [...Object.keys(valueKinds), ...outcomes];

/** A question as it is looked up: one commander is asked for like all commanders. */
const stemOf = (word: string): string => foldText(word).replace(/s$/, '');

/** What is said on one question: "result", "commanders", "captured". */
function ofQuestion(word: string, record: ConflictRecord): Shown | undefined {
  const found = questions.find((one) => stemOf(one) === stemOf(word));
  if (found === undefined) return undefined;
  const isMeant = (claim: Claim): boolean =>
    claim.property === found ||
    (claim.property === 'casualties' && claim.outcomes.some((one) => one === found));
  return ofClaims(isMeant, `on ${found.replaceAll('-', ' ')}`, record);
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

/** What the words after `show` ask for: nothing, a topic, a question, a name of a topic's table, or any name. */
function shownBy({ operands, all }: Arguments, record: ConflictRecord): Shown {
  const [word, ...more] = operands;
  if (word === undefined)
    return {
      text: (page) => printOverview(record, page),
      json: () => record,
      csv: () => csvOf('claims', record),
    };
  const topic = topicOf(word);
  if (topic !== undefined && more.length === 0) return ofTopic[topic](record, all);
  const name = operands.join(' ');
  const question = topic === undefined ? ofQuestion(name, record) : undefined;
  if (question !== undefined) return question;
  const find = thingFinder(record);
  const whole = find(name);
  if ('thing' in whole) return ofThing(whole.thing, record);
  if (topic === undefined) {
    const near = nearest(name, [...topicWords.flat(), ...questions]);
    if (near !== undefined)
      throw userError(`unknown topic or name '${name}', did you mean '${topicOf(near) ?? near}'?`);
    throw unfound(whole.problem, '--help lists what can be shown');
  }
  if (topic !== 'claims' && kindsOf[topic] === undefined)
    throw userError(`show ${topic} takes no name: '${more.join(' ')}' is one too many`);
  const found = find(more.join(' '), kindsOf[topic]);
  if ('problem' in found)
    throw unfound(
      found.problem,
      topic === 'claims' ? '--help lists what can be shown' : `${topic} lists the names`,
    );
  return topic === 'claims' ? claimsOf(found.thing, record) : ofThing(found.thing, record);
}

/** `show`: for people, or for programs. */
export async function show(args: Arguments, record: ConflictRecord, page: Page): Promise<string> {
  const shown = shownBy(args, record);
  if (args.as === 'json') return `${JSON.stringify(shown.json(), null, 1)}\n`;
  return args.as === 'csv' ? shown.csv() : shown.text(page);
}
