import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claims, event, locations, participants, record, sources, timeline, voices } from '../src/index.js';

const tables = { event, participants, locations, timeline, claims, sources, voices };

test('every constant is frozen to its leaves', () => {
  const thawed: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
  };
  visit({ ...tables, record }, '');
  expect(thawed.filter((path) => path !== '')).toEqual([]);
});

test('a user cannot overwrite the data for another', () => {
  const rows = record.claims as unknown as unknown[];
  expect(() => rows.push({})).toThrow(TypeError);
  const kidal = record.locations.kidal as { name: string };
  expect(() => {
    kidal.name = 'Gao';
  }).toThrow(TypeError);
});

test('the record is the seven tables, each the very same object', () => {
  for (const [name, table] of Object.entries(tables)) expect(record).toHaveProperty(name, table);
  expect(record.claims).toBe(claims);
  expect(record.participants).toBe(participants);
});

test('the version of the data is that of the package and of the citation file', () => {
  const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(record.version).toBe(manifest.version);
  expect(/^version: (.*)$/m.exec(citation)?.[1]).toBe(manifest.version);
  expect(/^date-released: (.*)$/m.exec(citation)?.[1]).toBe(record.date);
});
