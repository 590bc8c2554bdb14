import type { Alias } from '../../model/alias.js';
import type { Citation } from '../../model/citation.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Identifiers } from '../../model/identifiers.js';

export type Cell = string | number | boolean | null | undefined;

/** A column of a table: what the codebook and the data package say of it, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

/** Lists inside a cell are joined by this; no value of the record contains it (a test proves it). */
const joiner = ' | ';
export const join = (parts: readonly string[]): string => parts.join(joiner);

export const idColumn = <Row extends { readonly id: string }>(description: string): Column<Row> => ({
  name: 'id',
  type: 'string',
  description,
  cell: (row) => row.id,
});

export const dateColumns = <Row>(
  prefix: string,
  what: string,
  date: (row: Row) => EdtfDate | null | undefined,
): Column<Row>[] => [
  {
    name: prefix,
    type: 'string',
    description: `${what}, in EDTF (ISO 8601-2)`,
    cell: (row) => date(row)?.edtf,
  },
  // Years before 0 have no form in a data package's `date`, so the bounds are strings.
  {
    name: `${prefix}_earliest`,
    type: 'string',
    description: `First day it can mean, YYYY-MM-DD; empty where open`,
    cell: (row) => date(row)?.earliest,
  },
  {
    name: `${prefix}_latest`,
    type: 'string',
    description: `Last day it can mean, YYYY-MM-DD; empty where open`,
    cell: (row) => date(row)?.latest,
  },
];

export const identifierColumns = <Row extends { readonly identifiers: Identifiers }>(): Column<Row>[] => [
  {
    name: 'wikidata',
    type: 'string',
    description: 'Wikidata item, where confirmed',
    cell: (row) => row.identifiers.wikidata,
  },
  {
    name: 'geonames',
    type: 'integer',
    description: 'GeoNames id, where confirmed',
    cell: (row) => row.identifiers.geonames,
  },
  {
    name: 'iso3166',
    type: 'string',
    description: 'ISO 3166-1 alpha-2 or 3166-2 code',
    cell: (row) => row.identifiers.iso3166,
  },
  {
    name: 'ucdp_actor',
    type: 'integer',
    description: 'UCDP actor id',
    cell: (row) => row.identifiers.ucdpActor,
  },
  {
    name: 'gleditsch_ward',
    type: 'integer',
    description: 'Gleditsch-Ward number of a state',
    cell: (row) => row.identifiers.gleditschWard,
  },
  {
    name: 'un_sanctions',
    type: 'string',
    description: "Reference on the list of the UN Security Council's 1267 Committee",
    cell: (row) => row.identifiers.unSanctions,
  },
  {
    name: 'osm_relation',
    type: 'integer',
    description: 'OpenStreetMap relation',
    cell: (row) => row.identifiers.osmRelation,
  },
];

/** A time of day as one cell. */
export const clock = (time: { earliest: string; latest: string; approximate?: true | undefined }): string =>
  `${time.earliest === time.latest ? time.earliest : `${time.earliest}/${time.latest}`}${time.approximate ? '~' : ''}`;

export const aliasesColumn: Column<{ readonly aliases: readonly Alias[] }> = {
  name: 'aliases',
  type: 'string',
  description: 'Other names and spellings',
  cell: (row) => join(row.aliases.map((alias) => alias.name)),
};

export const citationsColumn: Column<{ readonly citations: readonly Citation[] }> = {
  name: 'citations',
  type: 'string',
  description: 'Where it can be checked: source id: locator',
  cell: (row) => join(row.citations.map(({ source, locator }) => `${source}: ${locator}`)),
};

export const disputedColumn: Column<{ readonly disputed: readonly string[] }> = {
  name: 'disputed',
  type: 'string',
  description: 'Ids of the contested or uncorroborated claims behind the row',
  cell: (row) => join(row.disputed),
};
