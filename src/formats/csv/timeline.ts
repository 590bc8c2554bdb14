import type { TimelineEntry } from '../../model/timeline-entry.js';
import {
  type Column,
  citationsColumn,
  clock,
  dateColumns,
  disputedColumn,
  idColumn,
  join,
} from './column.js';

export const timelineColumns: readonly Column<TimelineEntry>[] = [
  idColumn('Id of the entry'),
  { name: 'phase', type: 'string', description: 'background, attack or aftermath', cell: (row) => row.phase },
  ...dateColumns<TimelineEntry>('date', 'When', (row) => row.date),
  {
    name: 'time',
    type: 'string',
    description: 'Local time (UTC), earliest/latest; ~ where approximate',
    cell: (row) => row.time && clock(row.time),
  },
  { name: 'title', type: 'string', description: 'Short title', cell: (row) => row.title },
  { name: 'description', type: 'string', description: 'What happened', cell: (row) => row.description },
  {
    name: 'locations',
    type: 'string',
    description: 'Location id: role',
    cell: (row) => join(row.locations.map((at) => `${at.location}: ${at.role}`)),
  },
  {
    name: 'participants',
    type: 'string',
    description: 'Participant id: role',
    cell: (row) => join(row.participants.map((who) => `${who.participant}: ${who.role}`)),
  },
  citationsColumn,
  disputedColumn,
];
