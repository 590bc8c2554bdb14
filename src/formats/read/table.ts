import type { AccountLocation } from '../../model/account.js';
import type { Alias } from '../../model/alias.js';
import type { CasualtiesClaim, Outcome } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { Issue } from '../../model/issue.js';
import type { Participant } from '../../model/participant.js';
import type { Source } from '../../model/source.js';
import { compareDays } from '../../text/calendar.js';
import {
  accountOf,
  addClaim,
  addLocation,
  addParticipant,
  addSide,
  type Draft,
  draftOf,
  idOf,
  type Mutable,
  type ReadAccount,
  type Said,
} from './account-builder.js';
import { cellDay, yearOf } from './cell-date.js';
import { pointFrom, wholeNumber, withoutZeros, wktPoint } from './cell-number.js';
import { type Cells, type OpenRow, openRow } from './cells.js';
import { type IssueCodes, type Report, reportTo, shown } from './issue.js';
import type { datasetIssueCodes, spanIssueCodes, tableIssueCodes } from './table-codes.js';

// The reader of a row of any table. What a table has is said in a `Table`: its columns, dates, levels of places,
// sides and counts, and rules of its own where it has some. `ucdp.ts`, `acled.ts` and `row.ts` are three of them.

// A reader lists the codes that its own table can give rise to; `date-day-first` needs a table that is day first.
export type TableCode =
  | keyof typeof tableIssueCodes
  | keyof typeof spanIssueCodes
  | keyof typeof datasetIssueCodes
  | 'date-day-first'
  | 'date-month-first'
  | 'tolerance-not-understood';
type TableReport = Report<TableCode>;

/** Where a table has the date. */
export interface DateColumns<C extends string> {
  readonly start: C;
  readonly end?: C;
  /** The year, where neither gives a day; it is held against those that do. */
  readonly year?: C;
  /** Figures that can be read two ways are read day first; both readings are kept unless set. */
  readonly dayFirst?: true;
  /** Reads what is no day; `undefined` where that is no date either. */
  readonly other?: (text: string) => EdtfDate | null | undefined;
}

/** The date of a row, with its ends as their cells give them. */
export interface DateRead {
  readonly date: EdtfDate | null;
  readonly start: EdtfDate | null | undefined;
  readonly end: EdtfDate | null | undefined;
}

/** A level of the places of a table, from the country inwards. */
export interface LevelColumn<C extends string> {
  readonly column: C;
  readonly kind: AccountLocation['kind'] | ((name: string, precision: string) => AccountLocation['kind']);
  readonly note?: string | undefined;
  /** Set where the column names the point, which may be one of the levels above over again. */
  readonly isPoint?: true;
}

/** Where a table has the places, and how exactly. */
export interface PlaceColumns<C extends string> {
  readonly levels: readonly LevelColumn<C>[];
  readonly latitude: C;
  readonly longitude: C;
  /** The point in WKT. */
  readonly geometry?: C;
  /** The Gleditsch-Ward number of the country. */
  readonly countryNumber?: C;
  /** The code for how exact the point is, and what it allows in km; 1 is the place itself. */
  readonly precision?: {
    readonly column: C;
    readonly scheme: 'ucdp' | 'acled';
    readonly toleranceKm: Readonly<Record<string, number | null>>;
    /** The code of the whole country. */
    readonly country?: string;
  };
  /** The tolerance itself, in km. */
  readonly toleranceKm?: C;
}

/** One whom a cell names. */
export interface Actor<C extends string> {
  readonly name: string;
  readonly kind: Participant['kind'];
  readonly column: C;
  /** Belligerent, target or one who took part otherwise; civilians are the target and crowds took part unless given. */
  readonly role?: 'belligerents' | 'target' | 'actors' | undefined;
  readonly aliases?: readonly Alias[] | undefined;
  readonly identifiers?: Identifiers;
}

/** A side of a table; without an id, those who are on none. */
export interface SideColumns<C extends string> {
  readonly id?: string;
  readonly columns: readonly C[];
  readonly actors: (cells: Cells<C>) => readonly Actor<C>[];
  readonly note?: string;
}

/** One count of a table: a value, or bounds, or both. */
export interface CountColumns<C extends string> {
  /** `null`: strength. */
  readonly outcomes: readonly Outcome[] | null;
  readonly side?: string | undefined;
  readonly status?: 'military' | 'police' | 'civilian' | 'unknown' | undefined;
  readonly value?: C | undefined;
  readonly best?: C | undefined;
  readonly min?: C | undefined;
  readonly max?: C | undefined;
  /** What a reader of the count must know. */
  readonly note?: (count: Count) => string | undefined;
}

/** A table and its rules. */
export interface Table<C extends string, K extends string> {
  readonly codes: IssueCodes;
  readonly cells: (open: OpenRow, report: Report<K | TableCode>) => Cells<C>;
  readonly source: (cells: Cells<C>) => Source;
  readonly dates: DateColumns<C>;
  /** What the table's own precision makes of a date. */
  readonly dated?: (
    read: DateRead,
    cells: Cells<C>,
    report: Report<K | TableCode>,
  ) => { readonly date: EdtfDate | null; readonly note?: string | undefined };
  readonly places: PlaceColumns<C>;
  readonly sides: (cells: Cells<C>, report: Report<K | TableCode>) => readonly SideColumns<C>[];
  /** Those without side and status before those that lie inside them. */
  readonly counts: readonly CountColumns<C>[];
  /** Reads a count that a cell holds; a whole number unless given. */
  readonly count?: (
    column: C,
    of: CountColumns<C>,
    cells: Cells<C>,
    report: Report<K | TableCode>,
  ) => Count | undefined;
  /** Whom the column quotes for the counts; with `isSource` it names the documents that report them. */
  readonly speaker?: { readonly column: C; readonly isSource?: true };
  /** What only this table has, or must hold. */
  readonly rules?: (draft: Draft, cells: Cells<C>, report: Report<K | TableCode>) => void;
}

/** The account of a row of a table; `raw` is the input that the row was made of. */
export function readTable<C extends string, K extends string>(
  row: unknown,
  table: Table<C, K>,
  raw: unknown,
): ReadAccount {
  const issues: Issue[] = [];
  const report = reportTo(issues, table.codes) as Report<K | TableCode>;
  const open = openRow(row, report);
  const nothing: OpenRow = { row: {}, headers: [], root: [], point: null };
  const cells = table.cells(open ?? nothing, open === null ? () => {} : report);
  const draft = draftOf(table.source(cells));
  if (open !== null) {
    const date = addDate(draft, cells, table, report);
    addPlace(draft, cells, table.places, report);
    for (const side of table.sides(cells, report)) addActors(draft, cells, side, date);
    addCounts(draft, cells, table, report);
    table.rules?.(draft, cells, report);
    if (cells.unknown.length > 0) {
      const names = cells.unknown.map((name) => `'${name}'`).join(', ');
      report('columns-unknown', [], `Not read: ${names}`, cells.unknown);
    }
  }
  return { account: accountOf(draft, raw), issues };
}

// Dates

const ways = 'a date as YYYY-MM-DD';

/** The date of a cell: `null` if the cell says it is not known, `undefined` if it is empty or cannot be read. */
function dateCell<C extends string>(
  cells: Cells<C>,
  column: C,
  { dayFirst, other }: DateColumns<C>,
  year: number | undefined,
  report: TableReport,
): EdtfDate | null | undefined {
  const text = cells.text(column);
  if (text === '') return undefined;
  const path = cells.path(column);
  const found = `${cells.header(column)} is ${shown(text)}`;
  const read = cellDay(text, year);
  if (read === null) {
    const date = other?.(text);
    if (date !== undefined) return date;
    const expected =
      other === undefined ? '2006-05-23, 23 May 2006 or 23/05/2006' : `${ways}, in EDTF or in words`;
    report('date-not-understood', path, found, text, expected);
    return undefined;
  }
  const [first = '', second] = read.days;
  const meant = second === undefined || dayFirst ? first : `${first} or ${second}`;
  if (second !== undefined)
    report(dayFirst ? 'date-day-first' : 'date-ambiguous', path, `${found}, read as ${meant}`, text, ways);
  if (read.monthFirst && dayFirst)
    report('date-month-first', path, `${found}, read as ${meant}`, text, 'the day first');
  if (read.shortYear)
    report('date-short-year', path, `${found}, read as ${meant}`, text, 'a year of four digits');
  if (read.time !== undefined)
    report('date-with-time', path, `${found}; the time is not read`, text, 'a date');
  return second === undefined || dayFirst
    ? { edtf: first, earliest: first, latest: first }
    : oneOfTwo(first, second);
}

function oneOfTwo(a: string, b: string): EdtfDate {
  const [first, last] = compareDays(a, b) < 0 ? [a, b] : [b, a];
  return { edtf: `[${first},${last}]`, earliest: first, latest: last };
}

const isPlain = (edtf: string): boolean => !/[/[{]/.test(edtf);

/** A date as one end of an interval: itself, or its outer day where it is an interval or a choice. */
const edge = ({ edtf }: EdtfDate, outer: string | null): string => (isPlain(edtf) ? edtf : (outer ?? '..'));

/** From the one date to the other; `null` at the end is "not known", which leaves it open. */
function interval(start: EdtfDate | null | undefined, end: EdtfDate | null | undefined): EdtfDate | null {
  if (!end) {
    if (!start || end === undefined || !isPlain(start.edtf)) return start ?? null;
    return { edtf: `${start.edtf}/`, earliest: start.earliest, latest: null };
  }
  if (!start) return { edtf: `/${edge(end, end.latest)}`, earliest: null, latest: end.latest };
  if (start.edtf === end.edtf) return start;
  const edtf = `${edge(start, start.earliest)}/${edge(end, end.latest)}`;
  return { edtf, earliest: start.earliest, latest: end.latest };
}

/** Claims the date of a row, by the year where nothing closer can be read. */
function addDate<C extends string, K extends string>(
  draft: Draft,
  cells: Cells<C>,
  { dates, dated }: Table<C, K>,
  report: Report<K | TableCode>,
): EdtfDate | null {
  const yearText = dates.year === undefined ? '' : withoutZeros(cells.text(dates.year));
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : undefined;
  const start = dateCell(cells, dates.start, dates, year, report);
  // Nearly every row of a dataset is about one day.
  const isOneDay = dates.end !== undefined && start && cells.text(dates.start) === cells.text(dates.end);
  const end =
    dates.end === undefined ? undefined : isOneDay ? start : dateCell(cells, dates.end, dates, year, report);
  const written = interval(start, end);
  if (dates.year !== undefined && yearText !== '') checkYear(cells, dates.year, yearText, written, report);
  const isBackwards = start?.earliest && end?.latest && compareDays(end.latest, start.earliest) < 0;
  if (isBackwards) {
    const message = `The end ${end.edtf} lies before the start ${start.edtf}`;
    report('date-order', cells.path(dates.end ?? dates.start), message, end.edtf, `${start.edtf} or later`);
  }
  const read = { date: isBackwards ? null : written, start, end };
  const { date, note } = dated?.(read, cells, report) ?? { date: read.date };
  const given = [dates.start, dates.end].filter(
    (column) => column !== undefined && cells.text(column) !== '',
  );
  const byYear = date === null && year !== undefined;
  if (!byYear && (isBackwards || (start === undefined && end === undefined))) return null;
  const used = (byYear ? [dates.year] : given).filter((column) => column !== undefined);
  const value = byYear ? yearOf(yearText) : date;
  const raw = used.map(cells.text).join(' / ');
  addClaim(draft, { property: 'date', value, note, locators: used.map(cells.header), raw });
  return value;
}

function checkYear<C extends string>(
  cells: Cells<C>,
  column: C,
  year: string,
  date: EdtfDate | null,
  report: TableReport,
): void {
  const years = [date?.earliest, date?.latest].flatMap((day) => (day ? [day.slice(0, -6)] : []));
  if (years.includes(year) || (date === null && /^\d{4}$/.test(year))) return;
  const expected = [...new Set(years)].join(' or ') || 'a year of four digits';
  const but = date === null ? '' : `, the date is ${date.edtf}`;
  report('date-year', cells.path(column), `${cells.header(column)} is ${shown(year)}${but}`, year, expected);
}

// Places

/** A cell that holds one of the codes 1 to `last`, as its digit; empty where it holds none, which is reported. */
export function codeOf<C extends string, K extends string>(
  cells: Cells<C>,
  column: C,
  last: number,
  code: K,
  report: Report<K>,
): string {
  const text = cells.text(column);
  const digit = withoutZeros(text);
  if (/^\d$/.test(digit) && digit >= '1' && digit <= String(last)) return digit;
  if (text !== '') report(code, cells.path(column), `${column} is ${shown(text)}`, text, `1 to ${last}`);
  return '';
}

/** The number above 0 that a cell of ids holds; what is none is reported. */
export function idNumber<C extends string>(
  cells: Cells<C>,
  column: C,
  report: TableReport,
): number | undefined {
  const text = withoutZeros(cells.text(column));
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  if (text !== '' && !/^-?\d+$/.test(text)) {
    const message = `${cells.header(column)} is ${shown(text)}`;
    report('identifier-not-understood', cells.path(column), message, text, 'a whole number');
  }
  return undefined;
}

/** Rounding of the fourth decimal, about 5 m, is not another point. */
const rounding = 0.00005;

/** The point of a row, with the columns that give it: latitude and longitude, else its geometry. */
function pointOf<C extends string>(
  cells: Cells<C>,
  { latitude: north, longitude: east, geometry: wkt }: PlaceColumns<C>,
  report: TableReport,
) {
  const texts = { latitude: cells.text(north), longitude: cells.text(east) };
  const written = wkt === undefined ? '' : cells.text(wkt);
  const paths = { latitude: cells.path(north), longitude: cells.path(east) };
  const locators = [cells.header(north), cells.header(east)];
  // Nearly every row of a dataset says the same twice.
  if (written !== '' && written === `POINT (${texts.longitude} ${texts.latitude})`)
    return { point: pointFrom(texts, paths, report), locators };
  const inWkt = wktPoint(written);
  const other = inWkt ?? cells.point;
  const at = inWkt === null || wkt === undefined ? ['geometry', 'coordinates'] : cells.path(wkt);
  if (written !== '' && inWkt === null && wkt !== undefined) {
    const message = `${cells.header(wkt)} is ${shown(written)}`;
    report('coordinates-not-understood', cells.path(wkt), message, written, 'POINT (longitude latitude)');
  }
  if (texts.latitude === '' && texts.longitude === '' && other !== null) {
    const point = pointFrom(
      { longitude: String(other[0]), latitude: String(other[1]) },
      { latitude: at, longitude: at },
      report,
    );
    return { point, locators: [inWkt === null || wkt === undefined ? 'geometry' : cells.header(wkt)] };
  }
  const point = pointFrom(texts, paths, report);
  if (point === null || other === null) return { point, locators };
  const [x, y] = other;
  const { longitude, latitude } = point;
  if (Math.abs(x - longitude) > rounding || Math.abs(y - latitude) > rounding) {
    const swapped = x === latitude && y === longitude ? '; latitude and longitude are exchanged' : '';
    const message = `The geometry is longitude ${x}, latitude ${y}, the columns say ${longitude}, ${latitude}${swapped}`;
    report('geometry-differs', at, message, [x, y], `${longitude} ${latitude}`);
  }
  return { point, locators };
}

/** How far off the point may be, in km, and the code that says so. */
function exactness<C extends string>(
  cells: Cells<C>,
  { precision, toleranceKm }: PlaceColumns<C>,
  report: TableReport,
): { readonly code: string } & Omit<Exact, 'coordinates'> {
  if (precision !== undefined) {
    const { column, scheme, toleranceKm: table } = precision;
    const code = codeOf(cells, column, Object.keys(table).length, 'precision-unknown', report);
    return code === ''
      ? { code }
      : { code, precision: { scheme, code: Number(code) } as const, toleranceKm: table[code] ?? null };
  }
  const text = toleranceKm === undefined ? '' : cells.text(toleranceKm).replace(',', '.');
  if (/^\d{1,5}(?:\.\d+)?$/.test(text)) return { code: '', toleranceKm: Number(text) };
  if (text !== '' && toleranceKm !== undefined) {
    const message = `${cells.header(toleranceKm)} is ${shown(text)}`;
    report('tolerance-not-understood', cells.path(toleranceKm), message, text, 'a number of km, 0 or more');
  }
  return { code: '' };
}

// The words for a kind of place that datasets append to its name.
const placeWords: ReadonlySet<string> = new Set(
  (
    'town village city camp base district region cercle commune municipality province governorate county state ' +
    'department prefecture division subdistrict township area lga oblast raion territory island agency'
  ).split(' '),
);

/** The name without the word for its kind; `undefined` where it has none. */
function bareName(name: string): string | undefined {
  const at = name.lastIndexOf(' ');
  return at > 0 && placeWords.has(name.slice(at + 1).toLowerCase()) ? name.slice(0, at).trim() : undefined;
}

/**
 * Shorter forms of a place's name: without the word for its kind (`Kidal region`), without brackets. A country's
 * brackets hold an earlier name (`DR Congo (Zaire)`), those of other places mostly what they lie in.
 */
function shorterNames(name: string, kind: AccountLocation['kind']): readonly Alias[] {
  if (name.length > 200) return [];
  const [, before, within = ''] = name.endsWith(')') ? (/^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? []) : [];
  const bare = bareName(before ?? name);
  const shorter = [before, bare].filter((short) => short !== undefined);
  const aliases: Alias[] = shorter.map((short) => ({ name: short, kind: 'short' }));
  if (before !== undefined && kind === 'country') aliases.push({ name: within, kind: 'former' });
  return aliases;
}

function countryIds<C extends string>(
  cells: Cells<C>,
  { countryNumber }: PlaceColumns<C>,
  report: TableReport,
): Identifiers {
  const number = countryNumber === undefined ? undefined : idNumber(cells, countryNumber, report);
  return number === undefined ? {} : { gleditschWard: number };
}

/** Adds the places of a row, each within the one before, and claims where it happened: the last level, at the point. */
function addPlace<C extends string>(
  draft: Draft,
  cells: Cells<C>,
  places: PlaceColumns<C>,
  report: TableReport,
): void {
  const { code, ...exact } = exactness(cells, places, report);
  const { point, locators } = pointOf(cells, places, report);
  const coordinates =
    point === null || code === '' || code === '1' ? point : { ...point, approximate: true as const };
  const levels: { name: string; kind: AccountLocation['kind']; of: LevelColumn<C> }[] = [];
  for (const of of places.levels) {
    const name = cells.text(of.column);
    const kind = typeof of.kind === 'string' ? of.kind : of.kind(name, code);
    if (name !== '') levels.push({ name, kind, of });
  }
  const last = levels.at(-1);
  let at = levels.length - 1;
  if (last?.of.isPoint) {
    const again = levels.findLastIndex(
      (level, i) => i < at && level.name.toLowerCase() === last.name.toLowerCase(),
    );
    const isCountry = code !== '' && code === places.precision?.country && levels[0]?.kind === 'country';
    if (again !== -1 || (isCountry && at > 0)) levels.pop();
    at = isCountry ? 0 : again === -1 ? at : again;
  } else if (code !== '' && code === places.precision?.country && levels[0]?.kind === 'country') at = 0;
  let within: string | null = null;
  levels.forEach(({ name, kind, of: { note, column } }, i) => {
    const locator = cells.header(column);
    const isExact = i === at;
    within = addLocation(draft, {
      name,
      kind,
      note,
      aliases: shorterNames(name, kind),
      identifiers: kind === 'country' ? countryIds(cells, places, report) : {},
      within,
      locator,
      coordinates: isExact ? coordinates : null,
      precision: isExact ? exact.precision : undefined,
      toleranceKm: isExact ? exact.toleranceKm : undefined,
    });
    if (isExact) addClaim(draft, { property: 'locations', value: [within], locators: [locator], raw: name });
  });
  if (coordinates === null) return;
  if (at === -1) addPoint(draft, { ...exact, coordinates }, locators.join(', '));
  const raw = `${coordinates.latitude}, ${coordinates.longitude}`;
  addClaim(draft, { property: 'coordinates', value: coordinates, locators, raw });
}

/** What is known of a point: where it is, and how exactly. */
export type Exact = Pick<AccountLocation, 'coordinates' | 'precision' | 'toleranceKm'>;

/** Adds a location for a point that the input gives no name of a place to. */
export function addPoint(draft: Draft, exact: Exact, locator: string, within: string | null = null): void {
  if (exact.coordinates === null) return;
  const name = `Point ${exact.coordinates.latitude}, ${exact.coordinates.longitude}`;
  const note = 'A point without a name of its own.';
  addLocation(draft, { name, kind: 'town', note, within, locator, ...exact });
}

// Sides

/** Whether a name stands for civilians: `Civilians`, `Civilians (Mali)`. */
export const isCivilians = (name: string): boolean => /^civilians?\b/i.test(name);

/** The kind of a participant as far as its name tells, in the words that UCDP and ACLED use; `undefined` where it does not. */
export function kindByName(name: string): Participant['kind'] | undefined {
  if (isCivilians(name) || /^(?:protesters|rioters)\b/i.test(name)) return 'community';
  if (/^government of\b/i.test(name)) return 'state';
  return /^(?:mutiny of )?(?:military|police) forces of\b/i.test(name) ? 'armed-force' : undefined;
}

/** The names of a cell that parts them by semicolons. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const roleOf = ({ role, kind, name }: Actor<string>): NonNullable<Actor<string>['role']> =>
  role ?? (kind !== 'community' ? 'belligerents' : isCivilians(name) ? 'target' : 'actors');

/** Adds those of a side, and claims who of them fought, who was the target, and who took part otherwise. */
function addActors<C extends string>(
  draft: Draft,
  cells: Cells<C>,
  { id, columns, actors: read, note }: SideColumns<C>,
  during: EdtfDate | null,
): void {
  const actors = read(cells);
  const used = columns.filter((column) => cells.text(column) !== '');
  const [first] = used;
  if (first === undefined || actors.length === 0) return;
  const side =
    id === undefined
      ? undefined
      : addSide(draft, id, actors.length === 1 ? actors[0]?.name : cells.text(first));
  const locators = used.map(cells.header);
  const raw = used.map(cells.text).join('; ');
  const roles: Record<NonNullable<Actor<C>['role']>, string[]> = { belligerents: [], target: [], actors: [] };
  for (const actor of actors) {
    const { name, kind, aliases, identifiers, column } = actor;
    const locator = cells.header(column);
    const description = `Named in the column ${locator} of the row.`;
    const who = addParticipant(draft, {
      name,
      kind,
      aliases,
      identifiers,
      description,
      locator,
      side,
      during,
    });
    roles[roleOf(actor)].push(who);
  }
  for (const property of ['belligerents', 'target', 'actors'] as const) {
    const ids = roles[property];
    const value = ids.length > 1 ? [...new Set(ids)] : ids;
    const isParty = property === 'belligerents';
    if (value.length > 0)
      addClaim(draft, {
        property,
        value,
        side: isParty ? side : undefined,
        note: isParty ? note : undefined,
        locators,
        raw,
      });
  }
}

// Counts

/** A count from the cells that bound it: what words leave open is bounded by the columns beside them. */
export function countOf(parts: {
  readonly value?: Count | undefined;
  readonly best?: Count | undefined;
  readonly min?: Count | undefined;
  readonly max?: Count | undefined;
}): { readonly count: Count | null; readonly isOrdered: boolean } {
  const { value, min, max } = parts;
  const isExact = value !== undefined && value.min === value.max && value.approximate === undefined;
  const best = parts.best ?? (isExact ? value : undefined);
  if (min === undefined && max === undefined) return { count: value ?? best ?? null, isOrdered: true };
  const range = isExact ? undefined : value;
  const lows = [min?.min, range?.min || undefined].filter((number) => number !== undefined);
  const highs = [max?.max, range?.max === null && max !== undefined ? undefined : range?.max];
  const ends = highs.filter((number) => number !== undefined);
  const numbers = [...lows, ...ends, best?.min].filter((number) => typeof number === 'number');
  const isOpen = ends.length === 0 || ends.includes(null);
  // Without a lowest number, nothing says that the best one is it.
  const low = lows.length === 0 ? 0 : Math.min(...numbers);
  const high = Math.max(...numbers);
  const count: Mutable<Count> = { min: low, max: isOpen ? null : high };
  if (best !== undefined) count.best = best.min;
  if ([value, min, max].some((part) => part?.approximate)) count.approximate = true;
  if (range?.wording !== undefined) count.wording = range.wording;
  const most = max?.max ?? Infinity;
  const least = Math.max(min?.min ?? 0, range?.min ?? 0);
  return { count, isOrdered: least <= (best?.min ?? most) && (best?.min ?? 0) <= most };
}

const manySources =
  /^(?:\d+|two|three|several|various|many|multiple|[a-z]+teen|twelve) (?:sources|reports|media)\b/i;

/** Whom the counts go back to: one who is quoted, or the sources that the row lists, who are nobody's voice. */
function voiceOf<C extends string>(
  draft: Draft,
  cells: Cells<C>,
  speaker: Table<C, never>['speaker'],
): Partial<Pick<CasualtiesClaim, 'statedBy' | 'voice' | 'note'>> {
  const name = speaker === undefined ? '' : cells.text(speaker.column);
  const names = listOf(name);
  const [one] = names;
  if (speaker === undefined || one === undefined) return {};
  if (names.length > 1 || manySources.test(name)) return { note: `Its sources: ${names.join('; ')}.` };
  const voice = idOf(one, 'unnamed');
  if (speaker.isSource) return { voice, note: `Its source: ${one}.` };
  const side = Object.values(draft.sides).find((other) => other.name.toLowerCase() === one.toLowerCase());
  return { statedBy: { name: one, side: side?.id ?? null }, voice };
}

/** How many scopes a count is confined to. */
export const width = ({ side, status }: CountColumns<string>): number => (side ? 1 : 0) + (status ? 1 : 0);

/** Claims the counts of a row: those of a side or a status inside that of the same outcomes without. */
function addCounts<C extends string, K extends string>(
  draft: Draft,
  cells: Cells<C>,
  { counts, count: read, speaker }: Table<C, K>,
  report: Report<K | TableCode>,
): void {
  const number = (column: C): Count | undefined => {
    const text = cells.text(column);
    const found = text === '' ? undefined : wholeNumber(text, cells.path(column), report);
    return found === undefined ? undefined : { min: found, max: found };
  };
  const voice = voiceOf(draft, cells, speaker);
  const wholes = new Map<string, { readonly id: string; readonly value: Count }>();
  for (const of of counts) {
    const cell = (column: C | undefined): Count | undefined =>
      column === undefined
        ? undefined
        : read === undefined
          ? number(column)
          : read(column, of, cells, report);
    const parts = { value: cell(of.value), best: cell(of.best), min: cell(of.min), max: cell(of.max) };
    const { count, isOrdered } = countOf(parts);
    const columns = [of.value, of.best, of.min, of.max].filter((column) => column !== undefined);
    const used = columns.filter((column) => cells.text(column) !== '');
    const [first] = used;
    if (count === null || first === undefined) continue;
    if (!isOrdered) {
      const said = used.map((column) => `${cells.header(column)} ${cells.text(column)}`).join(', ');
      const values = Object.fromEntries(used.map((column) => [cells.header(column), cells.text(column)]));
      report(
        'count-order',
        cells.path(first),
        `min ≤ best ≤ max does not hold: ${said}`,
        values,
        'min ≤ best ≤ max',
      );
    }
    const raw = used.map(
      (column) => (used.length === 1 ? '' : `${cells.header(column)}=`) + cells.text(column),
    );
    const what = of.outcomes?.join('-') ?? 'strength';
    const whole = width(of) === 0 ? undefined : wholes.get(what);
    if (of.side !== undefined && of.side !== 'unknown') addSide(draft, of.side);
    const notes = [of.note?.(count), voice.note].filter((note) => note !== undefined);
    const claim = addClaim(draft, {
      property: of.outcomes === null ? 'strength' : 'casualties',
      outcomes: of.outcomes ?? undefined,
      value: count,
      side: of.side,
      status: of.status,
      partOf: whole?.id,
      locators: used.map(cells.header),
      statedBy: voice.statedBy,
      voice: voice.voice,
      note: notes.length > 0 ? notes.join(' ') : undefined,
      raw: raw.join(', '),
    } as Said & { readonly property: 'casualties' | 'strength' });
    if (width(of) === 0) wholes.set(what, claim);
    else if (whole !== undefined && whole.value.max !== null && count.min > whole.value.max) {
      const message = `${cells.header(first)} is at least ${count.min}, the whole at most ${whole.value.max}`;
      report('count-part', cells.path(first), message, cells.text(first), `at most ${whole.value.max}`);
    }
  }
}
