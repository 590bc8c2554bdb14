import { defineConfig } from 'vitest/config';

/** The site in a real browser: after `npm run docs`. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['tests/site/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One module graph a worker: record and schemas are made once, not once a file.
    isolate: false,
    // Each file has a server and a browser of its own; two at a time are enough for a small machine.
    maxWorkers: 2,
  },
});
