import type { ConflictRecord } from '../model/record.js';
import { valueInWords } from './value-in-words.js';

type Table = Exclude<keyof ConflictRecord, 'version' | 'date'>;

/** The tables of a whole record. */
export const recordTables = [
  'event',
  'participants',
  'locations',
  'timeline',
  'claims',
  'sources',
  'voices',
] as const satisfies readonly Table[];

/** Whether a record of one's own, which may be anything at run time, has a table. */
export function hasTable(record: object | null | undefined, name: string): boolean {
  const table: unknown = record?.[name as keyof typeof record];
  return (
    !!table &&
    typeof table === 'object' &&
    Array.isArray(table) === (name === 'claims' || name === 'timeline')
  );
}

/** Refuses a record that lacks a table which the query reads, and names the table. */
export function assertTables(query: string, record: object, names: readonly string[]): void {
  for (const name of names)
    if (!hasTable(record, name))
      throw new TypeError(`${query} needs { ${name} } of your record, got ${valueInWords(record)}`);
}
