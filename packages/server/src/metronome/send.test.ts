import { describe, expect, it } from 'vitest';
import { CUSTOMER, fakeMetronome, page } from '../fake-metronome.test.kit.js';
import { testHandler } from '../handler.test.kit.js';

describe('a client that cannot make the call', () => {
  const { bearerToken, v1 } = fakeMetronome(() => page([])).client;
  const { usage, customers, contracts, dashboards, pricingUnits } = v1;
  const working = { usage, customers, contracts, dashboards, pricingUnits };
  const having = (change: object, more: object = {}): never => ({ bearerToken, v1: { ...working, ...change }, ...more }) as never;

  it.each([
    ['lacks the method', 'balances', having({ contracts: {} })],
    ['lacks the part of the method', 'metrics', having({ customers: undefined })],
    ['answers with rows at once', 'balances', having({ contracts: { listBalances: () => Promise.resolve([]) } })],
    ['promises rows, and fails', 'balances', having({ contracts: { listBalances: () => Promise.reject(new Error('refused')) } })],
    ['has no list of contracts', 'recharges', having({}, { v2: { contracts: {} } })],
  ])('as it %s: a mistake of wiring, told as one, at once', async (_what, route, client) => {
    const { ask, reports } = testHandler(() => undefined, { client, identify: () => ({ customerId: CUSTOMER }) });
    expect(await ask(route)).toMatchObject({ status: 500, body: { error: { code: 'server' } } });
    expect(reports).toMatchObject([{ error: 'ConfigurationError', message: expect.stringMatching(/cannot make this call: .+@metronome\/sdk 3/) as string, upstream: null }]);
  });
});
