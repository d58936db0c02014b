/** `pnpm demo`: builds the demo from the packages' sources, starts it and prints its address. Ctrl-C stops it. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createBuilder } from 'vite';

const root = fileURLToPath(new URL('../../demo', import.meta.url));

console.log('Building the demo …');
const builder = await createBuilder({ root, logLevel: 'warn' });
await builder.buildApp();

// Runs in this process, so that Ctrl-C stops the server and leaves nothing running.
await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
