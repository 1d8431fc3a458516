import { defineConfig } from 'vitest/config';

const common = { setupFiles: ['tests/setup.ts'], testTimeout: 60_000, hookTimeout: 120_000 };

/** Two rooms: tests of sources, and tests of what is built; only the latter build first. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'source', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] } },
      {
        test: {
          ...common,
          name: 'e2e',
          // A browser and programs share two cores in CI; one second try tells a race from a fault, and the report shows it.
          retry: process.env['CI'] ? 1 : 0,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-first.ts'],
        },
      },
    ],
  },
});
