import { describe, expect } from 'vitest';
import { ask, signIn, STRANGER } from './support/demo.ts';
import { test } from './support/test.ts';

const WEEK = { start: '2026-11-11T00:00:00Z', end: '2026-11-18T00:00:00Z' };
const SPEND = { interval: WEEK, bucket: 'day', groupBy: 'product' };

describe('the session', () => {
  test('nobody signed in gets 401 from every route', async ({ demo }) => {
    for (const route of ['usage', 'spend', 'balances', 'net-balance', 'invoices', 'metrics', 'alerts', 'seat-balances', 'embed-url']) {
      expect((await ask(demo, route, {})).status, route).toBe(401);
    }
  });

  test('refuses to read a sign-in that is too large', async ({ demo }) => {
    const body = JSON.stringify({ customerId: 'x'.repeat(5000) });
    const response = await fetch(`${demo.url}/api/session`, { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: 'too-large' });
  });

  test('a cookie that was changed or made up is no session', async ({ demo }) => {
    const [mine, other] = demo.backend.customers;
    const cookie = await signIn(demo, mine!.id);
    expect((await ask(demo, 'balances', {}, cookie)).status).toBe(200);
    for (const forged of [cookie.replace(mine!.id, other!.id), cookie.slice(0, -4), cookie.split('.')[0]!]) {
      expect((await ask(demo, 'balances', {}, forged)).status).toBe(401);
    }
  });

  test('the cookie is out of reach of scripts, and not sent with other sites’ requests', async ({ demo }) => {
    const [mine] = demo.backend.customers;
    const response = await fetch(`${demo.url}/api/session`, { method: 'POST', body: JSON.stringify({ customerId: mine!.id }) });
    expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly/);
    expect(response.headers.get('set-cookie')).toMatch(/; SameSite=Lax/);
  });

  test('only the demo’s own customers can be signed in', async ({ demo }) => {
    for (const body of ['{"customerId":"5e0c9a53-0000-4000-8000-000000000000"}', '{"customerId":["x"]}', '{}', 'null', 'no json']) {
      const response = await fetch(`${demo.url}/api/session`, { method: 'POST', body });
      expect(response.status).toBe(404);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('a customer whom the billing API does not know gets a neutral 404', async ({ demo }) => {
    const cookie = await signIn(demo, STRANGER.id);
    const queries: [string, unknown][] = [['metrics', {}], ['spend', SPEND], ['invoices', {}]];
    for (const [route, query] of queries) {
      const response = await ask(demo, route, query, cookie);
      expect(response.status, route).toBe(404);
      const text = await response.text();
      expect(text).not.toContain(STRANGER.id);
      expect(text.toLowerCase()).not.toContain('metronome');
    }
  });

  test('a request that names another customer changes nothing', async ({ demo }) => {
    const [mine, other] = demo.backend.customers;
    const cookie = await signIn(demo, mine!.id);
    const own = await (await ask(demo, 'spend', SPEND, cookie)).text();
    const names = { customerId: other!.id, customer_id: other!.id, customer_ids: [other!.id], customer: other!.id };
    expect(await (await ask(demo, 'spend', { ...SPEND, ...names }, cookie)).text()).toBe(own);
    expect(await (await ask(demo, `spend?customer_id=${other!.id}&customerId=${other!.id}`, SPEND, cookie)).text()).toBe(own);
    const headers = { 'Content-Type': 'application/json', cookie, 'X-Customer-Id': other!.id };
    expect(await (await fetch(`${demo.url}/api/billing/spend`, { method: 'POST', headers, body: JSON.stringify(SPEND) })).text()).toBe(own);
    expect(await (await ask(demo, 'spend', SPEND, await signIn(demo, other!.id))).text()).not.toBe(own);
  });

  test('signing out ends the session', async ({ demo }) => {
    const response = await fetch(`${demo.url}/api/session`, { method: 'DELETE' });
    expect(response.headers.get('set-cookie')).toMatch(/Max-Age=0/);
    const session: unknown = await (await fetch(`${demo.url}/api/session`)).json();
    expect(session).toMatchObject({ customer: null });
  });
});
