import type { RecordIds } from '../../data/ids.js';
import type { Citation, Claim, ConflictRecord, Ids, Source } from '../model/index.js';
import { claims, event, locations, participants, sources, timeline } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { groupBy } from '../text/group-by.js';
import { valueInWords } from '../text/value-in-words.js';
import type { IdsOf } from './ids-of.js';
import { rowOf, unknownId } from './unknown-id.js';

/**
 * A source with the places in it that bear something out.
 *
 * @group Look things up
 */
export interface ResolvedCitation<I extends Ids = Ids> {
  /** The source itself. */
  readonly source: Source<I>;
  /** Where in it: paragraphs, pages, parts. */
  readonly locators: readonly string[];
}

const ours = { event, participants, locations, timeline, claims, sources };
type Tables = Pick<ConflictRecord, keyof typeof ours>;
/**
 * What carries citations of its own (the event, an entry, a participant, a location), or a claim.
 *
 * @group Look things up
 */
export type Cited<I extends Ids = Ids> =
  | {
      /** Where it can be checked. */
      readonly citations: readonly Citation<I>[];
    }
  | Pick<Claim<I>, 'source' | 'locators'>;

function citableOf(id: string, record: Tables): Cited {
  if (id === record.event.id) return record.event;
  if (Object.hasOwn(record.participants, id)) return rowOf('participant', id, record.participants);
  if (Object.hasOwn(record.locations, id)) return rowOf('location', id, record.locations);
  const row =
    record.timeline.find((entry) => entry.id === id) ?? record.claims.find((claim) => claim.id === id);
  if (row !== undefined) return row;
  if (Object.hasOwn(record.sources, id))
    throw new RangeError(`'${id}' is a source itself: use getSource('${id}')`);
  const named = [record.event, ...Object.values(record.participants), ...Object.values(record.locations)];
  throw unknownId('id', id, [...named, ...record.timeline, ...record.claims]);
}

const isCitable = (x: Cited | null): boolean =>
  typeof x === 'object' && x !== null && Array.isArray('citations' in x ? x.citations : x.locators);

function sourceOf(id: string, table: Tables['sources']): Source {
  if (table !== sources || Object.hasOwn(table, id)) return rowOf('source', id, table);
  const { message } = unknownId('source', id, Object.values(table));
  throw new RangeError(`${message} What is of a record of your own needs that record as the last argument`);
}

/**
 * The sources of the event, a timeline entry, a participant, a location or a claim, each with the places in
 * it, in the order of the row. Sources of claims *about* it are in {@link claimsAbout}.
 *
 * A `RangeError` for an unknown id, for that of a source ({@link getSource} has it), and where a citation names a source that the record does not have.
 *
 * @param x - The thing itself, or its id.
 * @group Look things up
 * @example
 * ```ts
 * import { citationsOf } from 'kidal-menaka-2006';
 *
 * const [citation] = citationsOf('wikipedia-en-kidal-menaka-mutinies-casualties-killed-government');
 * citation?.source.publisher //=> 'Wikipedia (English)'
 * citation?.locators //=> ['infobox, casualties1', 'Battle ¶1']
 * ```
 */
export function citationsOf(
  x: RecordIds['event' | 'entry' | 'participant' | 'location' | 'claim'] | Cited<RecordIds>,
): readonly ResolvedCitation<RecordIds>[];
/** The same, in a record of your own. */
export function citationsOf<R extends Omit<ConflictRecord, 'version' | 'date' | 'voices'>>(
  x: IdsOf<R>['event' | 'entry' | 'participant' | 'location' | 'claim'] | Cited,
  record: R,
): readonly ResolvedCitation<IdsOf<R>>[];
export function citationsOf(x: string | Cited, record: Tables = ours): readonly ResolvedCitation[] {
  assertTables('citationsOf', record, Object.keys(ours));
  const cited = typeof x === 'string' ? citableOf(x, record) : x;
  if (!isCitable(cited))
    throw new TypeError(`expected an id, or something with citations or locators, got ${valueInWords(x)}`);
  const pairs =
    'citations' in cited
      ? cited.citations
      : cited.locators.map((locator) => ({ source: cited.source, locator }));
  return [...groupBy(pairs, (pair) => pair.source)].map(([id, places]) => ({
    source: sourceOf(id, record.sources),
    locators: places.map((place) => place.locator),
  }));
}
