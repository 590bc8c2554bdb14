import type { CasualtiesClaim, ConflictRecord } from '../model/index.js';
import { claims, event, locations, participants, sources, timeline, voices } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { compare } from '../text/compare.js';
import { formatCount, isUnknownCount } from '../text/format-count.js';
import { datePhrase } from '../text/format-date.js';
import { publisherOf } from '../text/format-speaker.js';
import { groupBy } from '../text/group-by.js';
import { listInWords } from '../text/list.js';
import { casualtiesByVoice, type TollOfVoice } from './casualties-by-voice.js';
import { sumsOfSides } from './casualty-rules.js';
import { type ComparisonTables, comparisonTables } from './compare-scopes.js';
import { isIndependent } from './voice-of.js';

const ours = { event, participants, locations, timeline, claims, sources, voices };
type Given = Pick<ConflictRecord, keyof typeof ours>;
type Tables = Given & ComparisonTables;

/** The dead of one row, as they are put in a sentence. */
interface Toll {
  readonly row: TollOfVoice;
  /** "2 on the government side and 2 on the mutineers' side". */
  readonly text: string;
  /** The first figure of it, or the sum over the sides. */
  readonly count: CasualtiesClaim['value'];
  /** ", 4 in all", where the sides were added. */
  readonly sum: string;
  readonly isPlain: boolean;
}

function tollOf(row: TollOfVoice, tables: Tables): readonly Toll[] {
  const { claims: dead, text } = row.killed;
  const [first] = dead;
  if (first === undefined) return [];
  const ofFirst = dead.filter(({ source }) => source === first.source);
  const [sum] = sumsOfSides(ofFirst, tables, first.location);
  return [
    {
      row,
      text,
      count: sum?.claim.value ?? first.value,
      sum: sum === undefined ? '' : `, ${formatCount(sum.claim.value)} in all`,
      isPlain: dead.some(({ basis }) => basis === undefined),
    },
  ];
}

/** "AFP on 23 May 2006". */
function speakerOf({ name, statedOn }: TollOfVoice): string {
  const when = datePhrase(statedOn);
  return when === '' ? name : `${name}${name.includes(',') ? ',' : ''} ${when}`;
}

/** " (at first 1 in all, on 26 May 2006)": what a voice had said before. */
function earlierOf({ text, row }: Toll): string {
  const isOfAll = row.killed.claims.every(
    ({ location, side }) => location === undefined && side === undefined,
  );
  const when = datePhrase(row.statedOn);
  return ` (at first ${text}${isOfAll ? ' in all' : ''}${when === '' ? '' : `, ${when}`})`;
}

/** The toll of the reference source as a sentence. */
function referenceSentence(toll: Toll | undefined, tables: Given): string {
  const encyclopedia = publisherOf(tables.event.referenceSource, tables);
  if (toll === undefined) return `${encyclopedia} does not say how many were killed.`;
  const { row, text, sum, count } = toll;
  const own = tables.sources[tables.event.referenceSource]?.voice;
  const speaker = row.voice === own ? row.name : `${row.name}, whom ${encyclopedia} follows`;
  const isOne = row.killed.claims.length === 1 && count.max === 1;
  const when = datePhrase(row.statedOn);
  return `According to ${speaker}, ${text} ${isOne ? 'was' : 'were'} killed${sum}${when === '' ? '' : ` (said ${when})`}.`;
}

const late = ({ isPlain, count }: Toll): number => (!isPlain ? 2 : isUnknownCount(count) ? 1 : 0);

/** The other voices, those of one figure together, the smallest first and the hedged last. */
function othersSentence(tolls: readonly Toll[], earlier: readonly Toll[]): string {
  if (tolls.length === 0) return 'No other voice in the record gives a toll.';
  const replaced = groupBy(
    earlier.flatMap((toll) => toll.row.killed.claims.map(({ supersededBy }) => ({ toll, supersededBy }))),
    ({ supersededBy = '' }) => supersededBy,
  );
  const before = ({ row }: Toll): string => {
    const first = row.killed.claims.flatMap(({ id }) => replaced.get(id) ?? []).map(({ toll }) => toll);
    return [...new Set(first)].map(earlierOf).join('');
  };
  const sorted = [...tolls].sort(
    (a, b) =>
      late(a) - late(b) ||
      a.count.min - b.count.min ||
      compare(a.count.max ?? Infinity, b.count.max ?? Infinity),
  );
  const phrases = [...groupBy(sorted, ({ text, sum }) => `${text}${sum}`)].map(([figure, alike]) => {
    const comma = /,[^()]*$/.test(figure) ? ',' : '';
    return `${figure}${comma} according to ${listInWords(alike.map((toll) => `${speakerOf(toll.row)}${before(toll)}`))}`;
  });
  return `Other voices give ${phrases.join('; ')}.`;
}

/**
 * The toll of the event in two sentences: what the reference source says, and whom it follows; then every other voice.
 *
 * Each figure once, from the smallest to the largest, the hedged ones last as "reportedly", with whoever says it and
 * since when, and what they had said before they gave it. Written from the rows of `casualtiesByVoice`. What was shown
 * wrong and copies of the encyclopedia are not quoted.
 *
 * @param record - A record of your own; left out, this package's.
 * @group Count casualties
 * @example
 * ```ts
 * import { describeTolls } from 'kidal-menaka-2006';
 *
 * describeTolls().startsWith('According to Hassan Ag Fagaga, whom Wikipedia (English) follows') //=> true
 * describeTolls().includes('Other voices give 1 according to AFP on 23 May 2006') //=> true
 * ```
 */
export function describeTolls(record: Omit<ConflictRecord, 'version' | 'date'> = ours): string {
  assertTables('describeTolls', record, Object.keys(ours));
  const tables = { ...record, ...comparisonTables(record) };
  const { referenceSource } = record.event;
  const isCopy = (source: string): boolean =>
    source !== referenceSource && !isIndependent({ source }, record);
  const rows = casualtiesByVoice(record).filter(({ sources: from }) => !from.every(isCopy));
  const tolls = (state: TollOfVoice['state']): readonly Toll[] =>
    rows.filter((row) => row.state === state).flatMap((row) => tollOf(row, tables));
  const standing = tolls('stands');
  const ofReference = standing.filter(({ row }) => row.sources.includes(referenceSource));
  const isPreferred = ({ row }: Toll): boolean => row.killed.claims.some(({ rank }) => rank === 'preferred');
  const reference = ofReference.find(isPreferred) ?? ofReference[0];
  const others = standing.filter(({ row }) => row.voice !== reference?.row.voice);
  return `${referenceSentence(reference, record)} ${othersSentence(others, tolls('superseded'))}`;
}
