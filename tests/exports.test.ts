import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as compare from '../src/compare.js';
import * as formats from '../src/formats/index.js';
import * as library from '../src/index.js';
import * as schemas from '../src/schemas/index.js';

const names = [library, schemas, formats, compare].flatMap((entry) => Object.keys(entry));

it('each export is one that the README asks for, and there are 60 at most', () => {
  const readme = readFileSync('README.md', 'utf8');
  const asked = new Set([...readme.matchAll(/`(\w+)(?:\(\))?`/g)].map(([, name]) => name));
  expect(names.filter((name) => !asked.has(name))).toEqual([]);
  expect(names.length).toBeLessThanOrEqual(60);
});
