import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Backend } from './backend.ts';
import { NOT_FOUND, TOO_LARGE } from './answers.ts';
import type { Sessions } from './session.ts';

/** The customer a sign-in names, if it is one of the demo's. */
async function chosenCustomer(request: Request, backend: Backend): Promise<Backend['customers'][number] | undefined> {
  const body: unknown = await request.json().catch(() => null);
  const id = typeof body === 'object' && body !== null && 'customerId' in body ? body.customerId : undefined;
  return backend.customers.find((customer) => customer.id === id);
}

/** Says who is signed in, and signs in without a password: anyone may be any of the demo's customers. */
export function sessionRoutes(backend: Backend, sessions: Sessions): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  routes.get('/', async (context) => {
    const id = await sessions.customerOf(context.req.raw);
    return context.json({
      customer: backend.customers.find((customer) => customer.id === id) ?? null,
      customers: backend.customers,
      now: backend.now().toISOString(),
      embedOrigins: backend.embedOrigins,
      notice: backend.notice,
    });
  });
  routes.post('/', bodyLimit({ maxSize: 4096, onError: (context) => context.json(TOO_LARGE, 413) }), async (context) => {
    const customer = await chosenCustomer(context.req.raw, backend);
    if (customer === undefined) return context.json(NOT_FOUND, 404);
    return context.body(null, 204, { 'Set-Cookie': await sessions.signIn(customer.id) });
  });
  routes.delete('/', (context) => context.body(null, 204, { 'Set-Cookie': sessions.signOut() }));
  return routes;
}
