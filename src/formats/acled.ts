import type { Source } from '../model/source.js';
import type { Draft, ReadAccount } from './account-builder.js';
import type { AcledCells } from './acled/cells.js';
import { acledColumns } from './acled/columns.js';
import { addCrowd, addFatalities } from './acled/counts.js';
import { addDate } from './acled/date.js';
import { type AcledReport, acledIssueCodes } from './acled/issue-codes.js';
import { withHeaders } from './acled/layouts.js';
import { addPlace } from './acled/place.js';
import { addSide } from './acled/sides.js';
import { checkInteraction, checkTypes } from './acled/types.js';
import type { OpenRow } from './cells.js';
import { readDatasetRow } from './dataset-row.js';
import { idOf } from './local-id.js';

export { acledIssueCodes } from './acled/issue-codes.js';

/** The day of the row's last edit, from Unix seconds. */
function editedOn(timestamp: string): string {
  const seconds = /^\d{9,10}$/.test(timestamp) ? Number(timestamp) : undefined;
  return seconds === undefined ? 'XXXX' : new Date(seconds * 1000).toISOString().slice(0, 10);
}

function sourceOf(cells: AcledCells): Source {
  const id = cells.text('event_id_cnty') || cells.text('data_id');
  const type = cells.text('sub_event_type') || cells.text('event_type');
  const event = id === '' ? 'ACLED event' : `ACLED event ${id}`;
  return {
    id: `acled-${idOf(id, 'row')}`,
    type: 'dataset',
    title: type === '' ? `[${event}]` : `[${event}: ${type}]`,
    publisher: 'Armed Conflict Location & Event Data',
    issued: editedOn(cells.text('timestamp')),
    URL: 'https://acleddata.com/',
    language: 'en',
    voice: 'acled',
    independence: 'independent',
    read: 'whole',
  };
}

function readCells(draft: Draft, cells: AcledCells, open: OpenRow, report: AcledReport): void {
  if (!cells.has('event_date') && !cells.has('event_type')) {
    const message = 'The row has no column event_date or event_type';
    report('acled-no-event', [], message, undefined, 'a row of ACLED');
  }
  const date = addDate(draft, cells, report);
  addPlace(draft, cells, open, report);
  addSide(draft, cells, 1, date);
  addSide(draft, cells, 2, date);
  addFatalities(draft, cells, report);
  addCrowd(draft, cells, report);
  checkTypes(cells, report);
  checkInteraction(cells, report);
}

const acled = { columns: acledColumns, codes: acledIssueCodes, sourceOf, read: readCells };

/**
 * The account of a row of ACLED (Armed Conflict Location & Event Data), of any release: an object of
 * strings or numbers, a GeoJSON Feature, or a list of cells in the order of a known release. Headers
 * match in any case, by the names of all releases; `inter1`, `inter2` and `interaction` may be
 * numbers or words.
 *
 * - `fatalities` is one number without bounds or sides. 0 is read as not known, `{ min: 0, max: null }`,
 *   since ACLED writes it for none reported and for not known alike.
 * - time_precision 1 is the day; 2 the seven days around it (`2006-05-20~/2006-05-26~`); 3 the month.
 * - geo_precision 1, 2 and 3 give tolerances of 2, 25 and 100 km.
 * - actor1 and its associates are `side-a`, actor2 and its associates `side-b`, which says nothing of
 *   who attacked. Civilians are the target, crowds the actors; neither is a belligerent.
 * - The size of a crowd (`crowd size=…` in tags, `[size=…]` in notes) is a strength; `no report` is unknown.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself: above all
 * `notes`, where ACLED keeps the wounded, the dead by side, and rival figures.
 *
 * @see https://acleddata.com/knowledge-base/codebook/
 * @group Read other formats
 * @example
 * ```ts
 * import { fromAcled } from 'kidal-menaka-2006/formats';
 *
 * const row = { event_id_cnty: 'XXX1', event_date: '23 May 2006', time_precision: 2, fatalities: 0 };
 * const { account, issues } = fromAcled(row);
 * account.claims.map((claim) => claim.property) //=> ['date', 'casualties']
 * account.claims.at(-1)?.value //=> { min: 0, max: null }
 * issues.map((issue) => issue.code) //=> ['acled-zero-fatalities']
 * ```
 */
export function fromAcled(row: unknown): ReadAccount {
  return readDatasetRow(withHeaders(row), acled, row);
}
