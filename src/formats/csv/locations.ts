import type { ConflictLocation } from '../../model/location.js';
import { aliasesColumn, type Column, citationsColumn, idColumn, identifierColumns } from './column.js';

export const locationColumns: readonly Column<ConflictLocation>[] = [
  idColumn('Id of the location'),
  {
    name: 'kind',
    type: 'string',
    description: 'country, region, town, camp or massif',
    cell: (row) => row.kind,
  },
  { name: 'name', type: 'string', description: 'Name in English usage', cell: (row) => row.name },
  aliasesColumn,
  {
    name: 'latitude',
    type: 'number',
    description: 'Degrees north, WGS 84; empty where no source gives a point',
    cell: (row) => row.coordinates?.latitude,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrees east, WGS 84',
    cell: (row) => row.coordinates?.longitude,
  },
  {
    name: 'approximate',
    type: 'boolean',
    description: 'Whether the point stands for an area or is not exact',
    cell: (row) => row.coordinates && (row.coordinates.approximate ?? false),
  },
  {
    name: 'within',
    type: 'string',
    description: 'Id of the place it lay within in May 2006',
    cell: (row) => row.within,
  },
  ...identifierColumns<ConflictLocation>(),
  { name: 'note', type: 'string', description: 'What a reader should know of it', cell: (row) => row.note },
  citationsColumn,
];
