import type { Participant } from '../../model/participant.js';
import type { Source } from '../../model/source.js';
import { daysBetween, daysIn } from '../../text/calendar.js';
import { idOf, type Mutable, type ReadAccount } from './account-builder.js';
import { type Cells, type Columns, columnsOf, datasetCells, withoutZeros } from './cells.js';
import { type Report, shown } from './issue.js';
import {
  type Actor,
  type DateRead,
  headersOf,
  openTable,
  type RowReading,
  readTable,
  type SideColumns,
  type Table,
  type TableCode,
} from './table.js';
import { datasetIssueCodes, spanIssueCodes, tableIssueCodes } from './table-codes.js';
import { monthOfDay, yearOf } from './table-dates.js';
import { codeOf, idNumber } from './table-places.js';
import { isCivilians } from './table-sides.js';

/** The codes that `fromUcdpGed` can report, with what each means. */
export const ucdpIssueCodes = {
  ...tableIssueCodes,
  ...spanIssueCodes,
  ...datasetIssueCodes,
  'ucdp-no-deaths': {
    severity: 'warning',
    description:
      'The row has none of `best`, `low`, `high`: no UCDP GED row lacks them, so this may be no such row.',
  },
  'ucdp-sum': {
    severity: 'error',
    description:
      '`best` is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown. Not checked where one is lacking.',
  },
  'ucdp-code': {
    severity: 'error',
    description: 'A code outside its list: type_of_violence 1–3, event_clarity 1–2.',
  },
  'ucdp-exact-day': {
    severity: 'error',
    description: 'date_prec 1, one exact day, with two different dates.',
  },
  'ucdp-date-span': {
    severity: 'warning',
    description:
      'The dates do not fit date_prec: 2 and 3 span 1–6 days, 4 spans 7–31, 5 from 32 days to a year.',
  },
  'ucdp-date-incomplete': {
    severity: 'warning',
    description: 'Only one of date_start and date_end is there.',
  },
  'ucdp-one-sided': {
    severity: 'warning',
    description:
      'type_of_violence 3, one-sided violence, without "Civilians" as side_b, or with deaths of which none is a civilian; or another type against "Civilians".',
  },
} as const;

type UcdpCode = keyof typeof ucdpIssueCodes;
type UcdpReport = Report<UcdpCode | TableCode>;

// The columns of release 26.1 and before, then the names of earlier releases, of UCDP's sister sets and of its
// text-to-event sets. Ids of actors and conflicts without "new" are the old ones, which share no numbers with the new.
const columns = columnsOf(
  [
    'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name',
    'dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id',
    'side_b number_of_sources source_article source_office source_date source_headline source_original',
    'where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid',
    'country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians',
    'deaths_unknown best high low gwnoa gwnob',
  ],
  {
    id: 'event_id',
    conflict_dset_id: 'conflict_id',
    dyad_dset_id: 'dyad_id',
    side_a_dset_id: 'side_a_id',
    side_a: 'side_a_name',
    side_b_dset_id: 'side_b_id',
    side_b: 'side_b_name',
    where_prec: 'where_precision',
    where_coordinates: 'location_where_name',
    adm_1: 'location_adm1_name',
    adm_2: 'location_adm2_name',
    latitude: 'lat',
    longitude: 'lon long',
    geom_wkt: 'wkt',
    country: 'location_root_name',
    date_prec: 'date_precision',
    date_start: 'start_date datestart',
    date_end: 'end_date dateend',
    deaths_a: 'deaths_side_a',
    deaths_b: 'deaths_side_b',
    deaths_civilians: 'deaths_civilian',
    best: 'best_est best_estimate deaths_best',
    high: 'high_est high_estimate deaths_high',
    low: 'low_est low_estimate deaths_low',
    gwnoa: 'side_a_gwno gwno_a',
    gwnob: 'side_b_gwno gwno_b',
  },
);
type UcdpColumn = typeof columns extends Columns<infer C> ? C : never;
type UcdpCells = Cells<UcdpColumn>;

/** Days from date_start to date_end, by date_prec. */
const spans: Readonly<Record<string, readonly [least: number, most: number]>> = {
  2: [1, 6],
  3: [1, 6],
  4: [7, 31],
  5: [32, 366],
};

const ucdpGed: Table<UcdpColumn, UcdpCode> = {
  codes: ucdpIssueCodes,
  // Columns are named in the order of the release.
  layouts: [[...columns.names] as UcdpColumn[]],
  cells: (open, report) => datasetCells(open, columns, report),
  source: sourceOf,
  dates: { start: 'date_start', end: 'date_end', year: 'year' },
  dated: byPrecision,
  places: {
    levels: [
      { column: 'country', kind: 'country' },
      { column: 'adm_1', kind: 'region' },
      { column: 'adm_2', kind: 'region', note: 'A division of the second level (adm_2).' },
      // where_prec 3, 4 and 6 name the division at whose middle the event is placed over again.
      { column: 'where_coordinates', kind: (_, code) => (code <= '2' ? 'town' : 'region'), isPoint: true },
    ],
    latitude: 'latitude',
    longitude: 'longitude',
    geometry: 'geom_wkt',
    countryNumber: 'country_id',
    precision: {
      column: 'where_prec',
      scheme: 'ucdp',
      toleranceKm: { 1: 2, 2: 25, 3: 50, 4: 150, 5: 300, 6: null, 7: null },
      country: '6',
    },
  },
  sides: (_, report) => [sideOf('a', report), sideOf('b', report)],
  counts: [
    { outcomes: ['killed'], best: 'best', min: 'low', max: 'high' },
    { outcomes: ['killed'], value: 'deaths_a', side: 'side-a' },
    { outcomes: ['killed'], value: 'deaths_b', side: 'side-b' },
    { outcomes: ['killed'], value: 'deaths_civilians', status: 'civilian' },
    { outcomes: ['killed'], value: 'deaths_unknown', side: 'unknown', status: 'unknown' },
  ],
  speaker: { column: 'source_original' },
  rules: check,
};

/**
 * The account of a row of the UCDP Georeferenced Event Dataset (GED), of any release: an object of
 * strings or numbers, as a CSV parser or UCDP's API gives it, a GeoJSON Feature, or a list of the 49 cells
 * of a file without a header line. Headers match in any case, by the names of all releases.
 *
 * - `best`, `low`, `high` become one count `{ min, max, best }` of the killed. The four death columns
 *   are claims inside it (`partOf`): deaths_a of `side-a`, deaths_b of `side-b`, deaths_civilians of
 *   status civilian, deaths_unknown of side and status unknown. A 0 is UCDP's estimate: none.
 * - The date follows date_prec: a day, `first/last`, or a month or year where the dates span it whole.
 * - The place keeps where_prec and the tolerance in km that follows from it, and lies within adm_2,
 *   adm_1 and country. Coordinates are about the event; longitude is positive in the east.
 * - A side that is a list (`GATIA, MSA`) has each member as a participant, without the alliance's ids.
 *   `Civilians` are a community and the target, never a belligerent.
 * - `source_original` is who said it: `statedBy`, and the voice of the counts. A list of several is no
 *   speaker: it stands in the note.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself.
 *
 * @param row - A row of UCDP GED, by its column names.
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
  return readTable(row, ucdpGed, row);
}

/** A row of UCDP GED as the command reads it: the account of few rows of a dataset is asked for. */
export const openUcdpGed = (row: unknown): RowReading => openTable(row, ucdpGed, row);

/** The headers of a list of cells as releases of GED order them; `undefined` where it is none. */
export const ucdpHeaders = (cells: readonly unknown[]): readonly string[] | undefined =>
  headersOf(cells, ucdpGed);

function sourceOf(cells: UcdpCells): Source {
  const id = withoutZeros(cells.text('id'));
  const dyad = cells.text('dyad_name');
  const event = id === '' ? 'UCDP GED event' : `UCDP GED event ${id}`;
  return {
    id: `ucdp-ged-${idOf(id, 'row')}`,
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

const isWholeMonth = (first: string, last: string): boolean =>
  first.endsWith('-01') &&
  first.slice(0, 8) === last.slice(0, 8) &&
  Number(last.slice(8)) === daysIn(Number(first.slice(0, 4)), Number(first.slice(5, 7)));

const isWholeYear = (first: string, last: string): boolean =>
  first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4);

/** What date_prec makes of the two dates: a day, a stretch, or the month or year that they span whole. */
function byPrecision({ date, start, end }: DateRead, cells: UcdpCells, report: UcdpReport) {
  const precision = codeOf(cells, 'date_prec', 5, 'precision-unknown', report);
  if (date === null) return { date };
  const path = cells.path('date_prec');
  const { earliest, latest } = date;
  if (!start || !end) {
    const lacking = start ? 'date_end' : 'date_start';
    report('ucdp-date-incomplete', cells.path(lacking), `${lacking} is lacking`, undefined, 'both or none');
    if (precision === '1') return { date: start ?? end ?? null };
    if (!start) return { date };
    // A choice of days opens no interval: its first day does.
    const from = start.edtf.startsWith('[') ? earliest : start.edtf;
    return { date: { edtf: `${from}/`, earliest, latest: null } };
  }
  const isChoice = start.edtf.startsWith('[') || end.edtf.startsWith('[');
  if (isChoice || earliest === null || latest === null) return { date };
  if (precision === '1' && earliest !== latest) {
    const message = `date_prec is 1, an exact day, with two dates: ${earliest} and ${latest}`;
    report('ucdp-exact-day', path, message, precision, 'one date, or a date_prec of 2 to 5');
  }
  const span = spans[precision];
  const days = daysBetween(earliest, latest);
  if (span !== undefined && (days < span[0] || days > span[1])) {
    const message = `date_prec is ${precision}, date_end is ${days} days after date_start`;
    report('ucdp-date-span', path, message, precision, `${span[0]} to ${span[1]} days`);
  }
  if (precision === '4' && isWholeMonth(earliest, latest)) return { date: monthOfDay(earliest) };
  if (precision === '5' && isWholeYear(earliest, latest)) return { date: yearOf(earliest) };
  return { date };
}

/** The members of a side that is a list (`GATIA, MSA`); commas inside brackets part nothing. */
function membersOf(side: string): readonly string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < side.length; i += 1) {
    if (side[i] === '(') depth += 1;
    else if (side[i] === ')') depth -= 1;
    else if (side[i] === ',' && depth <= 0) {
      members.push(side.slice(from, i));
      from = i + 1;
    }
  }
  return [...members, side.slice(from)].map((name) => name.trim()).filter((name) => name !== '');
}

const sideOf = (letter: 'a' | 'b', report: UcdpReport): SideColumns<UcdpColumn> => {
  const column = `side_${letter}` as const;
  return {
    id: `side-${letter}`,
    columns: [column],
    actors: (cells) => actorsOf(letter, column, cells, report),
  };
};

/** Whom a side names. The ids of a list are those of the alliance: they name none of its members. */
function actorsOf(
  letter: 'a' | 'b',
  column: 'side_a' | 'side_b',
  cells: UcdpCells,
  report: UcdpReport,
): readonly Actor<UcdpColumn>[] {
  const name = cells.text(column);
  if (isCivilians(name)) return [{ name, kind: 'community', column }];
  const members = membersOf(name);
  const identifiers: Mutable<Actor<UcdpColumn>['identifiers'] & object> = {};
  const states = cells.text(`gwno${letter}`);
  if (members.length === 1) {
    const actor = idNumber(cells, `side_${letter}_new_id`, report);
    // Several states in one cell (`2;200`) are a list, not a number.
    const state = states.includes(';') ? undefined : idNumber(cells, `gwno${letter}`, report);
    if (actor !== undefined) identifiers.ucdpActor = actor;
    if (state !== undefined) identifiers.gleditschWard = state;
  }
  const isState = states !== '' && members.length === 1;
  return members.map((member) => {
    const kind: Participant['kind'] =
      isState || member.startsWith('Government of ') ? 'state' : 'armed-group';
    return { name: member, kind, identifiers, column };
  });
}

const parts = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'] as const;

/** The whole number of a cell, NaN where it holds none; that was reported when it was read. */
const numberIn = (cells: UcdpCells, column: UcdpColumn): number => {
  const text = withoutZeros(cells.text(column)).replaceAll(',', '');
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
};

/** Reports what contradicts UCDP's own definitions. */
function check(cells: UcdpCells, report: UcdpReport): undefined {
  if (!cells.has('low') && !cells.has('best') && !cells.has('high'))
    report('ucdp-no-deaths', [], 'The row has no column best, low or high', undefined, 'a row of UCDP GED');
  const best = numberIn(cells, 'best');
  const sum = parts.reduce((total, column) => total + numberIn(cells, column), 0);
  if (best !== sum && !Number.isNaN(best + sum)) {
    const message = `best is ${best}, the deaths by side and status add up to ${sum}`;
    report('ucdp-sum', cells.path('best'), message, best, String(sum));
  }
  codeOf(cells, 'event_clarity', 2, 'ucdp-code', report);
  const type = codeOf(cells, 'type_of_violence', 3, 'ucdp-code', report);
  const target = cells.text('side_b');
  if (type === '' || target === '') return undefined;
  if ((type === '3') !== isCivilians(target)) {
    const message = `type_of_violence is ${type}, side_b is ${shown(target)}`;
    report('ucdp-one-sided', cells.path('side_b'), message, target, "'Civilians' for type 3 and only there");
  } else if (type === '3' && numberIn(cells, 'deaths_civilians') === 0 && best > 0) {
    const message = `type_of_violence is 3, best is ${best}, deaths_civilians is 0`;
    report('ucdp-one-sided', cells.path('deaths_civilians'), message, '0', 'civilians among the dead');
  }
  return undefined;
}
