import type { Source } from '../../model/source.js';
import { type Column, idColumn, join } from './column.js';

export const sourceColumns: readonly Column<Source>[] = [
  idColumn('Id of the source'),
  { name: 'type', type: 'string', description: "Type of document, in CSL's words", cell: (row) => row.type },
  { name: 'title', type: 'string', description: 'Title', cell: (row) => row.title },
  {
    name: 'authors',
    type: 'string',
    description: 'Authors',
    cell: (row) =>
      join(
        (row.author ?? []).map((author) =>
          'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
        ),
      ),
  },
  { name: 'publisher', type: 'string', description: 'Publisher', cell: (row) => row.publisher },
  {
    name: 'issued',
    type: 'string',
    description: 'Date of issue, in EDTF; XXXX where the document bears none',
    cell: (row) => row.issued,
  },
  { name: 'url', type: 'string', description: 'Where the copy that was read stands', cell: (row) => row.URL },
  { name: 'language', type: 'string', description: 'BCP 47 tag', cell: (row) => row.language },
  {
    name: 'accessed',
    type: 'string',
    description: 'When the copy was read, where recorded',
    cell: (row) => row.accessed,
  },
  { name: 'voice', type: 'string', description: 'The voice it speaks with', cell: (row) => row.voice },
  {
    name: 'independence',
    type: 'string',
    description: 'independent or wikipedia-family',
    cell: (row) => row.independence,
  },
  {
    name: 'read',
    type: 'string',
    description: 'Whether all of it was read, or a part',
    cell: (row) => row.read,
  },
  { name: 'note', type: 'string', description: 'What to beware of', cell: (row) => row.note },
];
