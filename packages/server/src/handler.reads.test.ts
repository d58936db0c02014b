import { describe, expect, it } from 'vitest';
import { BALANCES, balances, NEUTRAL } from './failures.test.kit.js';
import { json, page } from './fake-metronome.test.kit.js';
import { testHandler } from './handler.test.kit.js';

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
