import type { CasualtiesClaim, Claim } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, locations, sources } from '../record.js';
import { accountsOf, figureOf, totalOf } from './casualty-figures.js';
import { compareScopes } from './compare-scopes.js';
import { formatCount, isNoneCount, isUnknownCount } from './counts.js';
import { isCurrent } from './strand-of.js';

type Tables = Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'>;
type Claims = readonly CasualtiesClaim[];

/** What one voice says of the dead. */
interface Toll {
  readonly strand: string;
  readonly speaker: string;
  readonly count: Count;
  /** The figure, and what is to be known of it: its split, its hedge, what the voice said at first. */
  readonly figure: string;
  readonly remark: string;
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const publisherOf = (source: string, { sources: table }: Tables): string =>
  Object.hasOwn(table, source) ? (table[source]?.publisher ?? source) : source;
const sideName = (side: string, { event: { sides } }: Tables): string =>
  Object.hasOwn(sides, side) ? (sides[side]?.name ?? side) : `side ${side}`;
const placeName = (place: string, { locations: table }: Tables): string =>
  Object.hasOwn(table, place) ? (table[place]?.name ?? place) : place;

const people = {
  military: 'soldiers',
  police: 'police',
  civilian: 'civilians',
  unknown: 'status unknown',
} as const;

/** One claim with its scope: "2 at Kidal (Government of Mali, soldiers)". */
function claimInWords(claim: CasualtiesClaim, tables: Tables): string {
  const who = [
    ...(claim.side === undefined ? [] : [sideName(claim.side, tables)]),
    ...(claim.status === undefined ? [] : [people[claim.status]]),
  ];
  const where = claim.location === undefined ? '' : ` at ${placeName(claim.location, tables)}`;
  return `${formatCount(claim.value)}${where}${who.length > 0 ? ` (${who.join(', ')})` : ''}`;
}

// The claims that are no part of another in the same account: what it says in its own widest words.
const widest = (said: Claims, tables: Tables): Claims =>
  said.filter(
    (claim) => !said.some((other) => other !== claim && compareScopes(claim, other, tables).order === 'part'),
  );

function tollOf(strand: string, said: Claims, tables: Tables): Toll | undefined {
  const all = widest(said, tables);
  const [first] = all;
  if (first === undefined) return undefined;
  const sides = Object.keys(tables.event.sides);
  const isWhole = all.every((claim) => claim.location === undefined && claim.status === undefined);
  const [total] = isWhole ? totalOf(all, strand, sides).figures : [];
  const perSide = sides.flatMap((side) =>
    figureOf(all, strand, side).figures.map(
      (figure) => `${sideName(side, tables)}: ${formatCount(figure.count)}`,
    ),
  );
  const figure =
    total === undefined ? list(all.map((claim) => claimInWords(claim, tables))) : formatCount(total.count);
  const split = total !== undefined && total.claims.length > 1 ? ` (${perSide.join('; ')})` : '';
  const hedge = all.every((claim) => claim.basis !== undefined) ? 'reportedly ' : '';
  const earlier = tables.claims
    .filter((claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties')
    .filter((claim) => claim.source !== first.source && all.some((later) => later.id === claim.supersededBy));
  const before =
    earlier.length > 0 ? ` (${list(earlier.map((claim) => formatCount(claim.value)))} at first)` : '';
  return {
    strand,
    speaker:
      all.find((claim) => claim.statedBy !== undefined)?.statedBy?.name ?? publisherOf(first.source, tables),
    count: total?.count ?? first.value,
    figure: `${hedge}${figure}`,
    remark: `${split}${before}`,
  };
}

/** The reference account's toll as a sentence. */
function referenceSentence(reference: Toll | undefined, tables: Tables): string {
  const encyclopedia = publisherOf(tables.event.referenceSource, tables);
  if (reference === undefined) return `${encyclopedia} does not say how many were killed.`;
  const { speaker, count, figure, remark } = reference;
  const follows = speaker === encyclopedia ? '' : `, whom ${encyclopedia} follows`;
  const toll = isUnknownCount(count)
    ? 'the number of dead is not known'
    : isNoneCount(count)
      ? 'there were no dead'
      : `there ${count.max === 1 ? 'was' : 'were'} ${figure} dead${remark}`;
  return `According to ${speaker}${follows}, ${toll}.`;
}

// Infinity minus itself is no number, so ends are compared, not subtracted.
const byNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The other voices, those of one figure together, the smallest first. */
function othersSentence(tolls: readonly Toll[]): string {
  const voices = new Map<string, { toll: Toll; speakers: Set<string> }>();
  for (const toll of tolls) {
    const words = `${toll.figure}${toll.remark}`;
    const voice = voices.get(words);
    if (voice === undefined) voices.set(words, { toll, speakers: new Set([toll.speaker]) });
    else voice.speakers.add(toll.speaker);
  }
  const end = (count: Count): number => count.max ?? Infinity;
  const sorted = [...voices].sort(
    ([, a], [, b]) => a.toll.count.min - b.toll.count.min || byNumber(end(a.toll.count), end(b.toll.count)),
  );
  if (sorted.length === 0) return 'No other voice in the record gives a toll.';
  const phrases = sorted.map(([words, { speakers }]) => `${words}, according to ${list([...speakers])}`);
  return `Other voices give ${phrases.join('; ')}.`;
}

/**
 * The toll of the event in two sentences with their speakers: what the reference account says, and whom it
 * follows; then every other voice, each once, from the smallest figure to the largest.
 *
 * Written from the claims. Figures that their own voice replaced are given as "at first", hedged ones as
 * "reportedly"; what was shown wrong, and copies of the encyclopedia, are not quoted.
 *
 * @param record - A record of your own; left out, this package's.
 * @group Count casualties
 * @example
 * ```ts
 * import { describeTolls } from 'kidal-menaka-2006';
 *
 * describeTolls().startsWith('According to Hassan Ag Fagaga, whom Wikipedia (English) follows') //=> true
 * ```
 */
export function describeTolls(
  record: Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'> = {
    event,
    claims,
    locations,
    sources,
  },
): string {
  const dead = record.claims
    .filter((claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties')
    .filter(
      (claim) =>
        claim.about === record.event.id && claim.outcomes.join() === 'killed' && claim.unit === undefined,
    )
    .filter(isCurrent);
  const isReference = (claim: CasualtiesClaim): boolean => claim.source === record.event.referenceSource;
  const isCopy = (claim: CasualtiesClaim): boolean =>
    Object.hasOwn(record.sources, claim.source) &&
    record.sources[claim.source]?.independence === 'wikipedia-family';
  const tolls = (said: Claims): readonly Toll[] =>
    accountsOf(said, record).flatMap((account) => tollOf(account.strand, account.claims, record) ?? []);
  const [reference] = tolls(dead.filter(isReference));
  const others = tolls(dead.filter((claim) => !isReference(claim) && !isCopy(claim)));
  const voices = others.filter(
    (toll, index) =>
      toll.strand !== reference?.strand &&
      others.findIndex((other) => other.strand === toll.strand && other.figure === toll.figure) === index,
  );
  return `${referenceSentence(reference, record)} ${othersSentence(voices)}`;
}
