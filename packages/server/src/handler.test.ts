import { describe, expect, it, vi } from 'vitest';
import { ConfigurationError } from './errors.js';
import { createBillingHandler } from './handler.js';
import type { ErrorReport } from './report.js';
import { testHandler, readAnswer, type AskInit } from './handler.test.kit.js';
import { CUSTOMER, fakeMetronome, json, page, TOKEN } from './fake-metronome.test.kit.js';

const METRICS = `/v1/customers/${CUSTOMER}/billable-metrics`;
const noMetrics = ({ path }: { path: string }): Response | undefined => (path === METRICS ? page([]) : undefined);

describe('createBillingHandler', () => {
  it('answers a signed-in customer with a view', async () => {
    const { ask } = testHandler(noMetrics);
    const { status, body } = await ask('metrics');
    expect(status).toBe(200);
    expect(body).toEqual({ data: { kind: 'metrics', metrics: [] } });
  });

  it.each([
    ['metrics', 200],
    ['nothing', 404],
  ])('marks every answer as private, with its content type: %s', async (route, status) => {
    const answer = await testHandler(noMetrics).ask(route);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'cache-control': 'private, no-store', 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    if (answer.body.error) expect(answer.body.error.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('finds a route under any prefix, or only under basePath', async () => {
    const at = async (path: string, basePath?: string): Promise<number> => {
      const { client } = fakeMetronome(noMetrics);
      const handler = createBillingHandler({ client, identify: () => ({ customerId: CUSTOMER }), basePath });
      return (await handler(new Request(`https://app.test${path}`, { method: 'POST' }))).status;
    };
    expect(await at('/metrics')).toBe(200);
    expect(await at('/some/where/metrics/?x=1')).toBe(200);
    expect(await at('/api/billing/metrics', '/api/billing/')).toBe(200);
    expect(await at('/other/metrics', '/api/billing')).toBe(404);
    expect(await at('/metrics/__proto__')).toBe(404);
    expect(await at('/')).toBe(404);
    expect((await testHandler(noMetrics, { basePath: '/elsewhere' }).ask('metrics')).body.error?.message).toContain('basePath');
  });

  it('passes its second argument on to identify', async () => {
    const { client } = fakeMetronome(noMetrics);
    const handler = createBillingHandler({ client, identify: (_request, { user }: { user: string | null }) => (user === null ? null : { customerId: user }) });
    const ask = async (user: string | null): Promise<number> => (await handler(new Request('https://app.test/metrics', { method: 'POST' }), { user })).status;
    expect([await ask(CUSTOMER), await ask(null)]).toEqual([200, 401]);
  });

  it('accepts only POST', async () => {
    const answer = await testHandler(noMetrics).ask('metrics', undefined, { method: 'GET', body: null });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('reads an empty body as an empty query', async () => {
    expect((await testHandler(noMetrics).ask('metrics', undefined, { body: null, headers: {} })).status).toBe(200);
  });

  it('refuses a body that is not JSON, has another content type, or is too long', async () => {
    const { ask, calls } = testHandler(noMetrics, { limits: { bodyBytes: 100 } });
    expect(await ask('metrics', undefined, { body: '{' })).toMatchObject({ status: 400, body: { error: { code: 'bad-request', message: 'body: is not JSON.' } } });
    expect((await ask('metrics', {}, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await ask('metrics', {}, { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
    expect((await ask('metrics', {}, { headers: { 'content-type': 'application/json; charset=utf-8' } })).status).toBe(200);
    expect((await ask('metrics', { archived: 'x'.repeat(100) })).status).toBe(413);
    expect(calls.filter(({ path }) => path === METRICS)).toHaveLength(1);
  });

  it('stops reading a stream that does not end', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(50).fill(32));
      },
    });
    const init: AskInit & { duplex: 'half' } = { body, duplex: 'half' };
    expect((await testHandler(noMetrics, { limits: { bodyBytes: 100 } }).ask('metrics', undefined, init)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it.each([
    ['came empty', { body: null, headers: { 'content-length': '15' } }],
    ['never ends', { body: new ReadableStream({ cancel: () => new Promise(() => undefined) }), duplex: 'half' }],
  ])('answers 500 to a query that %s, as a body parser has read it', async (_what, init) => {
    const { ask, asked, reports } = testHandler(noMetrics, { limits: { timeout: 20 } });
    expect(await ask('metrics', undefined, init)).toMatchObject({ status: 500, body: { error: { code: 'server' } } });
    expect(reports).toMatchObject([{ error: 'BodyError', message: expect.stringContaining('express.json()') as string }]);
    expect(asked()).toEqual([]);
  });

  it('names the wrong field, and does not call Metronome', async () => {
    const { ask, calls, reports } = testHandler(noMetrics);
    const { status, body } = await ask('usage', { metricId: 'm', bucket: 'day', interval: { start: '2024-10-01T00:00:00Z' } });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'bad-request', message: expect.stringContaining('interval.end') as string });
    expect(calls).toEqual([]);
    expect(reports).toEqual([]);
  });
});

describe('identify', () => {
  const failing = async (identify: () => Promise<{ customerId: string } | null>): Promise<{ status: number; text: string; log: string; calls: number }> => {
    const { ask, calls, reports } = testHandler(noMetrics, { identify });
    const { status, text } = await ask('metrics');
    return { status, text, log: JSON.stringify(reports), calls: calls.length };
  };

  it('decides: nobody signed in, nothing read', async () => {
    expect(await failing(() => Promise.resolve(null))).toMatchObject({ status: 401, calls: 0, log: '[]' });
  });

  it('may throw, and the browser does not learn why', async () => {
    const answer = await failing(() => Promise.reject(new Error(`session store at 10.0.0.7 refused ${TOKEN}`)));
    expect(answer).toMatchObject({ status: 500, calls: 0 });
    expect(answer.text).not.toMatch(/session store|10\.0\.0\.7/);
    expect(answer.log).toContain('session store at 10.0.0.7 refused [redacted]');
  });

  it.each([
    ['', 'without a customerId'],
    [' ', 'it has a space or a line break'],
    ['..', 'it consists of dots'],
    ['a/b', 'it has a slash'],
    ['a b', 'it has a space or a line break'],
    ['x'.repeat(201), 'it is 201 characters long'],
  ])('must not return %j as a customer, and is told that %s', async (customerId, problem) => {
    const { status, calls, log } = await failing(() => Promise.resolve({ customerId }));
    expect([status, calls]).toEqual([500, 0]);
    expect(log).toContain('IdentifyError');
    expect(log).toContain(problem);
  });

  it('keeps an id that it refuses out of the log', async () => {
    const { log } = await failing(() => Promise.resolve({ customerId: 'jane@example.com / Acme' }));
    expect(log).toContain('it has a slash');
    expect(log).not.toMatch(/jane|Acme/);
  });

  it('must not read the body', async () => {
    const { ask, reports } = testHandler(noMetrics, {
      identify: async (request) => {
        await request.text();
        return { customerId: CUSTOMER };
      },
    });
    expect((await ask('metrics')).status).toBe(500);
    expect(reports[0]?.message).toContain('request.clone()');
  });
});

describe('construction', () => {
  const identify = (): null => null;
  it.each([
    [{ identify }, 'METRONOME_BEARER_TOKEN'],
    [{ identify, token: undefined }, 'METRONOME_BEARER_TOKEN'],
    [{ identify, token: '  ' }, 'METRONOME_BEARER_TOKEN'],
    [{ identify, token: 't', client: fakeMetronome(noMetrics).client }, 'one or the other'],
    [{ identify, token: 't', timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ identify, token: 't', basePath: 'api/billing' }, 'basePath'],
    [{ identify, token: 't', routes: ['usage', 'constructor'] as never }, 'routes holds "constructor"'],
    [{ identify, token: 't', routes: [] }, 'routes is empty'],
    [{ identify, token: 't', limits: { concurrency: 0 } }, 'limits.concurrency'],
    [{ identify, token: 't', embedOrigins: ['http://example.com'] }, 'embedOrigins'],
    [{ identify, token: 't', embedOrigins: ['javascript:alert(1)'] }, 'embedOrigins'],
  ])('fails at once and tells what to do: %j', (options, advice) => {
    expect(() => createBillingHandler(options)).toThrow(ConfigurationError);
    expect(() => createBillingHandler(options)).toThrow(advice);
  });

  it('calls a token function on the first read, again if it had none, and then keeps the token', async () => {
    const tokens = [undefined, TOKEN, 'another'];
    const token = vi.fn(() => tokens.shift());
    const sent: (string | null)[] = [];
    vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
      sent.push(new Request(input, init).headers.get('authorization'));
      return Promise.resolve(json({ message: `no ${TOKEN}` }, 400));
    });
    const reports: ErrorReport[] = [];
    try {
      const handler = createBillingHandler({ token, identify: () => ({ customerId: CUSTOMER }), onError: (report) => reports.push(report) });
      expect(token).not.toHaveBeenCalled();
      const ask = async (): Promise<number> => (await handler(new Request('https://app.test/balances', { method: 'POST' }))).status;
      expect([await ask(), await ask(), await ask()]).toEqual([500, 502, 502]);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(token).toHaveBeenCalledTimes(2);
    expect(new Set(sent)).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(reports[0]).toMatchObject({ error: 'ConfigurationError', message: expect.stringContaining('METRONOME_BEARER_TOKEN') as string });
    expect(JSON.stringify(reports)).not.toContain(TOKEN);
  });

  it('accepts a token and a baseURL', async () => {
    const seen: Request[] = [];
    vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
      seen.push(new Request(input, init));
      return Promise.resolve(page([]));
    });
    try {
      const handler = createBillingHandler({ token: ` ${TOKEN}\n`, baseURL: 'http://127.0.0.1:9', identify: () => ({ customerId: CUSTOMER }) });
      const { status, text } = await readAnswer(await handler(new Request('https://app.test/metrics', { method: 'POST' })));
      expect(status).toBe(200);
      expect(text).not.toContain(TOKEN);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(seen[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:9\/v1\/customers\//);
    expect(seen[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });
});
