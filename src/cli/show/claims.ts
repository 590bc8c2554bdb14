import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { formatClaim } from '../../text/format-claim.js';
import { formatDate } from '../../text/format-date.js';
import { formatSpeaker } from '../../text/format-speaker.js';
import { groupBy } from '../../text/group-by.js';
import { heading, link, type Page, paragraph, printTable, sections, title } from '../page.js';
import { counted } from '../text.js';
import { documentOf, propertyName, remarks, subjectName } from './words.js';

/** A row for each claim: what it states, what it says, who says so and where. */
export function claimTable(claims: readonly Claim[], record: ConflictRecord, page: Page): string {
  const rows = claims.map((claim) => [
    propertyName(claim),
    formatClaim(claim, record),
    formatSpeaker(claim, record),
    [documentOf(claim.source, record), ...claim.locators].join('; '),
    remarks(claim),
  ]);
  const columns = ['What', 'Says', 'Who says so', 'In', 'Remark'].map((name) => ({ title: name }));
  return printTable(columns, rows, page);
}

/** The claims, gathered by what they are about. */
export const claimTables = (
  claims: readonly Claim[],
  record: ConflictRecord,
  page: Page,
): readonly string[] =>
  [...groupBy(claims, (claim) => claim.about)].map(
    ([about, group]) =>
      paragraph(page.paint('strong', subjectName(about, record)), page) + claimTable(group, record, page),
  );

/** Claims under a heading that counts them: "12 claims that name it"; nothing where there are none. */
export const printClaims = (
  words: string,
  claims: readonly Claim[],
  record: ConflictRecord,
  page: Page,
): string =>
  claims.length === 0
    ? ''
    : sections([
        heading([counted(claims.length, 'claim'), words].join(' ').trim(), page),
        ...claimTables(claims, record, page),
      ]);

/** One claim with all that is known of it. */
export function printClaim(claim: Claim, record: ConflictRecord, page: Page): string {
  const source = record.sources[claim.source];
  const lines = [
    ['About', subjectName(claim.about, record)],
    ['Who says so', formatSpeaker(claim, record)],
    ['Said', claim.statedOn && formatDate(claim.statedOn)],
    ['In', documentOf(claim.source, record)],
    ['Title', source?.title],
    ['Where', claim.locators.join('; ')],
    ['Remark', remarks(claim)],
  ] as const;
  return title(`${propertyName(claim)}: ${formatClaim(claim, record)}`, lines, page) + link(source?.URL);
}
