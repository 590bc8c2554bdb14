import type { Source } from '../model/source.js';
import type { Draft, ReadAccount } from './account-builder.js';
import type { OpenRow } from './cells.js';
import { readDatasetRow } from './dataset-row.js';
import { idOf } from './local-id.js';
import { code, type UcdpCells } from './ucdp/cells.js';
import { ucdpColumns } from './ucdp/columns.js';
import { addDate } from './ucdp/date.js';
import { addDeaths } from './ucdp/deaths.js';
import { type UcdpReport, ucdpIssueCodes } from './ucdp/issue-codes.js';
import { addPlace } from './ucdp/place.js';
import { addSide, checkTarget } from './ucdp/sides.js';

export { ucdpIssueCodes } from './ucdp/issue-codes.js';

function sourceOf(cells: UcdpCells): Source {
  const id = cells.text('id');
  const dyad = cells.text('dyad_name');
  const event = id === '' ? 'UCDP GED event' : `UCDP GED event ${id}`;
  return {
    id: `ucdp-ged-${/^\d+$/.test(id) ? id : idOf(id, 'row')}`,
    type: 'dataset',
    title: dyad === '' ? `[${event}]` : `[${event}: ${dyad}]`,
    publisher: 'Uppsala Conflict Data Program',
    issued: 'XXXX',
    language: 'en',
    voice: 'ucdp',
    independence: 'independent',
    read: 'whole',
  };
}

function readCells(draft: Draft, cells: UcdpCells, open: OpenRow, report: UcdpReport): void {
  const date = addDate(draft, cells, report);
  addPlace(draft, cells, open, report);
  addSide(draft, cells, 'a', date);
  addSide(draft, cells, 'b', date);
  addDeaths(draft, cells, report);
  code(cells, 'event_clarity', 2, report);
  checkTarget(cells, report);
}

const ucdpGed = { columns: ucdpColumns, codes: ucdpIssueCodes, sourceOf, read: readCells };

/**
 * The account of a row of the UCDP Georeferenced Event Dataset (GED), of any release: an object of
 * strings or numbers, as a CSV parser or UCDP's API gives it, or a GeoJSON Feature. Headers match in
 * any case, by the names of all releases.
 *
 * - `best`, `low`, `high` become one count `{ min, max, best }` of the killed. The four death columns
 *   are claims inside it (`partOf`): deaths_a of `side-a`, deaths_b of `side-b`, deaths_civilians of
 *   status civilian, deaths_unknown of side and status unknown. A 0 is UCDP's estimate: none.
 * - The date follows date_prec: a day, `first/last`, or a month or year where the dates span it whole.
 * - The place keeps where_prec and the tolerance in km that follows from it, and lies within adm_2,
 *   adm_1 and country. Coordinates are about the event; longitude is positive in the east.
 * - A side that is a list (`GATIA, MSA`) has each member as a participant, without the alliance's ids.
 *   `Civilians` are a community and the target, never a belligerent.
 * - `source_original` is who said it: `statedBy`, and the voice of the counts.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself.
 *
 * @see https://ucdp.uu.se/downloads/
 * @group Read other formats
 * @example
 * ```ts
 * import { fromUcdpGed } from 'kidal-menaka-2006/formats';
 *
 * const row = { id: '1', best: 3, low: 2, high: 5, date_start: '2006-05-23', date_end: '2006-05-23' };
 * const { account } = fromUcdpGed(row);
 * account.claims.map((claim) => claim.property) //=> ['date', 'casualties']
 * account.claims.map((claim) => claim.raw) //=> ['2006-05-23 / 2006-05-23', 'best=3, low=2, high=5']
 * account.claims.at(-1)?.value //=> { min: 2, max: 5, best: 3 }
 * ```
 */
export function fromUcdpGed(row: unknown): ReadAccount {
  return readDatasetRow(row, ucdpGed, row);
}
