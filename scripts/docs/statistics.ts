/** The page of statistics: what the record rests on, counted from its tables. */
import type { Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { Source } from '../../src/model/source.js';
import { disagreements } from '../../src/queries/disagreements.js';
import { uncorroborated } from '../../src/queries/uncorroborated.js';
import { isCurrent, speakerOf, voiceOf } from '../../src/queries/voice-of.js';
import { record } from '../../src/record.js';
import { compare } from '../../src/text/compare.js';
import { edtfBounds } from '../../src/text/edtf.js';
import { formatClaim, nameOfId } from '../../src/text/format-claim.js';
import { formatDate } from '../../src/text/format-date.js';
import { groupBy } from '../../src/text/group-by.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { blindChecks } from './blind-checks.js';

type Row = readonly (string | number)[];

const cell = (value: string | number): string => String(value).replaceAll('|', '\\|');
/** A table in Markdown; its columns of numbers stand to the right. */
const table = (head: Row, rows: readonly Row[]): string => {
  const rule = head.map((_, i) =>
    i > 0 && rows.every((row) => /^\d/.test(String(row[i]))) ? '---:' : '---',
  );
  return [head, rule, ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
};

/** A part with its share: 100% is all of it, and nothing less. */
const share = (part: number, whole: number): string =>
  `${part} (${part === whole ? 100 : Math.min(99, Math.round((100 * part) / whole))}%)`;

/** How many of each, the most first. */
const tally = <T>(items: Iterable<T>, keyOf: (item: T) => string): readonly Row[] =>
  [...groupBy(items, keyOf)]
    .map(([key, own]): [string, number] => [key, own.length])
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));

const periods = [
  ['Before the attack', '', '2006-05-22'],
  ['23 to 31 May 2006', '2006-05-23', '2006-05-31'],
  ['June to December 2006', '2006-06-01', '2006-12-31'],
  ['2007 to 2010', '2007-01-01', '2010-12-31'],
  ['2011 and later', '2011-01-01', '9999'],
] as const;

const periodOf = ({ issued }: Source): string => {
  const first = edtfBounds(issued)?.earliest ?? null;
  return first === null
    ? 'Undated'
    : (periods.find(([, from, to]) => from <= first && first <= to)?.[0] ?? 'Undated');
};

/** Locators that name no place. */
const isBare = (locator: string): boolean => locator === 'part read' || locator === 'text';
const isPlaced = ({ locators }: Claim): boolean => !locators.every(isBare);

const languages = new Intl.DisplayNames('en', { type: 'language' });
const kinds: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'Newspaper or agency report',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  'post-weblog': 'Blog post',
  post: 'Post to a list or forum',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  interview: 'Interview',
  broadcast: 'Broadcast',
  graphic: 'Picture with a caption',
  treaty: 'Treaty',
  dataset: 'Dataset',
  'entry-encyclopedia': 'Encyclopedia article',
  document: 'Document of an office',
};
const words = (text: string): string => upperFirst(text.replaceAll('-', ' '));

/** What a claim states, in words. */
const headingOf = (claim: Claim): string =>
  claim.property === 'casualties' ? claim.outcomes.join(' or ') : claim.property.replaceAll('-', ' ');

function documents(sources: readonly Source[]): string {
  const byPeriod = groupBy(sources, periodOf);
  const whole = (own: readonly Source[]): number => own.filter(({ read }) => read === 'whole').length;
  const row = (name: string, own: readonly Source[]): Row => [
    name,
    own.length,
    whole(own),
    own.length - whole(own),
    own.filter(({ copy }) => copy !== undefined).length,
  ];
  return [
    `${sources.length} documents, in ${new Set(sources.map(({ voice }) => voice)).size} voices.`,
    table(
      ['Issued', 'Documents', 'Read whole', 'Read in part', 'Read in a copy'],
      [
        ...[...periods.map(([name]) => name), 'Undated'].map((name) => row(name, byPeriod.get(name) ?? [])),
        row('All', sources),
      ],
    ),
    table(
      ['Language', 'Documents'],
      tally(sources, ({ language }) => languages.of(language) ?? language),
    ),
    table(
      ['Kind', 'Documents'],
      tally(sources, ({ type }) => kinds[type]),
    ),
  ].join('\n\n');
}

function claimsByProperty({ claims, ...tables }: ConflictRecord, alone: ReadonlySet<Claim>): string {
  const row = (name: string, own: readonly Claim[]): Row => [
    name,
    own.length,
    share(own.filter((claim) => speakerOf(claim, tables) !== undefined).length, own.length),
    share(own.filter(isPlaced).length, own.length),
    share(own.filter((claim) => !alone.has(claim)).length, own.length),
  ];
  const groups = [...groupBy(claims, ({ property }) => property)].sort(
    (a, b) => b[1].length - a[1].length || compare(a[0], b[0]),
  );
  return table(
    ['States', 'Claims', 'Name a speaker', 'Name the place in the document', 'Have a second voice'],
    [...groups.map(([property, own]) => row(words(property), own)), row('All', claims)],
  );
}

function conflicts(all: ConflictRecord): string {
  return table(
    ['About', 'Question', 'Positions', 'Voices'],
    disagreements(all).map(({ about, property, outcomes, unit, positions }) => [
      nameOfId(about, all),
      [words(property), outcomes?.join(' or '), unit].filter(Boolean).join(', '),
      positions.length,
      new Set(positions.flatMap(({ claims }) => claims.map((claim) => voiceOf(claim, all)))).size,
    ]),
  );
}

/** How many voices stand in the table of what one alone says. */
const loudest = 20;

function byOneVoice(all: ConflictRecord, alone: readonly Claim[]): string {
  const reference = alone.filter(({ source }) => source === all.event.referenceSource);
  return [
    `${share(alone.length, all.claims.length)} of the claims are supported by no other voice. That does not make them wrong. The ${loudest} voices that say most of it:`,
    table(
      ['Voice', 'Claims that nobody else supports'],
      tally(alone, (claim) => upperFirst(all.voices[voiceOf(claim, all)]?.name ?? voiceOf(claim, all))).slice(
        0,
        loudest,
      ),
    ),
    `What the reference source says and nobody else, ${reference.length} claims:`,
    reference
      .map((claim) => `- ${nameOfId(claim.about, all)}, ${headingOf(claim)}: ${formatClaim(claim, all)}`)
      .join('\n'),
  ].join('\n\n');
}

const checks = (): string =>
  table(
    ['Day', 'Drawn', 'Right', 'Imprecise', 'Wrong', 'Held against a quote', 'Not found again'],
    [...blindChecks]
      .reverse()
      .map(({ date, drawn, of, right, imprecise, wrong, quoted, notFound }) => [
        `${formatDate(date)}, of ${of}`,
        drawn,
        right,
        imprecise,
        wrong,
        quoted,
        notFound,
      ]),
  );

/** The page, whole. */
export function statistics(all: ConflictRecord = record): string {
  const sources = Object.values(all.sources);
  const alone = sources.flatMap(({ id }) => uncorroborated(id, all));
  const hedged = all.claims.filter(({ basis }) => basis === 'hedged').length;
  const inferred = all.claims.filter(({ basis }) => basis === 'inferred').length;
  const past = all.claims.filter((claim) => !isCurrent(claim)).length;
  return `What the record rests on, counted from its tables.

## Documents

${documents(sources)}

## Claims

${claimsByProperty(all, new Set(alone))}

A speaker is a person, an office, a group or witnesses whom the document quotes; the other claims are in the document's
own words. A second voice is one that says the same, or something from which it follows; copies of the encyclopedia are
one voice. ${hedged} claims are hedged by their documents and ${inferred} are inferred; these support nothing. ${past} were
replaced by their own voice or shown wrong.

## Questions with a conflict

How many positions there are on each, and how many voices take one, those included that hedge or were replaced.

${conflicts(all)}

## What one voice alone says

${byOneVoice(all, alone)}

## Blind checks

Claims drawn at random, or all of a batch where the row says so, were held against their documents by somebody who had
not entered them; the latest check stands first. What was imprecise or wrong was corrected, and the same mistake looked
for in all other claims. Where a document could not be found again, a passage copied from it earlier stood in, and those
claims are counted apart.

${checks()}`;
}
