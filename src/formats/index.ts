/**
 * Other people's formats: readers make an account of an outside row, box or entity, writers give the record
 * in the formats of others. Writers need nothing at run time.
 *
 * @module kidal-menaka-2006/formats
 */

// Readers: an outside row, box or entity as an account.

export type { IssueKind } from '../model/issue.js';
export type { ReadAccount } from './read/account-builder.js';
export { fromAcled } from './read/acled.js';
export { fromInfobox } from './read/infobox/index.js';
export { type ReaderIssueCodes, readerIssueCodes } from './read/issue-codes.js';
export { fromRow } from './read/row.js';
export type { RowColumn, RowColumns } from './read/row-columns.js';
export { fromUcdpGed } from './read/ucdp.js';
export { fromWikidata } from './read/wikidata.js';

// Writers: the record in other formats. None of them imports zod or a parser.

export { type Citable, type CslDate, type CslItem, type CslName, toCitations } from './write/citations.js';
export { type CsvTable, toCsv } from './write/csv.js';
export { type GeoJsonCollection, type GeoJsonFeature, toGeoJSON } from './write/geojson.js';
export { toInfobox } from './write/infobox.js';
export { type JsonLdEvent, type JsonLdNode, type JsonLdValue, toJsonLd } from './write/json-ld.js';
