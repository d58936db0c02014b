import { afterEach, describe, expect, it, vi } from 'vitest';
import { CUSTOMER, json, TOKEN } from '../fake-metronome.test.kit.js';
import { connect, type CallOptions } from './client.js';

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the client that is made of a token', () => {
  it('H13: writes nothing to the console, whatever the environment asks of the SDK', async () => {
    vi.stubEnv('METRONOME_LOG', 'debug');
    const fetch = vi.fn(() => Promise.resolve(json({ message: 'Too many.' }, 429)));
    vi.stubGlobal('fetch', fetch);
    const lines = LEVELS.map((level) => vi.spyOn(globalThis.console, level).mockReturnValue());
    const options: CallOptions = { signal: new AbortController().signal, timeout: 1000, maxRetries: 0, headers: {} };

    const client = connect({ token: TOKEN }).client();
    await client.v1.customers.listBillableMetrics({ customer_id: CUSTOMER }, options).asResponse().catch(() => null);

    expect(fetch).toHaveBeenCalledOnce();
    expect(lines.flatMap((line) => line.mock.calls)).toEqual([]);
  });
});
