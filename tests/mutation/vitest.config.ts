import { defineConfig } from 'vitest/config';

/** The tests of the room that is changed, and no others: what holds a room is its own tests, which say what it is for. */
export default defineConfig({
  plugins: [
    {
      // What the unchanged code had made of the record would hide a change in how it is made.
      name: 'remember-nothing',
      transform: (code, id) =>
        id.endsWith('/once-for.ts') ? code.replace('made.set(table, fresh)', 'undefined') : undefined,
    },
  ],
  test: {
    include: [`tests/${process.env['ROOM']}/**/*.test.ts`],
    setupFiles: ['tests/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
