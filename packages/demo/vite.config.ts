import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { NONCE_PLACEHOLDER } from './server/nonce.ts';

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** `vite build --app`: the web app into dist/web, the server with everything it needs into dist/server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // The packages' sources, so that a fresh clone builds nothing but this.
  resolve: {
    alias: [
      { find: '@meterboard/data', replacement: source('data/src/index.ts') },
      { find: '@meterboard/ui/theme', replacement: source('ui/src/theme.ts') },
      { find: '@meterboard/ui/dashboards', replacement: source('ui/src/dashboards.ts') },
      { find: '@meterboard/ui', replacement: source('ui/src/index.ts') },
      { find: '@meterboard/server', replacement: source('server/src/index.ts') },
      { find: '@meterboard/sandbox', replacement: source('sandbox/src/index.ts') },
    ],
    dedupe: ['react', 'react-dom', 'styled-components'],
  },
  html: { cspNonce: NONCE_PLACEHOLDER },
  // The demo is served from this machine, and its server is a bundle of everything.
  build: { chunkSizeWarningLimit: 2000 },
  builder: {},
  environments: {
    client: { build: { outDir: 'dist/web', emptyOutDir: true, target: 'es2022' } },
    ssr: {
      resolve: { noExternal: true },
      build: { outDir: 'dist/server', emptyOutDir: true, target: 'node20', ssr: true, rolldownOptions: { input: 'server/main.ts', output: { entryFileNames: 'main.js' } } },
    },
  },
});
