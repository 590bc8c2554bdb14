import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { node } from './run.js';

const stranger = inject('stranger');

const questions = `
const totals = root.casualtyTotals();
console.log(JSON.stringify({
  killed: [totals.killed.bySide.government.count, totals.killed.bySide.mutineers.count, totals.killed.total.count],
  wounded: totals.wounded.total.state,
  town: root.findLocations('menaka')[0].name,
  valid: schemas.validateRecord(root.record).success,
  strict: schemas.countSchema.safeParse({ min: 2.5, max: null }).success,
  formats: typeof formats.fromInfobox,
  verdict: typeof compare.compareAccount,
  frozen: Object.isFrozen(root.claims[0]) && Object.isFrozen(root.participants['iyad-ag-ghaly'].aliases),
  json: json.claims.length === root.claims.length && json.version === root.record.version,
  schema: schema.$schema,
}));
`;
const answers = {
  killed: [
    { min: 2, max: 2 },
    { min: 2, max: 2 },
    { min: 4, max: 4 },
  ],
  wounded: 'absent',
  town: 'Ménaka',
  valid: true,
  strict: false,
  formats: 'function',
  verdict: 'function',
  frozen: true,
  json: true,
  schema: 'https://json-schema.org/draft/2020-12/schema',
};

describe('the tarball answers real questions', () => {
  test('through import', () => {
    const file = join(stranger, 'ask.mjs');
    writeFileSync(
      file,
      `import * as root from 'kidal-menaka-2006';
import * as schemas from 'kidal-menaka-2006/schemas';
import * as formats from 'kidal-menaka-2006/formats';
import * as compare from 'kidal-menaka-2006/compare';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const json = require('kidal-menaka-2006/record.json');
const schema = require('kidal-menaka-2006/schema.json');
${questions}`,
    );
    expect(JSON.parse(node([file], stranger))).toEqual(answers);
  });

  test('through require', () => {
    const file = join(stranger, 'ask.cjs');
    writeFileSync(
      file,
      `const root = require('kidal-menaka-2006');
const schemas = require('kidal-menaka-2006/schemas');
const formats = require('kidal-menaka-2006/formats');
const compare = require('kidal-menaka-2006/compare');
const json = require('kidal-menaka-2006/record.json');
const schema = require('kidal-menaka-2006/schema.json');
${questions}`,
    );
    expect(JSON.parse(node([file], stranger))).toEqual(answers);
  });

  test('the root, the formats and the comparison without zod and without any dependency', () => {
    const file = join(stranger, 'alone.mjs');
    writeFileSync(
      file,
      `import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
const loader = 'data:text/javascript,' + encodeURIComponent(\`
  const doors = ['', '/formats', '/compare'].map((door) => 'kidal-menaka-2006' + door);
  export async function resolve(specifier, context, next) {
    if (!specifier.startsWith('.') && !specifier.startsWith('file:') && !specifier.startsWith('data:') && !/^kidal-menaka-2006(\\\\/(formats|compare))?$/.test(specifier))
      throw new Error('imported: ' + specifier);
    return next(specifier, context);
  }\`);
register(loader, pathToFileURL('./'));
const root = await import('kidal-menaka-2006');
const { fromInfobox, toInfobox } = await import('kidal-menaka-2006/formats');
const { compareAccount } = await import('kidal-menaka-2006/compare');
console.log(compareAccount(fromInfobox(toInfobox()).account).match.verdict, root.event.name);`,
    );
    expect(node([file], stranger).trim()).toBe('yes 2006 Kidal and Ménaka mutinies');
  });
});
