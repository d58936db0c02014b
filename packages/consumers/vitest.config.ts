import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/apps.ts'],
    // Apps run in production mode, as styled-components has other class names in development.
    env: { NODE_ENV: 'production' },
    // As in the workspace: only what hangs fails for its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // One app after the other, as servers and a browser share few cores.
    fileParallelism: false,
  },
});
