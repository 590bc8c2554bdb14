import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../scripts/data-package.js';
import { type CsvTable, toCsv } from '../../src/formats/write/csv.js';
import { record } from '../../src/record.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
interface Resource {
  readonly name: CsvTable;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const descriptor = JSON.parse(JSON.stringify(dataPackage(record, 'A description')));
const resources: readonly Resource[] = descriptor.resources;
const rowsOf = (name: CsvTable): readonly Readonly<Record<string, string>>[] =>
  parse(toCsv(name), { columns: true });

test('is valid by the profile that Frictionless publishes', () => {
  // https://specs.frictionlessdata.io/schemas/tabular-data-package.json, as published.
  const { $schema: _, ...profile } = JSON.parse(
    readFileSync(new URL('tabular-data-package.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
  expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const [first] = descriptor.resources;
  const broken = {
    ...descriptor,
    resources: [{ ...first, schema: { ...first.schema, foreignKeys: [] } }],
  };
  expect(validate(broken)).toBe(false);
});

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  '%s.csv',
  (name, { schema }) => {
    const rows = rowsOf(name);

    test('has the columns that are described', () => {
      expect(rows.length).toBeGreaterThan(1);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    });

    test('keeps every constraint', () => {
      for (const { name: field, type, constraints = {} } of schema.fields) {
        const cells = rows.map((row) => row[field] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        if (constraints.required) expect(filled.length, field).toBe(cells.length);
        if (constraints.unique) expect(new Set(cells).size, field).toBe(cells.length);
        for (const cell of filled) {
          if (constraints.enum) expect(constraints.enum, field).toContain(cell);
          if (constraints.pattern) expect(cell, field).toMatch(new RegExp(constraints.pattern));
          if (constraints.minimum !== undefined)
            expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum);
          if (constraints.maximum !== undefined)
            expect(Number(cell)).toBeLessThanOrEqual(constraints.maximum);
          if (type === 'integer') expect(cell, field).toMatch(/^-?\d+$/);
          if (type === 'boolean') expect(['true', 'false']).toContain(cell);
        }
      }
    });

    test('has a key of its own, and every foreign key leads to a row', () => {
      const key = [schema.primaryKey].flat();
      expect(new Set(rows.map((row) => key.map((part) => row[part]).join('\n'))).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(rowsOf((reference.resource || name) as CsvTable).map((row) => row['id']));
        for (const row of rows) if (row[fields]) expect(ids, fields).toContain(row[fields]);
      }
    });
  },
);

test('voices, sides and the roles of the timeline are tables, so that no cell of the timeline holds "id: role"', () => {
  expect(resources.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['voices', 'sides', 'timeline-participants', 'timeline-locations']),
  );
  const role = /: (leader|attacker|scene|subject)\b/;
  for (const row of rowsOf('timeline'))
    expect([row['participants'], row['locations']].some((cell) => role.test(cell ?? ''))).toBe(false);
});
