import type { NetBalanceView } from '@meterboard/data';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BALANCES, balances, NEUTRAL } from './failures.test.kit.js';
import { json, page, type Answers } from './fake-metronome.test.kit.js';
import { testHandler } from './handler.test.kit.js';

const NET = '/v1/contracts/customerBalances/getNetBalance';
const EUR = 'e0000000-0000-4000-8000-000000000001';

afterEach(() => { vi.useRealTimers(); });

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

  it('stays as it was read before, where it cannot be read again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let down = false;
    const { ask, reports } = testHandler(({ path }) => (path === NET ? json({ data: { balance: 5, credit_type_id: EUR } }) : down ? json({}, 403) : undefined));
    const unit = async (): Promise<unknown> => ((await ask('net-balance', { creditTypeId: EUR })).body.data as NetBalanceView).balance.unit;
    const known = await unit();
    down = true;
    vi.advanceTimersByTime(600_001);
    expect(await unit()).toEqual(known);
    expect(known).toMatchObject({ kind: 'currency', code: 'EUR' });
    expect(reports).toEqual([expect.objectContaining({ code: 'units-outdated' })]);
  });

  it('is asked for again as soon as a rate limit is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let spent = true;
    const { ask, reports } = testHandler(({ path }) => (path === NET ? json({ data: { balance: 5, credit_type_id: EUR } }) : spent ? json({}, 429, { 'x-metronome-rate-limit-type': 'client', 'retry-after': '3' }) : undefined));
    await ask('net-balance', { creditTypeId: EUR });
    spent = false;
    vi.advanceTimersByTime(3001);
    expect((await ask('net-balance', { creditTypeId: EUR })).body.data).toMatchObject({ balance: { unit: { kind: 'currency', code: 'EUR' } } });
    expect(reports.map(({ code }) => code)).toContain('units-unknown');
  });

  it('is read for the others while one customer has to wait', async () => {
    const limited: Answers = ({ path }) => (path.endsWith('/billable-metrics') ? json({}, 429, { 'x-metronome-rate-limit-type': 'customer' }) : path === NET ? json({ data: { balance: 5, credit_type_id: EUR } }) : undefined);
    const { ask, reports } = testHandler(limited, { identify: (request) => ({ customerId: request.headers.get('cookie') ?? '' }) });
    const as = (cookie: string, route: string): ReturnType<typeof ask> => ask(route, route === 'metrics' ? {} : { creditTypeId: EUR }, { headers: { cookie } });
    expect((await as('a', 'metrics')).status).toBe(429);
    expect((await as('a', 'net-balance')).status).toBe(429);
    expect((await as('b', 'net-balance')).body.data).toMatchObject({ balance: { unit: { kind: 'currency', code: 'EUR' } } });
    expect(reports.map(({ code }) => code)).toEqual(['rate-limited', 'rate-limited']);
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

describe('the list of metrics', () => {
  const failing = (): { answer: Answers; fail: (status: number) => void } => {
    let failure = 0;
    return { answer: ({ path }) => (path.endsWith('/billable-metrics') ? (failure === 0 ? page([{ id: 'm', name: 'CPU hours' }]) : json({}, failure)) : undefined), fail: (status) => { failure = status; } };
  };

  it.each([
    [503, 200, 'metrics-outdated'],
    [429, 200, 'metrics-outdated'],
    [404, 404, 'not-found'],
    [403, 502, 'upstream'],
  ])('after it was read: a %i makes the next answer %i, logged as %s', async (status, answered, code) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 40 });
    const { answer, fail } = failing();
    const { ask, reports } = testHandler(answer);
    const before = await ask('metrics');
    fail(status);
    vi.advanceTimersByTime(60_001);
    const after = await ask('metrics');
    expect(after.status).toBe(answered);
    if (answered === 200) expect(after.body).toEqual(before.body);
    expect(reports).toEqual([expect.objectContaining({ code })]);
  });
});
