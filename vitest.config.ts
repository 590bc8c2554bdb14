import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          exclude: ['tests/package/**', 'tests/matrix/**', 'tests/site/**'],
        },
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
});
