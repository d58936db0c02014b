import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../fixtures.test.kit.js';
import { frozen } from '../frozen.test.kit.js';
import { instant } from '../time/instant.js';
import type { Rate, RateScheduleRow } from '../wire/rate.js';
import { toRateCardView } from './toRateCardView.js';

const data = fixtureRows<RateScheduleRow>('rate_schedule.json');
const now = instant('2025-05-15T12:00:00Z');
const view = toRateCardView(frozen(data), { now });
const [calls, , storage] = view.rates;
const usd = data[0]!.list_rate.credit_type;
const priced = (list_rate: Rate, fields: Partial<RateScheduleRow> = {}): RateScheduleRow => ({ product_id: 'p', list_rate, ...fields });
const listOf = (rate: Rate) => toRateCardView([priced({ credit_type: usd, ...rate })], { now }).rates[0]!.list;

describe('toRateCardView', () => {
  it('lists every price in major units, with its own price beside the list price', () => {
    expect(view.rates.map(({ name }) => name)).toEqual(['API calls', 'GPU jobs', 'Storage']);
    expect(calls).toMatchObject({
      productId: 'f0000000-0000-4000-8000-000000000001',
      group: { region: 'ap-south-1' },
      entitled: true,
      billingFrequency: null,
      start: '2025-01-01T00:00:00.000Z',
      end: null,
      list: { kind: 'flat', price: '1', unit: { code: 'USD' } },
      override: { kind: 'flat', price: '0.8' },
      commit: { kind: 'flat', price: '0.75', unit: { code: 'USD' } },
    });
    expect(storage).toMatchObject({ end: '2025-07-01T00:00:00.000Z', group: null, override: null, commit: null, list: { kind: 'tiered', price: null } });
    expect(storage?.list.tiers).toEqual([{ price: '0.05', size: '100' }, { price: '0.03', size: '900' }, { price: '0.01', size: null }]);
  });

  it('M9: never calls a price in a custom unit dollars', () => {
    expect(view.rates[1]?.list).toMatchObject({ price: '1', unit: { kind: 'pricing-unit', name: 'AI credits' } });
  });

  it('takes a percentage as it is, and converts the amounts that its tiers and its minimum are', () => {
    expect(listOf({ rate_type: 'percentage', price: 0.1, minimum_config: { minimum: 500 } })).toMatchObject({ kind: 'percentage', price: '0.1', minimum: '5' });
    expect(listOf({ rate_type: 'TIERED_PERCENTAGE', tiers: [{ price: 0.1, size: 2000 }, { price: 0.05 }] }).tiers).toEqual([{ price: '0.1', size: '20' }, { price: '0.05', size: null }]);
  });

  it('says what cannot be priced', () => {
    expect(listOf({ rate_type: 'CUSTOM' })).toMatchObject({ kind: 'custom', price: null });
    const tomorrow = toRateCardView([priced({ rate_type: 'AUCTION', credit_type: usd })], { now });
    expect(tomorrow).toMatchObject({ rates: [{ name: 'p', list: { kind: 'other' } }], issues: [{ code: 'unknown-type', count: 1 }] });
    expect(toRateCardView([priced({ rate_type: 'FLAT' }, { entitled: false })], { now }).rates).toMatchObject([{ entitled: false, list: { price: null, unit: { kind: 'unknown' } } }]);
  });

  it('keeps prices of two months, regions and billing frequencies apart, and counts the same one once', () => {
    const flat = (price: number): Rate => ({ rate_type: 'FLAT', price });
    const rows = [
      priced(flat(1), { starting_at: '2025-01-01T00:00:00Z', ending_before: '2025-06-01T00:00:00Z' }),
      priced(flat(2), { starting_at: '2025-06-01T00:00:00Z' }),
      priced(flat(3), { billing_frequency: 'MONTHLY' }),
      priced(flat(4), { billing_frequency: 'ANNUAL' }),
      priced(flat(5), { pricing_group_values: { a: '1', b: '2' } }),
      priced(flat(6), { pricing_group_values: { b: '2', a: '1' } }),
    ];
    const { rates, issues } = toRateCardView(rows, { now });
    expect(rates.map(({ list }) => list.price).sort()).toEqual(['1', '2', '3', '4', '6']);
    expect(issues).toMatchObject([{ code: 'duplicate', count: 1 }]);
  });

  it('H1: takes names as they are', () => {
    const group = JSON.parse('{"__proto__":"constructor"}') as Record<string, string>;
    const [rate] = toRateCardView([priced({ rate_type: 'FLAT', price: 1 }, { product_name: '__proto__', pricing_group_values: group })], { now }).rates;
    expect([rate?.name, Object.entries(rate?.group ?? {})]).toEqual(['__proto__', [['__proto__', 'constructor']]]);
  });

  it('tells whose prices of when they are, as plain JSON in any order of rows', () => {
    const told = { now, at: instant('2025-07-01T00:00:00Z'), contract: { id: 'c', name: null } };
    expect(toRateCardView([], told)).toEqual({ kind: 'rate-card', asOf: now, at: '2025-07-01T00:00:00.000Z', contract: { id: 'c', name: null }, rates: [], issues: [] });
    expect(view).toMatchObject({ at: now, contract: null });
    expect(toRateCardView(data.toReversed(), { now })).toEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it.each<[string, unknown, object]>([
    ['rows[0].entitled', { ...data[0], entitled: 'yes' }, {}],
    ['rows[0].list_rate.tiers[0].price', priced({ rate_type: 'TIERED', tiers: [{ price: 'free' }] }), {}],
    ['rows[0].billing_frequency', { ...data[0], billing_frequency: 1 }, {}],
    ['rows[0]', { seat_id: 'ada' }, {}],
    ['options.contract.id', data[0], { contract: { name: 'x' } }],
    ['options.contract.name', data[0], { contract: { id: 'c', name: 1 } }],
    ['options.units', data[0], { units: 'USD' }],
    ['options.at', data[0], { at: 'tomorrow' }],
  ])('refuses broken input with its path: %s', (path, row, options) => {
    expect(() => toRateCardView([row as RateScheduleRow], { now, ...options })).toThrow(expect.objectContaining({ path }));
  });
});
