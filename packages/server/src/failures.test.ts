import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testHandler, type TestHandler } from './handler.test.kit.js';
import { CUSTOMER, json, page, TOKEN, type Answers } from './fake-metronome.test.kit.js';

const BALANCES = '/v1/contracts/customerBalances/list';
const NEUTRAL = 'The billing data could not be read. Try again in a while.';

/** A handler, with the given answer to the list of balances. */
const balances = (answer: Answers, options?: Parameters<typeof testHandler>[1]): TestHandler => testHandler((call) => (call.path === BALANCES ? answer(call) : undefined), options);

beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 40 }); });
afterEach(() => { vi.useRealTimers(); });

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
    expect(reports[0]).toMatchObject({ error: 'WireFormatError', path: expect.stringMatching(/\[0\]\.balance$/) as string, message: expect.stringContaining('12abc') as string });
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

describe('retries', () => {
  const failing = (times: number, failure: () => Response | Promise<Response>): Answers => {
    let left = times;
    return () => ((left -= 1) >= 0 ? failure() : page([]));
  };

  it.each([
    ['a 500', () => json({}, 500)],
    ['a 503', () => json({}, 503)],
    ['a 408', () => json({}, 408)],
    ['a 409', () => json({}, 409)],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  ])('repeat a call after %s, and report nothing if that works', async (_what, failure) => {
    const { ask, asked, reports } = balances(failing(2, failure));
    expect((await ask('balances')).status).toBe(200);
    expect(asked()).toHaveLength(3);
    expect(reports).toEqual([]);
  });

  it('have one budget for all calls of a view', async () => {
    const { ask, asked } = balances(() => json({}, 500));
    expect((await ask('balances')).status).toBe(502);
    expect(asked()).toHaveLength(3);
  });

  it.each([400, 401, 403, 404])('do not repeat after a %i', async (status) => {
    const { ask, asked } = balances(() => json({ message: 'no' }, status));
    await ask('balances');
    expect(asked().filter(({ path }) => path === BALANCES)).toHaveLength(1);
  });
});

describe('a used up quota', () => {
  const limited = (headers: Record<string, string> = {}): Response => json({ message: 'Too Many Requests' }, 429, headers);

  it('is passed on with the time to wait, and stops further calls meanwhile', async () => {
    const { ask, asked, reports } = balances(() => limited({ 'x-metronome-rate-limit-type': 'customer', 'retry-after': '9' }));
    const first = await ask('balances');
    expect(first).toMatchObject({ status: 429, body: { error: { code: 'rate-limited' } } });
    expect(first.headers.get('retry-after')).toBe('9');
    expect((await ask('net-balance')).status).toBe(429);
    expect(asked()).toHaveLength(1);
    expect(reports[0]).toMatchObject({ status: 429, upstream: { status: 429, quota: 'customer' } });
  });

  it('allows calls again after the wait', async () => {
    let spent = true;
    const { ask } = balances(() => (spent ? limited() : page([])));
    expect((await ask('balances')).headers.get('retry-after')).toBe('5');
    spent = false;
    vi.advanceTimersByTime(5001);
    expect((await ask('balances')).status).toBe(200);
  });

  it('of one customer does not affect others; of the organisation stops all', async () => {
    for (const [type, status] of [['customer', 200], ['client', 429]] as const) {
      let first = true;
      const answer: Answers = () => {
        const was = first;
        first = false;
        return was ? limited({ 'x-metronome-rate-limit-type': type }) : page([]);
      };
      const { ask } = balances(answer, { identify: (request) => ({ customerId: request.headers.get('cookie') ?? '' }) });
      expect((await ask('balances', {}, { headers: { cookie: 'a' } })).status).toBe(429);
      expect((await ask('balances', {}, { headers: { cookie: 'b' } })).status).toBe(status);
    }
  });
});

describe('time', () => {
  const hanging: Answers = ({ signal }) => new Promise((_, reject) => { signal.addEventListener('abort', () => { reject(new DOMException('aborted', 'AbortError')); }); });

  it('is limited for a view, and the call is aborted with it', async () => {
    const { ask, asked, reports } = balances(
      (call) => {
        const answer = hanging(call);
        // Now that the call is under way, its time passes.
        vi.advanceTimersByTime(20_000);
        return answer;
      },
      { limits: { timeout: 20_000 } },
    );
    expect(await ask('balances')).toMatchObject({ status: 504, body: { error: { code: 'timeout' } } });
    expect(asked()[0]?.signal.aborted).toBe(true);
    expect(reports[0]).toMatchObject({ status: 504 });
  });

  it('ends when the browser leaves: no further call, nothing in the log', async () => {
    const leaving = new AbortController();
    const { ask, asked, reports } = balances(
      ({ query, body }) => {
        leaving.abort();
        return JSON.stringify([query, body]).includes('next_page') ? page([]) : page([], 'more');
      },
    );
    expect((await ask('balances', {}, { signal: leaving.signal })).status).toBe(499);
    expect(asked()).toHaveLength(1);
    expect(reports).toEqual([]);
  });

  it('aborts the running call when the browser leaves', async () => {
    const leaving = new AbortController();
    const { ask, asked } = balances((call) => {
      setTimeout(() => { leaving.abort(); }, 10);
      return hanging(call);
    });
    expect((await ask('balances', {}, { signal: leaving.signal })).status).toBe(499);
    expect(asked()[0]?.signal.aborted).toBe(true);
  });
});

describe('paging', () => {
  it('goes on after empty pages to the end, with the cursor in the body', async () => {
    const { ask, asked } = balances(({ body }) => {
      const cursor = (body as { next_page?: string }).next_page;
      return cursor === undefined ? page([], 'a') : cursor === 'a' ? page([], 'b') : json({ data: [], next_page: '' });
    });
    expect((await ask('balances')).status).toBe(200);
    expect(asked().map(({ body }) => (body as { next_page?: string }).next_page)).toEqual([undefined, 'a', 'b']);
    const rest = asked().map(({ body }) => JSON.stringify({ ...(body as object), next_page: undefined }));
    expect(new Set(rest).size).toBe(1);
  });

  it('stops at a repeated cursor', async () => {
    const { ask, asked, reports } = balances(() => page([], 'again'));
    expect(await ask('balances')).toMatchObject({ status: 502, body: { error: { message: NEUTRAL } } });
    expect(asked()).toHaveLength(2);
    expect(reports[0]?.error).toBe('PageLimitError');
  });

  it('stops in an endless list', async () => {
    let count = 0;
    const { ask, asked } = balances(() => page([], String((count += 1))), { limits: { pages: 7 } });
    expect(await ask('balances')).toMatchObject({ status: 502, body: { error: { code: 'page-limit' } } });
    expect(asked()).toHaveLength(7);
  });

  it('shows nothing if a later page fails', async () => {
    const { ask } = balances(({ body }) => (JSON.stringify(body).includes('next_page') ? json({}, 429) : page([], 'more')));
    expect((await ask('balances')).status).toBe(429);
  });
});

describe('the list of credit types', () => {
  it('is read once for any number of requests', async () => {
    const { ask, calls } = balances(() => page([]));
    await Promise.all([ask('balances'), ask('balances', { archived: true })]);
    await ask('balances');
    expect(calls.filter(({ path }) => path === '/v1/credit-types/list')).toHaveLength(1);
  });

  it('may fail: the view is shown without it, and the log gets it once', async () => {
    const { ask, calls, reports } = testHandler(({ path }) => (path === BALANCES ? page([]) : json({ message: 'not yours' }, 403)));
    expect((await ask('balances')).status).toBe(200);
    expect((await ask('balances')).status).toBe(200);
    expect(reports).toEqual([expect.objectContaining({ code: 'units-unknown' })]);
    expect(calls.filter(({ path }) => path === '/v1/credit-types/list')).toHaveLength(1);
  });

  it('is not read if the host gives it', async () => {
    const { ask, calls } = balances(() => page([]), { units: [] });
    await ask('balances');
    expect(calls.map(({ path }) => path)).toEqual([BALANCES]);
  });
});

describe('equal requests at the same moment', () => {
  it('share a read, unless the host says otherwise', async () => {
    for (const [shareReads, count] of [[true, 1], [false, 3]] as const) {
      const { ask, asked } = balances(() => page([]), { shareReads, units: [] });
      const answers = await Promise.all([ask('balances'), ask('balances'), ask('balances')]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3);
      expect(asked()).toHaveLength(count);
    }
  });
});
