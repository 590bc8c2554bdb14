import * as z from 'zod';
import { asIssue, type Finding, shown } from './finding.js';
import { idSchema } from './text.js';

/**
 * The schema of rows keyed by their ids.
 *
 * @group Validate your own data
 */
export type TableSchema<Row extends z.core.SomeType> = z.ZodRecord<z.ZodString, Row>;

export const table = <Row extends z.core.SomeType>(row: Row): TableSchema<Row> => z.record(idSchema, row);

/** The finding about a row whose key is not its id, if that is so. */
export function mismatch(key: string, id: string): Finding | undefined {
  if (key === id) return undefined;
  const message = `the row under ${shown(key)} has the id ${shown(id)}`;
  return { code: 'id-mismatch', path: [key, 'id'], message, value: id, expected: shown(key) };
}

export function checkKeys(
  rows: Readonly<Record<string, { readonly id: string }>>,
  context: z.RefinementCtx,
): void {
  for (const [key, row] of Object.entries(rows)) {
    const finding = mismatch(key, row.id);
    if (finding !== undefined) context.addIssue(asIssue(finding));
  }
}

export function checkUnique(rows: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of rows.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      const message = `row ${index} has the id ${shown(id)} of row ${earlier}`;
      context.addIssue(
        asIssue({ code: 'duplicate-id', path: [index, 'id'], message, expected: 'an id of its own' }),
      );
    }
  }
}
