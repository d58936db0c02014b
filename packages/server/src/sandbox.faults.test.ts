import { DEMO_CUSTOMERS } from '@meterboard/sandbox';
import type { BalancesView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { ask, checkAllSaid, fault, handlerFor, reports, view, withSandbox } from './sandbox.test.kit.js';

withSandbox();

const helio = DEMO_CUSTOMERS[0]?.id ?? '';

describe('faults of Metronome', () => {
  const BALANCES = '/v1/contracts/customerBalances/list';

  it.each([
    ['a 500 of HTML', 'server-error', {}, 502],
    ['a connection that is cut', 'cut', {}, 502],
    ['a spent quota', 'rate-limit', { value: 'customer' }, 429],
    ['a cursor that comes back', 'repeated-cursor', {}, 502],
    ['a list that does not end', 'empty-page', { value: 'endless' }, 502],
    ['a field that does not read', 'malformed', {}, 502],
  ] as const)('%s', async (_what, kind, more, expected) => {
    fault(kind, BALANCES, more);
    const { status, text } = await ask(helio, 'balances');
    expect(status).toBe(expected);
    expect(text).not.toMatch(/12abc|<html|cursor|rows\[|data\[/);
    expect(reports).toHaveLength(1);
  });

  it('the path of the broken field is in the log', async () => {
    fault('malformed', BALANCES);
    await ask(helio, 'balances');
    expect(reports[0]).toMatchObject({ error: 'WireFormatError', path: expect.stringMatching(/\[0\]\.balance$/) as string });
  });

  it('empty pages before the real ones change nothing', async () => {
    const before = await view<BalancesView>(helio, 'balances');
    fault('empty-page', BALANCES);
    expect(await view<BalancesView>(helio, 'balances')).toEqual(before);
  });

  it('one failure is overcome by a retry', async () => {
    fault('server-error', BALANCES, { times: 1 });
    expect((await view<BalancesView>(helio, 'balances')).lines.length).toBeGreaterThan(0);
    expect(reports).toEqual([]);
  });

  it('a sandbox that answers too late is a 504', async () => {
    fault('latency', BALANCES, { value: '2000' });
    expect((await ask(helio, 'balances', {}, handlerFor({ limits: { timeout: 100 } }))).status).toBe(504);
  });

  it('an unreachable Metronome is a 502, and works again when it is back', async () => {
    const handler = handlerFor({ baseURL: 'http://127.0.0.1:1' });
    expect((await ask(helio, 'balances', {}, handler)).status).toBe(502);
    expect((await ask(helio, 'balances')).status).toBe(200);
  });

  it('a wrong token is reported only to the log', async () => {
    const { status, body } = await ask(helio, 'balances', {}, handlerFor({ token: 'another-token' }));
    expect(status).toBe(502);
    expect(body.error?.code).toBe('upstream');
    expect(reports.some(({ upstream }) => upstream?.status === 401)).toBe(true);
  });
});

checkAllSaid();
