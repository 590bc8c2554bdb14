/**
 * What the reference shows under a constant: its value with its sources and caveats, read off the
 * record when the documentation is built, so that the two can never disagree.
 */
import { JSX } from 'typedoc';
import { attribution } from '../../src/attribution.js';
import { readerIssueCodes as readerCodes } from '../../src/formats/read/issue-codes.js';
import type { Alias } from '../../src/model/alias.js';
import type { Citation } from '../../src/model/citation.js';
import type { Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { questionKey } from '../../src/queries/compare-scopes.js';
import { type Disagreement, disagreements } from '../../src/queries/disagreements.js';
import { speakerOf as quotedIn, voiceOf } from '../../src/queries/voice-of.js';
import { issueCodes } from '../../src/schemas/issue-codes.js';
import { formatCount } from '../../src/text/format-count.js';
import { groupBy } from '../../src/text/group-by.js';

type Content = JSX.Element | string;
const h = (tag: string, attributes: Record<string, unknown> | null, ...children: Content[]): JSX.Element =>
  JSX.createElement(tag, attributes, ...children);
const code = (text: string): JSX.Element => h('code', null, text);

/** A text in which `backticks` make code. */
const withCode = (text: string): Content[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));

/** What a table of values is drawn from, and where each constant's page is. */
export interface Site {
  readonly record: ConflictRecord;
  /** The address of a constant's page, as seen from the page that is written. */
  readonly page: (constant: string) => string;
  /** Puts a heading into the page's menu. */
  readonly menu: (id: string, text: string) => void;
}

const join = (parts: readonly Content[], by: string): Content[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [by, part]));

/** What an id is called. */
export function nameOf(id: string, record: ConflictRecord): string {
  if (id === record.event.id) return record.event.name;
  return (
    record.participants[id]?.name ??
    record.locations[id]?.name ??
    record.timeline.find((entry) => entry.id === id)?.title ??
    id
  );
}

/** A value of a claim in words. */
export function claimValue(claim: Claim, record: ConflictRecord): string {
  if (claim.value === null) return 'unknown';
  switch (claim.property) {
    case 'casualties':
      return `${formatCount(claim.value)} ${claim.outcomes.join(' or ')}${claim.unit ? ` (${claim.unit})` : ''}`;
    case 'strength':
      return `${formatCount(claim.value)}${claim.unit ? ` (${claim.unit})` : ''}`;
    case 'date':
      return claim.value.edtf;
    case 'time':
      return `${claim.value.approximate ? 'about ' : ''}${claim.value.wording ?? claim.value.earliest}`;
    case 'coordinates':
      return `${claim.value.latitude}, ${claim.value.longitude}`;
    case 'victor':
      return record.event.sides[claim.value]?.name ?? claim.value;
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value.text;
    case 'causes':
    case 'demands':
    case 'terms':
      return claim.value.length === 0 ? 'none' : claim.value.map((coded) => coded.text).join('; ');
    default:
      return claim.value.length === 0 ? 'none' : claim.value.map((id) => nameOf(id, record)).join(', ');
  }
}

/** A source's id, linked to its row under `sources`, and from there to the document. */
const sourceLink = (id: string, { page }: Site): JSX.Element =>
  h('a', { href: `${page('sources')}#${id}` }, id);

const cite = (citations: readonly Citation[], site: Site): Content[] =>
  join(
    citations.map(({ source, locator }) => h('span', null, sourceLink(source, site), ` (${locator})`)),
    '; ',
  );

const citeClaim = (claim: Claim, site: Site): Content[] => [
  sourceLink(claim.source, site),
  ` (${claim.locators.join('; ')})`,
];

/** Who says it: whoever is quoted, else the publisher. */
const speakerOf = (claim: Claim, record: ConflictRecord): string =>
  quotedIn(claim, record)?.name ?? record.sources[claim.source]?.publisher ?? claim.source;

/** To whom, where and when a claim is confined. */
const scopeOf = (claim: Claim, record: ConflictRecord): string =>
  [
    claim.side === undefined ? undefined : (record.event.sides[claim.side]?.name ?? `side ${claim.side}`),
    claim.status,
    claim.location === undefined ? undefined : nameOf(claim.location, record),
    claim.during?.edtf,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** A value with what it is confined to. */
function scopedValue(claim: Claim, record: ConflictRecord): string {
  const scope = scopeOf(claim, record);
  return `${claimValue(claim, record)}${scope === '' ? '' : ` [${scope}]`}`;
}

/** What a disagreement has against a claim: each conflicting value, with the sources that give it. */
function against(claim: Claim, disagreement: Disagreement, site: Site): Content[] {
  const own = disagreement.positions.find(({ claims }) => claims.some(({ id }) => id === claim.id));
  const others = (own?.conflictsWith ?? []).flatMap((index) => disagreement.positions[index] ?? []);
  return join(
    others.flatMap(({ claims }) => {
      const [first] = claims;
      if (!first) return [];
      const sources = [...new Set(claims.map(({ source }) => source))].map((id) => sourceLink(id, site));
      return [h('span', null, `${scopedValue(first, site.record)} (`, ...join(sources, ', '), ')')];
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
        h('a', { href: `${site.page('claims')}#${id}` }, claim.property),
        ` ${scopedValue(claim, record)}, according to ${speakerOf(claim, record)}, in `,
        ...citeClaim(claim, site),
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
function claimsAboutIt(id: string, { record, page }: Site): readonly JSX.Element[] {
  const { length } = record.claims.filter((claim) => claim.about === id);
  if (length === 0) return [];
  const text = length === 1 ? 'One claim about it' : `${length} claims about it`;
  return [h('p', { class: 'cited' }, h('a', { href: `${page('claims')}#about-${id}` }, text))];
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

/** A table whose cells say under which header they stand, for narrow screens. */
function table(
  header: readonly string[],
  lines: readonly { readonly id?: string; readonly cells: readonly Content[][] }[],
): JSX.Element {
  const titles = header.map((title) => h('th', { scope: 'col' }, title));
  const body = lines.map(({ id, cells }) =>
    h(
      'tr',
      id === undefined ? null : { id },
      ...cells.map((cell, index) => h('td', { 'data-label': header[index] ?? '' }, ...cell)),
    ),
  );
  return h(
    'table',
    { class: 'values' },
    h('thead', null, h('tr', null, ...titles)),
    h('tbody', null, ...body),
  );
}

function eventValue(site: Site): readonly JSX.Element[] {
  const { record } = site;
  const { event } = record;
  const preferred = (property: Claim['property']): Content[] => {
    const claim = record.claims.find(
      (one) => one.about === event.id && one.property === property && one.rank === 'preferred',
    );
    return claim
      ? [`according to ${speakerOf(claim, record)}, `, ...citeClaim(claim, site)]
      : cite(event.citations, site);
  };
  const time = event.time
    ? `${event.time.approximate ? 'about ' : ''}${event.time.earliest}, local time`
    : 'unknown';
  const lines: [field: string, value: Content[], source: Content[]][] = [
    ['name', [event.name], []],
    ['aliases', [event.aliases.map((alias) => alias.name).join('; ')], []],
    ['date', [event.date?.edtf ?? 'unknown'], preferred('date')],
    ['time', [time], preferred('time')],
    [
      'sides',
      join(
        Object.values(event.sides).map((side) => h('span', null, code(side.id), ` ${side.name}`)),
        '; ',
      ),
      preferred('belligerents'),
    ],
    ['locations', [event.locations.map((id) => nameOf(id, record)).join(', ')], preferred('locations')],
    ['result', [event.result?.text ?? 'unknown'], preferred('result')],
    ['partOf', [event.partOf.map((id) => nameOf(id, record)).join(', ')], preferred('part-of')],
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
        ({ side, during }) => `${site.record.event.sides[side]?.name ?? side} (${during.edtf})`,
      );
      return row(
        one.id,
        one.name,
        [one.kind],
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
      const point = coordinates
        ? `${coordinates.latitude}, ${coordinates.longitude}${coordinates.approximate ? ' (approximate)' : ''}`
        : 'no point';
      return row(
        one.id,
        one.name,
        [one.kind, point, ...(within === null ? [] : [`within ${nameOf(within, site.record)}`])],
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
        [one.date?.edtf ?? 'undated', one.phase],
        h('p', null, one.description),
        ...sourcesOf(one.citations, site),
        ...caveats(one.disputed, site),
        ...claimsAboutIt(one.id, site),
      ),
    ),
  ),
];

const remarksOf = (claim: Claim): string =>
  [
    claim.rank === 'normal' ? '' : claim.rank,
    claim.basis ?? '',
    claim.supersededBy ? `superseded by ${claim.supersededBy}` : '',
    claim.partOf ? `inside ${claim.partOf}` : '',
    claim.note ?? '',
  ]
    .filter((part) => part !== '')
    .join('. ');

function questionOf(claim: Claim): string {
  const what =
    claim.property === 'casualties' ? `casualties: ${claim.outcomes.join(' or ')}` : claim.property;
  return 'unit' in claim && claim.unit !== undefined ? `${what} (${claim.unit})` : what;
}

/** Each subject, and under it each question with everybody's answer: closed, since there are hundreds. */
const claimsValue = (site: Site): readonly JSX.Element[] => {
  const { record } = site;
  return [...groupBy(record.claims, (claim) => claim.about)].flatMap(([about, ofSubject]) => {
    site.menu(`about-${about}`, nameOf(about, record));
    return [
      h('h5', { id: `about-${about}` }, nameOf(about, record), ' ', code(about)),
      ...[...groupBy(ofSubject, questionKey)].map(([, claims]) => {
        const [first] = claims;
        const voices = new Set(claims.map((claim) => voiceOf(claim, record))).size;
        const lines = claims.map((claim) => ({
          id: claim.id,
          cells: [
            [claimValue(claim, record)],
            [scopeOf(claim, record)],
            [quotedIn(claim, record)?.name ?? ''],
            citeClaim(claim, site),
            [voiceOf(claim, record)],
            [remarksOf(claim)],
          ],
        }));
        return h(
          'details',
          { class: 'question' },
          h(
            'summary',
            null,
            h('strong', null, first ? questionOf(first) : ''),
            ` · ${claims.length} claim${claims.length > 1 ? 's' : ''}, ${voices} voice${voices > 1 ? 's' : ''}`,
          ),
          table(['Value', 'Confined to', 'Said by', 'Source', 'Voice', 'Remarks'], lines),
        );
      }),
    ];
  });
};

const sourcesValue = (site: Site): readonly JSX.Element[] => {
  const cited = groupBy(site.record.claims, (claim) => claim.source);
  return [
    rows(
      Object.values(site.record.sources).map((one) => {
        const count = cited.get(one.id)?.length ?? 0;
        const title = one.URL ? h('a', { href: one.URL, rel: 'noreferrer' }, one.title) : one.title;
        return row(
          one.id,
          title,
          [],
          h(
            'p',
            null,
            [
              one.publisher,
              one.issued === 'XXXX' ? 'undated' : one.issued,
              one.type,
              `voice ${one.voice}`,
              one.read === 'whole' ? 'read whole' : 'read in part',
            ].join(' · '),
          ),
          h(
            'p',
            null,
            h(
              'a',
              { href: `../sources/${one.id}.html` },
              count === 0 ? 'No claims; cite it' : count === 1 ? 'Its claim' : `Its ${count} claims`,
            ),
          ),
          ...(one.note === undefined ? [] : [h('p', null, one.note)]),
        );
      }),
    ),
  ];
};

function recordValue({ record, page }: Site): readonly JSX.Element[] {
  const sizes: [constant: string, size: string][] = [
    ['event', record.event.name],
    ['participants', String(Object.keys(record.participants).length)],
    ['locations', String(Object.keys(record.locations).length)],
    ['timeline', `${record.timeline.length} entries`],
    ['claims', String(record.claims.length)],
    ['sources', String(Object.keys(record.sources).length)],
  ];
  return [
    table(
      ['Key', 'What it holds'],
      [
        { cells: [[code('version')], [record.version]] },
        { cells: [[code('date')], [record.date]] },
        ...sizes.map(([name, size]) => ({ cells: [[h('a', { href: page(name) }, code(name))], [size]] })),
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
  'kidal-menaka-2006.record': recordValue,
  'kidal-menaka-2006.attribution': () => [h('p', null, h('q', null, attribution))],
  'kidal-menaka-2006/schemas.issueCodes': () => [codesTable(issueCodes)],
  'kidal-menaka-2006/formats.readerIssueCodes': readerCodesValue,
};

/** The names under which a search of the site finds a constant: those of its rows. */
export function searchWords(constant: string, record: ConflictRecord): string {
  const named = (of: readonly { readonly name: string; readonly aliases: readonly Alias[] }[]): string =>
    of.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]).join(' ');
  switch (constant) {
    case 'kidal-menaka-2006.event':
      return named([record.event]);
    case 'kidal-menaka-2006.participants':
      return named(Object.values(record.participants));
    case 'kidal-menaka-2006.locations':
      return named(Object.values(record.locations));
    case 'kidal-menaka-2006.timeline':
      return record.timeline.map(({ title }) => title).join(' ');
    case 'kidal-menaka-2006.sources':
      return [...new Set(Object.values(record.sources).map(({ publisher }) => publisher))].join(' ');
    case 'kidal-menaka-2006/schemas.issueCodes':
      return Object.keys(issueCodes).join(' ');
    case 'kidal-menaka-2006/formats.readerIssueCodes':
      return Object.values(readerCodes)
        .flatMap((codes) => Object.keys(codes))
        .join(' ');
    default:
      return '';
  }
}
