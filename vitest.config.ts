import { defineConfig } from 'vitest/config';

// Files that weigh a process or read its memory: alone in one of their own.
const apart = ['tests/cli/dataset.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 60_000,
    // A project has a mode of its own: `npm run fuzz` is told to the tests by this.
    env: mode === 'fuzz' ? { FUZZ: 'yes' } : {},
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          exclude: ['tests/mutation/**', 'tests/package/**', 'tests/matrix/**', 'tests/site/**', ...apart],
          // One module graph a worker: the record is joined once, not once a file. No test may change what it imports.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: apart, setupFiles: ['tests/setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/setup.ts'],
          testTimeout: 180_000,
        },
      },
    ],
    coverage: { include: ['src/**'], exclude: ['src/model/**'] },
  },
}));
