import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { BillingError, RequestError, type RequestErrorKind } from '../errors.js';
import { interval } from '../time/instant.js';
import type { BillingSource, UsageQuery } from './billingSource.js';
import { createHttpSource, type HttpSourceOptions } from './createHttpSource.js';

const QUERY: UsageQuery = { metricId: 'm', interval: interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z'), bucket: 'hour' };
const SECRET = 'Bearer s3cret';

const json = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init);
const text = (body: string, type: string, status = 200): Response => new Response(body, { status, headers: { 'content-type': type } });

/** A source whose backend gives the answer, and the requests it got. */
function backend(answer: () => Response | Promise<Response>, options: Partial<HttpSourceOptions> = {}) {
  const fetch = vi.fn((_url: string | URL | Request, _init?: RequestInit) => Promise.resolve(answer()));
  return { fetch, source: createHttpSource({ baseUrl: '/api/billing', fetch, ...options }) };
}
const context = () => ({ signal: new AbortController().signal });

async function failure(answer: () => Response | Promise<Response>, options?: Partial<HttpSourceOptions>): Promise<RequestError> {
  const error: unknown = await backend(answer, options).source.usage(QUERY, context()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BillingError);
  return error instanceof RequestError ? error : expect.fail('not a RequestError');
}

describe('createHttpSource', () => {
  it.each([
    ['usage', 'usage', 'usage'],
    ['spend', 'spend', 'spend'],
    ['balances', 'balances', 'balances'],
    ['netBalance', 'net-balance', 'net-balance'],
    ['invoices', 'invoices', 'invoices'],
    ['metrics', 'metrics', 'metrics'],
    ['embedUrl', 'embed-url', 'embed'],
    ['rates', 'rates', 'rate-card'],
    ['alerts', 'alerts', 'alerts'],
    ['seatBalances', 'seat-balances', 'seat-balances'],
    ['recharges', 'recharges', 'recharges'],
  ] as const)('%s posts its query unchanged to /%s and returns the view', async (method, path, kind) => {
    const view = { kind, rest: 1 };
    const { fetch, source } = backend(() => json({ data: view }));
    const ask = source[method] as (query: object, given: { signal: AbortSignal }) => Promise<unknown>;
    const { signal } = context();
    await expect(ask(QUERY, { signal })).resolves.toEqual(view);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(`/api/billing/${path}`, expect.objectContaining({ method: 'POST', body: JSON.stringify(QUERY), signal }));
    expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get('content-type')).toBe('application/json');
  });

  it('is a whole BillingSource', () => {
    expectTypeOf(createHttpSource).returns.toExtend<BillingSource>();
    expectTypeOf(createHttpSource).returns.toEqualTypeOf<Required<BillingSource>>();
  });

  it('needs a base address, but no context', async () => {
    for (const options of [undefined, {}, { baseUrl: null }, { baseUrl: 1 }]) {
      expect(() => createHttpSource(options as unknown as HttpSourceOptions)).toThrow(expect.objectContaining({ code: 'wire-format', path: expect.stringMatching(/^options/) as string }));
    }
    const { source } = backend(() => json({ data: { kind: 'usage' } }));
    await expect((source.usage as (query: UsageQuery) => Promise<unknown>)(QUERY)).resolves.toEqual({ kind: 'usage' });
  });

  it('joins the base address with one slash', async () => {
    const { fetch, source } = backend(() => json({ data: { kind: 'usage' } }), { baseUrl: 'https://app.example/billing//' });
    await source.usage(QUERY, context());
    expect(fetch.mock.calls[0]?.[0]).toBe('https://app.example/billing/usage');
  });

  it('sends a header once, however its name is spelled', async () => {
    const sent = async (headers: Record<string, string>) => {
      const { fetch, source } = backend(() => json({ data: { kind: 'usage' } }), { headers });
      await source.usage({} as UsageQuery, { signal: new AbortController().signal });
      const { headers: found } = new Request('https://host/', fetch.mock.calls[0]![1]);
      return [found.get('content-type'), found.get('accept')];
    };
    expect(await sent({ 'Content-Type': 'application/json; charset=utf-8' })).toEqual(['application/json', 'application/json']);
    expect(await sent({ Accept: 'application/vnd.billing+json' })).toEqual(['application/json', 'application/vnd.billing+json']);
  });

  it('sends headers, fixed or from a function called each time', async () => {
    const sent = async (headers: HttpSourceOptions['headers']) => {
      const { fetch, source } = backend(() => json({ data: { kind: 'usage' } }), { headers });
      await source.usage(QUERY, context());
      return new Headers(fetch.mock.calls[0]?.[1]?.headers).get('x-session');
    };
    await expect(sent({ 'x-session': 'a' })).resolves.toBe('a');
    await expect(sent(() => ({ 'x-session': 'b' }))).resolves.toBe('b');
    await expect(sent(() => Promise.resolve({ 'x-session': 'c' }))).resolves.toBe('c');
    const noSession = new Error('no session');
    await expect(sent(() => Promise.reject(noSession))).rejects.toBe(noSession);
  });

  it("uses the platform's fetch, bound to nothing", async () => {
    const platform = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(json({ data: { kind: 'usage' } })));
    await expect(createHttpSource({ baseUrl: '/b' }).usage(QUERY, context())).resolves.toEqual({ kind: 'usage' });
    expect(platform.mock.contexts[0]).toBeUndefined();
    platform.mockRestore();
  });

  it.each<[number, RequestErrorKind, boolean]>([
    [400, 'bad-request', false],
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [405, 'bad-request', false],
    [422, 'bad-request', false],
    [429, 'rate-limited', true],
    [500, 'server', true],
    [502, 'server', true],
    [503, 'server', true],
    [304, 'invalid-response', false],
  ])('answers status %i with an error of kind %s', async (status, kind, retryable) => {
    const error = await failure(() => (status === 304 ? new Response(null, { status }) : json({}, { status })));
    expect(error).toMatchObject({ kind, status, retryable, requestId: null, retryAfter: null });
    expect(error.message.split('. ').length).toBeGreaterThan(1);
  });

  it("passes on the backend's error message and request id", async () => {
    const error = await failure(() => json({ error: { code: 'bad-query', message: 'Usage cannot be split by team alone.', requestId: 'req_7' } }, { status: 400 }));
    expect(error).toMatchObject({ message: 'Usage cannot be split by team alone.', requestId: 'req_7', kind: 'bad-request' });
  });

  it.each<[unknown]>([[null], ['x'], [{ error: 'secret' }], [{ error: { message: 5, requestId: {} } }], [{ message: 'secret' }]])('H13: quotes nothing of an error it does not know: %j', async (body) => {
    const error = await failure(() => json(body, { status: 500 }));
    expect(error.message).not.toContain('secret');
    expect(error.requestId).toBeNull();
  });

  it('reads how long to wait, in seconds or as a date', async () => {
    const wait = async (headers: Record<string, string>) => (await failure(() => json({}, { status: 429, headers }))).retryAfter;
    await expect(wait({ 'retry-after': '7' })).resolves.toBe(7);
    await expect(wait({ 'retry-after': 'Tue, 01 Oct 2024 00:00:30 GMT', date: 'Tue, 01 Oct 2024 00:00:00 GMT' })).resolves.toBe(30);
    await expect(wait({ 'retry-after': 'Tue, 01 Oct 2024 00:00:00 GMT', date: 'Tue, 01 Oct 2024 00:00:30 GMT' })).resolves.toBe(0);
    await expect(wait({ 'retry-after': 'Tue, 01 Oct 2024 00:00:30 GMT' })).resolves.toBeNull();
    await expect(wait({ 'retry-after': 'soon' })).resolves.toBeNull();
  });

  it.each<[string, () => Response]>([
    ['an HTML page', () => text('<html>sign in</html>', 'text/html')],
    ['JSON without its type', () => text('{"data":{"kind":"usage"}}', 'text/plain')],
    ['JSON that does not parse', () => text('{"data":', 'application/json')],
    ['an empty body', () => text('', 'application/json')],
    ['null', () => json(null)],
    ['a view without its envelope', () => json({ kind: 'usage' })],
    ['a view of another kind', () => json({ data: { kind: 'spend' } })],
    ['a list for a view', () => json({ data: [] })],
  ])('refuses %s', async (_, answer) => {
    expect(await failure(answer)).toMatchObject({ kind: 'invalid-response', status: 200, retryable: false });
  });

  it('reads JSON under its other names', async () => {
    const { source } = backend(() => text('{"data":{"kind":"usage"}}', 'application/vnd.api+json; charset=utf-8'));
    await expect(source.usage(QUERY, context())).resolves.toEqual({ kind: 'usage' });
  });

  it('keeps the status of an error page that is HTML', async () => {
    expect(await failure(() => text('<html>502</html>', 'text/html', 502))).toMatchObject({ kind: 'server', status: 502 });
  });

  it('tells a missing answer from a wrong one', async () => {
    const cause = new TypeError('fetch failed');
    expect(await failure(() => Promise.reject(cause))).toMatchObject({ kind: 'network', status: null, retryable: true, cause });
    const unsendable = await failure(() => json({}), { headers: { authorization: `${SECRET}\n\u2028` } });
    expect(unsendable).toMatchObject({ code: 'request', kind: 'network' });
    expect(unsendable.message).not.toContain('s3cret');
    const broken = new Response(new ReadableStream({ start: (controller) => { controller.error(cause); } }), { headers: { 'content-type': 'application/json' } });
    expect(await failure(() => broken)).toMatchObject({ kind: 'network', cause });
  });

  it('sends nothing once aborted, and says so', async () => {
    const abort = new AbortController();
    const { fetch, source } = backend(() => {
      abort.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    await expect(source.usage(QUERY, { signal: abort.signal })).rejects.toMatchObject({ kind: 'aborted', retryable: false });
    await expect(source.usage(QUERY, { signal: abort.signal })).rejects.toMatchObject({ kind: 'aborted' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('H13: no message holds an address, a header or the answer', async () => {
    const options = { baseUrl: 'https://user:s3cret@host/api', headers: { authorization: SECRET } };
    const answers = [
      () => Promise.reject(new TypeError('network')),
      () => text('s3cret', 'text/html'),
      ...[400, 401, 403, 404, 429, 500].map((status) => () => text('s3cret', 'text/plain', status)),
    ];
    for (const answer of answers) expect((await failure(answer, options)).message).not.toMatch(/s3cret|host/);
  });
});
