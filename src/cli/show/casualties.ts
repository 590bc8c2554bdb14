import type { CasualtiesClaim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { casualtyAccounts } from '../../queries/casualty-accounts.js';
import { formatCount } from '../../text/format-count.js';
import { scopeText, withScope } from '../claim-text.js';
import { heading, type Page } from '../page.js';
import { printTable } from '../print-table.js';
import { namesOf, sourceName } from './names.js';

/** "2 (Government of Mali)", and what is to be known of it. */
function figure(claim: CasualtiesClaim, record: ConflictRecord, isNamed: boolean): string {
  const scope = scopeText(claim, namesOf(record));
  const marks = [
    claim.supersededBy === undefined ? undefined : 'later replaced by the same voice',
    claim.basis,
    claim.rank === 'deprecated' ? 'shown wrong' : undefined,
  ].filter((mark) => mark !== undefined);
  const what = isNamed
    ? `${claim.outcomes.join(' or ')}${claim.unit === undefined ? '' : ` (${claim.unit})`}: `
    : '';
  const more = [scope, ...marks].filter((part) => part !== '').join('; ');
  return withScope(`${what}${formatCount(claim.value)}`, more);
}

/** Tolls: a row for each document and voice, the reference account first. */
export function printCasualties(record: ConflictRecord, page: Page): string {
  const cell = (claims: readonly CasualtiesClaim[], isNamed = false): string =>
    claims.map((claim) => figure(claim, record, isNamed)).join('; ');
  const isReference = (source: string): boolean => source === record.event.referenceSource;
  const rows = casualtyAccounts(record).map((row) => [
    `${sourceName(row.source, record)}${isReference(row.source) ? ' (reference account)' : ''}`,
    row.statedBy?.name ?? (row.voice === record.sources[row.source]?.voice ? '' : row.voice),
    cell(row.killed),
    cell(row.wounded),
    [cell(row.captured, true), cell(row.missing, true), cell(row.others, true)]
      .filter((text) => text !== '')
      .join('; '),
  ]);
  const columns = ['Source', 'Voice', 'Killed', 'Wounded', 'Others'].map((title) => ({ title }));
  return heading('Tolls by source and voice', page) + printTable(columns, rows, page);
}
