import Metronome from '@metronome/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../index.js';
import { askSandbox, collect, customerId } from '../../test/client.js';
import { createFaults, parseFaults } from './faults.js';

const helio = customerId('Helio');
const INVOICES = `/v1/customers/${helio}/invoices`;

let running: RunningSandbox;

beforeAll(async () => {
  running = await startSandbox();
});

afterEach(() => {
  running.sandbox.faults.clear();
});

afterAll(async () => {
  await running.stop();
});

function ask(path: string, fault?: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${running.token}`, 'content-type': 'application/json', ...(fault !== undefined && { 'x-sandbox-fault': fault }) };
  return fetch(running.url + path, { ...init, headers });
}

const post = (path: string, body: unknown, fault?: string): Promise<Response> => ask(path, fault, { method: 'POST', body: JSON.stringify(body) });

async function json(response: Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await response).json()) as Record<string, unknown>;
}

const client = (fault?: string): Metronome =>
  new Metronome({ bearerToken: running.token, baseURL: running.url, maxRetries: 0, ...(fault !== undefined && { defaultHeaders: { 'x-sandbox-fault': fault } }) });

test('latency: the answer is right but late', async () => {
  const start = performance.now();
  expect((await ask('/v1/customers', 'latency=150')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(145);
});

test('rate-limit: a 429 that tells whose limit it was', async () => {
  for (const scope of ['client', 'customer']) {
    const response = await ask('/v1/customers', `rate-limit=${scope}`);
    expect(response.status).toBe(429);
    expect(response.headers.get('X-Metronome-Rate-Limit-Type')).toBe(scope);
    expect(await response.json()).toEqual({ message: 'Too Many Requests' });
  }
  await expect(client('rate-limit').v1.customers.list()).rejects.toThrow(Metronome.RateLimitError);
});

test('server-error: a 500 whose body is not JSON', async () => {
  const response = await ask('/v1/customers', 'server-error');
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html; charset=UTF-8']);
  expect(await response.text()).toContain('<h1>');
  await expect(client('server-error').v1.customers.list()).rejects.toThrow(Metronome.InternalServerError);
});

test('cut: headers and half a body, then nothing; the server keeps running', async () => {
  const response = await ask(INVOICES, 'cut');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect((await ask(INVOICES)).status).toBe(200);
});

test('cut: without a server the body breaks off, too', async () => {
  const response = await askSandbox().ask('GET', INVOICES, undefined, { 'x-sandbox-fault': 'cut' });
  await expect(response.text()).rejects.toThrow('connection cut');
});

test('malformed: a number becomes text, by default in the first row, or at the given path', async () => {
  const body = { customer_ids: [helio], window_size: 'DAY', starting_on: '2026-11-10T00:00:00Z', ending_before: '2026-11-12T00:00:00Z' };
  const dataOf = async (response: Promise<Response>): Promise<{ value?: unknown; total?: unknown; line_items?: { total: unknown }[] }[]> => (await json(response))['data'] as [];
  expect((await dataOf(post('/v1/usage', body, 'malformed'))).map(({ value }) => typeof value)).toEqual(['string', 'number']);
  expect((await dataOf(ask(INVOICES, 'malformed=data[1].line_items[0].total')))[1]?.line_items?.[0]?.total).toBe('12abc');
  expect((await dataOf(ask(INVOICES, 'malformed')))[0]?.total).toBe('12abc');
});

test('repeated-cursor: the same page and cursor for ever, wherever an endpoint has its cursor', async () => {
  const first = await json(ask(`${INVOICES}?limit=2`, 'repeated-cursor'));
  const again = await json(ask(`${INVOICES}?limit=2&next_page=${String(first['next_page'])}`, 'repeated-cursor'));
  expect(again).toEqual(first);
  const balances = (cursor?: unknown) => json(post('/v1/contracts/customerBalances/list', { customer_id: helio, ...(cursor !== undefined && { next_page: cursor }) }, 'repeated-cursor'));
  expect(await balances((await balances())['next_page'])).toEqual(await balances());
});

describe('empty-page', () => {
  test('comes before each page, and loses nothing', async () => {
    const { v1 } = client('empty-page');
    const with_ = await collect(v1.customers.invoices.list({ customer_id: helio, limit: 2, sort: 'date_asc' }));
    const without = await collect(client().v1.customers.invoices.list({ customer_id: helio, limit: 2, sort: 'date_asc' }));
    expect(with_).toEqual(without);
    expect(await json(ask(INVOICES, 'empty-page'))).toMatchObject({ data: [], next_page: expect.any(String) as string });
    expect(await collect(v1.contracts.listBalances({ customer_id: helio }))).toHaveLength(3);
  });

  test('endless: every page is empty, with a new cursor', async () => {
    const first = await json(ask(INVOICES, 'empty-page=endless'));
    const second = await json(ask(`${INVOICES}?next_page=${String(first['next_page'])}`, 'empty-page=endless'));
    expect([first['data'], second['data']]).toEqual([[], []]);
    expect(second['next_page']).not.toBe(first['next_page']);
  });
});

describe('the control route', () => {
  const add = (fault: object): Promise<Response> => post('/_sandbox/faults', fault);

  test('switches a fault on for some paths and some requests', async () => {
    await add({ kind: 'rate-limit', path: '/v1/customers/*/invoices', times: 2 });
    expect((await ask('/v1/customers')).status).toBe(200);
    expect(await json(ask('/_sandbox/faults'))).toEqual({ faults: [{ kind: 'rate-limit', path: '/v1/customers/*/invoices', times: 2 }] });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await ask(INVOICES)).status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  test('removes all faults', async () => {
    await add({ kind: 'server-error' });
    expect((await ask(INVOICES)).status).toBe(500);
    await ask('/_sandbox/faults', undefined, { method: 'DELETE' });
    expect((await ask(INVOICES)).status).toBe(200);
  });

  test.each([{ kind: 'earthquake' }, {}, { kind: 'cut', times: 0 }, { kind: 'cut', path: 7 }])('refuses %j', async (fault) => {
    expect((await add(fault)).status).toBe(400);
  });

  test('requires the token', async () => {
    expect((await fetch(`${running.url}/_sandbox/faults`, { method: 'DELETE' })).status).toBe(401);
  });
});

test('a header that names an unknown fault is refused, not ignored', async () => {
  expect((await ask(INVOICES, 'latencyy=3')).status).toBe(400);
});

test('faults can be set in code, too', async () => {
  running.sandbox.faults.add({ kind: 'rate-limit', times: 1 });
  expect([(await ask(INVOICES)).status, (await ask(INVOICES)).status]).toEqual([429, 200]);
});

test('a path pattern is not a regular expression, and a header may name several faults', () => {
  const faults = createFaults();
  faults.add({ kind: 'cut', path: '/v1/usage' });
  expect([faults.take('/v1/usage/groups'), faults.take('/v1xusage'), faults.take('/v1/usage')].map((hit) => hit.length)).toEqual([0, 0, 1]);
  expect(parseFaults('latency=20; malformed=data[0].a=b')).toEqual([{ kind: 'latency', value: '20' }, { kind: 'malformed', value: 'data[0].a=b' }]);
});
