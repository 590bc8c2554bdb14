import { defineConfig } from 'vitest/config';

/** The tests of the room that is changed, and no others: what holds a room is its own tests, which say what it is for. */
export default defineConfig({
  test: {
    include: [`tests/${process.env['ROOM']}/**/*.test.ts`],
    setupFiles: ['tests/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
