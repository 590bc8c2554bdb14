import { attribution } from '../src/attribution.js';
import { csvTables } from '../src/formats/write/csv.js';
import type { ConflictRecord } from '../src/model/record.js';

/** Which table each id column of a table points into: the foreign keys of the data package. */
const references: Record<string, Record<string, string>> = {
  claims: { source: 'sources', location: 'locations', part_of: 'claims', superseded_by: 'claims' },
  locations: { within: 'locations' },
};

/**
 * The descriptor of the CSV tables by the Frictionless Data Package standard, v1.
 *
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage(record: ConflictRecord, description: string): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'kidal-menaka-2006',
    title: record.event.name,
    description,
    version: record.version,
    created: `${record.date}T00:00:00Z`,
    attribution,
    licenses: [
      {
        name: 'CC-BY-SA-4.0',
        title: 'Creative Commons Attribution-ShareAlike 4.0 International',
        path: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
    ],
    sources: Object.values(record.sources).map((source) => ({
      title: `${source.title} (${source.publisher}, ${source.issued})`,
      ...(source.URL !== undefined && { path: source.URL }),
    })),
    resources: Object.entries(csvTables).map(([name, table]) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name,
          type: column.type,
          description: column.description,
          ...(column.name === 'id' && { constraints: { required: true, unique: true } }),
        })),
        primaryKey: 'id',
        missingValues: [''],
        foreignKeys: Object.entries(references[name] ?? {}).map(([field, resource]) => ({
          fields: field,
          reference: { resource: resource === name ? '' : resource, fields: 'id' },
        })),
      },
    })),
  };
}
