import { createBillingHandler } from '@meterboard/server';
import { Hono } from 'hono';
import { INTERNAL, NOT_FOUND } from './answers.ts';
import type { Backend } from './backend.ts';
import { strictHeaders } from './headers.ts';
import { createSessions } from './session.ts';
import { invoicePdfRoutes } from './invoice-pdf.ts';
import { sessionRoutes } from './session-routes.ts';
import { webApp } from './web.ts';

export interface AppOptions {
  backend: Backend;
  /** Folder of the built web app. */
  web: string;
  /** Where failures are written: for the operator, never for the browser. */
  log: (line: string) => void;
}

/** The demo's server: sessions, the billing handler and the web app, as one `Request` to `Response` function. */
export function createApp({ backend, web, log }: AppOptions): Hono {
  const sessions = createSessions();
  const billing = createBillingHandler({
    token: backend.token,
    baseURL: backend.baseURL,
    basePath: '/api/billing',
    embedOrigins: backend.embedOrigins,
    now: backend.now,
    onError: (report) => {
      log(`[billing] ${JSON.stringify(report)}`);
    },
    identify: async (request) => {
      const customerId = await sessions.customerOf(request);
      return customerId === null ? null : { customerId };
    },
  });

  const app = new Hono();
  app.use(strictHeaders(backend.embedOrigins));
  app.route('/api/session', sessionRoutes(backend, sessions));
  app.route('/api/invoices', invoicePdfRoutes(backend, sessions));
  app.all('/api/billing/*', (context) => billing(context.req.raw));
  app.all('/api/*', (context) => context.json(NOT_FOUND, 404));
  app.route('/', webApp(web));
  app.onError((error, context) => {
    log(`[demo] ${error.name}: ${error.message}`);
    return context.json(INTERNAL, 500);
  });
  return app;
}
