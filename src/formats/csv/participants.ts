import type { Participant } from '../../model/participant.js';
import {
  aliasesColumn,
  type Column,
  citationsColumn,
  disputedColumn,
  idColumn,
  identifierColumns,
  join,
} from './column.js';

export const participantColumns: readonly Column<Participant>[] = [
  idColumn('Id of the participant'),
  {
    name: 'kind',
    type: 'string',
    description: 'person, state, armed-force, armed-group or community',
    cell: (row) => row.kind,
  },
  { name: 'name', type: 'string', description: 'Preferred name', cell: (row) => row.name },
  aliasesColumn,
  {
    name: 'description',
    type: 'string',
    description: 'What a reader needs to place it',
    cell: (row) => row.description,
  },
  {
    name: 'allegiances',
    type: 'string',
    description:
      'Sides it was on, each with the time in EDTF; empty for communities and for those on neither side',
    cell: (row) =>
      row.kind === 'community'
        ? ''
        : join(row.allegiances.map(({ side, during }) => `${side}: ${during.edtf}`)),
  },
  ...identifierColumns<Participant>(),
  citationsColumn,
  disputedColumn,
];
