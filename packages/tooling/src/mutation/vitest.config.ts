import { defineConfig } from 'vitest/config';

/** The tests that faults have to get past: those of the data package, and of no other, so that nothing has to be built or started. */
export default defineConfig({
  test: {
    environment: 'node',
    // Each fault gets a new worker anyway; one for all files instead of one a file takes a quarter of the time.
    isolate: false,
    // A fault that never ends is stopped by Stryker; a slow machine must not kill the others.
    testTimeout: 120_000,
    include: ['packages/data/src/{exact,wire,time,transform}/**/*.test.ts'],
    // Worlds drawn anew at each run would give another score at each run, and a thousand of them a fault would take days.
    // They can only notice more.
    exclude: ['packages/data/src/transform/**/*.prop.test.ts', 'packages/data/src/transform/project/calibration.test.ts'],
  },
});
