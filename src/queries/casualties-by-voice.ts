import type { RecordIds } from '../../data/ids.js';
import type { CasualtiesClaim, ConflictRecord, Ids } from '../model/index.js';
import { isCasualty } from '../model/properties.js';
import { claims, event, locations, participants, sources, timeline, voices } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { compare } from '../text/compare.js';
import { edtfBounds } from '../text/edtf.js';
import { formatClaim } from '../text/format-claim.js';
import { formatDate, isUnknownDate } from '../text/format-date.js';
import { nameOfVoice, publisherOf } from '../text/format-speaker.js';
import { groupsBy } from '../text/group-by.js';
import { listInWords } from '../text/list.js';
import { outcomesInWords } from '../text/outcomes-in-words.js';
import { rowAt } from '../text/row-at.js';
import {
  type ComparisonTables,
  comparisonTables,
  orderOfScopes,
  scopeKey,
  widerKeys,
} from './compare-scopes.js';
import { readDays } from './dates.js';
import type { IdsOf } from './ids-of.js';
import { voiceOf } from './voice-of.js';

const ours = { event, participants, locations, timeline, claims, sources, voices };
type Given = Pick<ConflictRecord, keyof typeof ours>;
type Tables = Given & ComparisonTables;

/**
 * Figures of one outcome, in words and as the claims they rest on.
 *
 * @group Count casualties
 */
export interface Figures<I extends Ids = Ids> {
  /** "5 at Kidal (2 civilians, 1 soldier on the government side and 2 on the mutineers' side)"; empty where silent. */
  readonly text: string;
  /** The claims, with those that lie inside another behind it. */
  readonly claims: readonly CasualtiesClaim<I>[];
}

/**
 * What one voice says of the casualties at one time, with the documents that pass it on.
 *
 * @group Count casualties
 */
export interface TollOfVoice<I extends Ids = Ids> {
  /** The id of the voice, never to be shown. */
  readonly voice: string;
  /** The name a reader is shown. */
  readonly name: string;
  /** When it was said, in EDTF: the claims' own date, else the first document's. `XXXX` where neither is known. */
  readonly statedOn: string;
  /** The same in words: "24 May 2006", "undated". */
  readonly when: string;
  /** The dead. */
  readonly killed: Figures<I>;
  /** The wounded. */
  readonly wounded: Figures<I>;
  /** The captured. */
  readonly captured: Figures<I>;
  /** The missing. */
  readonly missing: Figures<I>;
  /** Any other outcome, combined ones, and things that are not people. */
  readonly others: Figures<I>;
  /** The documents that pass it on, in the order in which they appeared, the reference source first. */
  readonly sources: readonly I['source'][];
  /** `superseded`: the voice gave another figure later · `shown-wrong`: the reason is in the claims' notes. */
  readonly state: 'stands' | 'superseded' | 'shown-wrong';
}

const columns = ['killed', 'wounded', 'captured', 'missing', 'others'] as const;
type Column = (typeof columns)[number];
type Claims = readonly CasualtiesClaim[];

const columnOf = ({ outcomes: [only, ...more], unit }: CasualtiesClaim): Column =>
  columns.find((name) => name === only && more.length === 0 && unit === undefined) ?? 'others';

/** A claim in words, with what it rests on. */
const claimText = (claim: CasualtiesClaim, tables: Tables): string =>
  `${formatClaim(claim, tables)}${claim.basis === 'inferred' ? ' (inferred)' : ''}`;

/** The same; of another outcome than its column's, with that. */
function figureText(claim: CasualtiesClaim, tables: Tables): string {
  const text = claimText(claim, tables);
  const isNamed = columnOf(claim) === 'others' && claim.outcomes.length === 1;
  return isNamed ? `${outcomesInWords(claim.outcomes)}: ${text}` : text;
}

/** For a claim the whole that it lies in; itself where in none. Looks at the scopes around it, not at all claims. */
function wholeIn(said: Claims, tables: Tables): (claim: CasualtiesClaim) => CasualtiesClaim {
  const thing = ({ outcomes, unit }: CasualtiesClaim): string => JSON.stringify([outcomes, unit]);
  const keyed = new Map<string, CasualtiesClaim>();
  for (const claim of said)
    for (const key of [claim.id, `${thing(claim)} ${scopeKey(claim, tables)}`])
      if (!keyed.has(key)) keyed.set(key, claim);
  const next = (claim: CasualtiesClaim): CasualtiesClaim | undefined =>
    [claim.partOf ?? '', ...[...widerKeys(claim, tables)].map((key) => `${thing(claim)} ${key}`)]
      .flatMap((key) => keyed.get(key) ?? [])
      .find((other) => thing(other) === thing(claim) && orderOfScopes(claim, other, tables) === 'part');
  return (claim) => {
    const passed = new Set([claim]);
    let whole = claim;
    for (let at = next(claim); at !== undefined; at = next(at)) {
      // In a circle of parts there is no whole.
      if (passed.has(at)) return claim;
      passed.add(at);
      whole = at;
    }
    return whole;
  };
}

/**
 * The parts of a whole in words, without the place and the hedge that the whole has told, and the side once for
 * different people: "2 soldiers and 1 police officer on …".
 */
function partTexts(whole: CasualtiesClaim, parts: Claims, tables: Tables): readonly string[] {
  const own = parts.map((part) => ({
    ...part,
    location: part.location === whole.location ? undefined : part.location,
    basis: part.basis === whole.basis ? undefined : part.basis,
  }));
  const isBare = (part: CasualtiesClaim | undefined): boolean =>
    part?.status !== undefined && part.location === undefined && part.basis === undefined;
  return own.map((part, i) => {
    const next = own[i + 1];
    const sideStandsBehind = part.side === next?.side && isBare(part) && isBare(next);
    return claimText(sideStandsBehind ? { ...part, side: undefined } : part, tables);
  });
}

/** A whole with its parts: "5 (2 civilians and 3 soldiers)"; one without an upper end has them among it. */
function wholeText(whole: CasualtiesClaim, parts: Claims, tables: Tables): string {
  const text = figureText(whole, tables);
  if (parts.length === 0) return text;
  const among = listInWords(partTexts(whole, parts, tables));
  if (whole.value.max === null) return `${text}, among them ${among}`;
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${among})` : `${text} (${among})`;
}

/** "a and b", also where they hold commas: "a, and b". Of different outcomes: "killed or wounded: 2; arrested: 3". */
function listOf(texts: readonly string[], column: Column): string {
  if (column === 'others') return texts.join('; ');
  const hasCommas = texts.length > 1 && texts.some((text) => text.includes(','));
  return hasCommas ? `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}` : listInWords(texts);
}

/** The widest figures, and behind each what lies inside it. */
function figuresOf(said: Claims, column: Column, tables: Tables): Figures {
  const wholeOf = wholeIn(said, tables);
  const groups = groupsBy(said, (claim) => wholeOf(claim).id).map((together) => {
    const whole = wholeOf(together[0]);
    return { whole, parts: together.filter((claim) => claim !== whole) };
  });
  const texts = groups.map(({ whole, parts }) => wholeText(whole, parts, tables));
  return { text: listOf(texts, column), claims: groups.flatMap(({ whole, parts }) => [whole, ...parts]) };
}

/** What one document passes on of one voice. */
interface Document {
  readonly source: string;
  readonly voice: string;
  readonly statedOn: string;
  /** The first day that it can have been said, as a number that sorts like it; the unknown last. */
  readonly day: number;
  readonly claims: Claims;
}

function documentOf(claims: readonly [CasualtiesClaim, ...CasualtiesClaim[]], tables: Tables): Document {
  const [first] = claims;
  const dated = claims.find(({ statedOn }) => statedOn !== undefined)?.statedOn?.edtf;
  const statedOn = dated ?? rowAt(tables.sources, first.source)?.issued ?? 'XXXX';
  const earliest = edtfBounds(statedOn)?.earliest;
  const day = earliest ? readDays(earliest).first : Infinity;
  return { source: first.source, voice: voiceOf(first, tables), statedOn, day, claims };
}

/** What distinguishes one figure of a voice from another: the dead as counted, and whether they were replaced. */
const figureKey = ({ voice, claims: said }: Document): string =>
  JSON.stringify([
    voice,
    ...said
      .filter((claim) => columnOf(claim) === 'killed')
      .map(({ value, side, status, supersededBy, rank }) =>
        JSON.stringify([value, side, status, supersededBy !== undefined, rank === 'deprecated']),
      )
      .sort(),
  ]);

/** The words of the document that had the figure first, and the claims of all that pass it on. */
function figuresIn(same: readonly Document[], column: Column, tables: Tables): Figures {
  const all = same.map(({ claims: said }) =>
    figuresOf(
      said.filter((claim) => columnOf(claim) === column),
      column,
      tables,
    ),
  );
  return {
    text: all.find(({ text }) => text !== '')?.text ?? '',
    claims: all.flatMap(({ claims: said }) => said),
  };
}

function rowOf(same: readonly [Document, ...Document[]], tables: Tables): TollOfVoice {
  const [{ voice, source }] = same;
  const { statedOn } = same.reduce((first, one) => (one.day < first.day ? one : first));
  const all = same.flatMap(({ claims: said }) => said);
  const figures = columns.map((column) => [column, figuresIn(same, column, tables)] as const);
  // A voice that counts the dead anew may leave its count of the wounded standing: the dead decide.
  const dead = all.filter((claim) => columnOf(claim) === 'killed');
  const said = dead.length > 0 ? dead : all;
  const speaker = all.find(({ statedBy }) => statedBy !== undefined)?.statedBy?.name;
  return {
    voice,
    name: nameOfVoice(voice, tables) ?? speaker ?? publisherOf(source, tables),
    statedOn,
    when: isUnknownDate(statedOn) ? 'undated' : formatDate(statedOn),
    ...(Object.fromEntries(figures) as Record<Column, Figures>),
    sources: [...new Set(same.map((document) => document.source))],
    state: said.every((claim) => claim.rank === 'deprecated')
      ? 'shown-wrong'
      : said.every((claim) => claim.supersededBy !== undefined)
        ? 'superseded'
        : 'stands',
  };
}

/**
 * The casualties of the event by voice: a row for each figure that a voice gave, ready for a table of tolls.
 *
 * The voice that the reference source follows comes first, then by the first day on which it was said, the undated
 * last. Documents that pass on one figure of one voice are one row. Every claim on the casualties of the event is in
 * a row, also those replaced or shown wrong, which `state` marks.
 *
 * @group Count casualties
 * @example
 * ```ts
 * import { casualtiesByVoice } from 'kidal-menaka-2006';
 *
 * const [reference] = casualtiesByVoice();
 * reference?.name //=> 'Hassan Ag Fagaga'
 * reference?.when //=> '24 May 2006'
 * reference?.killed.text //=> "2 on the government side and 2 on the mutineers' side"
 * ```
 */
export function casualtiesByVoice(): readonly TollOfVoice<RecordIds>[];
/** The same, of a record of your own. */
export function casualtiesByVoice<R extends Omit<ConflictRecord, 'version' | 'date'>>(
  record: R,
): readonly TollOfVoice<IdsOf<R>>[];
export function casualtiesByVoice(record: Given = ours): readonly TollOfVoice[] {
  assertTables('casualtiesByVoice', record, Object.keys(ours));
  const tables = { ...record, ...comparisonTables(record) };
  const casualties = record.claims.filter(isCasualty).filter((claim) => claim.about === record.event.id);
  const late = ({ source }: Document): number => (source === record.event.referenceSource ? 0 : 1);
  const documents = groupsBy(casualties, (claim) => JSON.stringify([claim.source, voiceOf(claim, tables)]))
    .map((said) => documentOf(said, tables))
    .sort((a, b) => late(a) - late(b) || compare(a.day, b.day) || compare(a.source, b.source));
  return groupsBy(documents, figureKey).map((same) => rowOf(same, tables));
}
