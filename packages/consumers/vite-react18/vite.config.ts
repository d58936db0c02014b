import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two pages: the app, and the app inside a host with its own styled-components. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild === true ? {} : { outDir: 'dist/web', rolldownOptions: { input: ['index.html', 'second-copy.html'] } },
}));
