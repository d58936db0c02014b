import { Hono } from 'hono';
import { INTERNAL, NOT_FOUND, UNAUTHORIZED } from './answers.ts';
import type { Backend } from './backend.ts';
import type { Sessions } from './session.ts';

const METRONOME = 'https://api.metronome.com';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HEADERS = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment', 'Cache-Control': 'private, no-store' } as const;

/** Serves the PDF that Metronome makes of an invoice. The browser says which invoice, the session says whose: nobody gets another customer's. */
export function invoicePdfRoutes({ baseURL = METRONOME, token }: Backend, sessions: Sessions): Hono {
  const routes = new Hono();
  routes.get('/:id/pdf', async (context) => {
    const customerId = await sessions.customerOf(context.req.raw);
    if (customerId === null) return context.json(UNAUTHORIZED, 401);
    const id = context.req.param('id');
    if (!UUID.test(id)) return context.json(NOT_FOUND, 404);
    const pdf = await fetch(`${baseURL}/v1/customers/${encodeURIComponent(customerId)}/invoices/${id}/pdf`, { headers: { Authorization: `Bearer ${token}` }, signal: context.req.raw.signal });
    if (pdf.status === 404) return context.json(NOT_FOUND, 404);
    if (!pdf.ok || pdf.headers.get('content-type')?.startsWith('application/pdf') !== true) return context.json(INTERNAL, 502);
    return context.body(await pdf.arrayBuffer(), 200, HEADERS);
  });
  return routes;
}
