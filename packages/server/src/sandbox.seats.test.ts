import { DEMO_CUSTOMERS, startSandbox, type RunningSandbox } from '@meterboard/sandbox';
import { createHttpSource, interval, seatFigures, sum, type BillingSource } from '@meterboard/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBillingHandler } from './handler.js';

const NOW = '2026-11-17T14:20:00Z';
const TOKEN = 'sandbox-secret';
const idOf = (name: string): string => DEMO_CUSTOMERS.find((customer) => customer.name.startsWith(name))?.id ?? '';

let sandbox: RunningSandbox;
beforeAll(async () => { sandbox = await startSandbox({ now: NOW, token: TOKEN }); });
afterAll(async () => { await sandbox.stop(); });

/** A customer's source in the browser, through this handler and the SDK to the sandbox. */
function sourceOf(customerId: string): Required<BillingSource> {
  const handler = createBillingHandler({ token: TOKEN, baseURL: sandbox.url, identify: () => ({ customerId }), now: () => new Date(NOW), onError: () => undefined });
  return createHttpSource({ baseUrl: 'https://app.test/billing', fetch: (input, init) => handler(new Request(input, init)) });
}
const context = { signal: new AbortController().signal };

describe('on the sandbox', () => {
  it('every customer sees alerts, those in alarm first; one who signed up yesterday sees none', async () => {
    const found = await Promise.all(DEMO_CUSTOMERS.map(async ({ id }) => (await sourceOf(id).alerts({}, context)).alerts));
    for (const alerts of found) {
      const firing = alerts.map(({ state }) => state === 'in-alarm');
      expect(firing).toEqual(firing.toSorted((a, b) => Number(b) - Number(a)));
      expect(alerts.map(({ threshold }) => threshold.measure)).not.toContain('other');
    }
    expect(found[DEMO_CUSTOMERS.findIndex(({ id }) => id === idOf('Quill'))]).toEqual([]);
    expect((await sourceOf(idOf('Helio')).alerts({ archived: true }, context)).alerts.map(({ status }) => status)).toContain('archived');
  });

  it('29 seats over two pages and more, whose credits are what the list of balances says of all seats together', async () => {
    const source = sourceOf(idOf('Kestrel'));
    const [seats, { lines }] = await Promise.all([source.seatBalances({}, context), source.balances({}, context)]);
    const figures = seatFigures(seats);
    expect(figures).toHaveLength(29);
    for (const { starting, used, remaining } of figures) expect(sum([used ?? [], remaining ?? []].flat())).toBe(starting);
    const shared = lines.find(({ name, status }) => name === 'Studio seat credits' && status === 'active');
    expect(sum(figures.flatMap(({ remaining }) => remaining ?? []))).toBe(shared?.remaining);
    expect(new Set(figures.map(({ nextExpiry }) => nextExpiry?.at ?? null))).toContain('2026-12-01T00:00:00.000Z');
  });

  it('no seats where a customer has none, and none of another customer', async () => {
    expect((await sourceOf(idOf('Helio')).seatBalances({}, context)).seats).toEqual([]);
    const helio = await sourceOf(idOf('Helio')).spend({ interval: interval('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'), bucket: 'day', groupBy: 'contract' }, context);
    const foreign = helio.series.flatMap(({ group }) => group?.['contract_id'] ?? [])[0];
    expect(foreign).toBeDefined();
    await expect(sourceOf(idOf('Kestrel')).seatBalances({ contractId: foreign }, context)).rejects.toEqual(expect.objectContaining({ kind: 'not-found' }));
  });
});
