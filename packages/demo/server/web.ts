import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { NONCE_PLACEHOLDER } from './nonce.ts';

interface Variables {
  secureHeadersNonce?: string;
}

/** The built web app: its files, and its one page for every other address, since routing happens in the browser. */
export function webApp(folder: string): Hono<{ Variables: Variables }> {
  const web = new Hono<{ Variables: Variables }>();
  web.use('/assets/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  web.use('/assets/*', serveStatic({ root: folder }));
  web.all('/assets/*', (context) => context.notFound());
  web.get('*', (context) => {
    context.header('Cache-Control', 'no-store');
    // Read for each request: a new build beside a running demo renames the files that the page points to.
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return context.html(page.replaceAll(NONCE_PLACEHOLDER, context.get('secureHeadersNonce') ?? ''));
  });
  return web;
}
