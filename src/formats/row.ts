import type { Count } from '../model/count.js';
import type { Coordinates } from '../model/coordinates.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Issue } from '../model/issue.js';
import type { CasualtiesClaim, StrengthClaim } from '../model/claim.js';
import type { Source } from '../model/source.js';
import { edtfBounds } from '../schemas/edtf.js';
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
  type Read,
  type ReadAccount,
} from './account-builder.js';
import { isCivilians, kindByName, listOf } from './actors.js';
import { cellDay, oneOf } from './cell-date.js';
import { cellIssueCodes, dateIssueCodes, cellText, openRow, reportUnknown, type OpenRow } from './cells.js';
import { readCount } from './count-text.js';
import { readDate } from './date-text.js';
import { reportTo, shown, type Report } from './issue.js';
import { idOf } from './local-id.js';
import { pointFrom } from './point.js';
import { mappingOf, type CountColumns, type Mapping, type RowColumns } from './row-columns.js';
import { wholeNumber } from './whole-number.js';

/**
 * The codes that `fromRow` can report, with what each means.
 *
 * @group Read other formats
 */
export const rowIssueCodes = {
  ...cellIssueCodes,
  ...dateIssueCodes,
  'column-missing': {
    severity: 'warning',
    description: 'A column that the mapping names is not in the row.',
  },
  'count-order': {
    severity: 'warning',
    description: 'A smallest, best and largest number out of order; the bounds are taken over all.',
  },
  'count-part': {
    severity: 'error',
    description: 'A count of one side or status is larger than the count of all that it lies inside.',
  },
  'date-short-year': { severity: 'info', description: 'A year of two digits; it is read as 1970 to 2069.' },
  'tolerance-not-understood': {
    severity: 'warning',
    description: 'A tolerance that is no number of km, 0 or more.',
  },
} as const;

type RowReport = Report<keyof typeof rowIssueCodes>;

/** The row with its mapping: cells by our keys. */
interface Mapped {
  readonly open: OpenRow;
  readonly mapping: Mapping;
  readonly cell: (header: string | undefined) => string;
  readonly at: (key: SimpleKey) => string;
  readonly path: (header: string | undefined) => Issue['path'];
}

type SimpleKey = Parameters<Mapping['simple']['get']>[0];

/**
 * The header of the row that a mapped column names: the same text, else the same but for case and outer
 * blanks.
 */
function headersOf(open: OpenRow, mapping: Mapping, report: RowReport): ReadonlyMap<string, string> {
  const loose = new Map<string, string>();
  for (const header of open.headers) loose.set(header.trim().toLowerCase(), header);
  const own = new Set(open.headers);
  const found = new Map<string, string>();
  const wanted = mapping.counts.flatMap(({ value, min, max, best }) => [value, min, max, best]);
  for (const column of [...mapping.simple.values(), ...wanted]) {
    if (column === undefined || found.has(column)) continue;
    const header = own.has(column) ? column : loose.get(column.trim().toLowerCase());
    if (header !== undefined) found.set(column, header);
    else
      report(
        'column-missing',
        [...open.root, column],
        `The row has no column ${shown(column)}`,
        undefined,
        column,
      );
  }
  return found;
}

function mapRow(open: OpenRow, mapping: Mapping, report: RowReport): Mapped {
  const headers = headersOf(open, mapping, report);
  const read = new Map<string, string>();
  const cell = (column: string | undefined): string => {
    const header = column === undefined ? undefined : headers.get(column);
    if (header === undefined) return '';
    const known = read.get(header);
    if (known !== undefined) return known;
    const text = cellText(open, header, report) ?? '';
    read.set(header, text);
    return text;
  };
  const path = (column: string | undefined): Issue['path'] =>
    column === undefined ? [] : [...open.root, headers.get(column) ?? column];
  return { open, mapping, cell, at: (key) => cell(mapping.simple.get(key)), path };
}

const unknownWord = /^(?:unknown|not known|undated|\?+)$/i;

/** A date cell: `null` if the cell says it is not known, `undefined` if it is empty or cannot be read. */
function dateCell(row: Mapped, key: 'date' | 'dateEnd', report: RowReport): EdtfDate | null | undefined {
  const text = row.at(key);
  if (text === '') return undefined;
  if (unknownWord.test(text)) return null;
  const path = row.path(row.mapping.simple.get(key));
  const day = cellDay(text);
  if (day !== null) {
    if (day.days.length > 1) {
      report(
        'date-ambiguous',
        path,
        `${shown(text)} is ${day.days.join(' or ')}`,
        text,
        'a date as YYYY-MM-DD',
      );
    }
    if (day.shortYear) {
      report(
        'date-short-year',
        path,
        `${shown(text)} is read as ${day.days.join(' or ')}`,
        text,
        'a year of four digits',
      );
    }
    if (day.time !== undefined)
      report('date-with-time', path, `${shown(text)} has a time of day`, text, 'a date');
    return oneOf(day.days);
  }
  const bounds = edtfBounds(text);
  if (bounds !== null) return { edtf: text, earliest: bounds.earliest, latest: bounds.latest };
  const date = readDate(text.slice(0, 500));
  if (date !== null) return date;
  report(
    'date-not-understood',
    path,
    `${shown(text)} is no date`,
    text,
    'a date as YYYY-MM-DD, in EDTF or in words',
  );
  return undefined;
}

const isPlain = (edtf: string): boolean => !/[/[{]/.test(edtf);

/** From the one date to the other. */
function interval(start: EdtfDate, end: EdtfDate): EdtfDate {
  if (start.edtf === end.edtf) return start;
  const { earliest } = start;
  const { latest } = end;
  const first = isPlain(start.edtf) ? start.edtf : (earliest ?? '..');
  const last = isPlain(end.edtf) ? end.edtf : (latest ?? '..');
  return { edtf: `${first}/${last}`, earliest, latest };
}

function addDate(draft: Draft, row: Mapped, report: RowReport): EdtfDate | null {
  const start = dateCell(row, 'date', report);
  const end = dateCell(row, 'dateEnd', report);
  if (start === undefined && end === undefined) return null;
  const keys = (['date', 'dateEnd'] as const).filter((key) => row.at(key) !== '');
  const locators = keys.map((key) => row.mapping.simple.get(key) ?? key);
  const read = { scope: 'date', locators, raw: keys.map(row.at).join(' / ') };
  if (start && end && end.latest !== null && start.earliest !== null && end.latest < start.earliest) {
    const message = `The end ${end.edtf} lies before the start ${start.edtf}`;
    report(
      'date-order',
      row.path(row.mapping.simple.get('dateEnd')),
      message,
      end.edtf,
      `${start.edtf} or later`,
    );
    return null;
  }
  let date: EdtfDate | null = start ?? null;
  if (start && end) date = interval(start, end);
  else if (end)
    date = {
      edtf: `/${isPlain(end.edtf) ? end.edtf : (end.latest ?? '..')}`,
      earliest: null,
      latest: end.latest,
    };
  else if (start && end === null && isPlain(start.edtf))
    date = { edtf: `${start.edtf}/`, earliest: start.earliest, latest: null };
  addClaim(draft, 'date', date, read);
  return date;
}

const figures = /^[-+]?\d+(?:\.\d+)?$/;

/** A count cell: figures, or one count phrase in words. */
function countCell(row: Mapped, column: string | undefined, report: RowReport): Count | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  const path = row.path(column);
  if (figures.test(text)) {
    const number = wholeNumber(text, path, report);
    return number === undefined ? undefined : { min: number, max: number };
  }
  const count = readCount(text.slice(0, 500));
  if (count !== null && text.length <= 500) return count;
  const expected = "a number or a phrase such as 'at least 20', '20-30', 'dozens', 'unknown', 'none'";
  report('count-not-understood', path, `${String(path.at(-1))} is ${shown(text)}`, text, expected);
  return undefined;
}

const isExact = (count: Count): boolean => count.min === count.max && count.approximate === undefined;

/**
 * The count of up to four cells: what is stated alone stands; with bounds beside it, an exact number is
 * the best one.
 */
function combined(row: Mapped, columns: CountColumns, report: RowReport): Count | null {
  const value = countCell(row, columns.value, report);
  const least = countCell(row, columns.min, report);
  const most = countCell(row, columns.max, report);
  const best =
    countCell(row, columns.best, report) ?? (value !== undefined && isExact(value) ? value : undefined);
  if (least === undefined && most === undefined) return value ?? best ?? null;
  const range = value !== undefined && value !== best ? value : undefined;
  const lows = [least?.min, range?.min].filter((number) => number !== undefined);
  const highs = [most?.max, range?.max].filter((number) => number !== undefined);
  const low = lows.length === 0 ? 0 : Math.min(...lows, best?.min ?? Infinity);
  const open = highs.length === 0 || highs.includes(null);
  const high = Math.max(...highs.map((number) => number ?? 0), low, best?.min ?? 0);
  if (
    (least?.min ?? 0) > (best?.min ?? most?.max ?? Infinity) ||
    (best?.min ?? 0) > (most?.max ?? Infinity)
  ) {
    const path = row.path(columns.min ?? columns.max);
    const numbers = { min: least?.min, best: best?.min, max: most?.max };
    report(
      'count-order',
      path,
      `${columns.scope}: the numbers are out of order`,
      numbers,
      'min ≤ best ≤ max',
    );
  }
  const count: Mutable<Count> = { min: low, max: open ? null : high };
  if (best !== undefined) count.best = best.min;
  if ([value, least, most].some((part) => part?.approximate)) count.approximate = true;
  return count;
}

function scoped(
  claim: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  columns: CountColumns,
  row: Mapped,
): void {
  if (columns.side !== undefined) claim.side = columns.side;
  if (columns.status !== undefined) claim.status = columns.status;
  const name = row.at('statedBy');
  if (name === '') return;
  claim.statedBy = { name, side: null };
  claim.strand = idOf(name, 'unnamed');
}

function addCounts(draft: Draft, row: Mapped, report: RowReport): void {
  const wholes = new Map<string, Mutable<CasualtiesClaim> | Mutable<StrengthClaim>>();
  const width = (columns: CountColumns): number => (columns.side ? 1 : 0) + (columns.status ? 1 : 0);
  const widestFirst = [...row.mapping.counts].sort((a, b) => width(a) - width(b));
  for (const columns of widestFirst) {
    const value = combined(row, columns, report);
    if (value === null) continue;
    const used = [columns.value, columns.best, columns.min, columns.max].filter(
      (column) => row.cell(column) !== '',
    );
    const locators = used.filter((column) => column !== undefined);
    const single = locators.length === 1;
    const raw = locators
      .map((column) => (single ? row.cell(column) : `${column}=${row.cell(column)}`))
      .join(', ');
    const read = { scope: columns.scope, locators, raw };
    const claim =
      columns.outcomes === null
        ? addClaim(draft, 'strength', value, read)
        : addCasualties(draft, columns.outcomes, value, read);
    scoped(claim, columns, row);
    const what = columns.outcomes === null ? 'strength' : `casualties-${columns.outcomes.join('-')}`;
    const whole = wholes.get(what);
    if (width(columns) === 0) wholes.set(what, claim);
    else if (whole !== undefined) checkPart(claim, whole, row.path(locators[0]), report);
  }
}

function checkPart(
  claim: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  whole: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  path: Issue['path'],
  report: RowReport,
): void {
  claim.partOf = whole.id;
  const { max } = whole.value;
  if (max === null || claim.value.min <= max) return;
  const message = `${String(path.at(-1))} is at least ${claim.value.min}, the whole at most ${max}`;
  report('count-part', path, message, claim.raw, `at most ${max}`);
}

function tolerance(row: Mapped, report: RowReport): number | undefined {
  const text = row.at('toleranceKm');
  if (text === '') return undefined;
  if (/^\d{1,5}(?:\.\d+)?$/.test(text)) return Number(text);
  const path = row.path(row.mapping.simple.get('toleranceKm'));
  report(
    'tolerance-not-understood',
    path,
    `toleranceKm is ${shown(text)}`,
    text,
    'a number of km, 0 or more',
  );
  return undefined;
}

function pointOf(
  row: Mapped,
  report: RowReport,
): { readonly point: Coordinates | null; readonly locators: readonly string[] } {
  const [north, east] = [row.mapping.simple.get('latitude'), row.mapping.simple.get('longitude')];
  if (north === undefined && east === undefined && row.open.point !== null) {
    const [longitude, latitude] = row.open.point;
    const root = ['geometry', 'coordinates'];
    const paths = { latitude: [...root, 1], longitude: [...root, 0] };
    return { point: pointFrom(String(latitude), String(longitude), paths, report), locators: ['geometry'] };
  }
  const paths = { latitude: row.path(north), longitude: row.path(east) };
  const locators = [north, east].filter((column) => column !== undefined);
  return { point: pointFrom(row.cell(north), row.cell(east), paths, report), locators };
}

const levelKinds = [
  ['country', 'country', undefined],
  ['region', 'region', undefined],
  ['district', 'region', 'A division of the second level.'],
  ['place', 'town', undefined],
] as const;

function addPlace(draft: Draft, row: Mapped, report: RowReport): void {
  const { point, locators } = pointOf(row, report);
  const toleranceKm = tolerance(row, report);
  const levels: Level[] = [];
  for (const [key, kind, note] of levelKinds) {
    const name = row.at(key);
    if (name !== '') levels.push({ name, kind, note, locator: row.mapping.simple.get(key) ?? key });
  }
  const used = levels.at(-1);
  if (used !== undefined) {
    const id = addLevels(draft, levels, levels.length - 1, { coordinates: point, toleranceKm });
    const value = id === null ? null : [id];
    addClaim(draft, 'locations', value, { scope: 'locations', locators: [used.locator], raw: used.name });
  }
  if (point === null) return;
  if (used === undefined) addPoint(draft, { coordinates: point, toleranceKm }, locators.join(', '));
  const raw = `${point.latitude}, ${point.longitude}`;
  addClaim(draft, 'coordinates', point, { scope: 'coordinates', locators, raw });
}

function addActors(draft: Draft, row: Mapped, date: EdtfDate | null): void {
  const add = (name: string, locator: string, side?: string): string =>
    addParticipant(draft, {
      name,
      kind: kindByName(name) ?? 'armed-group',
      description: `Named in the column ${locator} of the row.`,
      locator,
      side,
      during: date,
    });
  for (const key of ['sideA', 'sideB', 'sideC'] as const) {
    const text = row.at(key);
    if (text === '') continue;
    const side = `side-${key.slice(-1).toLowerCase()}`;
    const locator = row.mapping.simple.get(key) ?? key;
    draft.sides[side] = { id: side, name: text, aliases: [] };
    const ids = listOf(text).map((name) => add(name, locator, side));
    const named = [...new Set(ids)];
    const isPeople = (id: string): boolean => draft.participants[id]?.kind === 'community';
    const isTarget = (id: string): boolean => isCivilians(draft.participants[id]?.name ?? '');
    const parties = named.filter((id) => !isPeople(id));
    const targets = named.filter(isTarget);
    const crowd = named.filter((id) => isPeople(id) && !isTarget(id));
    const read = (scope: string): Read => ({ scope, locators: [locator], raw: text });
    if (parties.length > 0)
      addClaim(draft, 'belligerents', parties, read(`belligerents-${side}`)).side = side;
    if (targets.length > 0) addClaim(draft, 'target', targets, read('target'));
    if (crowd.length > 0) addClaim(draft, 'actors', crowd, read('actors'));
  }
  for (const { side } of row.mapping.counts) {
    if (side === undefined || side === 'unknown' || draft.sides[side] !== undefined) continue;
    draft.sides[side] = { id: side, name: `Side ${side.slice(-1).toUpperCase()}`, aliases: [] };
  }
  const others = row.at('actors');
  if (others === '') return;
  const locator = row.mapping.simple.get('actors') ?? 'actors';
  const actors = [...new Set(listOf(others).map((name) => add(name, locator)))];
  addClaim(draft, 'actors', actors, { scope: 'actors', locators: [locator], raw: others });
}

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
    strand: idOf(publisher, 'row'),
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
 * Counts may be numbers or one count phrase (`20-30`, `at least 20`, `dozens`, `unknown`, `none`).
 * Dates may be days in any usual form, EDTF, or words; `03/04/2006`, which can be read two ways, keeps
 * both as `[2006-03-04,2006-04-03]`. An empty cell, or `NA`, is absent: no claim.
 *
 * Never throws on data.
 *
 * @throws RangeError if the mapping has a key that is none of ours, naming the nearest that is.
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

const mappedHeaders = ({ simple, counts }: Mapping): readonly string[] =>
  [...simple.values(), ...counts.flatMap(({ value, min, max, best }) => [value, min, max, best])].filter(
    (header) => header !== undefined,
  );
