import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { speakerOf } from '../../queries/voice-of.js';
import { groupBy } from '../../text/group-by.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, type Page, paragraph, sections } from '../page.js';
import { printTable } from '../print-table.js';
import { counted } from '../text.js';
import { propertyName, said, sourceName, subjectName } from './names.js';

/** What is to be known of a claim besides its value. */
function remarks(claim: Claim): readonly string[] {
  return [
    claim.partOf === undefined ? undefined : 'lies inside another count',
    claim.supersededBy === undefined ? undefined : 'later replaced by the same voice',
    claim.basis,
    claim.rank === 'deprecated' ? 'shown wrong' : undefined,
    claim.note,
  ].filter((part) => part !== undefined);
}

/** The document, where in it, and whose voice it is, where that is not the document's own. */
function sourceText(claim: Claim, record: ConflictRecord): string {
  const voice = speakerOf(claim, record)?.name;
  const where = [sourceName(claim.source, record), ...claim.locators].join('; ');
  return voice === undefined ? where : `${where}; voice: ${voice}`;
}

/** A row for each claim: what it states, what it says, who says so. */
export function claimTable(claims: readonly Claim[], record: ConflictRecord, page: Page): string {
  const rows = claims.map((claim) => [
    upperFirst(propertyName(claim)),
    said(claim, record),
    sourceText(claim, record),
    remarks(claim).join('; '),
  ]);
  const columns = ['What', 'Says', 'Source', 'Remark'].map((title) => ({ title }));
  return printTable(columns, rows, page);
}

/** The claims, gathered by what they are about; its id stands beside its name. */
export function claimTables(claims: readonly Claim[], record: ConflictRecord, page: Page): readonly string[] {
  return [...groupBy(claims, (claim) => claim.about)].map(
    ([about, group]) =>
      paragraph(`${page.paint('strong', subjectName(about, record))} (${about})`, page) +
      claimTable(group, record, page),
  );
}

/** All claims, or those about one id. */
export function printClaims(
  claims: readonly Claim[],
  about: string | undefined,
  record: ConflictRecord,
  page: Page,
): string {
  const words =
    claims.length === 0 && about !== undefined
      ? `No claim is about ${subjectName(about, record)}`
      : counted(claims.length, 'claim');
  return sections([heading(words, page), ...claimTables(claims, record, page)]);
}
