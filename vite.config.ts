/// <reference types="vitest/config" />
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type UserConfig } from 'vite';
import type { TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const packageFile = `${process.cwd()}/package.json`;
const inPackage = process.cwd() + '/' !== root && existsSync(packageFile);

interface PackageJson {
  exports: Record<string, string | { default: string }>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The build of the package we stand in: its entries are what its `exports` name, every other package stays outside. */
function libraryBuild(): NonNullable<UserConfig['build']> {
  const manifest = JSON.parse(readFileSync(packageFile, 'utf8')) as PackageJson;
  const entry: Record<string, string> = {};
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue;
    const name = target.default.replace(/^\.\/dist\/|\.js$/g, '');
    entry[name] = ['ts', 'tsx'].map((extension) => `src/${name}.${extension}`).find(existsSync) ?? `src/${name}.ts`;
  }
  const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Else a file whose only use of another was a constant goes on importing it, for nothing, and esbuild warns hosts of that.
      optimization: { inlineConst: false },
      external: (id) =>
        id.startsWith('node:') || builtinModules.includes(id) || outside.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  };
}

/** Tests, stories and the demo read the packages' sources, so that nothing has to be built first. */
const sources = Object.fromEntries(
  ['data/schema', 'data/testing', 'data', 'ui/theme', 'ui/dashboards', 'ui', 'server', 'sandbox'].map((entry) => {
    const [name, file = 'index'] = entry.split('/');
    return [`@meterboard/${entry}`, `${root}packages/${name ?? ''}/src/${file}.ts`];
  }),
);

const chromium = playwright({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  },
});
/** Made anew for each project: vitest writes names into it. */
const browser = () => ({ enabled: true, headless: true, provider: chromium, instances: [{ browser: 'chromium' as const }], screenshotFailures: false });

/** After the tests that need no browser: the demo's, and beside them those in pages, one file of each at a time. */
const oneByOne = { fileParallelism: false, sequence: { groupOrder: 1 } };

/** What tests of ui wait for may come late. */
const patience = `${root}packages/ui/src/patience.test.kit.ts`;

/** Tests of ui on the oldest peers it supports: React, styled-components and react-query, and what stands on them, are found in the room that installs them. */
const oldestPeers = (name: string, environment: string, files: { include: string[]; exclude?: string[] }): TestProjectConfiguration => ({
  extends: true,
  root: `${root}packages/consumers`,
  resolve: { dedupe: ['@tanstack/react-query', '@testing-library/dom', '@testing-library/react', '@testing-library/user-event', '@visx/scale', '@visx/shape', 'swr'] },
  test: { name, environment, dir: `${root}packages/ui/src`, setupFiles: ['test/support/oldest-peers.ts', ...(environment === 'jsdom' ? [patience] : [])], env: { SC_DISABLE_SPEEDY: 'false' }, ...files },
});

/**
 * Style rules lose their white space, in tests as in what is shipped. `ssr` gives each component a fixed id: else it is counted up as modules
 * are loaded, and a server that loads them one by one writes other class names than a browser's bundle hydrates.
 */
const oxc: UserConfig['oxc'] = { plugins: { styledComponents: { minify: true, ssr: true, displayName: false, fileName: false } } };

export default defineConfig(
  inPackage
    ? { plugins: [react()], oxc, build: libraryBuild() }
    : {
        plugins: [react()],
        oxc,
        resolve: { alias: sources, dedupe: ['react', 'react-dom', 'styled-components'] },
        test: {
          // A test is slow where the machine is busy; only one that hangs fails for its time.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          // On two cores the default is a single worker.
          maxWorkers: '100%',
          projects: [
            {
              extends: true,
              // The modules of a worker are loaded once for all of its files: in half the time. What a test changes of them or of the process it puts back.
              test: { name: 'node', environment: 'node', isolate: false, include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.ssr.test.tsx'] },
            },
            {
              extends: true,
              test: {
                name: 'dom',
                environment: 'jsdom',
                setupFiles: patience,
                // Otherwise each new rule makes jsdom read the whole style sheet again: ten times slower.
                env: { SC_DISABLE_SPEEDY: 'false' },
                include: ['packages/ui/src/**/*.test.tsx'],
                exclude: ['**/*.ssr.test.tsx', '**/*.browser.test.tsx'],
              },
            },
            oldestPeers('react18', 'jsdom', { include: ['**/*.test.tsx'], exclude: ['**/*.ssr.test.tsx', '**/*.browser.test.tsx'] }),
            oldestPeers('react18-ssr', 'node', { include: ['**/*.ssr.test.tsx'] }),
            {
              extends: true,
              // Found before the first test runs: a dependency found half-way gives that run two copies of React.
              optimizeDeps: { entries: ['packages/ui/src/**/*.browser.test.tsx'] },
              test: { ...oneByOne, name: 'browser', include: ['packages/ui/src/**/*.browser.test.tsx'], setupFiles: patience, browser: browser() },
            },
            {
              extends: true,
              plugins: [storybookTest({ configDir: `${root}.storybook` })],
              // Storybook does not look into the packages' sources for what they import.
              optimizeDeps: { include: ['@meterboard/ui > @tanstack/react-query'] },
              // One page for all files: each story is taken away after its test, and half the time was the same modules loaded anew.
              test: { ...oneByOne, name: 'stories', isolate: false, setupFiles: `${root}.storybook/patience.ts`, browser: browser() },
            },
            {
              extends: true,
              // Each file starts a sandbox, a server and a browser.
              test: { ...oneByOne, name: 'demo', environment: 'node', include: ['packages/demo/e2e/**/*.test.ts'], globalSetup: ['packages/demo/e2e/support/build.ts'] },
            },
          ],
        },
      },
);
