/**
 * What the reference shows under a constant: its value with its sources and caveats, read off the
 * record when the documentation is built, so that the two can never disagree.
 */
import type { JSX } from 'typedoc';
import { attribution } from '../../src/attribution.js';
import { readerIssueCodes as readerCodes } from '../../src/formats/read/issue-codes.js';
import type { Alias } from '../../src/model/alias.js';
import type { Citation } from '../../src/model/citation.js';
import type { Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { Source } from '../../src/model/source.js';
import { type Disagreement, disagreements } from '../../src/queries/disagreements.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { issueCodes } from '../../src/schemas/issue-codes.js';
import { copiedOn } from '../../src/text/copied-on.js';
import { formatClaim, nameOfId, pointInWords, timeInWords } from '../../src/text/format-claim.js';
import { formatDate } from '../../src/text/format-date.js';
import { formatSpeaker } from '../../src/text/format-speaker.js';
import { groupBy } from '../../src/text/group-by.js';
import { listInWords } from '../../src/text/list.js';
import { sideInWords } from '../../src/text/side-in-words.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { claimAddress, documentInWords, questionInWords, sourceAddress } from './facts.js';
import { type Content, code, h, join, table, withCode } from './html.js';

/** What a table of values is drawn from, and where each constant's page is. */
export interface Site {
  readonly record: ConflictRecord;
  /** The way from the page to the root of the site. */
  readonly up: string;
}

const sourceLink = (id: string, { record, up }: Site): JSX.Element =>
  h('a', { href: sourceAddress(id, up) }, documentInWords(record.sources[id] as Source));

const cite = (citations: readonly Citation[], site: Site): Content[] =>
  join(
    citations.map(({ source, locator }) => h('span', null, sourceLink(source, site), ` (${locator})`)),
    '; ',
  );

const claimLink = (claim: Claim, { record, up }: Site): JSX.Element =>
  h('a', { href: claimAddress(claim.id, up) }, formatClaim(claim, record));

/** What a disagreement has against a claim: each conflicting value, with whoever gives it. */
function against(claim: Claim, { positions }: Disagreement, site: Site): Content[] {
  const own = positions.find(({ claims }) => claims.some(({ id }) => id === claim.id));
  const others = (own?.conflictsWith ?? []).flatMap((index) => positions[index] ?? []);
  return join(
    others.flatMap(({ claims }) => {
      const [first] = claims;
      if (!first) return [];
      const speakers = [...new Set(claims.map((one) => formatSpeaker(one, site.record)))];
      return [h('span', null, claimLink(first, site), ` (${listInWords(speakers)})`)];
    }),
    '; ',
  );
}

/** The claims behind a constant that others contradict, or that nobody else makes. */
function caveats(ids: readonly string[], site: Site): readonly JSX.Element[] {
  const { record } = site;
  if (ids.length === 0) return [];
  const disputes = disagreements(record);
  const items = ids.flatMap((id) => {
    const claim = record.claims.find((one) => one.id === id);
    if (!claim) return [];
    const dispute = disputes.find((one) => one.positions.some(({ claims }) => claims.includes(claim)));
    const others = dispute ? against(claim, dispute, site) : [];
    return [
      h(
        'li',
        null,
        `${questionInWords(claim)}: `,
        claimLink(claim, site),
        `, according to ${formatSpeaker(claim, record)}`,
        ...(others.length > 0 ? ['. Against it: ', ...others, '.'] : ['. No other voice says the same.']),
      ),
    ];
  });
  return [
    h('p', { class: 'contested' }, h('strong', null, 'Contested, or said by nobody else:')),
    h('ul', { class: 'contested' }, ...items),
  ];
}

const aliasesOf = (aliases: readonly Alias[]): readonly JSX.Element[] =>
  aliases.length === 0
    ? []
    : [h('p', { class: 'also' }, `Also: ${aliases.map((alias) => alias.name).join('; ')}`)];

const sourcesOf = (citations: readonly Citation[], site: Site): readonly JSX.Element[] =>
  citations.length === 0
    ? []
    : [h('p', { class: 'cited' }, `Source${citations.length > 1 ? 's' : ''}: `, ...cite(citations, site))];

/** A link to what the sources say about a row. */
function claimsAboutIt(id: string, { record, up }: Site): readonly JSX.Element[] {
  const { length } = record.claims.filter((claim) => claim.about === id);
  if (length === 0) return [];
  const text = length === 1 ? 'One claim about it' : `${length} claims about it`;
  return [h('p', { class: 'cited' }, h('a', { href: `${up}claims.html#about-${id}` }, text))];
}

/** A row of a table: what it is called, then what is known of it. */
const row = (id: string, title: Content, facts: readonly string[], ...body: readonly JSX.Element[]) =>
  h(
    'li',
    { id },
    h('p', { class: 'title' }, h('strong', null, title), ' ', code(id), ...facts.map((fact) => ` · ${fact}`)),
    ...body,
  );
const rows = (items: readonly JSX.Element[]): JSX.Element => h('ul', { class: 'rows' }, ...items);

function eventValue(site: Site): readonly JSX.Element[] {
  const { record } = site;
  const { event } = record;
  const preferred = (property: Claim['property']): Content[] => {
    const claim = record.claims.find(
      (one) => one.about === event.id && one.property === property && one.rank === 'preferred',
    );
    return claim
      ? ['according to ', h('a', { href: claimAddress(claim.id, site.up) }, formatSpeaker(claim, record))]
      : cite(event.citations, site);
  };
  const time = event.time ? `${timeInWords(event.time)}, local time` : 'unknown';
  const names = (ids: readonly string[]): string => listInWords(ids.map((id) => nameOfId(id, record)));
  const lines: [field: string, value: Content[], source: Content[]][] = [
    ['name', [event.name], []],
    ['aliases', [event.aliases.map((alias) => alias.name).join('; ')], []],
    ['date', [event.date === null ? 'unknown' : formatDate(event.date)], preferred('date')],
    ['time', [time], preferred('time')],
    [
      'sides',
      join(
        Object.values(event.sides).map((side) => h('span', null, code(side.id), ` ${side.name}`)),
        '; ',
      ),
      preferred('belligerents'),
    ],
    ['locations', [names(event.locations)], preferred('locations')],
    ['result', [event.result?.text ?? 'unknown'], preferred('result')],
    ['partOf', [names(event.partOf)], preferred('part-of')],
    ['summary', [event.summary], cite(event.citations, site)],
    ['referenceSource', [sourceLink(event.referenceSource, site)], []],
  ];
  return [
    table(
      ['Field', 'Value', 'Source'],
      lines.map(([field, value, source]) => ({ cells: [[code(field)], value, source] })),
    ),
    ...caveats(event.disputed, site),
    ...claimsAboutIt(event.id, site),
  ];
}

const participantsValue = (site: Site): readonly JSX.Element[] => [
  rows(
    Object.values(site.record.participants).map((one) => {
      const allegiances = 'allegiances' in one ? one.allegiances : [];
      const sides = allegiances.map(
        ({ side, during }) => `${site.record.event.sides[side]?.name} (${formatDate(during)})`,
      );
      return row(
        one.id,
        one.name,
        [one.kind.replace('-', ' ')],
        ...aliasesOf(one.aliases),
        h('p', null, one.description),
        ...(sides.length > 0 ? [h('p', null, `Side: ${sides.join(', then ')}`)] : []),
        ...sourcesOf(one.citations, site),
        ...caveats(one.disputed, site),
        ...claimsAboutIt(one.id, site),
      );
    }),
  ),
];

const locationsValue = (site: Site): readonly JSX.Element[] => [
  rows(
    Object.values(site.record.locations).map((one) => {
      const { coordinates, within } = one;
      return row(
        one.id,
        one.name,
        [
          one.kind,
          coordinates === null ? 'no point' : pointInWords(coordinates),
          ...(within === null ? [] : [`within ${nameOfId(within, site.record)}`]),
        ],
        ...aliasesOf(one.aliases),
        ...(one.note === undefined ? [] : [h('p', null, one.note)]),
        ...sourcesOf(one.citations, site),
      );
    }),
  ),
];

const timelineValue = (site: Site): readonly JSX.Element[] => [
  rows(
    site.record.timeline.map((one) =>
      row(
        one.id,
        one.title,
        [one.date === null ? 'undated' : formatDate(one.date), one.phase],
        h('p', null, one.description),
        ...sourcesOf(one.citations, site),
        ...caveats(one.disputed, site),
        ...claimsAboutIt(one.id, site),
      ),
    ),
  ),
];

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What the claims are about, each subject with a link to everybody's answers. */
const claimsValue = ({ record, up }: Site): readonly JSX.Element[] => [
  h(
    'p',
    null,
    h('a', { href: `${up}claims.html` }, `All ${record.claims.length} claims`),
    ', by what they are about:',
  ),
  table(
    ['About', 'Claims', 'Voices', 'They state'],
    [...groupBy(record.claims, ({ about }) => about)].map(([about, claims]) => ({
      cells: [
        [h('a', { href: `${up}claims.html#about-${about}` }, nameOfId(about, record))],
        [String(claims.length)],
        [String(new Set(claims.map((claim) => voiceOf(claim, record))).size)],
        [[...new Set(claims.map(questionInWords))].join('; ')],
      ],
    })),
  ),
];

const sourcesValue = ({ record, up }: Site): readonly JSX.Element[] => {
  const cited = groupBy(record.claims, ({ source }) => source);
  return [
    rows(
      Object.values(record.sources).map((one) => {
        const { length } = cited.get(one.id) ?? [];
        return row(
          one.id,
          h('a', { href: sourceAddress(one.id, up) }, one.title),
          [
            documentInWords(one) + copiedOn(one),
            one.read === 'whole' ? 'read whole' : 'read in part',
            length === 0 ? 'no claims' : many(length, 'claim'),
          ],
          ...(one.note === undefined ? [] : [h('p', null, one.note)]),
        );
      }),
    ),
  ];
};

const voicesValue = ({ record, up }: Site): readonly JSX.Element[] => {
  const said = groupBy(record.claims, (claim) => voiceOf(claim, record));
  return [
    rows(
      Object.values(record.voices).map((one) => {
        const { length } = said.get(one.id) ?? [];
        return row(
          one.id,
          upperFirst(one.name),
          [one.kind, ...(one.side === null ? [] : [sideInWords(one.side, record)])],
          ...(one.note === undefined ? [] : [h('p', null, one.note)]),
          ...(length === 0
            ? []
            : [
                h(
                  'p',
                  { class: 'cited' },
                  h('a', { href: `${up}claims.html?voice=${one.id}` }, many(length, 'claim')),
                ),
              ]),
        );
      }),
    ),
  ];
};

function recordValue({ record, up }: Site): readonly JSX.Element[] {
  const sizes: [constant: string, size: string][] = [
    ['event', record.event.name],
    ['participants', String(Object.keys(record.participants).length)],
    ['locations', String(Object.keys(record.locations).length)],
    ['timeline', `${record.timeline.length} entries`],
    ['claims', String(record.claims.length)],
    ['sources', String(Object.keys(record.sources).length)],
    ['voices', String(Object.keys(record.voices).length)],
  ];
  return [
    table(
      ['Key', 'What it holds'],
      [
        { cells: [[code('version')], [record.version]] },
        { cells: [[code('date')], [record.date]] },
        ...sizes.map(([name, size]) => ({
          cells: [[h('a', { href: `${up}variables/kidal-menaka-2006.${name}.html` }, code(name))], [size]],
        })),
      ],
    ),
  ];
}

type Codes = Readonly<Record<string, { readonly severity: string; readonly description: string }>>;
const codesTable = (codes: Codes): JSX.Element =>
  table(
    ['Code', 'Severity', 'Meaning'],
    Object.entries(codes).map(([name, { severity, description }]) => ({
      cells: [[code(name)], [severity], withCode(description)],
    })),
  );

const readerNames: Readonly<Record<keyof typeof readerCodes, string>> = {
  infobox: 'fromInfobox',
  ucdp: 'fromUcdpGed',
  acled: 'fromAcled',
  row: 'fromRow',
  wikidata: 'fromWikidata',
};
const readerCodesValue = (): readonly JSX.Element[] =>
  (Object.keys(readerNames) as (keyof typeof readerCodes)[]).flatMap((reader) => [
    h('h5', { id: `codes-${reader}` }, code(reader), `, of ${readerNames[reader]}`),
    codesTable(readerCodes[reader]),
  ]);

/** The values, by the full name of the constant they belong under. */
export const values: Readonly<Record<string, (site: Site) => readonly JSX.Element[]>> = {
  'kidal-menaka-2006.event': eventValue,
  'kidal-menaka-2006.participants': participantsValue,
  'kidal-menaka-2006.locations': locationsValue,
  'kidal-menaka-2006.timeline': timelineValue,
  'kidal-menaka-2006.claims': claimsValue,
  'kidal-menaka-2006.sources': sourcesValue,
  'kidal-menaka-2006.voices': voicesValue,
  'kidal-menaka-2006.record': recordValue,
  'kidal-menaka-2006.attribution': () => [h('p', null, h('q', null, attribution))],
  'kidal-menaka-2006/schemas.issueCodes': () => [codesTable(issueCodes)],
  'kidal-menaka-2006/formats.readerIssueCodes': readerCodesValue,
};
