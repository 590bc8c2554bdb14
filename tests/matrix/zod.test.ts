import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { npm } from '../package/npm.js';
import { node } from '../package/run.js';

const stranger = inject('stranger');
const tarball = inject('tarball');

// The lowest that the peer range promises, and the latest.
describe.each(['4.5.0', '4'])('zod %s', (version) => {
  test('validates the record and refuses a damaged one', () => {
    const home = join(stranger, `zod-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{ "name": "zod-user", "private": true, "type": "module" }');
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, `zod@${version}`], home);
    writeFileSync(
      join(home, 'ask.js'),
      `import { record } from 'kidal-menaka-2006';
import { claimSchema, recordSchema, validateRecord } from 'kidal-menaka-2006/schemas';
const broken = { ...record, event: { ...record.event, locations: ['menaca'] } };
console.log(recordSchema.safeParse(record).success, validateRecord(broken).success, claimSchema.safeParse(record.claims[0]).success);`,
    );
    expect(node(['ask.js'], home).trim()).toBe('true false true');
  });
});
