import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BALANCES, balances } from './failures.test.kit.js';
import { json, page, type Answers } from './fake-metronome.test.kit.js';

const { setInterval: everyReal, clearInterval: stopReal } = globalThis;

beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 40 }); });
afterEach(() => { vi.useRealTimers(); });

describe('retries', () => {
  let hurry: NodeJS.Timeout;
  beforeEach(() => { hurry = everyReal(() => { vi.advanceTimersByTime(100); }, 5); });
  afterEach(() => { stopReal(hurry); });

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

  it('cease in an outage, so that views that are asked for again do not multiply calls', async () => {
    const { ask, asked } = balances(() => json({}, 500));
    const calls: number[] = [];
    for (let view = 0; view < 4; view += 1) {
      await ask('balances', { archived: view % 2 === 0 });
      calls.push(asked().length);
    }
    expect(calls).toEqual([3, 5, 6, 7]);
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

describe('a refusal', () => {
  it('is remembered for ten seconds, for the view that was refused', async () => {
    const { ask, asked, reports } = balances(() => json({ message: 'no' }, 403));
    const refused = (): number => asked().filter(({ path }) => path === BALANCES).length;
    expect((await ask('balances')).status).toBe(502);
    expect((await ask('balances')).status).toBe(502);
    expect(refused()).toBe(1);
    expect(reports).toHaveLength(2);
    await ask('balances', { archived: true });
    expect(refused()).toBe(2);
    vi.advanceTimersByTime(10_001);
    await ask('balances');
    expect(refused()).toBe(3);
  });

  it('is none where asking again may help', async () => {
    let down = true;
    const { ask } = balances(() => (down ? json({}, 500) : page([])), { limits: { retries: 0 } });
    expect((await ask('balances')).status).toBe(502);
    down = false;
    expect((await ask('balances')).status).toBe(200);
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
