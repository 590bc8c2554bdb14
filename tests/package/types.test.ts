import { describe, expect, inject, test } from 'vitest';
import { checkConsumer, consumers } from './consumers.js';
import { tool } from './run.js';

const stranger = inject('stranger');

describe.each(consumers)('a consumer under $name', (consumer) => {
  test('compiles, its wrong lines do not, and declarations resolve with skipLibCheck off', () => {
    expect(checkConsumer(stranger, consumer, tool('typescript', 'bin/tsc'))).toBe('');
  });
});
