import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import { copiedOn } from '../../text/copied-on.js';
import { formatClaim, nameOfId } from '../../text/format-claim.js';
import { formatDate, isUnknownDate } from '../../text/format-date.js';
import { formatSpeaker, nameOfVoice } from '../../text/format-speaker.js';
import { groupBy } from '../../text/group-by.js';
import { listInWords } from '../../text/list.js';
import { outcomesInWords } from '../../text/outcomes-in-words.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, type Page, paragraph, printTable, sections } from '../page.js';
import { counted } from '../text.js';

/** Publisher and date, as short as a reader needs to tell documents apart: "BBC News, 24 May 2006". */
export const documentName = ({ publisher, issued }: Source): string =>
  isUnknownDate(issued) ? publisher : `${publisher}, ${formatDate(issued)}`;

/** The same of a document by its id. */
export function documentOf(id: string, { sources }: Pick<ConflictRecord, 'sources'>): string {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  return source === undefined ? 'a document that is not in the record' : documentName(source);
}

/** The documents of claims, each once. */
export const documentsOf = (claims: readonly Claim[], record: ConflictRecord): readonly string[] => [
  ...new Set(claims.map((claim) => documentOf(claim.source, record))),
];

/** Whose words a link opens, and on whose site, where that is not the publisher's: "AFP, copied on souss.info". */
export const linkName = (source: Source): string => `${source.publisher}${copiedOn(source)}`;

/** The names of voices, each once. */
export const voiceNames = (
  ids: readonly string[],
  record: Pick<ConflictRecord, 'voices'>,
): readonly string[] => [...new Set(ids.flatMap((id) => nameOfVoice(id, record) ?? []))];

/** Names as a list; where one of several has a comma of its own, parted by semicolons. */
export function listed(names: readonly string[]): string {
  const [first = '', second = '', ...more] = names;
  if (!names.some((name) => name.includes(','))) return listInWords(names);
  if (more.length > 0) return `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`;
  return names.length < 2 ? first : `${first}${first.includes(',') ? ',' : ''} and ${second}`;
}

/** The first names of a list, and how many more there are: "AFP, IRIN, Reuters and 4 more voices". */
export function firstOf(names: readonly string[], one: string, most = 3): string {
  const more = names.length - most;
  return listed(more > 0 ? [...names.slice(0, most), counted(more, `more ${one}`)] : names);
}

/** What a claim states, for a reader: "Killed", "Commanders", "Military rank", "Destroyed (vehicle)". */
export function propertyName(
  claim: Pick<Claim, 'property'> & {
    readonly outcomes?: readonly string[] | null | undefined;
    readonly unit?: string | null | undefined;
  },
): string {
  const what = claim.outcomes ? outcomesInWords(claim.outcomes) : claim.property.replaceAll('-', ' ');
  return upperFirst(claim.unit ? `${what} (${claim.unit.replaceAll('-', ' ')})` : what);
}

/** What is to be known of a claim besides its value, in sentences. */
export const remarks = ({ partOf, supersededBy, basis, rank, note }: Claim): string =>
  [
    partOf && 'Lies inside another count.',
    supersededBy && 'The same voice later said otherwise.',
    basis === 'inferred' && 'Inferred here.',
    rank === 'deprecated' && 'Shown wrong.',
    note,
  ]
    .filter(Boolean)
    .join(' ');

/** A row for each claim: what it states, what it says, who says so and where. */
export const claimTable = (claims: readonly Claim[], record: ConflictRecord, page: Page): string =>
  printTable(
    ['What', 'Says', 'Who says so', 'In', 'Remark'],
    claims.map((claim) => [
      propertyName(claim),
      formatClaim(claim, record),
      formatSpeaker(claim, record),
      [documentOf(claim.source, record), ...claim.locators].join('; '),
      remarks(claim),
    ]),
    page,
  );

/** Claims under a heading that counts them, "12 claims that name it", gathered by what they are about; nothing where there are none. */
export function printClaims(
  words: string,
  claims: readonly Claim[],
  record: ConflictRecord,
  page: Page,
): string {
  if (claims.length === 0) return '';
  const tables = [...groupBy(claims, (claim) => claim.about)].map(
    ([about, group]) =>
      paragraph(page.paint('strong', nameOfId(about, record)), page) + claimTable(group, record, page),
  );
  return sections([heading(`${counted(claims.length, 'claim')} ${words}`.trim(), page), ...tables]);
}
