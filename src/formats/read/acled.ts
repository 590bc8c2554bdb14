import type { Count } from '../../model/count.js';
import type { Participant } from '../../model/participant.js';
import type { Source } from '../../model/source.js';
import { addClaim, idOf, type ReadAccount } from './account-builder.js';
import { type Cells, type Columns, columnsOf, datasetCells, wholeNumber, withoutZeros } from './cells.js';
import { readCount } from './count-text.js';
import { type Report, shown } from './issue.js';
import {
  type Actor,
  type Claiming,
  type DateRead,
  headersOf,
  openTable,
  type RowReading,
  readTable,
  type SideColumns,
  type Table,
  type TableCode,
} from './table.js';
import { datasetIssueCodes, tableIssueCodes } from './table-codes.js';
import { dayAfter, monthOfDay } from './table-dates.js';
import { codeOf } from './table-places.js';
import { isCivilians, kindByName, listOf } from './table-sides.js';

/** The codes that `fromAcled` can report, with what each means. */
export const acledIssueCodes = {
  ...tableIssueCodes,
  ...datasetIssueCodes,
  'acled-no-event': {
    severity: 'warning',
    description:
      'The row has neither an event_date nor an event_type: no ACLED release lacks both, so this may be no such row.',
  },
  'acled-zero-fatalities': {
    severity: 'info',
    description: 'fatalities is 0, which in ACLED means none reported or not known; it is read as not known.',
  },
  'acled-coded-fatalities': {
    severity: 'info',
    description:
      'fatalities is 3, 10, 12 or 100, the numbers that ACLED also writes for "several", "dozens" and "hundreds".',
  },
  'acled-code': {
    severity: 'warning',
    description: 'inter1 or inter2 is in no codebook of ACLED; the kind of actor is taken from its name.',
  },
  'acled-no-fighting': {
    severity: 'info',
    description:
      'A row of protests, riots or strategic developments names armed actors: they took part, and are no belligerents.',
  },
  'date-day-first': {
    severity: 'info',
    description: 'A date in figures that could be read month first; it is read day first, as ACLED wrote it.',
  },
  'date-month-first': {
    severity: 'warning',
    description: 'A date in figures that only fits month first: another program has rewritten the file.',
  },
} as const;

type AcledCode = keyof typeof acledIssueCodes;
type AcledReport = Report<AcledCode | TableCode>;

const columns = columnsOf(
  [
    'event_id_cnty event_id_no_cnty data_id event_date year time_precision disorder_type event_type',
    'sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting',
    'iso iso3 gwno region country admin1 admin2 admin3 location latitude longitude geo_precision source',
    'source_scale notes fatalities tags timestamp population_1km population_2km population_5km',
    'population_best actor1_id actor2_id actor_dyad_id',
  ],
  {
    event_id_cnty: 'event_id',
    event_date: 'date',
    actor1: 'actor_1',
    assoc_actor_1: 'ally_actor_1 associated_actor_1',
    inter1: 'inter_1',
    actor2: 'actor_2',
    assoc_actor_2: 'ally_actor_2 associated_actor_2',
    inter2: 'inter_2',
    admin1: 'adm_level_1 admin_1',
    admin2: 'adm_level_2 admin_2',
    admin3: 'adm_level_3 admin_3',
    latitude: 'lat',
    longitude: 'lon long',
    fatalities: 'deaths',
  },
);
type AcledColumn = typeof columns extends Columns<infer C> ? C : never;
type AcledCells = Cells<AcledColumn>;

// The releases of which files without a header line are met.
const layouts = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3',
  'gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities',
].map((header) => header.split(',') as AcledColumn[]);

const sea = /\b(?:sea|ocean|gulf|strait|channel|bay)\b/i;

const acled: Table<AcledColumn, AcledCode> = {
  codes: acledIssueCodes,
  layouts,
  cells: (open, report) => datasetCells(open, columns, report),
  source: sourceOf,
  dates: { start: 'event_date', year: 'year', dayFirst: true },
  dated: byPrecision,
  places: {
    levels: [
      // ACLED gives events at sea the sea's name for a country.
      { column: 'country', kind: (name) => (sea.test(name) ? 'region' : 'country') },
      { column: 'admin1', kind: 'region' },
      { column: 'admin2', kind: 'region', note: 'A division of the second level (admin2).' },
      { column: 'admin3', kind: 'region', note: 'A division of the third level (admin3).' },
      { column: 'location', kind: 'town' },
    ],
    latitude: 'latitude',
    longitude: 'longitude',
    countryNumber: 'gwno',
    precision: { column: 'geo_precision', scheme: 'acled', toleranceKm: { 1: 2, 2: 25, 3: 100 } },
  },
  sides: (cells, report) => [sideOf(1, cells, report), sideOf(2, cells, report)],
  counts: [{ outcomes: ['killed'], value: 'fatalities', note: fatalitiesNote }],
  count: fatalities,
  speaker: { column: 'source', isSource: true },
  rules: (cells, report) => {
    const claim = readCrowd(cells, report);
    if (!cells.has('event_date') && !cells.has('event_type'))
      report(
        'acled-no-event',
        [],
        'The row has no column event_date or event_type',
        undefined,
        'a row of ACLED',
      );
    return claim;
  },
};

/**
 * The account of a row of ACLED (Armed Conflict Location & Event Data), of any release: an object of
 * strings or numbers, a GeoJSON Feature, or a list of cells in the order of a known release. Headers
 * match in any case, by the names of all releases; `inter1` and `inter2` may be numbers or words.
 *
 * - `fatalities` is one number without bounds or sides. 0 is read as not known, `{ min: 0, max: null }`,
 *   since ACLED writes it for none reported and for not known alike.
 * - time_precision 1 is the day; 2 the seven days around it (`2006-05-20~/2006-05-26~`); 3 the month.
 * - geo_precision 1, 2 and 3 give tolerances of 2, 25 and 100 km.
 * - actor1 and its associates are `side-a`, actor2 and its associates `side-b`, which says nothing of
 *   who attacked. Civilians are the target, crowds the actors; neither is a belligerent, and nobody is in a row
 *   of protests, riots or strategic developments.
 * - The size of a crowd (`crowd size=…` in tags, `[size=…]` in notes) is a strength; `no report` is unknown.
 * - `source` lists the documents that report the event: one is the voice of the count, several stand in its note.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself: above all
 * `notes`, where ACLED keeps the wounded, the dead by side, and rival figures.
 *
 * @param row - A row of ACLED, by its column names.
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
  return readTable(row, acled, row);
}

/** A row of ACLED as the command reads it: the account of few rows of a dataset is asked for. */
export const openAcled = (row: unknown): RowReading => openTable(row, acled, row);

/** The headers of a list of cells as a release of ACLED orders them; `undefined` where it is none. */
export const acledHeaders = (cells: readonly unknown[]): readonly string[] | undefined =>
  headersOf(cells, acled);

/** The day of the row's last edit, from Unix seconds. */
function editedOn(timestamp: string): string {
  const seconds = /^\d{9,10}$/.test(timestamp) ? Number(timestamp) : undefined;
  return seconds === undefined ? 'XXXX' : new Date(seconds * 1000).toISOString().slice(0, 10);
}

function sourceOf(cells: AcledCells): Source {
  const id = withoutZeros(cells.text('event_id_cnty') || cells.text('data_id'));
  const type = cells.text('sub_event_type') || cells.text('event_type');
  const event = id === '' ? 'ACLED event' : `ACLED event ${id}`;
  return {
    id: `acled-${idOf(id, 'row')}`,
    type: 'dataset',
    title: type === '' ? `[${event}]` : `[${event}: ${type}]`,
    publisher: 'Armed Conflict Location & Event Data',
    issued: editedOn(withoutZeros(cells.text('timestamp'))),
    URL: 'https://acleddata.com/',
    language: 'en',
    voice: 'acled',
    independence: 'independent',
    read: 'whole',
  };
}

/** The date by time_precision: the day; the three days before and after it, both ends approximate; the month. */
function byPrecision({ date }: DateRead, cells: AcledCells, report: AcledReport) {
  const precision = codeOf(cells, 'time_precision', 3, 'precision-unknown', report);
  const day = date?.earliest;
  if (!day || precision === '' || precision === '1') return { date };
  const note = `time_precision ${precision}: some day of that ${precision === '2' ? 'week' : 'month'}; the date given stands for it.`;
  if (precision === '3') return { date: monthOfDay(day), note };
  const [earliest, latest] = [dayAfter(day, -3), dayAfter(day, 3)];
  return { date: { edtf: `${earliest}~/${latest}~`, earliest, latest }, note };
}

/** What kind of actor: the names of today by the number of releases to 2024, and the word by which other releases are known. */
const inters: readonly (readonly [name: string, word: RegExp])[] = [
  ['None', /^(?:none|noactor)$/],
  ['State forces', /^(?:stateforces?|military)$/],
  ['Rebel group', /^rebel/],
  ['Political militia', /^politicalmilitias?$/],
  ['Identity militia', /^(?:identity|communal|ethnic)militias?$/],
  ['Rioters', /^rioters?$/],
  ['Protesters', /^protesters?$/],
  ['Civilians', /^civilians?$/],
  ['External/Other forces', /^(?:(?:outside)?external(?:other)?(?:forces)?|others?(?:forces)?)$/],
];

/** A text with nothing left but its letters and digits: codes are compared so. */
const folded = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** The digit of an `inter` cell, number or text; `0` where it is empty, or is neither, which is reported. */
function interOf(cells: AcledCells, column: 'inter1' | 'inter2', report: AcledReport): string {
  const text = withoutZeros(cells.text(column));
  if (text === '') return '0';
  const digit = inters.findIndex(([, word], number) => text === String(number) || word.test(folded(text)));
  if (digit !== -1) return String(digit);
  const expected = `0 to 8, or ${inters.map(([name]) => name).join(', ')}`;
  report('acled-code', cells.path(column), `${column} is ${shown(text)}`, text, expected);
  return '0';
}

/** What kind of participant the name and the inter code make an actor; `undefined` where neither tells. */
function kindOf(name: string, inter: string): Participant['kind'] | undefined {
  const byName = kindByName(name);
  if (byName !== undefined) return byName;
  if (inter === '5' || inter === '6' || inter === '7') return 'community';
  if (inter === '1') return 'armed-force';
  return inter === '0' ? undefined : 'armed-group';
}

/** State forces carry the years of a government: the name without them is another name of the same. */
function withoutYears(name: string): Actor<AcledColumn>['aliases'] {
  const short = name.replace(/\s?\(\d{4}\s?-\s?(?:\d{4})?\)/, '');
  return short === name || short === '' ? [] : [{ name: short, kind: 'short' }];
}

/** The types of event, of all releases, in which nobody is a belligerent. */
const withoutFighting: ReadonlySet<string> = new Set(
  [
    'Protests',
    'Riots',
    'Strategic developments',
    'Riots/Protests',
    'Strategic development',
    'Headquarters or base established',
    'Non-violent transfer of territory',
  ].map(folded),
);

/** An actor and its associates as a side. */
function sideOf(number: 1 | 2, cells: AcledCells, report: AcledReport): SideColumns<AcledColumn> {
  const [column, associates] = [`actor${number}`, `assoc_actor_${number}`] as const;
  const actor = cells.text(column);
  const inter = interOf(cells, `inter${number}`, report);
  const kind = kindOf(actor, inter) ?? 'armed-group';
  const isCrowd = kind === 'community';
  const named = [
    ...(actor === '' ? [] : [{ name: actor, kind, column }]),
    ...listOf(cells.text(associates)).map((name) => ({
      name,
      kind: kindOf(name, '0') ?? (isCrowd ? kind : ('armed-group' as const)),
      column: associates,
    })),
  ];
  const isPeaceful = withoutFighting.has(folded(cells.text('event_type')));
  const armed = named.find((one) => isPeaceful && one.kind !== 'community');
  if (armed !== undefined) {
    const message = `${shown(armed.name)} took part in an event of the type ${shown(cells.text('event_type'))}, in which nobody is a belligerent`;
    report('acled-no-fighting', cells.path(armed.column), message, armed.name);
  }
  const actors = named.map((one): Actor<AcledColumn> => {
    const isTarget = one.kind === 'community' && (isCivilians(one.name) || (isCrowd && inter === '7'));
    const isParty = one.kind !== 'community' && !isPeaceful;
    const role = isTarget ? 'target' : isParty ? 'belligerents' : 'actors';
    return { ...one, role, aliases: withoutYears(one.name) };
  });
  return {
    id: number === 1 ? 'side-a' : 'side-b',
    columns: [column, associates],
    actors: () => actors,
    note: 'The columns actor1 and actor2 do not tell attacker from defender.',
  };
}

const codedFatalities: ReadonlySet<number> = new Set([3, 10, 12, 100]);

/** What ACLED's number may hide. */
function fatalitiesNote({ min, max }: Count): string | undefined {
  if (max === null) return 'ACLED writes 0 for none reported and for not known alike.';
  return codedFatalities.has(min)
    ? `ACLED also writes ${min} where its source gives a word ("several", "dozens", "hundreds").`
    : undefined;
}

/** The number of the killed; 0 is not known. */
function fatalities(_: AcledColumn, __: unknown, cells: AcledCells, report: AcledReport): Count | undefined {
  const text = cells.text('fatalities');
  const path = cells.path('fatalities');
  const number = text === '' ? undefined : wholeNumber(text, path, report);
  if (number === undefined) return undefined;
  if (codedFatalities.has(number))
    report(
      'acled-coded-fatalities',
      path,
      `fatalities is ${number}, which ACLED also writes for words such as "several" or "dozens"`,
      text,
    );
  if (number > 0) return { min: number, max: number };
  report('acled-zero-fatalities', path, 'fatalities is 0: none reported, or not known', text);
  return { min: 0, max: null };
}

const crowds = [
  ['tags', /\bcrowd size\s*=\s*([^;]*)/i],
  ['notes', /\[size\s*=\s*([^[\]]*)\]/i],
] as const;

const nouns =
  /\s+(?:of\s+)?(?:people|persons?|protesters?|demonstrators?|participants?|rioters?|residents?|men|women|youths?|students?|individuals)$/i;
/** How many, in the words that ACLED takes from its sources: "around 2 dozen", "about 50 people", "tens". */
function crowdSize(words: string): Count | null {
  if (/^(?:no report|unknown)$/i.test(words)) return { min: 0, max: null, wording: words };
  const text = words.slice(0, 200).replace(nouns, '');
  const inFigures = text
    .replace(/\bhalf a dozen\b/i, '6')
    .replace(/\b(\d{1,2})\s+dozens?\b/i, (_, n) => String(12 * Number(n)));
  return readCount(inFigures);
}

/** The size of a crowd stands in tags (`crowd size=around 100`), in older releases in notes (`[size=no report]`). */
function readCrowd(cells: AcledCells, report: AcledReport): Claiming | undefined {
  for (const [column, pattern] of crowds) {
    const found = pattern.exec(cells.text(column).slice(0, 20_000));
    const words = found?.[1]?.trim() ?? '';
    if (found === null || words === '') continue;
    const value = crowdSize(words);
    if (value !== null) {
      const locators = [cells.header(column)];
      const [raw] = found;
      return (draft) => {
        addClaim(draft, { property: 'strength', value, note: 'The size of the crowd.', locators, raw });
      };
    }
    report(
      'count-not-understood',
      cells.path(column),
      `The size of the crowd is ${shown(words)}`,
      words,
      'one count',
    );
  }
  return undefined;
}
