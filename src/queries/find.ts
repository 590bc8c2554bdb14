import type { RecordIds } from '../../data/ids.js';
import type {
  Alias,
  ConflictLocation,
  ConflictRecord,
  Participant,
  Source,
  SourceAuthor,
} from '../model/index.js';
import { locations, participants, sources } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { editDistance } from '../text/edit-distance.js';
import { foldText, foldWords } from '../text/fold.js';
import type { IdsOf } from './ids-of.js';
import { assertString } from './unknown-id.js';

// How well a text answers a query, best first: the text itself, its start, all words asked for, spelt alike.
const EXACT = 0;
const PREFIX = 1;
const WORDS = 2;
const ALIKE = 3;

// One letter in four, three at most: "Fagagga" finds Fagaga, "Gao" does not find Mao.
const slips = (text: string): number => Math.min(3, Math.floor(text.length / 4));

const isAlike = (a: string, b: string): boolean => slips(a) > 0 && editDistance(a, b, slips(a)) <= slips(a);

interface Query {
  readonly text: string;
  readonly words: readonly string[];
}

function scoreOf(query: Query, candidate: string): number | undefined {
  const words = foldWords(candidate);
  const text = words.join('');
  if (text === query.text) return EXACT;
  if (text.startsWith(query.text)) return PREFIX;
  const fits = query.words.length <= words.length;
  if (fits && query.words.every((asked) => words.some((word) => word.startsWith(asked)))) return WORDS;
  if (isAlike(query.text, text)) return ALIKE;
  const isMeant = (asked: string, word: string): boolean => word === asked || isAlike(asked, word);
  return fits && query.words.every((asked) => words.some((word) => isMeant(asked, word))) ? ALIKE : undefined;
}

function find<T>(query: string, rows: readonly T[], textsOf: (row: T) => readonly string[]): readonly T[] {
  assertString('query', query);
  const asked = { text: foldText(query), words: foldWords(query) };
  if (asked.text === '') return [];
  const found: { row: T; score: number; position: number; index: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const scores = textsOf(row).map((text) => scoreOf(asked, text) ?? Infinity);
    const score = Math.min(...scores);
    if (score < Infinity) found.push({ row, score, position: scores.indexOf(score), index });
  }
  // A name goes before an alias, and the table's own order decides the rest.
  return found
    .sort((a, b) => a.score - b.score || a.position - b.position || a.index - b.index)
    .map((candidate) => candidate.row);
}

interface Names {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
}
const namesOf = (row: Names): readonly string[] => [
  row.name,
  row.id,
  ...row.aliases.map((alias) => alias.name),
];

const authorName = (author: SourceAuthor): string =>
  'literal' in author ? author.literal : `${author.given ?? ''} ${author.family}`;
const namesOfSource = (row: Source): readonly string[] => {
  const authors = (row.author ?? []).map(authorName);
  return [row.title, row.id, row.publisher, ...authors, [row.publisher, ...authors, row.title].join(' ')];
};

/**
 * The participants that go by a name, best first; empty where none does.
 *
 * Names, aliases and ids are compared without case, accents, apostrophes, hyphens and "ag", in any script.
 * First those that have the very name, then those whose name begins with it, those that have all its words,
 * those spelt alike (one letter in four may differ).
 *
 * @param query - A name or a part of one. An empty one finds nothing.
 * @group Look things up
 * @example
 * ```ts
 * import { findParticipants } from 'kidal-menaka-2006';
 *
 * findParticipants('Iyad ag Ghali')[0]?.id //=> 'iyad-ag-ghaly'
 * findParticipants('') //=> []
 * ```
 */
export function findParticipants(query: string): readonly Participant<RecordIds>[];
/** The same, in a record of your own. */
export function findParticipants<R extends Pick<ConflictRecord, 'participants'>>(
  query: string,
  tables: R,
): readonly Participant<IdsOf<R>>[];
export function findParticipants(
  query: string,
  tables: Pick<ConflictRecord, 'participants'> = { participants },
): readonly Participant[] {
  assertTables('findParticipants', tables, ['participants']);
  return find(query, Object.values(tables.participants), namesOf);
}

/**
 * The locations that go by a name, best first; empty where none does.
 *
 * Names, aliases and ids are compared without case, accents, apostrophes and hyphens, in any script; the
 * order is that of {@link findParticipants}.
 *
 * @param query - A name or a part of one. An empty one finds nothing.
 * @group Look things up
 * @example
 * ```ts
 * import { findLocations } from 'kidal-menaka-2006';
 *
 * findLocations('Menaka')[0]?.name //=> 'Ménaka'
 * findLocations('ⴾⴸⵍ')[0]?.id //=> 'kidal'
 * ```
 */
export function findLocations(query: string): readonly ConflictLocation<RecordIds>[];
/** The same, in a record of your own. */
export function findLocations<R extends Pick<ConflictRecord, 'locations'>>(
  query: string,
  tables: R,
): readonly ConflictLocation<IdsOf<R>>[];
export function findLocations(
  query: string,
  tables: Pick<ConflictRecord, 'locations'> = { locations },
): readonly ConflictLocation[] {
  assertTables('findLocations', tables, ['locations']);
  return find(query, Object.values(tables.locations), namesOf);
}

/**
 * The sources that a query names by title, id, publisher or author, best first; empty where none does.
 *
 * Compared without case, accents, apostrophes and hyphens; the order is that of {@link findParticipants}.
 *
 * @param query - A title, publisher or author, or words from all three. An empty one finds nothing.
 * @group Look things up
 * @example
 * ```ts
 * import { findSources } from 'kidal-menaka-2006';
 *
 * findSources('lecocq')[0]?.id //=> 'lecocq-2010'
 * ```
 */
export function findSources(query: string): readonly Source<RecordIds>[];
/** The same, in a record of your own. */
export function findSources<R extends Pick<ConflictRecord, 'sources'>>(
  query: string,
  tables: R,
): readonly Source<IdsOf<R>>[];
export function findSources(
  query: string,
  tables: Pick<ConflictRecord, 'sources'> = { sources },
): readonly Source[] {
  assertTables('findSources', tables, ['sources']);
  return find(query, Object.values(tables.sources), namesOfSource);
}
