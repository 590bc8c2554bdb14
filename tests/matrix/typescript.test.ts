import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkConsumer, consumers } from '../package/consumers.js';
import { npm } from '../package/npm.js';

// The lowest that zod's own declarations compile under (they use NoInfer, of 5.4), the one that
// builds the package, and the first that is not written in JavaScript.
const versions = ['5.4.5', '5.9.3', '7.0.2'];
const stranger = inject('stranger');

describe.each(versions)('TypeScript %s', (version) => {
  const home = join(stranger, `typescript-${version}`);
  beforeAll(() => {
    npm(['install', '--no-audit', '--no-fund', '--prefix', home, `typescript@${version}`], stranger);
  });
  test.each(consumers)('$name', (consumer) => {
    const tsc = join(home, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(checkConsumer(stranger, consumer, tsc)).toBe('');
  });
});
