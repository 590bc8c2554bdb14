import type { RecordIds } from '../../data/ids.js';
import type { CasualtiesClaim, Claim, ConflictRecord, Ids, Outcome } from '../model/index.js';
import { claims, event, locations, participants, sources, timeline, voices } from '../record.js';
import { assertTables, recordTables } from '../text/assert-tables.js';
import { compare } from '../text/compare.js';
import { edtfBounds } from '../text/edtf.js';
import { formatClaim } from '../text/format-claim.js';
import { formatDate, isUnknownDate } from '../text/format-date.js';
import { nameOfVoice } from '../text/format-speaker.js';
import { groupBy } from '../text/group-by.js';
import { listInWords } from '../text/list.js';
import { outcomesInWords } from '../text/outcomes-in-words.js';
import {
  type ComparisonTables,
  comparisonTables,
  orderOfScopes,
  scopeKey,
  widerKeys,
} from './compare-scopes.js';
import { readDays } from './dates.js';
import type { IdsOf } from './ids-of.js';
import { speakerOf, voiceOf } from './voice-of.js';

type Given = Omit<ConflictRecord, 'version' | 'date'>;
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

const columns = ['killed', 'wounded', 'captured', 'missing'] as const satisfies readonly Outcome[];
type Column = (typeof columns)[number] | 'others';

function columnOf(claim: CasualtiesClaim): Column {
  const [only, ...more] = claim.outcomes;
  const column = columns.find((outcome) => outcome === only);
  return column === undefined || more.length > 0 || claim.unit !== undefined ? 'others' : column;
}

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
function wholeIn(
  said: readonly CasualtiesClaim[],
  tables: Tables,
): (claim: CasualtiesClaim) => CasualtiesClaim {
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
    const passed = new Set<CasualtiesClaim>();
    let whole = claim;
    for (let at: CasualtiesClaim | undefined = claim; at !== undefined; at = next(at)) {
      // In a circle of parts there is no whole.
      if (passed.has(at)) return claim;
      passed.add(at);
      whole = at;
    }
    return whole;
  };
}

/** A part of a whole without what the whole has said: its place, and that it is hedged. */
const ownOfPart = (part: CasualtiesClaim, whole: CasualtiesClaim): CasualtiesClaim => ({
  ...part,
  location: part.location === whole.location ? undefined : part.location,
  basis: part.basis === whole.basis ? undefined : part.basis,
});

/** The parts of a whole in words, the side once for those of different people: "2 soldiers and 1 police officer on …". */
function partTexts(parts: readonly CasualtiesClaim[], tables: Tables): readonly string[] {
  const sideStandsBehind = (part: CasualtiesClaim, next: CasualtiesClaim | undefined): boolean =>
    part.side !== undefined &&
    part.side === next?.side &&
    [part, next].every(
      ({ status, location, basis }) => status !== undefined && location === undefined && !basis,
    );
  return parts.map((part, i) =>
    claimText(sideStandsBehind(part, parts[i + 1]) ? { ...part, side: undefined } : part, tables),
  );
}

/** A whole with its parts: "5 (2 civilians and 3 soldiers)"; one without an upper end has them among it. */
function wholeText(whole: CasualtiesClaim, parts: readonly CasualtiesClaim[], tables: Tables): string {
  const text = figureText(whole, tables);
  if (parts.length === 0) return text;
  const among = listInWords(
    partTexts(
      parts.map((part) => ownOfPart(part, whole)),
      tables,
    ),
  );
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
function figuresOf(said: readonly CasualtiesClaim[], column: Column, tables: Tables): Figures {
  const wholeOf = wholeIn(said, tables);
  const groups = [...groupBy(said, (claim) => wholeOf(claim).id).values()].flatMap((together) => {
    const whole = together.find((claim) => wholeOf(claim) === claim);
    return whole === undefined ? [] : [{ whole, parts: together.filter((claim) => claim !== whole) }];
  });
  const texts = groups.map(({ whole, parts }) => wholeText(whole, parts, tables));
  return { text: listOf(texts, column), claims: groups.flatMap(({ whole, parts }) => [whole, ...parts]) };
}

/** What one document passes on of one voice. */
interface Said {
  readonly source: string;
  readonly voice: string;
  readonly name: string | undefined;
  readonly statedOn: string;
  readonly claims: readonly CasualtiesClaim[];
  readonly figures: Readonly<Record<Column, Figures>>;
}

function saidIn(said: readonly CasualtiesClaim[], tables: Tables): readonly Said[] {
  const [first] = said;
  if (first === undefined) return [];
  const source = Object.hasOwn(tables.sources, first.source) ? tables.sources[first.source] : undefined;
  const of = (column: Column): Figures =>
    figuresOf(
      said.filter((claim) => columnOf(claim) === column),
      column,
      tables,
    );
  return [
    {
      source: first.source,
      voice: voiceOf(first, tables),
      name: said.map((claim) => speakerOf(claim, tables)?.name).find((name) => name !== undefined),
      statedOn:
        said.find((claim) => claim.statedOn !== undefined)?.statedOn?.edtf ?? source?.issued ?? 'XXXX',
      claims: said,
      figures: {
        killed: of('killed'),
        wounded: of('wounded'),
        captured: of('captured'),
        missing: of('missing'),
        others: of('others'),
      },
    },
  ];
}

/** The first day that a date can mean, as a number that sorts like it; the unknown last. */
function firstDay(edtf: string): number {
  const earliest = edtfBounds(edtf)?.earliest ?? null;
  return earliest === null ? Infinity : readDays(earliest).first;
}

/** The name of a voice: that of its row; where it has none, the speaker or the publisher. */
function nameOf(said: readonly Said[], tables: Tables): string {
  const [one] = said;
  if (one === undefined) return '';
  return (
    nameOfVoice(one.voice, tables) ??
    said.find(({ name }) => name !== undefined)?.name ??
    (Object.hasOwn(tables.sources, one.source) ? tables.sources[one.source]?.publisher : undefined) ??
    one.voice
  );
}

/** What distinguishes one figure of a voice from another: the dead as counted, and whether they were replaced. */
const figureKey = ({ voice, claims: said }: Said): string =>
  JSON.stringify([
    voice,
    ...said
      .filter((claim) => columnOf(claim) === 'killed')
      .map(({ value, side, status, supersededBy, rank }) =>
        JSON.stringify([value, side, status, supersededBy !== undefined, rank === 'deprecated']),
      )
      .sort(),
  ]);

function rowOf(same: readonly Said[], tables: Tables): TollOfVoice {
  const [one] = same;
  if (one === undefined) throw new RangeError('a row of a table of tolls needs a document');
  const dated = same.map(({ statedOn }) => statedOn).sort((a, b) => compare(firstDay(a), firstDay(b)));
  // A voice that counts the dead anew may leave its count of the wounded standing: the dead decide.
  const dead = same.flatMap(({ figures }) => figures.killed.claims);
  const said = dead.length > 0 ? dead : same.flatMap((document) => document.claims);
  const statedOn = dated[0] ?? 'XXXX';
  return {
    voice: one.voice,
    name: nameOf(same, tables),
    statedOn,
    when: isUnknownDate(statedOn) ? 'undated' : formatDate(statedOn),
    killed: figuresIn(same, 'killed'),
    wounded: figuresIn(same, 'wounded'),
    captured: figuresIn(same, 'captured'),
    missing: figuresIn(same, 'missing'),
    others: figuresIn(same, 'others'),
    sources: [...new Set(same.map(({ source }) => source))],
    state: said.every((claim) => claim.rank === 'deprecated')
      ? 'shown-wrong'
      : said.every((claim) => claim.supersededBy !== undefined)
        ? 'superseded'
        : 'stands',
  };
}

/** The words of the document that had the figure first, and the claims of all that pass it on. */
function figuresIn(same: readonly Said[], column: Column): Figures {
  const all = same.map(({ figures }) => figures[column]);
  return {
    text: all.find(({ text }) => text !== '')?.text ?? '',
    claims: all.flatMap(({ claims: said }) => said),
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
export function casualtiesByVoice(
  record: Given = { event, participants, locations, timeline, claims, sources, voices },
): readonly TollOfVoice[] {
  assertTables('casualtiesByVoice', record, ...recordTables);
  const tables = { ...record, ...comparisonTables(record) };
  const casualties = record.claims
    .filter((claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties')
    .filter((claim) => claim.about === record.event.id);
  const late = ({ source }: Said): number => (source === record.event.referenceSource ? 0 : 1);
  const documents = groupBy(casualties, (claim) => JSON.stringify([claim.source, voiceOf(claim, tables)]));
  const said = [...documents.values()]
    .flatMap((claims) => saidIn(claims, tables))
    .sort(
      (a, b) =>
        late(a) - late(b) ||
        compare(firstDay(a.statedOn), firstDay(b.statedOn)) ||
        compare(a.source, b.source),
    );
  return [...groupBy(said, figureKey).values()].map((same) => rowOf(same, tables));
}
