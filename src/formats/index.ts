/**
 * Other people's formats: readers make an account of an outside row, box or entity, writers give the record
 * in the formats of others. Writers need nothing at run time.
 *
 * @module kidal-menaka-2006/formats
 */

// Readers: an outside row, box or entity as an account.

export type { ReadAccount } from './account-builder.js';
export { fromAcled } from './acled.js';
export { fromInfobox } from './infobox/index.js';
export { issueCodes } from './issue-codes.js';
export { fromRow } from './row.js';
export type { RowColumn, RowColumns } from './row-columns.js';
export { fromUcdpGed } from './ucdp.js';
export { fromWikidata } from './wikidata.js';

// Writers: the record in other formats. None of them imports zod or a parser.

export { type Citable, type CslDate, type CslItem, type CslName, toCitations } from './citations.js';
export { type CsvTable, toCsv } from './csv.js';
export { type GeoJsonCollection, type GeoJsonFeature, toGeoJSON } from './geojson.js';
export { type JsonLdEvent, type JsonLdNode, type JsonLdValue, toJsonLd } from './json-ld.js';
export { toInfobox } from './to-infobox.js';
