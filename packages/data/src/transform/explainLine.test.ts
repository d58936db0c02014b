import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { InvoiceLine } from '../view/invoices.js';
import type { LineItem } from '../wire/lineItem.js';
import type { RateScheduleRow } from '../wire/rate.js';
import { explainLine } from './explainLine.js';
import { toInvoicesView } from './toInvoicesView.js';

const rates = fixtureRows<RateScheduleRow>('rate_schedule.json');
const usd = { id: USD_CENTS_ID, name: 'USD (cents)' };

function lineOf(...line_items: LineItem[]): InvoiceLine {
  const { invoices } = toInvoicesView([{ id: 'i', credit_type: usd, total: 0, line_items }], { now: instant('2025-06-01T00:00:00Z') });
  return invoices[0]!.lines[0]!;
}
const calls = (fields: Partial<LineItem>): LineItem => ({
  type: 'usage',
  name: 'API calls',
  product_id: 'f0000000-0000-4000-8000-000000000001',
  quantity: 10,
  unit_price: 80,
  total: 800,
  pricing_group_values: { region: 'ap-south-1' },
  starting_at: '2025-05-01T00:00:00Z',
  ending_before: '2025-06-01T00:00:00Z',
  ...fields,
});

describe('explainLine', () => {
  it('M11: tells where the price comes from, and what the list price would have come to', () => {
    expect(explainLine(lineOf(calls({})), { rates })).toMatchObject({
      steps: [{ quantity: '10', unitPrice: '0.8', amount: '8', tier: null }],
      computed: '8',
      rounding: '0',
      source: 'override',
      atListPrice: '10',
      paid: '0',
      owed: '8',
    });
    expect(explainLine(lineOf(calls({ unit_price: 100, total: 1000 })), { rates }).source).toBe('list');
  });

  it('M11: uses a commit rate only if a commit pays', () => {
    const commit = { unit_price: 75, total: 750, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } };
    expect(explainLine(lineOf(calls(commit)), { rates })).toMatchObject({ source: 'commit', paid: '7.5', owed: '0' });
    expect(explainLine(lineOf(calls({ unit_price: 75, total: 750 })), { rates }).source).toBe('unknown');
  });

  it('tells what commits and credits paid; a postpaid commit pays nothing yet', () => {
    const part = (id: string, type: string, quantity: number) => calls({ quantity, total: quantity * 80, commit_id: id, applied_commit_or_credit: { id, type } });
    const { paidBy, paid, owed, total } = explainLine(lineOf(part('credit', 'CREDIT', 2), part('commit', 'PREPAID', 3), part('promise', 'POSTPAID', 4), calls({ quantity: 1, total: 80 })));
    expect(paidBy).toEqual([{ id: 'commit', kind: 'prepaid', amount: '2.4' }, { id: 'credit', kind: 'credit', amount: '1.6' }]);
    expect([total, paid, owed]).toEqual(['8', '4', '4']);
  });

  it('M10: finds the price of the tier that the line lies in', () => {
    const storage: LineItem = { type: 'usage', product_id: 'f0000000-0000-4000-8000-000000000002', quantity: 400, unit_price: 3, total: 1200, tier: { level: 2, starting_at: '100', size: '900' } };
    expect(explainLine(lineOf(storage), { rates })).toMatchObject({ source: 'list', atListPrice: '12', steps: [{ tier: { from: '100', to: '1000' } }] });
    const last: LineItem = { ...storage, unit_price: 1, total: 400, tier: { level: 3, starting_at: '1000', size: null } };
    expect(explainLine(lineOf(last), { rates })).toMatchObject({ source: 'list', steps: [{ tier: { from: '1000', to: null } }] });
    expect(explainLine(lineOf({ ...storage, tier: { level: 2, starting_at: '77' } }), { rates })).toMatchObject({ source: 'unknown', atListPrice: '12.46' });
  });

  it("prices a quantity tier by tier if the list's tiers are not the contract's", () => {
    const override_rate = { rate_type: 'TIERED', tiers: [{ price: 4, size: 500 }, { price: 2 }], credit_type: usd };
    const both = rates.map((rate) => ({ ...rate, override_rate }));
    const storage = (quantity: number, level: number, starting_at: string): LineItem => ({ type: 'usage', product_id: 'f0000000-0000-4000-8000-000000000002', quantity, unit_price: 4, total: 4 * quantity, tier: { level, starting_at, size: level === 1 ? '500' : null } });
    expect(explainLine(lineOf(storage(300, 1, '0')), { rates: both })).toMatchObject({ source: 'override', atListPrice: '11' });
    expect(explainLine(lineOf({ ...storage(700, 2, '500'), unit_price: 2 }), { rates: both })).toMatchObject({ source: 'override', atListPrice: '17' });
    expect(explainLine(lineOf(storage(-50, 1, '0')), { rates }).atListPrice).toBe('-2.5');
    expect(explainLine(lineOf({ ...storage(300, 1, '0'), tier: null }), { rates }).atListPrice).toBeNull();
    const flat = rates.map((rate) => ({ ...rate, list_rate: { rate_type: 'FLAT', price: 5, credit_type: usd } }));
    expect(explainLine(lineOf(storage(300, 2, '500')), { rates: flat }).atListPrice).toBe('15');
  });

  it('takes the rate for the time and groups of the line', () => {
    expect(explainLine(lineOf(calls({ starting_at: '2024-12-01T00:00:00Z' })), { rates }).source).toBe('unknown');
    expect(explainLine(lineOf(calls({ pricing_group_values: { region: 'us-east-1' } })), { rates }).source).toBe('unknown');
    const anywhere: RateScheduleRow = { product_id: calls({}).product_id!, list_rate: { rate_type: 'FLAT', price: 80, credit_type: usd } };
    expect(explainLine(lineOf(calls({})), { rates: [anywhere, ...rates] }).source).toBe('override');
    expect(explainLine(lineOf(calls({ pricing_group_values: null })), { rates: [anywhere, ...rates] }).source).toBe('list');
  });

  it('takes the rate with the most groups, then the newest', () => {
    const rate = (price: number, fields: Partial<RateScheduleRow> = {}): RateScheduleRow => ({ product_id: calls({}).product_id!, list_rate: { rate_type: 'FLAT', price, credit_type: usd }, ...fields });
    const atListPrice = (...given: RateScheduleRow[]) => [given, given.toReversed()].map((order) => explainLine(lineOf(calls({ pricing_group_values: { region: 'us', size: 'xl' } })), { rates: order }).atListPrice);
    const inRegion = rate(10, { pricing_group_values: { region: 'us' }, starting_at: '2025-01-01T00:00:00Z' });
    expect(atListPrice(rate(90, { starting_at: '2025-04-01T00:00:00Z' }), inRegion)).toEqual(['1', '1']);
    expect(atListPrice(inRegion, rate(20, { pricing_group_values: { region: 'us', size: 'xl' } }))).toEqual(['2', '2']);
    expect(atListPrice(rate(90, { starting_at: '2025-01-01T00:00:00Z' }), rate(30, { starting_at: '2025-04-01T00:00:00Z' }), rate(80))).toEqual(['3', '3']);
  });

  it('computes nothing for a line with only a quantity or only a price', () => {
    expect(explainLine(lineOf(calls({ quantity: null })), { rates })).toMatchObject({ steps: [], computed: '0', rounding: '8', atListPrice: null });
    expect(explainLine(lineOf(calls({ unit_price: null })), { rates })).toMatchObject({ steps: [], computed: '0', rounding: '8', source: 'unknown', atListPrice: '10' });
  });

  it('reports what Metronome rounded, and computes nothing without quantity and price', () => {
    expect(explainLine(lineOf(calls({ quantity: 1.005, total: 80 })))).toMatchObject({ computed: '0.804', rounding: '-0.004', source: 'unknown', atListPrice: null });
    expect(explainLine(lineOf({ type: 'scheduled', total: 2500 }))).toMatchObject({ steps: [], computed: '0', rounding: '25', owed: '25' });
  });

  it('takes the rate that was charged if several fit alike, as for a subscription sold by the month and by the year', () => {
    const sold = (price: number): RateScheduleRow => ({ product_id: 'seats', list_rate: { rate_type: 'SUBSCRIPTION', price, credit_type: usd } });
    const seats: LineItem = { type: 'subscription', product_id: 'seats', quantity: 3, unit_price: 1000, total: 3000 };
    for (const both of [[sold(10_000), sold(1000)], [sold(1000), sold(10_000)]]) {
      expect(explainLine(lineOf(seats), { rates: both })).toMatchObject({ source: 'list', atListPrice: '30' });
    }
  });

  it('names the broken field of a rate', () => {
    const broken = [{ product_id: 'p', list_rate: { rate_type: 'FLAT', price: '' } }];
    expect(() => explainLine(lineOf(calls({})), { rates: broken })).toThrow(expect.objectContaining({ path: 'rows[0].list_rate.price' }));
  });
});
