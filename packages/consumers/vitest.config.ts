import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/apps.ts'],
    // Apps are served as they go live: styled-components writes other class names in development.
    env: { NODE_ENV: 'production' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Servers and a browser on few cores: one app after the other.
    fileParallelism: false,
  },
});
