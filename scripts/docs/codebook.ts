/** The codebook of the CSV tables: every column, from the same table that writes them. */
import { csvTables } from '../../src/formats/write/csv.js';
import { inline, table } from './markdown.js';

export const codebook = (): string =>
  Object.entries(csvTables)
    .map(([name, { description, columns }]) => {
      const rows = columns.map((column) => [`\`${column.name}\``, column.type, inline(column.description)]);
      return [`## ${name}.csv`, '', `${description}.`, '', table(['Column', 'Type', 'Meaning'], rows)].join(
        '\n',
      );
    })
    .join('\n\n');
