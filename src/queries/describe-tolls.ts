import type { CasualtiesClaim, Claim } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, locations, sources, voices } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { compareText } from '../text/compare-text.js';
import { formatCount, isNoneCount, isUnknownCount } from '../text/format-count.js';
import { datePhrase } from '../text/format-date.js';
import { groupBy } from '../text/group-by.js';
import { listInWords as list } from '../text/list.js';
import { accountsOf, figureOf, totalOf } from './casualty-figures.js';
import { comparisonTables, orderOfScopes } from './compare-scopes.js';
import { isCurrent, speakerOf } from './voice-of.js';

type Tables = Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources' | 'voices'>;
type Claims = readonly CasualtiesClaim[];

/** What one account says of the dead. */
interface Toll {
  readonly voice: string;
  readonly claims: Claims;
  readonly count: Count;
  readonly figure: string;
  readonly isHedged: boolean;
}

/** Who says something, and when. */
interface Speech {
  readonly speaker: string;
  readonly date: string;
}

const publisherOf = (source: string, { sources: table }: Tables): string =>
  Object.hasOwn(table, source) ? (table[source]?.publisher ?? source) : source;
const placeName = (place: string, { locations: table }: Tables): string =>
  Object.hasOwn(table, place) ? (table[place]?.name ?? place) : place;

/** "on the government side", "on the mutineers' side", "on a side not known". */
function sideInWords(side: string): string {
  const words = side.replaceAll('-', ' ');
  return side === 'unknown' ? 'on a side not known' : `on the ${words}${words.endsWith('s') ? "'" : ''} side`;
}

const people = {
  military: 'soldiers',
  police: 'police',
  civilian: 'civilians',
  unknown: 'status unknown',
} as const;

/** One claim with its scope: "2 at Kidal (soldiers on the government side)". */
function claimInWords({ value, location, side, status }: CasualtiesClaim, tables: Tables): string {
  const where = location === undefined ? '' : ` at ${placeName(location, tables)}`;
  const whose = side === undefined ? '' : ` ${sideInWords(side)}`;
  const number = isUnknownCount(value) ? 'an unknown number' : formatCount(value);
  return `${number}${where}${status === undefined ? whose : ` (${people[status]}${whose})`}`;
}

// The claims that are no part of another in the same account: what it says in its own widest words.
function widest(said: Claims, tables: Tables): Claims {
  const indexed = comparisonTables({ claims: said, locations: tables.locations });
  return said.filter(
    (claim) => !said.some((other) => other !== claim && orderOfScopes(claim, other, indexed) === 'part'),
  );
}

function tollOf(voice: string, said: Claims, tables: Tables): Toll | undefined {
  const all = widest(said, tables);
  const [first] = all;
  if (first === undefined) return undefined;
  const sides = Object.keys(tables.event.sides);
  const isWhole = all.every((claim) => claim.location === undefined && claim.status === undefined);
  const [total] = isWhole ? totalOf(all, voice, sides).figures : [];
  const perSide = [...sides, 'unknown'].flatMap((side) =>
    figureOf(all, voice, side).figures.map((figure) => `${formatCount(figure.count)} ${sideInWords(side)}`),
  );
  const isSum = total !== undefined && perSide.length > 1 && total.claims.length > 1;
  return {
    voice,
    claims: all,
    count: total?.count ?? first.value,
    figure: isSum
      ? `${list(perSide)}, ${formatCount(total.count)} in all`
      : list(all.map((claim) => claimInWords(claim, tables))),
    isHedged: all.every((claim) => claim.basis !== undefined),
  };
}

const dateOf = (claim: CasualtiesClaim, { sources: table }: Tables): string =>
  claim.statedOn?.edtf ??
  (Object.hasOwn(table, claim.source) ? table[claim.source]?.issued : undefined) ??
  'XXXX';

/**
 * Who says what several documents of one voice say, and since when: whoever is quoted most often, of two the
 * one quoted last; where nobody is, the document that had it first.
 */
function speechOf(said: Claims, tables: Tables): Speech {
  const byDate = [...said].sort((a, b) => compareText(dateOf(a, tables), dateOf(b, tables)));
  const quoted = byDate.filter((claim) => speakerOf(claim, tables) !== undefined);
  const quotes = [...groupBy(quoted, (claim) => speakerOf(claim, tables)?.name ?? '')];
  const documents = (claimsOfOne: Claims): number => new Set(claimsOfOne.map(({ source }) => source)).size;
  const last = (claimsOfOne: Claims): string =>
    claimsOfOne.map((claim) => dateOf(claim, tables)).at(-1) ?? '';
  const [name, from = byDate] =
    quotes.sort(([, a], [, b]) => documents(b) - documents(a) || compareText(last(b), last(a)))[0] ?? [];
  const [first] = from;
  return {
    speaker: name ?? publisherOf(first?.source ?? '', tables),
    date: first === undefined ? 'XXXX' : dateOf(first, tables),
  };
}

function speechInWords({ speaker, date }: Speech): string {
  const when = datePhrase(date);
  return when === '' ? speaker : `${speaker}${speaker.includes(',') ? ',' : ''} ${when}`;
}

/** What a voice had said before it gave the figure, each with whoever said it. */
function earlierInWords(later: Claims, { speaker }: Speech, tables: Tables): string {
  const ids = new Set(later.map((claim) => claim.id));
  const origins = new Set(later.map((claim) => claim.source));
  const earlier = tables.claims
    .filter((claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties')
    .filter((claim) => claim.supersededBy !== undefined && ids.has(claim.supersededBy))
    .filter((claim) => !origins.has(claim.source));
  const phrases = [...groupBy(earlier, (claim) => claimInWords(claim, tables))].map(([words, said]) => {
    const speech = speechOf(said, tables);
    const whole = said.some(({ location, side }) => location !== undefined || side !== undefined)
      ? ''
      : ' in all';
    const when = datePhrase(speech.date);
    const who = speech.speaker === speaker ? 'who' : `where ${speech.speaker}`;
    return `, ${who} had first said ${words}${whole}${when === '' ? '' : ` ${when}`}`;
  });
  return phrases.join('');
}

/** The reference account's toll as a sentence. */
function referenceSentence(reference: Toll | undefined, alike: Claims, tables: Tables): string {
  const encyclopedia = publisherOf(tables.event.referenceSource, tables);
  if (reference === undefined) return `${encyclopedia} does not say how many were killed.`;
  const { claims: said, count, figure, isHedged } = reference;
  const { speaker } = speechOf(said, tables);
  const follows = speaker === encyclopedia ? '' : `, whom ${encyclopedia} follows`;
  const dated = alike.filter(
    (claim) => speakerOf(claim, tables)?.name === speaker && dateOf(claim, tables) !== 'XXXX',
  );
  const when = dated.length > 0 ? datePhrase(speechOf(dated, tables).date) : '';
  const hedge = isHedged ? 'reportedly ' : '';
  const toll = isUnknownCount(count)
    ? 'the number of dead is not known'
    : isNoneCount(count)
      ? 'there were no dead'
      : figure === formatCount(count)
        ? `there ${count.max === 1 ? 'was' : 'were'} ${hedge}${figure} dead`
        : `the dead were ${hedge}${figure}`;
  return `According to ${speaker}${follows}, ${toll}${when === '' ? '' : ` (said ${when})`}.`;
}

// Infinity minus itself is no number, so ends are compared, not subtracted.
const byNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const late = ({ isHedged, count }: Toll): number => (isHedged ? 2 : isUnknownCount(count) ? 1 : 0);
const end = ({ count }: Toll): number => count.max ?? Infinity;

/** The other voices, those of one figure together, the smallest first and the hedged last. */
function othersSentence(tolls: readonly Toll[], tables: Tables): string {
  if (tolls.length === 0) return 'No other voice in the record gives a toll.';
  const sorted = [...tolls].sort(
    (a, b) => late(a) - late(b) || a.count.min - b.count.min || byNumber(end(a), end(b)),
  );
  const figures = groupBy(sorted, ({ isHedged, figure }) => `${isHedged ? 'reportedly ' : ''}${figure}`);
  const phrases = [...figures].map(([figure, alike]) => {
    const voices = [...groupBy(alike, (toll) => toll.voice).values()].map((voice) => {
      const said = voice.flatMap((toll) => toll.claims);
      const speech = speechOf(said, tables);
      return { ...speech, words: `${speechInWords(speech)}${earlierInWords(said, speech, tables)}` };
    });
    voices.sort((a, b) => compareText(a.date, b.date));
    return `${figure} according to ${list(voices.map((voice) => voice.words))}`;
  });
  return `Other voices give ${phrases.join('; ')}.`;
}

// Soldiers are who fought; the dead of another status alone are no toll of the event.
const isToll = ({ status }: CasualtiesClaim): boolean => status !== 'civilian' && status !== 'police';

/**
 * The toll of the event in two sentences with their speakers: what the reference account says, and whom it
 * follows; then every other voice, each figure once, from the smallest to the largest, the hedged ones last as
 * "reportedly".
 *
 * Written from the claims, each with the date on which it was first said, where that is known. A voice goes by
 * the name that is quoted most often for it. What it had said before it gave another figure is named beside
 * it. What was shown wrong, copies of the encyclopedia, and counts of civilians or police alone are not quoted.
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
export function describeTolls(
  record: Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources' | 'voices'> = {
    event,
    claims,
    locations,
    sources,
    voices,
  },
): string {
  assertTables('describeTolls', record, 'event', 'claims', 'locations', 'sources', 'voices');
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
    accountsOf(said, record).flatMap((account) => tollOf(account.voice, account.claims, record) ?? []);
  const [reference] = tolls(dead.filter(isReference));
  const others = tolls(dead.filter((claim) => !isReference(claim) && !isCopy(claim) && isToll(claim)));
  const alike = others.filter(
    ({ voice, figure }) => voice === reference?.voice && figure === reference.figure,
  );
  const first = referenceSentence(
    reference,
    alike.flatMap((toll) => toll.claims),
    record,
  );
  return `${first} ${othersSentence(
    others.filter((toll) => toll.voice !== reference?.voice),
    record,
  )}`;
}
