import { describe, expect, it, vi } from 'vitest';
import { BALANCES, balances, NEUTRAL } from './failures.test.kit.js';
import { CUSTOMER, json, page, TOKEN } from './fake-metronome.test.kit.js';
import { testHandler } from './handler.test.kit.js';

describe('what the browser gets after a failure', () => {
  it.each([
    ['an unknown customer', () => json({ message: 'Customer not found' }, 404), 404, 'not-found'],
    ['a refused token', () => json({ message: `token ${TOKEN} is no good` }, 401), 502, 'upstream'],
    ['a token without the right', () => json({ message: 'forbidden' }, 403), 502, 'upstream'],
    ['a request that Metronome refuses', () => json({ message: 'starting_on must be at 0:00 UTC' }, 400), 502, 'upstream'],
    ['a 500 made of HTML', () => new Response('<html><h1>Oops from nginx/1.25</h1></html>', { status: 500, headers: { 'content-type': 'text/html' } }), 502, 'upstream'],
    ['HTML with a status of 200', () => new Response('<html>Sign in to nginx/1.25</html>', { headers: { 'content-type': 'text/html' } }), 502, 'upstream'],
    ['an answer that is cut off', () => new Response('{"data": [{"id": "a', { headers: { 'content-type': 'application/json' } }), 502, 'upstream'],
    ['no list where one should be', () => json({ next_page: null }), 502, 'upstream'],
    ['a cursor that is none', () => json({ data: [], next_page: 7 }), 502, 'upstream'],
    ['a row that is none', () => page([null]), 502, 'upstream'],
  ] as const)('%s', async (_what, answer, status, code) => {
    const { ask, reports, everything } = balances(answer);
    const shown = await ask('balances');
    expect(shown).toMatchObject({ status, body: { error: { code } } });
    expect(shown.text).not.toMatch(/nginx|0:00|forbidden|token|Customer/);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ route: 'balances', customerId: CUSTOMER, status, code, requestId: shown.body.error?.requestId });
    expect(everything()).not.toContain(TOKEN);
  });

  it('a 400 because Metronome does not know the customer: 404', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === BALANCES ? json({ message: 'customer not found' }, 400) : path.endsWith('/billable-metrics') ? json({ message: 'no' }, 404) : undefined));
    expect(await ask('balances')).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    expect(asked()).toHaveLength(2);
  });

  it('a broken connection', async () => {
    const { ask, reports } = balances(() => Promise.reject(new TypeError(`fetch failed for ${TOKEN}`)));
    expect(await ask('balances')).toMatchObject({ status: 502, body: { error: { message: NEUTRAL } } });
    expect(reports[0]).toMatchObject({ error: 'UpstreamError', upstream: { status: null } });
    expect(JSON.stringify(reports)).not.toContain(TOKEN);
  });

  it('a refused connection: its reason to the log, however deep it is', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { ask, reports } = balances(() => Promise.reject(new TypeError('fetch failed', { cause: refused })));
    await ask('balances');
    expect(reports[0]?.message).toBe('Metronome could not be reached: Connection error. (ECONNREFUSED)');
  });

  it('a refused token: what to check, to the log only', async () => {
    const { ask, reports } = balances(() => json({ message: 'no' }, 401));
    expect((await ask('balances')).body.error?.message).toBe(NEUTRAL);
    expect(reports[0]?.message).toMatch(/^Metronome answered 401: no; every read with this token fails so\. Check/);
  });

  it('a connection that breaks in the middle of the body', async () => {
    const cut = (): Response => new Response(new ReadableStream({ start: (controller) => { controller.error(new Error('terminated')); } }), { headers: { 'content-type': 'application/json' } });
    const { ask, reports } = balances(cut);
    expect((await ask('balances')).status).toBe(502);
    expect(reports[0]?.message).toContain('terminated');
  });

  it('a malformed field: its path to the log, nothing to the browser', async () => {
    const record = { id: 'd0000000-0000-4000-8000-000000000001', type: 'CREDIT', product: { id: 'p', name: 'Credit' }, balance: '12abc' };
    const { ask, reports } = balances(() => page([record]));
    const { status, text } = await ask('balances');
    expect(status).toBe(502);
    expect(text).not.toMatch(/12abc|balance\b|rows/);
    expect(reports[0]).toMatchObject({ error: 'WireFormatError', path: expect.stringMatching(/\[0\]\.balance$/) as string, message: expect.stringContaining('expected a number, found the text "…".') as string });
  });

  it.each([
    ['in place of a figure', { value: 'jane@example.com', groups: {} }, 'rows[0].value'],
    ['beside the path itself', { value: 'jane rows[0].value @example.com' }, 'rows[0].value'],
    ['as the name of a group', { value: 5, groups: { 'jane "j" @example.com': 'x' } }, 'rows[0].groups.…'],
    ['in place of a time', { value: 5, start_timestamp: 'on "jane" @example.com' }, 'rows[0].start_timestamp'],
  ])('keeps out of the log what may be a person, %s', async (_what, change, path) => {
    const row = { customer_id: CUSTOMER, billable_metric_id: 'm', billable_metric_name: 'CPU hours', start_timestamp: '2024-10-01T00:00:00Z', end_timestamp: '2024-10-02T00:00:00Z', ...change };
    const { ask, everything, reports } = testHandler(({ path: at }) => (at === '/v1/usage' ? page([row]) : page([{ id: 'm', name: 'CPU hours', aggregation_type: 'SUM', group_keys: [['user']] }])));
    expect((await ask('usage', { metricId: 'm', interval: { start: '2024-10-01T00:00:00Z', end: '2024-10-05T00:00:00Z' }, bucket: 'day', groupBy: ['user'] })).status).toBe(502);
    expect(reports.at(-1)).toMatchObject({ path, message: expect.stringContaining(`${path}: expected`) as string });
    expect(everything()).not.toMatch(/jane|example/);
  });

  it('rows of unexpected windows: the row to the log, a neutral text to the browser', async () => {
    const { ask, reports } = testHandler(({ path }) => {
      if (path.endsWith('/billable-metrics')) return page([{ id: 'm', name: 'CPU hours', aggregation_type: 'SUM' }]);
      return path === '/v1/usage' ? page([{ customer_id: CUSTOMER, billable_metric_id: 'm', start_timestamp: '2024-10-01T00:00:00Z', end_timestamp: '2024-10-03T00:00:00Z', value: 5 }]) : undefined;
    });
    const shown = await ask('usage', { metricId: 'm', interval: { start: '2024-10-01T00:00:00Z', end: '2024-10-05T00:00:00Z' }, bucket: 'day' });
    expect(shown).toMatchObject({ status: 502, body: { error: { code: 'upstream', message: NEUTRAL } } });
    expect(reports[0]).toMatchObject({ error: 'TimeRangeError', path: 'rows[0]' });
  });

  it('survives a log that throws or rejects', async () => {
    for (const onError of [() => { throw new Error('disk full'); }, () => Promise.reject(new Error('disk full'))]) {
      const { ask } = balances(() => json({}, 500), { onError });
      expect((await ask('balances')).status).toBe(502);
    }
  });

  it('writes one line to the console by default', async () => {
    const lines = vi.spyOn(globalThis.console, 'error').mockReturnValue();
    const { ask } = balances(() => json({ message: `no, ${TOKEN}` }, 403, { 'x-request-id': 'metro-7' }), { onError: undefined });
    const { body } = await ask('balances');
    expect(lines.mock.calls).toEqual([[expect.stringContaining(body.error?.requestId ?? 'no id')]]);
    expect(lines.mock.calls[0]?.[0]).toMatch(/^meterboard balances -> 502 upstream .+ \[Metronome's request: metro-7\]$/);
    expect(JSON.stringify(lines.mock.calls)).not.toContain(TOKEN);
    lines.mockRestore();
  });
});
