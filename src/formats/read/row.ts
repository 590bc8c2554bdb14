import type { EdtfDate } from '../../model/edtf-date.js';
import type { Source } from '../../model/source.js';
import { edtfBounds } from '../../text/edtf.js';
import { nearest } from '../../text/nearest.js';
import { addClaim, type Draft, idOf, type ReadAccount } from './account-builder.js';
import { type Cells, cellsBy, type OpenRow, wholeNumber, withoutZeros } from './cells.js';
import { readCount } from './count-text.js';
import { readDate } from './date-text.js';
import { outcomesOf, outcomesPattern } from './infobox/outcomes.js';
import { type Report, shown } from './issue.js';
import { type Mapping, mappingOf, type RowColumns } from './row-columns.js';
import { type CountColumns, readTable, type SideColumns, type Table, type TableCode } from './table.js';
import { spanIssueCodes, tableIssueCodes } from './table-codes.js';
import { kindByName, listOf } from './table-sides.js';

/** The codes that `fromRow` can report, with what each means. */
export const rowIssueCodes = {
  ...tableIssueCodes,
  ...spanIssueCodes,
  'column-missing': {
    severity: 'warning',
    description: 'A column that the mapping names is not in the row.',
  },
  'count-ambiguous': {
    severity: 'warning',
    description:
      'A number whose three last digits stand behind a dot, or behind a comma in a row with decimal commas: it ' +
      'is read as thousands, but could be a decimal.',
  },
  'tolerance-not-understood': {
    severity: 'warning',
    description: 'A tolerance that is no number of km, 0 or more.',
  },
} as const;

type RowReport = Report<keyof typeof rowIssueCodes | TableCode>;
type RowCells = Cells<string>;

/** The table that a mapping describes. Its columns are the mapping's keys, its headers what the keys are mapped to. */
const tableOf = ({ headers, counts }: Mapping): Table<string, keyof typeof rowIssueCodes> => ({
  codes: rowIssueCodes,
  cells: (open, report) => mappedCells(open, headers, report),
  source: sourceOf,
  dates: { start: 'date', end: 'dateEnd', other: dateInWords },
  places: {
    levels: [
      { column: 'country', kind: 'country' },
      { column: 'region', kind: 'region' },
      { column: 'district', kind: 'region', note: 'A division of the second level.' },
      { column: 'place', kind: 'town' },
    ],
    latitude: 'latitude',
    longitude: 'longitude',
    geometry: 'geometry',
    toleranceKm: 'toleranceKm',
  },
  sides: () => [
    ...['sideA', 'sideB', 'sideC'].map((key) => sideOf(key, `side-${key.slice(-1).toLowerCase()}`)),
    sideOf('actors'),
  ],
  counts,
  count: countCell(headers),
  speaker: { column: 'statedBy' },
  rules: (cells) => (draft) => addResult(draft, cells),
});

/**
 * The account of a row of any table, by a mapping that says which column holds what. Columns are
 * found by their header, in any case; those that the mapping leaves out stay in `account.raw`. Cells may be those
 * of a SPARQL query's JSON results.
 *
 * Counts may be numbers or one count phrase (`20-30`, `at least 20`, `2 killed`, `dozens`, `unknown`,
 * `none`). The text `2.000` is read as 2000, with a warning, since it could be 2.
 * Dates may be days in any usual form, EDTF, or words; `03/04/2006`, which can be read two ways, keeps
 * both as `[2006-03-04,2006-04-03]`. An empty cell, `NA` or a dash is absent: no claim.
 *
 * Never throws on data.
 *
 * @param row - A row of any table, by its column names.
 * @param columns - Which of its columns holds what; columns that are not named are not read.
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
  return readTable(row, tableOf(mappingOf(columns)), row);
}

// What people write into a cell to leave it empty.
const dashes = /^[-\u2010-\u2015\u2212]{1,3}$/;

/**
 * The cells of a row by the mapping's keys. A key's header is the same text, else the first that is the same but for
 * case and outer blanks: never another column's.
 */
function mappedCells(open: OpenRow, mapping: Mapping['headers'], report: RowReport): RowCells {
  const loosely = (header: string): string => header.trim().toLowerCase();
  const own = new Set(open.headers);
  const loose = new Map<string, string>();
  for (const header of open.headers) if (!loose.has(loosely(header))) loose.set(loosely(header), header);
  const found = new Map<string, string>();
  const read = new Set<string>();
  const missing = new Set<string>();
  for (const [key, wanted] of mapping) {
    const header = own.has(wanted) ? wanted : loose.get(loosely(wanted));
    if (header === undefined) missing.add(wanted);
    else {
      found.set(key, header);
      read.add(header);
    }
  }
  const unknown = open.headers.filter((header) => !read.has(header));
  for (const wanted of missing) {
    const near = nearest(wanted, unknown);
    const guess = near === undefined ? '' : `, did you mean ${shown(near)}?`;
    report(
      'column-missing',
      [...open.root, wanted],
      `The row has no column ${shown(wanted)}${guess}`,
      undefined,
      near ?? wanted,
    );
  }
  const cells = cellsBy<string>(open, (key) => found.get(key), unknown, report);
  return {
    ...cells,
    text: (key) => {
      const text = cells.text(key);
      return dashes.test(text) ? '' : text;
    },
    header: (key) => mapping.get(key) ?? key,
  };
}

function sourceOf(cells: RowCells): Source {
  const [id, publisher] = [withoutZeros(cells.text('id')), cells.text('source')];
  const [url, title] = [cells.text('url'), cells.text('title')];
  const name = id === '' ? 'Row of a table' : `Row ${id} of a table`;
  return {
    id: id === '' ? 'row' : `row-${idOf(id, 'unnamed')}`,
    type: 'dataset',
    title: title === '' ? `[${name}]` : title,
    publisher: publisher === '' ? 'unknown' : publisher,
    issued: 'XXXX',
    ...(/^https?:\/\//i.test(url) ? { URL: url } : {}),
    language: 'und',
    voice: idOf(publisher, 'row'),
    independence: 'independent',
    read: 'whole',
  };
}

const unknownWord = /^(?:unknown|not known|undated|\?+)$/i;

/** A date that is no day: EDTF, or in words; `null` where it says that it is not known. */
function dateInWords(text: string): EdtfDate | null | undefined {
  if (unknownWord.test(text)) return null;
  const bounds = edtfBounds(text);
  if (bounds !== null) return { edtf: text, earliest: bounds.earliest, latest: bounds.latest };
  return readDate(text.slice(0, 500)) ?? undefined;
}

/** The names of a cell as a side; without an id, those who took part otherwise. */
const sideOf = (key: string, id?: string): SideColumns<string> => ({
  ...(id === undefined ? {} : { id }),
  columns: [key],
  actors: (cells) =>
    listOf(cells.text(key)).map((name) => ({
      name,
      kind: kindByName(name) ?? 'armed-group',
      column: key,
      role: id === undefined ? ('actors' as const) : undefined,
    })),
});

const figures = /^[-+]?\d+(?:\.\d+)?$/;
const dotGroup = /^\+?[1-9]\d{0,2}\.\d{3}$/;
const commaGroup = /^[1-9]\d{0,2},\d{3}$/;
const decimalComma = /^[-+]?\d+,(?:\d{1,2}|\d{4,})$/;
const outcomeWords = new RegExp(`^(?:${outcomesPattern.source})$`, 'iu');

/** `2 killed` in a column of the killed is 2: the phrase without the words that say again what it counts. */
function withoutOutcome(text: string, { outcomes }: CountColumns<string>): string {
  if (outcomes === null || text.length > 500) return text;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const words = text.slice(at + 1).trim();
    if (outcomeWords.test(words) && String(outcomesOf(words)) === String(outcomes))
      return text.slice(0, at).trim();
  }
  return text;
}

/** Reads a count cell: figures, or one count phrase in words. */
function countCell(
  headers: Mapping['headers'],
): NonNullable<Table<string, keyof typeof rowIssueCodes>['count']> {
  // Asked for each count, told once.
  let decimalCommas: boolean | undefined;
  return (column, of, cells, report) => {
    const cell = cells.text(column);
    if (cell === '') return undefined;
    const path = cells.path(column);
    const is = `${cells.header(column)} is ${shown(cell)}`;
    const text = withoutOutcome(cell, of);
    if (commaGroup.test(text))
      decimalCommas ??= [...headers.keys()].some((key) => decimalComma.test(cells.text(key)));
    if ((dotGroup.test(text) && !cells.isNumber(column)) || (commaGroup.test(text) && decimalCommas)) {
      const number = Number(text.replace(/[.,]/, ''));
      report(
        'count-ambiguous',
        path,
        `${is}, read as ${number}`,
        cell,
        'a whole number without dot or comma',
      );
      return { min: number, max: number };
    }
    if (figures.test(text)) {
      const number = wholeNumber(text, path, report);
      return number === undefined ? undefined : { min: number, max: number };
    }
    const count = text.length > 500 ? null : readCount(text);
    if (count !== null) return count;
    const expected = "a number or a phrase such as 'at least 20', '20-30', 'dozens', 'unknown', 'none'";
    report('count-not-understood', path, is, cell, expected);
    return undefined;
  };
}

function addResult(draft: Draft, cells: RowCells): void {
  const title = cells.text('title');
  if (title !== '') draft.names.push({ name: title, kind: 'spelling' });
  const text = cells.text('result');
  if (text === '') return;
  const value = unknownWord.test(text) ? null : { code: idOf(text, 'other'), text };
  addClaim(draft, { property: 'result', value, locators: [cells.header('result')], raw: text });
}
