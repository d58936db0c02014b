import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** What the build writes where the response's own nonce belongs. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

interface Variables {
  secureHeadersNonce?: string;
}

/** The built web app: files as they are, and the page for every other address, since the app routes by itself. */
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
    // Read every time: a build beside a running demo gives the files it names new names.
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return context.html(page.replaceAll(NONCE_PLACEHOLDER, context.get('secureHeadersNonce') ?? ''));
  });
  return web;
}
