import type { Issue } from '../model/issue.js';
import type { Source } from '../model/source.js';
import {
  accountOf,
  addClaim,
  type Draft,
  draftOf,
  type Mutable,
  type ReadAccount,
} from './account-builder.js';
import { openRow, reportUnknown } from './cells.js';
import { reportTo } from './issue.js';
import { idOf } from './local-id.js';
import { addCounts } from './row/counts.js';
import { addDate } from './row/date.js';
import { rowIssueCodes } from './row/issue-codes.js';
import { type Mapped, mappedHeaders, mapRow, unknownWord } from './row/mapped.js';
import { addPlace } from './row/place.js';
import { addActors } from './row/sides.js';
import { mappingOf, type RowColumns } from './row-columns.js';

export { rowIssueCodes } from './row/issue-codes.js';

function addResult(draft: Draft, row: Mapped): void {
  const text = row.at('result');
  if (text === '') return;
  const value = unknownWord.test(text) ? null : { code: idOf(text, 'other'), text };
  const locators = [row.mapping.simple.get('result') ?? 'result'];
  addClaim(draft, 'result', value, { scope: 'result', locators, raw: text });
}

function sourceOf(row: Mapped): Source {
  const [id, publisher, url, title] = [row.at('id'), row.at('source'), row.at('url'), row.at('title')];
  const name = id === '' ? 'Row of a table' : `Row ${id} of a table`;
  const source: Mutable<Source> = {
    id: id === '' ? 'row' : `row-${idOf(id, 'unnamed')}`,
    type: 'dataset',
    title: title === '' ? `[${name}]` : title,
    publisher: publisher === '' ? 'unknown' : publisher,
    issued: 'XXXX',
    language: 'und',
    voice: idOf(publisher, 'row'),
    independence: 'independent',
    read: 'whole',
  };
  if (/^https?:\/\//i.test(url)) source.URL = url;
  return source;
}

/**
 * The account of a row of any table, by a mapping that says which column holds what. Columns are
 * found by their header, in any case; those that the mapping leaves out stay in `account.raw`.
 *
 * Counts may be numbers or one count phrase (`20-30`, `at least 20`, `2 killed`, `dozens`, `unknown`,
 * `none`). The text `2.000` is read as 2000, with a warning, since it could be 2.
 * Dates may be days in any usual form, EDTF, or words; `03/04/2006`, which can be read two ways, keeps
 * both as `[2006-03-04,2006-04-03]`. An empty cell, `NA` or a dash is absent: no claim.
 *
 * Never throws on data.
 *
 * @throws RangeError if the mapping has a key that is none of ours, naming the nearest that is; TypeError if
 * it is no object, or reading it fails.
 * @group Read other formats
 * @example
 * ```ts
 * import { fromRow } from 'kidal-menaka-2006/formats';
 *
 * const row = { Day: '23/05/2006', Town: 'Kidal', Dead: 'at least 2', Hurt: '' };
 * const { account } = fromRow(row, { date: 'Day', place: 'Town', killed: 'Dead', wounded: 'Hurt' });
 * account.claims.map((claim) => claim.property) //=> ['date', 'locations', 'casualties']
 * account.claims.at(-1)?.value //=> { min: 2, max: null }
 * ```
 */
export function fromRow(row: unknown, columns: RowColumns): ReadAccount {
  const mapping = mappingOf(columns);
  const issues: Issue[] = [];
  const report = reportTo(issues, rowIssueCodes);
  const open = openRow(row, report);
  const mapped = mapRow(
    open ?? { row: {}, headers: [], root: [], point: null },
    mapping,
    open === null ? () => {} : report,
  );
  const draft = draftOf(sourceOf(mapped));
  if (open === null) return { account: accountOf(draft, row), issues };
  const title = mapped.at('title');
  if (title !== '') draft.names.push({ name: title, kind: 'spelling' });
  const date = addDate(draft, mapped, report);
  addPlace(draft, mapped, report);
  addActors(draft, mapped, date);
  addCounts(draft, mapped, report);
  addResult(draft, mapped);
  const read = new Set(mappedHeaders(mapping).map((header) => header.trim().toLowerCase()));
  reportUnknown(
    open.headers.filter((header) => !read.has(header.trim().toLowerCase())),
    report,
  );
  return { account: accountOf(draft, row), issues };
}
