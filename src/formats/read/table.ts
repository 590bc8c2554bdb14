import type { Account, AccountLocation } from '../../model/account.js';
import type { Alias } from '../../model/alias.js';
import type { Outcome } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { Issue } from '../../model/issue.js';
import type { Participant } from '../../model/participant.js';
import type { Source } from '../../model/source.js';
import { accountOf, type Draft, draftOf, type ReadAccount } from './account-builder.js';
import { type Cells, type OpenRow, openRow } from './cells.js';
import { type IssueCodes, type Report, reportTo } from './issue.js';
import type { datasetIssueCodes, spanIssueCodes, tableIssueCodes } from './table-codes.js';
import { readCounts } from './table-counts.js';
import { cellDay, readDate } from './table-dates.js';
import { readPlace } from './table-places.js';
import { readSide } from './table-sides.js';

// The reader of a row of any table. What a table has is said in a `Table`: its columns, dates, levels of places,
// sides and counts, and rules of its own where it has some. `ucdp.ts`, `acled.ts` and `row.ts` are three of them.
// Each part is read first, which tells all that is wrong with it, and claimed only if the account is asked for.

// A reader lists the codes that its own table can give rise to; `date-day-first` needs a table that is day first.
export type TableCode =
  | keyof typeof tableIssueCodes
  | keyof typeof spanIssueCodes
  | keyof typeof datasetIssueCodes
  | 'date-day-first'
  | 'date-month-first'
  | 'tolerance-not-understood';
export type TableReport = Report<TableCode>;

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
  /** The columns, in order, of files that are met without a header line. */
  readonly layouts?: readonly (readonly C[])[];
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
  /** What only this table must hold, and the claims of what only it has. */
  readonly rules?: (cells: Cells<C>, report: Report<K | TableCode>) => Claiming | undefined;
}

/** Adds what was read of a row to its account. */
export type Claiming = (draft: Draft) => void;

/** A row that was read: all that is wrong with it. Its account is made when it is asked for, of a row that nobody has changed. */
export interface RowReading {
  readonly issues: readonly Issue[];
  /** When it was; `null` where nothing tells. */
  readonly date: EdtfDate | null;
  readonly account: () => Account;
}

/** The headers of a list of cells: the table's layout of as many columns, if there is a day where it has the date. */
export const headersOf = <C extends string, K extends string>(
  cells: readonly unknown[],
  { layouts = [], dates }: Table<C, K>,
): readonly C[] | undefined =>
  layouts.find((names) => {
    const date = cells[names.indexOf(dates.start)];
    return names.length === cells.length && typeof date === 'string' && cellDay(date.trim()) !== null;
  });

/** Reads a row of a table; `raw` is the input that the row was made of. */
export function openTable<C extends string, K extends string>(
  row: unknown,
  table: Table<C, K>,
  raw: unknown,
): RowReading {
  const issues: Issue[] = [];
  const report = reportTo(issues, table.codes) as Report<K | TableCode>;
  const open = openRow(row, report, (list) => headersOf(list, table));
  const nothing: OpenRow = { row: {}, headers: [], root: [], point: null };
  const cells = table.cells(open ?? nothing, open === null ? () => {} : report);
  if (open === null)
    return { issues, date: null, account: () => accountOf(draftOf(table.source(cells)), raw) };
  const { date, claim } = readDate(cells, table, report);
  const place = readPlace(cells, table.places, report);
  const sides = table.sides(cells, report).map((side) => readSide(cells, side));
  const counts = readCounts(cells, table, report);
  const more = table.rules?.(cells, report);
  if (cells.unknown.length > 0) {
    const names = cells.unknown.map((name) => `'${name}'`).join(', ');
    report('columns-unknown', [], `These columns are not read: ${names}`, cells.unknown);
  }
  return {
    issues,
    date,
    account: () => {
      const draft = draftOf(table.source(cells));
      claim(draft);
      place(draft);
      for (const side of sides) side(draft, date);
      counts(draft);
      more?.(draft);
      return accountOf(draft, raw);
    },
  };
}

/** The account of a row of a table, and all that is wrong with the row. */
export function readTable<C extends string, K extends string>(
  row: unknown,
  table: Table<C, K>,
  raw: unknown,
): ReadAccount {
  const { account, issues } = openTable(row, table, raw);
  return { account: account(), issues };
}
