import { defineConfig } from 'vitest/config';

/** How long a test, or what a file of tests prepares, may take on a busy machine. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { name: 'unit', css: { include: /tokens\.css/u }, include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/browsers/**'], isolate: false, maxWorkers: 2, unstubGlobals: true, unstubEnvs: true, ...patience } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/harness/set-up.ts'], maxWorkers: 3, ...patience } },
      { test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'], globalSetup: ['tests/site/harness/set-up.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000 } },
    ],
  },
});
