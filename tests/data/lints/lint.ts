import type { ConflictRecord } from '../../../src/model/record.js';

/** One rule that the data of a record keeps. */
export interface Lint {
  /** Kebab-case, the table first: `source-order`. */
  readonly name: string;
  /** The rule, as a sentence about the data. */
  readonly description: string;
  /** What breaks the rule: one message a finding, which names the row and says how to mend it. */
  check(record: ConflictRecord): readonly string[];
  /** A copy of the record that breaks this rule: the proof that the check can fail. */
  damage(record: ConflictRecord): ConflictRecord;
}

/** A type with all its `readonly` taken off, arrays included. */
export type Mutable<T> = T extends string ? T : { -readonly [K in keyof T]: Mutable<T[K]> };

/** A copy of a record, changed. The record itself is frozen and stays as it is. */
export function damaged(
  record: ConflictRecord,
  change: (copy: Mutable<ConflictRecord>) => void,
): ConflictRecord {
  const copy = structuredClone(record) as Mutable<ConflictRecord>;
  change(copy);
  return copy;
}

/** The first row that fits, to be damaged. Throws where there is none, since the lint would then prove nothing. */
export function firstRow<T>(rows: readonly T[], fits: (row: T) => boolean = () => true): T {
  for (const row of rows) if (fits(row)) return row;
  throw new RangeError('no row of the table fits, so the damage cannot be done');
}
