import type { CasualtiesClaim, Speaker } from '../model/claim.js';
import type { Coordinates } from '../model/coordinates.js';
import type { Count } from '../model/count.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Identifiers } from '../model/identifiers.js';
import type { Issue } from '../model/issue.js';
import type { Participant } from '../model/participant.js';
import type { Source } from '../model/source.js';
import { daysIn } from '../schemas/calendar.js';
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
import { isCivilians } from './actors.js';
import { cellDay, daysBetween, fromTo, monthOfDay, onDay, oneOf, yearOf } from './cell-date.js';
import {
  cellIssueCodes,
  dateIssueCodes,
  cellsOf,
  openRow,
  reportUnknown,
  type Cells,
  type OpenRow,
} from './cells.js';
import { ucdpColumns, type UcdpColumn } from './ucdp-columns.js';
import { reportTo, shown, type Report } from './issue.js';
import { idOf } from './local-id.js';
import { pointFrom } from './point.js';
import { countFrom, wholeNumber } from './whole-number.js';

/**
 * The codes that `fromUcdpGed` can report, with what each means.
 *
 * @group Read other formats
 */
export const ucdpIssueCodes = {
  ...cellIssueCodes,
  ...dateIssueCodes,
  'ucdp-no-deaths': {
    severity: 'warning',
    description:
      'The row has none of `best`, `low`, `high`: no UCDP GED row lacks them, so this may be no such row.',
  },
  'ucdp-order': {
    severity: 'warning',
    description:
      '`low ≤ best ≤ high` does not hold. Real rows break it: the bounds are taken over all three, `best` is kept.',
  },
  'ucdp-sum': {
    severity: 'error',
    description:
      '`best` is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown. Not checked where one is lacking.',
  },
  'ucdp-code': {
    severity: 'error',
    description:
      'A code outside its list: type_of_violence 1–3, where_prec 1–7, date_prec 1–5, event_clarity 1–2.',
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
  'ucdp-year': {
    severity: 'error',
    description: '`year` is neither the year of date_start nor that of date_end.',
  },
  'ucdp-date-incomplete': {
    severity: 'warning',
    description: 'Only one of date_start and date_end is there.',
  },
  'ucdp-geometry': {
    severity: 'warning',
    description:
      'geom_wkt, or the geometry of the GeoJSON Feature, is another point than latitude and longitude.',
  },
  'ucdp-one-sided': {
    severity: 'warning',
    description:
      'type_of_violence 3, one-sided violence, without "Civilians" as side_b, or with deaths of which none is a civilian; or another type against "Civilians".',
  },
} as const;

type UcdpReport = Report<keyof typeof ucdpIssueCodes>;

type UcdpCells = Cells<UcdpColumn>;

/** How far off the coded point may be, in km, by where_prec; `null`: anywhere in the country or at sea. */
const toleranceKm: Readonly<Record<string, number | null>> = {
  1: 2,
  2: 25,
  3: 50,
  4: 150,
  5: 300,
  6: null,
  7: null,
};

/** Days from date_start to date_end, by date_prec. */
const spans: Readonly<Record<string, readonly [least: number, most: number]>> = {
  2: [1, 6],
  3: [1, 6],
  4: [7, 31],
  5: [32, 366],
};

/** A cell that holds one of the codes `1` to `last`; empty where it holds none. */
function code(cells: UcdpCells, column: UcdpColumn, last: number, report: UcdpReport): string {
  const text = cells.text(column);
  if (text === '') return '';
  const digit = text.endsWith('.0') ? text.slice(0, -2) : text;
  if (digit.length === 1 && digit >= '1' && digit <= String(last)) return digit;
  report('ucdp-code', cells.path(column), `${column} is ${shown(text)}`, text, `1 to ${last}`);
  return '';
}

const isWholeMonth = (first: string, last: string): boolean =>
  first.endsWith('-01') &&
  first.slice(0, 8) === last.slice(0, 8) &&
  Number(last.slice(8)) === daysIn(Number(first.slice(0, 4)), Number(first.slice(5, 7)));

const isWholeYear = (first: string, last: string): boolean =>
  first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4);

/** The days a cell can mean, the ambiguity and the time of day reported. */
function days(cells: UcdpCells, column: 'date_start' | 'date_end', report: UcdpReport): readonly string[] {
  const text = cells.text(column);
  if (text === '') return [];
  const read = cellDay(text);
  const path = cells.path(column);
  if (read === null) {
    report('date-not-understood', path, `${column} is ${shown(text)}`, text, 'a date as YYYY-MM-DD');
    return [];
  }
  if (read.days.length > 1) {
    const message = `${column} is ${shown(text)}: ${read.days.join(' or ')}`;
    report('date-ambiguous', path, message, text, 'a date as YYYY-MM-DD');
  }
  if (read.time !== undefined) {
    report('date-with-time', path, `${column} is ${shown(text)}`, text, 'a date; UCDP gives no time of day');
  }
  return read.days;
}

function dateOf(cells: UcdpCells, report: UcdpReport): EdtfDate | null {
  const precision = code(cells, 'date_prec', 5, report);
  const start = days(cells, 'date_start', report);
  const isOneDay = start.length === 1 && cells.text('date_end') === cells.text('date_start');
  const end = isOneDay ? start : days(cells, 'date_end', report);
  const [first] = start;
  const [last] = end;
  if (first === undefined || last === undefined) return halfDate(cells, first, last, precision, report);
  if (start.length > 1 || end.length > 1) {
    const all = [...start, ...end].sort();
    return start.join() === end.join() ? oneOf(start) : fromTo(all[0] ?? first, all.at(-1) ?? last);
  }
  checkYear(cells, first, last, report);
  if (last < first) {
    const message = `date_end ${last} lies before date_start ${first}`;
    report('date-order', cells.path('date_end'), message, last, `${first} or later`);
    return null;
  }
  checkSpan(cells, precision, first, last, report);
  if (precision === '4' && isWholeMonth(first, last)) return monthOfDay(first);
  if (precision === '5' && isWholeYear(first, last)) return yearOf(first);
  return fromTo(first, last);
}

function halfDate(
  cells: UcdpCells,
  first: string | undefined,
  last: string | undefined,
  precision: string,
  report: UcdpReport,
): EdtfDate | null {
  const [known, lacking] = first === undefined ? [last, 'date_start' as const] : [first, 'date_end' as const];
  if (known === undefined) return null;
  report('ucdp-date-incomplete', cells.path(lacking), `${lacking} is lacking`, undefined, 'both or none');
  checkYear(cells, known, known, report);
  if (precision === '1') return onDay(known);
  return first === undefined
    ? { edtf: `/${known}`, earliest: null, latest: known }
    : { edtf: `${known}/`, earliest: known, latest: null };
}

/** The date by date_start and date_end; by `year` where these give none. */
function addDate(draft: Draft, cells: UcdpCells, report: UcdpReport): EdtfDate | null {
  const exact = dateOf(cells, report);
  const year = /^(\d{4})(?:\.0+)?$/.exec(cells.text('year'))?.[1];
  const date = exact ?? (year === undefined ? null : yearOf(year));
  if (date === null) return null;
  const used = (['date_start', 'date_end'] as const).filter((column) => cells.text(column) !== '');
  const read: readonly UcdpColumn[] = exact === null ? ['year'] : used;
  const raw = read.map(cells.text).join(' / ');
  addClaim(draft, 'date', date, { scope: 'date', locators: read.map(cells.header), raw });
  return date;
}

function checkYear(cells: UcdpCells, first: string, last: string, report: UcdpReport): void {
  const year = cells.text('year');
  if (year === '' || first.startsWith(year) || last.startsWith(year)) return;
  if (/^\d{4}\.0+$/.test(year) && (first.startsWith(year.slice(0, 4)) || last.startsWith(year.slice(0, 4))))
    return;
  const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])].join(' or ');
  report(
    'ucdp-year',
    cells.path('year'),
    `year is ${shown(year)}, the dates are ${first} and ${last}`,
    year,
    years,
  );
}

function checkSpan(
  cells: UcdpCells,
  precision: string,
  first: string,
  last: string,
  report: UcdpReport,
): void {
  if (precision === '1' && first !== last) {
    const message = `date_prec is 1, an exact day, with two dates: ${first} and ${last}`;
    report(
      'ucdp-exact-day',
      cells.path('date_prec'),
      message,
      precision,
      'one date, or a date_prec of 2 to 5',
    );
  }
  const span = spans[precision];
  if (span === undefined) return;
  const found = daysBetween(first, last);
  if (found >= span[0] && found <= span[1]) return;
  const message = `date_prec is ${precision}, date_end is ${found} days after date_start`;
  report('ucdp-date-span', cells.path('date_prec'), message, precision, `${span[0]} to ${span[1]} days`);
}

function deaths(cells: UcdpCells, column: UcdpColumn, report: UcdpReport): number | undefined {
  const text = cells.text(column);
  return text === '' ? undefined : wholeNumber(text, cells.path(column), report);
}

/** The total by best, low and high; `null` where none of the three is a number. */
function total(cells: UcdpCells, report: UcdpReport): Count | null {
  const low = deaths(cells, 'low', report);
  const best = deaths(cells, 'best', report);
  const high = deaths(cells, 'high', report);
  if (!cells.has('low') && !cells.has('best') && !cells.has('high')) {
    report('ucdp-no-deaths', [], 'The row has no column best, low or high', undefined, 'a row of UCDP GED');
  }
  const ordered = (low ?? 0) <= (best ?? high ?? Infinity) && (best ?? 0) <= (high ?? Infinity);
  if (!ordered) {
    const value = { low, best, high };
    const message = `low ≤ best ≤ high does not hold: low ${low ?? '–'}, best ${best ?? '–'}, high ${high ?? '–'}`;
    report(
      'ucdp-order',
      cells.path(best === undefined ? 'low' : 'best'),
      message,
      value,
      'low ≤ best ≤ high',
    );
  }
  return countFrom(low, best, high);
}

/** The four parts of `best`: column, what the claim's id ends in, and whom it counts. */
const parts = [
  { column: 'deaths_a', scope: 'casualties-killed-side-a', side: 'side-a', status: undefined },
  { column: 'deaths_b', scope: 'casualties-killed-side-b', side: 'side-b', status: undefined },
  { column: 'deaths_civilians', scope: 'casualties-killed-civilian', side: undefined, status: 'civilian' },
  { column: 'deaths_unknown', scope: 'casualties-killed-unknown', side: 'unknown', status: 'unknown' },
] as const;

/** Who said it, where the row tells. */
interface Voice {
  readonly statedBy: Speaker;
  readonly strand: string;
}

function attribute(claim: Mutable<CasualtiesClaim>, voice: Voice | null): void {
  if (voice === null) return;
  claim.statedBy = voice.statedBy;
  claim.strand = voice.strand;
}

function addDeaths(draft: Draft, cells: UcdpCells, report: UcdpReport): void {
  const voice = speaker(draft, cells);
  const whole = total(cells, report);
  let wholeId: string | undefined;
  if (whole !== null) {
    const used = (['best', 'low', 'high'] as const).filter((column) => cells.text(column) !== '');
    const raw = used.map((column) => `${column}=${cells.text(column)}`).join(', ');
    const read = { scope: 'casualties-killed', locators: used.map(cells.header), raw };
    const claim = addCasualties(draft, ['killed'], whole, read);
    attribute(claim, voice);
    wholeId = claim.id;
  }
  let sum = 0;
  let complete = true;
  for (const { column, scope, side, status } of parts) {
    const number = deaths(cells, column, report);
    if (number === undefined) {
      complete = false;
      continue;
    }
    sum += number;
    const read = { scope, locators: [cells.header(column)], raw: cells.text(column) };
    const claim = addCasualties(draft, ['killed'], { min: number, max: number }, read);
    if (side !== undefined) {
      claim.side = side;
      if (side !== 'unknown')
        draft.sides[side] ??= { id: side, name: side === 'side-a' ? 'Side A' : 'Side B', aliases: [] };
    }
    if (status !== undefined) claim.status = status;
    if (wholeId !== undefined) claim.partOf = wholeId;
    attribute(claim, voice);
  }
  const best = whole?.best ?? (cells.text('best') === '' ? undefined : whole?.min);
  if (complete && best !== undefined && best !== sum) {
    const message = `best is ${best}, the deaths by side and status add up to ${sum}`;
    report('ucdp-sum', cells.path('best'), message, best, String(sum));
  }
}

/** Who said it, by source_original. It speaks for a side where it bears the side's own name. */
function speaker(draft: Draft, cells: UcdpCells): Voice | null {
  const name = cells.text('source_original');
  if (name === '') return null;
  const side = Object.values(draft.sides).find((other) => other.name.toLowerCase() === name.toLowerCase());
  return { statedBy: { name, side: side?.id ?? null }, strand: idOf(name, 'unnamed') };
}

/** The members of a side that is a list (`GATIA, MSA`); commas inside brackets part nothing. */
function membersOf(side: string): readonly string[] {
  if (!side.includes(',')) return [side];
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

function positive(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}

function addSide(draft: Draft, cells: UcdpCells, letter: 'a' | 'b', date: EdtfDate | null): void {
  const column = `side_${letter}` as const;
  const name = cells.text(column);
  if (name === '') return;
  const side = `side-${letter}`;
  draft.sides[side] = { id: side, name, aliases: [] };
  const locator = cells.header(column);
  const description = `Named in the column ${column} of the row.`;
  if (isCivilians(name)) {
    const civilians = addParticipant(draft, { name, kind: 'community', description, locator });
    addClaim(draft, 'target', [civilians], { scope: 'target', locators: [locator], raw: name });
    return;
  }
  const members = membersOf(name);
  const gleditschWard = positive(cells.text(`gwno${letter}`));
  const ucdpActor = positive(cells.text(`side_${letter}_new_id`));
  // The ids of a list are those of the alliance: they name none of its members.
  const own: Mutable<Identifiers> = {};
  if (ucdpActor !== undefined) own.ucdpActor = ucdpActor;
  if (gleditschWard !== undefined) own.gleditschWard = gleditschWard;
  const states = cells.text(`gwno${letter}`) !== '' && members.length === 1;
  const value = members.map((member) => {
    const kind: Participant['kind'] = states || member.startsWith('Government of ') ? 'state' : 'armed-group';
    const identifiers = members.length === 1 ? own : {};
    return addParticipant(draft, {
      name: member,
      kind,
      identifiers,
      description,
      locator,
      side,
      during: date,
    });
  });
  const read = { scope: `belligerents-${side}`, locators: [locator], raw: name };
  addClaim(draft, 'belligerents', value.length === 1 ? value : [...new Set(value)], read).side = side;
}

const wktPoint = /^(?:SRID=\d+;)?\s*POINT\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)\s*\)$/i;

/** The point that geom_wkt, or the Feature's geometry, gives: longitude first. */
function geometryOf(cells: UcdpCells, open: OpenRow): readonly [longitude: number, latitude: number] | null {
  const wkt = wktPoint.exec(cells.text('geom_wkt').slice(0, 100));
  return wkt === null ? open.point : [Number(wkt[1]), Number(wkt[2])];
}

/** Half a unit of the fourth decimal, about 5 m: rounding, not another point. */
const rounding = 0.00005;

function coordinatesOf(cells: UcdpCells, open: OpenRow, report: UcdpReport): Coordinates | null {
  const [latitude, longitude] = [cells.text('latitude'), cells.text('longitude')];
  if (latitude !== '' && longitude !== '' && cells.text('geom_wkt') === `POINT (${longitude} ${latitude})`) {
    return pointFrom(latitude, longitude, pathsOf(cells), report);
  }
  const geometry = geometryOf(cells, open);
  if (latitude === '' && longitude === '' && geometry !== null) {
    const path = cells.text('geom_wkt') === '' ? ['geometry', 'coordinates'] : cells.path('geom_wkt');
    return pointFrom(String(geometry[1]), String(geometry[0]), { latitude: path, longitude: path }, report);
  }
  const point = pointFrom(latitude, longitude, pathsOf(cells), report);
  if (point === null || geometry === null) return point;
  const [x, y] = geometry;
  if (Math.abs(x - point.longitude) <= rounding && Math.abs(y - point.latitude) <= rounding) return point;
  const swapped =
    x === point.latitude && y === point.longitude ? '; latitude and longitude are exchanged' : '';
  const message = `The geometry is longitude ${x}, latitude ${y}, the columns say ${longitude}, ${latitude}${swapped}`;
  report('ucdp-geometry', cells.path('geom_wkt'), message, [x, y], `${longitude} ${latitude}`);
  return point;
}

const pathsOf = (cells: UcdpCells): { latitude: Issue['path']; longitude: Issue['path'] } => ({
  latitude: cells.path('latitude'),
  longitude: cells.path('longitude'),
});

const approximated = ({ latitude, longitude }: Coordinates): Coordinates => ({
  latitude,
  longitude,
  approximate: true,
});

function addPlace(draft: Draft, cells: UcdpCells, open: OpenRow, report: UcdpReport): void {
  const precision = code(cells, 'where_prec', 7, report);
  const point = coordinatesOf(cells, open, report);
  const coordinates = point === null || precision === '1' ? point : approximated(point);
  const gleditschWard = positive(cells.text('country_id'));
  const levels: Level[] = [];
  const push = (column: UcdpColumn, kind: Level['kind'], identifiers?: Identifiers, note?: string): void => {
    const name = cells.text(column);
    if (name !== '') levels.push({ name, kind, locator: cells.header(column), identifiers, note });
  };
  push('country', 'country', gleditschWard === undefined ? {} : { gleditschWard });
  push('adm_1', 'region');
  push('adm_2', 'region', undefined, 'A division of the second level (adm_2).');
  const place = cells.text('where_coordinates');
  // where_prec 3, 4 and 6 place the event at the centroid of a division that adm_2, adm_1 or country names
  // too.
  let at = levels.findLastIndex((level) => level.name.toLowerCase() === place.toLowerCase());
  if (precision === '6' && levels[0]?.kind === 'country') at = 0;
  if (at === -1 && place !== '') {
    push('where_coordinates', precision === '' || precision <= '2' ? 'town' : 'region');
  }
  if (at === -1) at = levels.length - 1;
  const exact = {
    coordinates,
    precision: precision === '' ? undefined : ({ scheme: 'ucdp', code: Number(precision) } as const),
    toleranceKm: precision === '' ? undefined : (toleranceKm[precision] ?? null),
  };
  const used = levels[at];
  if (used !== undefined) {
    const id = addLevels(draft, levels, at, exact);
    const value = id === null ? null : [id];
    addClaim(draft, 'locations', value, { scope: 'locations', locators: [used.locator], raw: used.name });
  }
  if (coordinates === null) return;
  const columnsRead = cells.has('latitude') ? ['latitude', 'longitude'] : ['geometry'];
  const locators = columnsRead.map((column) =>
    column === 'geometry' ? column : cells.header(column as UcdpColumn),
  );
  if (used === undefined) addPoint(draft, exact, locators.join(', '));
  const raw = `${coordinates.latitude}, ${coordinates.longitude}`;
  addClaim(draft, 'coordinates', coordinates, { scope: 'coordinates', locators, raw });
}

function checkTarget(cells: UcdpCells, report: UcdpReport): void {
  const type = code(cells, 'type_of_violence', 3, report);
  const civilians = isCivilians(cells.text('side_b'));
  if (type === '' || cells.text('side_b') === '') return;
  if ((type === '3') !== civilians) {
    const message = `type_of_violence is ${type}, side_b is ${shown(cells.text('side_b'))}`;
    report(
      'ucdp-one-sided',
      cells.path('side_b'),
      message,
      cells.text('side_b'),
      "'Civilians' for type 3 and only there",
    );
  } else if (type === '3' && cells.text('deaths_civilians') === '0' && Number(cells.text('best')) > 0) {
    const message = `type_of_violence is 3, best is ${cells.text('best')}, deaths_civilians is 0`;
    report('ucdp-one-sided', cells.path('deaths_civilians'), message, '0', 'civilians among the dead');
  }
}

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
    strand: 'ucdp',
    independence: 'independent',
    read: 'whole',
  };
}

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
 * - `source_original` is who said it: `statedBy`, and the strand of the counts.
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
  const issues: Issue[] = [];
  const report = reportTo(issues, ucdpIssueCodes);
  const open = openRow(row, report) ?? { row: {}, headers: [], root: [], point: null };
  const cells = cellsOf(open, ucdpColumns, report);
  const draft = draftOf(sourceOf(cells));
  if (issues.length > 0 && open.headers.length === 0) return { account: accountOf(draft, row), issues };
  const date = addDate(draft, cells, report);
  addPlace(draft, cells, open, report);
  addSide(draft, cells, 'a', date);
  addSide(draft, cells, 'b', date);
  addDeaths(draft, cells, report);
  code(cells, 'event_clarity', 2, report);
  checkTarget(cells, report);
  reportUnknown(cells.unknown, report);
  return { account: accountOf(draft, row), issues };
}
