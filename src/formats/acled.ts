import type { Alias } from '../model/alias.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Identifiers } from '../model/identifiers.js';
import type { Issue } from '../model/issue.js';
import type { Participant } from '../model/participant.js';
import type { Source } from '../model/source.js';
import {
  accountOf,
  addCasualties,
  addClaim,
  addLevels,
  addParticipant,
  addPoint,
  draftOf,
  type Draft,
  type Level,
  type Mutable,
  type ReadAccount,
} from './account-builder.js';
import { isCivilians, kindByName, listOf } from './actors.js';
import {
  acledDisorderTypes,
  acledEventTypes,
  acledInters,
  foldCode,
  interactionOf,
  interOf,
} from './acled-codes.js';
import { cellDay, dayAfter, monthOfDay, onDay, yearOf } from './cell-date.js';
import { cellIssueCodes, cellsOf, openRow, reportUnknown, type Cells, type OpenRow } from './cells.js';
import { readCount } from './count-text.js';
import { acledColumns, type AcledColumn } from './acled-columns.js';
import { reportTo, shown, type Report } from './issue.js';
import { idOf } from './local-id.js';
import { pointFrom } from './point.js';
import { wholeNumber } from './whole-number.js';

/**
 * The codes that `fromAcled` can report, with what each means.
 *
 * @group Read other formats
 */
export const acledIssueCodes = {
  ...cellIssueCodes,
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
    description:
      'A code or type that no codebook of ACLED lists: time_precision, geo_precision, event types, inter, interaction.',
  },
  'acled-sub-event': { severity: 'warning', description: 'sub_event_type does not belong to event_type.' },
  'acled-interaction': {
    severity: 'warning',
    description: 'interaction does not follow from inter1 and inter2.',
  },
  'acled-year': { severity: 'error', description: '`year` is not the year of event_date.' },
  'acled-day-first': {
    severity: 'info',
    description: 'A date in figures that could be read month first; it is read day first, as ACLED wrote it.',
  },
  'acled-month-first': {
    severity: 'warning',
    description: 'A date in figures that only fits month first: another program has rewritten the file.',
  },
  'acled-short-year': {
    severity: 'info',
    description:
      'A year of two digits, as spreadsheets leave it; the century is that of `year`, or 1970 to 2069.',
  },
} as const;

type AcledReport = Report<keyof typeof acledIssueCodes>;

type AcledCells = Cells<AcledColumn>;

/** The columns of releases of which files without a header line are met, told apart by how many there are. */
const layouts: readonly (readonly string[])[] = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3',
  'gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities',
].map((header) => header.split(','));

/**
 * A row without a header as an object, if its date stands where one of the layouts has it; any other input
 * as it is.
 */
function withHeaders(input: unknown): unknown {
  try {
    if (!Array.isArray(input)) return input;
    const cells: readonly unknown[] = input;
    const layout = layouts.find((names) => {
      const date = cells[names.indexOf('event_date')];
      return names.length === cells.length && typeof date === 'string' && cellDay(date.trim()) !== null;
    });
    return layout === undefined ? input : Object.fromEntries(layout.map((name, i) => [name, cells[i]]));
  } catch {
    // Not to be read at all: openRow says so.
    return input;
  }
}

/** How far off the point may be, in km, by geo_precision. */
const toleranceKm: Readonly<Record<string, number>> = { 1: 2, 2: 25, 3: 100 };

/** A cell that holds one of the codes 1 to 3; empty where it holds none. */
function precisionOf(
  cells: AcledCells,
  column: 'time_precision' | 'geo_precision',
  report: AcledReport,
): string {
  const text = cells.text(column);
  const digit = /^([1-3])(?:\.0+)?$/.exec(text)?.[1];
  if (text !== '' && digit === undefined) {
    report('acled-code', cells.path(column), `${column} is ${shown(text)}`, text, '1, 2 or 3');
  }
  return digit ?? '';
}

function dayOf(cells: AcledCells, report: AcledReport): string | null {
  const text = cells.text('event_date');
  if (text === '') return null;
  const path = cells.path('event_date');
  const year = /^(\d{4})(?:\.0+)?$/.exec(cells.text('year'))?.[1];
  const read = cellDay(text, year === undefined ? undefined : Number(year));
  const day = read?.days[0];
  if (read === null || day === undefined) {
    report(
      'date-not-understood',
      path,
      `event_date is ${shown(text)}`,
      text,
      '2006-05-23, 23 May 2006 or 23/05/2006',
    );
    return null;
  }
  if (read.days.length > 1) {
    report(
      'acled-day-first',
      path,
      `event_date is ${shown(text)}, read as ${day}`,
      text,
      'a date as YYYY-MM-DD',
    );
  }
  if (read.monthFirst) {
    report('acled-month-first', path, `event_date is ${shown(text)}, read as ${day}`, text, 'the day first');
  }
  if (read.shortYear) {
    report(
      'acled-short-year',
      path,
      `event_date is ${shown(text)}, read as ${day}`,
      text,
      'a year of four digits',
    );
  }
  if (read.time !== undefined) {
    report(
      'date-with-time',
      path,
      `event_date is ${shown(text)}`,
      text,
      'a date; ACLED gives no time of day',
    );
  }
  if (cells.text('year') !== '' && year !== day.slice(0, 4)) {
    const message = `year is ${shown(cells.text('year'))}, event_date is ${day}`;
    report('acled-year', cells.path('year'), message, cells.text('year'), day.slice(0, 4));
  }
  return day;
}

/**
 * The date by time_precision: the day; the three days before and after it, both ends approximate; the
 * month.
 */
function dateOf(day: string, precision: string): EdtfDate {
  if (precision === '3') return monthOfDay(day);
  if (precision !== '2') return onDay(day);
  const [earliest, latest] = [dayAfter(day, -3), dayAfter(day, 3)];
  return { edtf: `${earliest}~/${latest}~`, earliest, latest };
}

const datePrecisionNotes: Readonly<Record<string, string>> = {
  2: 'time_precision 2: some day of that week; the date given stands for it.',
  3: 'time_precision 3: some day of that month; the date given stands for it.',
};

function addDate(draft: Draft, cells: AcledCells, report: AcledReport): EdtfDate | null {
  const day = dayOf(cells, report);
  const precision = precisionOf(cells, 'time_precision', report);
  if (day === null) {
    const year = cells.text('year');
    if (!/^\d{4}$/.test(year)) return null;
    const date = yearOf(year);
    addClaim(draft, 'date', date, { scope: 'date', locators: [cells.header('year')], raw: year });
    return date;
  }
  const date = dateOf(day, precision);
  const locators = [cells.header('event_date')];
  const claim = addClaim(draft, 'date', date, { scope: 'date', locators, raw: cells.text('event_date') });
  const note = datePrecisionNotes[precision];
  if (note !== undefined) claim.note = note;
  return date;
}

const sea = /\b(?:sea|ocean|gulf|strait|channel|bay)\b/i;

function addPlace(draft: Draft, cells: AcledCells, open: OpenRow, report: AcledReport): void {
  const precision = precisionOf(cells, 'geo_precision', report);
  const point =
    cells.has('latitude') || cells.has('longitude') || open.point === null
      ? pointFrom(
          cells.text('latitude'),
          cells.text('longitude'),
          { latitude: cells.path('latitude'), longitude: cells.path('longitude') },
          report,
        )
      : pointFrom(
          String(open.point[1]),
          String(open.point[0]),
          { latitude: ['geometry', 'coordinates', 1], longitude: ['geometry', 'coordinates', 0] },
          report,
        );
  const coordinates =
    point === null || precision === '1' || precision === ''
      ? point
      : { ...point, approximate: true as const };
  const levels: Level[] = [];
  const push = (column: AcledColumn, kind: Level['kind'], identifiers?: Identifiers, note?: string): void => {
    const name = cells.text(column);
    if (name !== '') levels.push({ name, kind, locator: cells.header(column), identifiers, note });
  };
  const gleditschWard = /^[1-9]\d{0,3}$/.test(cells.text('gwno')) ? Number(cells.text('gwno')) : undefined;
  const identifiers = gleditschWard === undefined ? {} : { gleditschWard };
  // ACLED gives events at sea the sea's name for a country.
  if (sea.test(cells.text('country'))) push('country', 'region', {}, 'A sea, in the column country.');
  else push('country', 'country', identifiers);
  push('admin1', 'region');
  push('admin2', 'region', {}, 'A division of the second level (admin2).');
  push('admin3', 'region', {}, 'A division of the third level (admin3).');
  push('location', 'town');
  const exact = {
    coordinates,
    precision: precision === '' ? undefined : ({ scheme: 'acled', code: Number(precision) } as const),
    toleranceKm: toleranceKm[precision],
  };
  const used = levels.at(-1);
  if (used !== undefined) {
    const id = addLevels(draft, levels, levels.length - 1, exact);
    const value = id === null ? null : [id];
    addClaim(draft, 'locations', value, { scope: 'locations', locators: [used.locator], raw: used.name });
  }
  if (coordinates === null) return;
  const locators = cells.has('latitude')
    ? [cells.header('latitude'), cells.header('longitude')]
    : ['geometry'];
  if (used === undefined) addPoint(draft, exact, locators.join(', '));
  const raw = `${coordinates.latitude}, ${coordinates.longitude}`;
  addClaim(draft, 'coordinates', coordinates, { scope: 'coordinates', locators, raw });
}

/** What kind of participant the name and the inter code make an actor; `undefined` where neither tells. */
function kindOf(name: string, inter: string | undefined): Participant['kind'] | undefined {
  const byName = kindByName(name);
  if (byName !== undefined) return byName;
  if (inter === '5' || inter === '6' || inter === '7') return 'community';
  if (inter === '1') return 'armed-force';
  return inter === undefined || inter === '0' ? undefined : 'armed-group';
}

const years = /\s?\(\d{4}\s?-\s?(?:\d{4})?\)/;

/** State forces carry the years of a government: the name without them is another name of the same. */
function withoutYears(name: string): readonly Alias[] {
  const short = name.replace(years, '');
  return short === name || short === '' ? [] : [{ name: short, kind: 'short' }];
}

const orderNote = 'The columns actor1 and actor2 do not tell attacker from defender.';

function addSide(draft: Draft, cells: AcledCells, number: 1 | 2, date: EdtfDate | null): void {
  const column = `actor${number}` as const;
  const associates = `assoc_actor_${number}` as const;
  const actor = cells.text(column);
  const others = listOf(cells.text(associates));
  const name = actor === '' ? others[0] : actor;
  if (name === undefined) return;
  const side = number === 1 ? 'side-a' : 'side-b';
  draft.sides[side] = { id: side, name, aliases: [] };
  const inter = interOf(cells.text(`inter${number}`));
  const kind = kindOf(actor, inter) ?? 'armed-group';
  const add = (named: string, named_kind: Participant['kind'], from: AcledColumn): string =>
    addParticipant(draft, {
      name: named,
      kind: named_kind,
      aliases: withoutYears(named),
      description: `Named in the column ${from} of the row.`,
      locator: cells.header(from),
      side,
      during: date,
    });
  const members = actor === '' ? [] : [add(actor, kind, column)];
  for (const other of others) {
    const own = kindOf(other, undefined) ?? (kind === 'community' ? 'community' : 'armed-group');
    members.push(add(other, own, associates));
  }
  const locators = [column, associates].filter((from) => cells.text(from) !== '').map(cells.header);
  const raw = [actor, cells.text(associates)].filter((text) => text !== '').join('; ');
  const isParty = (id: string): boolean => draft.participants[id]?.kind !== 'community';
  const isCivilian = (id: string): boolean =>
    isCivilians(draft.participants[id]?.name ?? '') || (kind === 'community' && inter === '7');
  const parties = [...new Set(members.filter(isParty))];
  const people = [...new Set(members.filter((id) => !isParty(id)))];
  const targets = people.filter(isCivilian);
  const crowd = people.filter((id) => !isCivilian(id));
  if (parties.length > 0) {
    const claim = addClaim(draft, 'belligerents', parties, { scope: `belligerents-${side}`, locators, raw });
    claim.side = side;
    claim.note = orderNote;
  }
  if (targets.length > 0) addClaim(draft, 'target', targets, { scope: 'target', locators, raw });
  if (crowd.length > 0) addClaim(draft, 'actors', crowd, { scope: 'actors', locators, raw });
}

const codedFatalities: ReadonlySet<number> = new Set([3, 10, 12, 100]);

function addFatalities(draft: Draft, cells: AcledCells, report: AcledReport): void {
  const text = cells.text('fatalities');
  if (text === '') return;
  const path = cells.path('fatalities');
  const number = wholeNumber(text, path, report);
  if (number === undefined) return;
  const value: Count = number === 0 ? { min: 0, max: null } : { min: number, max: number };
  const read = { scope: 'casualties-killed', locators: [cells.header('fatalities')], raw: text };
  const claim = addCasualties(draft, ['killed'], value, read);
  addVoice(claim, cells);
  if (number === 0) {
    claim.note = 'ACLED writes 0 for none reported and for not known alike.';
    report('acled-zero-fatalities', path, 'fatalities is 0: none reported, or not known', text);
  } else if (codedFatalities.has(number)) {
    claim.note = `ACLED also writes ${number} where its source gives a word ("several", "dozens", "hundreds").`;
    report('acled-coded-fatalities', path, `fatalities is ${number}, which may stand for a word`, text);
  }
}

function addVoice(
  claim: Mutable<{ statedBy?: unknown; strand?: string | undefined }>,
  cells: AcledCells,
): void {
  const name = cells.text('source');
  if (name === '') return;
  claim.statedBy = { name, side: null };
  claim.strand = idOf(name, 'unnamed');
}

const crowdSize = /\bcrowd size\s*=\s*([^;]*)/i;
const noteSize = /\[size\s*=\s*([^\]]*)\]/i;

/**
 * The size of a crowd stands in tags (`crowd size=around 100`), in older releases in notes (`[size=no
 * report]`).
 */
function addCrowd(draft: Draft, cells: AcledCells, report: AcledReport): void {
  for (const [column, pattern] of [['tags', crowdSize] as const, ['notes', noteSize] as const]) {
    const found = pattern.exec(cells.text(column).slice(0, 20_000));
    const words = found?.[1]?.trim();
    if (found === null || words === undefined) continue;
    const silent = /^no report$/i.test(words);
    const value: Count | null = silent ? { min: 0, max: null, wording: 'no report' } : readCount(words);
    if (value === null) {
      const message = `The size of the crowd is ${shown(words)}`;
      report('count-not-understood', cells.path(column), message, words, 'one count');
      continue;
    }
    const read = { scope: 'strength', locators: [cells.header(column)], raw: found[0] };
    addClaim(draft, 'strength', value, read).note = 'The size of the crowd.';
    return;
  }
}

const eventTypes: ReadonlyMap<string, string> = new Map(
  Object.keys(acledEventTypes).map((type) => [foldCode(type), type]),
);
/** The event type that a sub-event type belongs to. */
const homes: ReadonlyMap<string, string> = new Map(
  Object.entries(acledEventTypes).flatMap(([type, subs]) =>
    subs.map((sub) => [foldCode(sub), type] as const),
  ),
);
const disorderTypes: ReadonlySet<string> = new Set(acledDisorderTypes.map(foldCode));

function checkTypes(cells: AcledCells, report: AcledReport): void {
  const [type, sub, disorder] = [
    cells.text('event_type'),
    cells.text('sub_event_type'),
    cells.text('disorder_type'),
  ];
  const known = eventTypes.get(foldCode(type));
  if (type !== '' && known === undefined) {
    const expected = Object.keys(acledEventTypes).slice(0, 6).join(', ');
    report('acled-code', cells.path('event_type'), `event_type is ${shown(type)}`, type, expected);
  }
  const home = homes.get(foldCode(sub));
  if (sub !== '' && home === undefined) {
    const expected = 'one of the 25 types of the codebook';
    report('acled-code', cells.path('sub_event_type'), `sub_event_type is ${shown(sub)}`, sub, expected);
  } else if (sub !== '' && known !== undefined && home !== known) {
    const message = `sub_event_type is ${shown(sub)}, event_type is ${shown(type)}`;
    report('acled-sub-event', cells.path('sub_event_type'), message, sub, home);
  }
  if (disorder !== '' && !disorderTypes.has(foldCode(disorder))) {
    const expected = acledDisorderTypes.slice(0, 4).join(', ');
    report(
      'acled-code',
      cells.path('disorder_type'),
      `disorder_type is ${shown(disorder)}`,
      disorder,
      expected,
    );
  }
}

function checkInteraction(cells: AcledCells, report: AcledReport): void {
  const inters = (['inter1', 'inter2'] as const).map((column) => {
    const text = cells.text(column);
    const inter = text === '' ? '0' : interOf(text);
    if (inter === undefined) {
      const expected = Object.values(acledInters)
        .map((names) => names[0])
        .join(', ');
      report('acled-code', cells.path(column), `${column} is ${shown(text)}`, text, `0 to 8, or ${expected}`);
    }
    return inter;
  });
  const text = cells.text('interaction');
  if (text === '') return;
  const interaction = interactionOf(text);
  if (interaction === undefined) {
    const expected = "two digits, or 'State forces-Rebel group'";
    report('acled-code', cells.path('interaction'), `interaction is ${shown(text)}`, text, expected);
    return;
  }
  const [one, other] = inters;
  if (!cells.has('inter1') || !cells.has('inter2') || one === undefined || other === undefined) return;
  if ([one, other].sort().join() === [...interaction].sort().join()) return;
  const message = `interaction is ${shown(text)}, inter1 is ${shown(cells.text('inter1'))}, inter2 ${shown(cells.text('inter2'))}`;
  report('acled-interaction', cells.path('interaction'), message, text, 'the codes of inter1 and inter2');
}

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
    strand: 'acled',
    independence: 'independent',
    read: 'whole',
  };
}

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
  const issues: Issue[] = [];
  const report = reportTo(issues, acledIssueCodes);
  const open = openRow(withHeaders(row), report) ?? { row: {}, headers: [], root: [], point: null };
  const cells = cellsOf(open, acledColumns, report);
  const draft = draftOf(sourceOf(cells));
  if (issues.length > 0 && open.headers.length === 0) return { account: accountOf(draft, row), issues };
  if (!cells.has('event_date') && !cells.has('event_type')) {
    report(
      'acled-no-event',
      [],
      'The row has no column event_date or event_type',
      undefined,
      'a row of ACLED',
    );
  }
  const date = addDate(draft, cells, report);
  addPlace(draft, cells, open, report);
  addSide(draft, cells, 1, date);
  addSide(draft, cells, 2, date);
  addFatalities(draft, cells, report);
  addCrowd(draft, cells, report);
  checkTypes(cells, report);
  checkInteraction(cells, report);
  reportUnknown(cells.unknown, report);
  return { account: accountOf(draft, row), issues };
}
