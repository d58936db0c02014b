import { defineConfig } from 'vitest/config';

/** The tests that have to notice faults: only those of the data package, so that nothing has to be built or started. */
export default defineConfig({
  test: {
    environment: 'node',
    // Each fault gets a new worker anyway. One worker for all files takes a quarter of the time of one per file.
    isolate: false,
    // Stryker stops faults that never end. A slow machine must not fail the others.
    testTimeout: 120_000,
    include: ['packages/data/src/{exact,wire,time,transform,schema}/**/*.test.ts'],
    // A thousand examples per fault would take days. They could only notice more.
    exclude: ['packages/data/src/transform/**/*.prop.test.ts', 'packages/data/src/**/*calibration.test.ts'],
  },
});
