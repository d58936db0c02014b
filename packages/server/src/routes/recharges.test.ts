import type { RechargesView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { testHandler } from '../handler.test.kit.js';
import { CUSTOMER, fakeMetronome, json } from '../fake-metronome.test.kit.js';

const CONTRACTS = '/v2/contracts/list';
const EUR = 'e0000000-0000-4000-8000-000000000001';
const contract = {
  id: 'k1',
  customer_id: CUSTOMER,
  name: 'Scale',
  starting_at: '2024-01-01T00:00:00Z',
  netsuite_sales_order_id: 'NS-1',
  custom_fields: { margin: '70%' },
  subscriptions: [{ fiat_credit_type_id: EUR }],
  prepaid_balance_threshold_configuration: {
    is_enabled: true,
    threshold_amount: 20,
    recharge_to_amount: 120,
    commit: { product_id: 'secret-product', name: 'Top-up' },
    payment_gate_config: { payment_gate_type: 'STRIPE', stripe_config: { payment_type: 'INVOICE', invoice_metadata: { owner: 'sales' } } },
  },
};

describe('recharges', () => {
  it('tells when contracts charge by themselves, in their own unit, without the seller\'s notes', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === CONTRACTS ? json({ data: [contract] }) : undefined));
    const { status, body, text } = await ask('recharges');
    expect(status).toBe(200);
    expect((body.data as RechargesView).recharges).toMatchObject([{ trigger: 'balance', status: 'on', unit: { kind: 'currency', code: 'EUR' }, threshold: '20', rechargeTo: '120', least: '100', gate: 'stripe' }]);
    expect(text).not.toMatch(/netsuite|margin|secret-product|invoice_metadata|sales/);
    expect(asked().map((call) => call.body)).toEqual([{ customer_id: CUSTOMER }]);
  });

  it('reads archived contracts if asked to', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === CONTRACTS ? json({ data: [{ ...contract, archived_at: '2024-02-01T00:00:00Z' }] }) : undefined));
    expect(((await ask('recharges', { archived: true })).body.data as RechargesView).recharges).toMatchObject([{ status: 'over' }]);
    expect(asked()[0]?.body).toEqual({ customer_id: CUSTOMER, include_archived: true });
  });

  it('names a broken threshold in the log', async () => {
    const broken = { ...contract, prepaid_balance_threshold_configuration: { ...contract.prepaid_balance_threshold_configuration, threshold_amount: 'low' } };
    const { ask, reports } = testHandler(({ path }) => (path === CONTRACTS ? json({ data: [broken] }) : undefined));
    expect((await ask('recharges')).status).toBe(502);
    expect(reports[0]?.path).toMatch(/threshold_amount$/);
  });

  it('need a client that can read contracts, which the log says', async () => {
    const { bearerToken, v1 } = fakeMetronome(() => undefined).client;
    const { ask, reports } = testHandler(() => undefined, { client: { bearerToken, v1 } });
    expect((await ask('recharges')).status).toBe(500);
    expect(reports[0]?.message).toContain('@metronome/sdk 3');
  });
});
