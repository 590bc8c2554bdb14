import { describe, expect, test } from 'vitest';
import { record } from '../../../src/record.js';
import type { Lint } from './lint.js';

/** Holds each lint against the record, and against the copy that it must complain about. */
export function runLints(table: string, lints: readonly Lint[]): void {
  describe.each(lints.map((lint) => [lint.name, lint] as const))(`${table}: %s`, (_name, lint) => {
    test(lint.description, () => {
      expect(lint.check(record)).toEqual([]);
    });
    test('fails on a damaged record', () => {
      expect(lint.check(lint.damage(record))).not.toEqual([]);
    });
  });
  test(`the lints of ${table} have names of their own`, () => {
    const names = lints.map((lint) => lint.name);
    expect(new Set(names).size).toBe(names.length);
  });
}
