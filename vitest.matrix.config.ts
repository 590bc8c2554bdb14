import { defineConfig } from 'vitest/config';

/** The promises of `engines` and of the lowest TypeScript: slower, since npm brings each version. */
export default defineConfig({
  test: {
    include: ['tests/matrix/**/*.test.ts'],
    globalSetup: ['tests/package/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
