import { expect, test } from 'vitest';
import { DEMO_CUSTOMERS } from './index.js';
import { askSandbox, customerId } from '../test/client.js';

const PATHS = DEMO_CUSTOMERS.flatMap(({ id }) => [
  `/v1/customers/${id}/invoices?limit=100`, `/v1/customers/${id}/invoices/breakdowns?starting_on=2026-10-20T00:00:00Z&ending_before=2026-11-17T00:00:00Z`, `/v1/customers/${id}/billable-metrics`,
]);

/** All answers of a sandbox to a set of requests, as text. */
async function everything(options: { seed?: string; now?: string }): Promise<string> {
  const asked = askSandbox(options);
  const answers: string[] = [];
  for (const path of PATHS) answers.push(await (await asked.ask('GET', path)).text());
  for (const { id } of DEMO_CUSTOMERS) {
    answers.push(await (await asked.ask('POST', '/v1/contracts/customerBalances/list', { customer_id: id, include_balance: true, include_ledgers: true, include_contract_balances: true })).text());
    answers.push(await (await asked.ask('POST', '/v1/usage', { window_size: 'DAY', starting_on: '2026-10-20T00:00:00Z', ending_before: '2026-11-17T00:00:00Z' })).text());
    answers.push(await (await asked.ask('POST', '/v1/dashboards/getEmbeddableUrl', { customer_id: id, dashboard: 'usage' })).text());
  }
  return answers.join('\n');
}

test('the same seed gives the same bytes, and another seed different ones', async () => {
  const first = await everything({});
  expect(await everything({ seed: 'meterboard', now: '2026-11-17T14:20:00Z' })).toBe(first);
  expect(await everything({ seed: 'other' })).not.toBe(first);
});

test('neither the order of requests nor the clock in between matters', async () => {
  const path = `/v1/customers/${customerId('Vela')}/invoices?limit=100`;
  const one = askSandbox();
  const straight = await (await one.ask('GET', path)).text();
  one.sandbox.clock.set('2026-09-01T00:00:00Z');
  await one.ask('GET', path);
  one.sandbox.clock.set('2026-11-17T14:20:00Z');
  expect(await (await one.ask('GET', path)).text()).toBe(straight);
});

test('ids and names do not depend on seed or moment', async () => {
  const list = async (options: object): Promise<unknown[]> =>
    ((await askSandbox(options).get('/v1/customers'))['data'] as { id: string; name: string }[]).map(({ id, name }) => [id, name]);
  expect(await list({ seed: 'other', now: '2031-05-05T05:05:05Z' })).toEqual(await list({}));
});

test('no number on the wire shows the drift of doubles', async () => {
  const numbers = (await everything({})).match(/-?\d+\.\d+(e-?\d+)?/g) ?? [];
  expect(numbers.length).toBeGreaterThan(1000);
  const digits = numbers.map((number) => number.replace(/^-?0*\.?0*|\./g, '').length);
  expect(Math.max(...digits)).toBeLessThanOrEqual(14);
});
