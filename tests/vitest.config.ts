import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000,
          globalSetup: ['tests/site/harness/set-up.ts'], fileParallelism: false,
        },
      },
    ],
  },
});
