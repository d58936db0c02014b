import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { USD, USD_CENTS_ID } from '../exact/unit.js';
import { interval } from '../time/instant.js';
import type { SpendView } from '../view/spend.js';
import type { LineItem } from '../wire/lineItem.js';
import { compareViews } from './compareViews.js';
import { toSpendView, type SpendGrouping } from './toSpendView.js';
import { toUsageView } from './toUsageView.js';

const DAY = interval('2025-05-01T00:00:00Z', '2025-05-02T00:00:00Z');

function spend(line_items: LineItem[], id = USD_CENTS_ID, groupBy: SpendGrouping = 'product'): SpendView {
  const total = line_items.reduce((sum, line) => sum + Number(line.total), 0);
  const row = { id: 'i', credit_type: { id }, total, line_items, breakdown_start_timestamp: DAY.start, breakdown_end_timestamp: DAY.end };
  return toSpendView([row], { interval: DAY, bucket: 'day', groupBy });
}
const line = (quantity: number, unit_price: number, fields: Partial<LineItem> = {}): LineItem => ({ type: 'usage', name: 'API calls', product_id: 'api', quantity, unit_price, total: quantity * unit_price, ...fields });
const parts = (fields: Record<string, string>) => ({ volume: '0', price: '0', mix: '0', new: '0', gone: '0', ...fields });

describe('compareViews', () => {
  it('tells a larger volume from a higher price', () => {
    const { difference, parts: found } = compareViews(spend([line(150, 120)]), spend([line(100, 100)]));
    expect(difference).toBe('80');
    expect(found).toEqual(parts({ volume: '50', price: '30' }));
  });

  it('tells another mix of tiers from another price', () => {
    const tier = (level: number) => ({ tier: { level, starting_at: '0' } });
    const before = spend([line(100, 5, tier(1)), line(100, 3, tier(2))]);
    const now = spend([line(100, 5, tier(1)), line(300, 3, tier(2))]);
    const comparison = compareViews(now, before);
    expect(comparison.difference).toBe('6');
    expect(comparison.parts).toEqual(parts({ volume: '8', mix: '-2' }));
  });

  it('tells a higher price in one region by its pricing group', () => {
    const region = (name: string) => ({ pricing_group_values: { region: name } });
    const before = spend([line(10, 100, region('us')), line(10, 200, region('eu'))]);
    const now = spend([line(20, 200, region('eu'))]);
    expect(compareViews(now, before).parts).toEqual(parts({ mix: '10' }));
  });

  it('names what is new and what is gone', () => {
    const storage = { product_id: 'storage', name: 'Storage' };
    const seats = { product_id: 'seats', name: 'Seats' };
    const { parts: found, series } = compareViews(spend([line(1, 100), line(2, 50, storage)]), spend([line(1, 100), line(3, 70, seats)]));
    expect(found).toEqual(parts({ new: '1', gone: '-2.1' }));
    expect(series.map(({ label, current, previous, difference }) => [label, current, previous, difference])).toEqual([
      ['Seats', null, '2.1', '-2.1'],
      ['Storage', '1', null, '1'],
      ['API calls', '1', '1', '0'],
    ]);
  });

  it('takes products that were listed but not bought for new and gone, not for another mix', () => {
    const nothing = (fields: Partial<LineItem> = {}) => line(0, 100, fields);
    expect(compareViews(spend([line(10, 100)]), spend([nothing()])).parts).toEqual(parts({ new: '10' }));
    expect(compareViews(spend([nothing()]), spend([line(10, 100)])).parts).toEqual(parts({ gone: '-10' }));
    expect(compareViews(spend([nothing()]), spend([nothing()])).parts).toEqual(parts({}));
    const all = (...lines: LineItem[]) => spend(lines, USD_CENTS_ID, 'type');
    const storage = { product_id: 'storage' };
    expect(compareViews(all(line(2, 100), line(3, 50, storage)), all(line(1, 100), nothing(storage))).parts).toEqual(parts({ volume: '1', new: '1.5' }));
    const flat: LineItem = { type: 'usage', name: 'Flat', product_id: 'flat', total: 70 };
    expect(compareViews(all(line(10, 100)), all(nothing(), flat)).parts).toEqual(parts({ new: '10', volume: '-0.7' }));
    const free = { quantity: 10, total: 0 };
    expect(compareViews(spend([line(10, 100)]), spend([line(10, 0, free)])).parts).toEqual(parts({ price: '10' }));
  });

  it('calls everything new after a period without bills', () => {
    const before = toSpendView([], { interval: DAY, bucket: 'day' });
    const now = spend([line(10, 100)]);
    expect(compareViews(now, before)).toMatchObject({ unit: USD, difference: '10', parts: parts({ new: '10' }), previous: { total: '0' } });
    expect(compareViews(before, now)).toMatchObject({ unit: USD, difference: '-10', parts: parts({ gone: '-10' }) });
    expect(compareViews(before, before)).toMatchObject({ unit: { kind: 'unknown' }, difference: '0', series: [] });
    expect(() => compareViews(now, { ...now, unit: { kind: 'unknown' } })).toThrow(expect.objectContaining({ code: 'unit-mismatch' }));
  });

  it('names what is new and what is gone within one series, too', () => {
    const all = (...lines: LineItem[]) => spend(lines, USD_CENTS_ID, 'type');
    const storage = { product_id: 'storage', name: 'Storage' };
    const seats = { product_id: 'seats', name: 'Seats' };
    const { parts: found, series } = compareViews(all(line(1, 100), line(2, 50, storage)), all(line(1, 100), line(3, 70, seats)));
    expect(found).toEqual(parts({ new: '1', gone: '-2.1' }));
    expect(series).toMatchObject([{ label: 'Usage', current: '2', previous: '3.1', difference: '-1.1', parts: found }]);
  });

  it('takes a price group that was not bought before for another mix', () => {
    const region = (name: string) => ({ pricing_group_values: { region: name } });
    const before = spend([line(10, 100, region('us'))]);
    const now = spend([line(10, 100, region('us')), line(10, 300, region('ap'))]);
    expect(compareViews(now, before).parts).toEqual(parts({ volume: '10', mix: '20' }));
  });

  it('counts amounts without a quantity as volume', () => {
    const credit = (total: number): LineItem => ({ type: 'applied_commit_or_credit', total, commit_id: 'c' });
    const { parts: found, series } = compareViews(spend([line(10, 100), credit(-300)]), spend([line(10, 100), credit(-100)]));
    expect(found).toEqual(parts({ volume: '-2' }));
    expect(series[0]).toMatchObject({ role: 'credit', difference: '-2', parts: { volume: '-2' } });
    const bare: Partial<SpendView> = spend([line(10, 100)]);
    delete bare.quantities;
    expect(compareViews(spend([line(10, 130)]), bare as SpendView).parts).toEqual(parts({ volume: '3' }));
  });

  it('adds up even if prices are thirds', () => {
    const third = (quantity: number, total: number): LineItem => ({ ...line(quantity, 0), total });
    const { difference, parts: found } = compareViews(spend([third(4, 100)]), spend([third(3, 100)]));
    expect(difference).toBe('0');
    expect(found.mix).toBe('0');
    expect([found.volume, found.price]).toEqual(['0.33333333333333333333', '-0.33333333333333333333']);
  });

  it('compares usage by volume', () => {
    const usage = (value: number) =>
      toUsageView([{ starting_on: DAY.start, ending_before: DAY.end, value, group: { region: 'us' } }], { interval: DAY, bucket: 'day', groupBy: ['region'] });
    expect(compareViews(usage(5), usage(7))).toMatchObject({ difference: '-2', parts: parts({ volume: '-2' }) });
  });

  it('refuses two units, and values that do not add up', () => {
    expect(() => compareViews(spend([line(1, 1)]), spend([line(1, 1)], 'eur'))).toThrow(expect.objectContaining({ code: 'unit-mismatch', units: [USD, expect.objectContaining({ id: 'eur' })] }));
    const groups = ['us', 'eu'].map((region) => ({ starting_on: DAY.start, ending_before: DAY.end, value: 3, group: { region } }));
    const peak = toUsageView(groups, { interval: DAY, bucket: 'day', groupBy: ['region'], aggregation: 'max' });
    expect(() => compareViews(peak, peak)).toThrow(expect.objectContaining({ code: 'aggregation', aggregation: 'max' }));
  });

  it('is 0 between a view and itself', () => {
    const view = spend([line(7, 3), line(2, 50, { product_id: 'storage' })]);
    const comparison = compareViews(view, view);
    expect([comparison.difference, comparison.parts]).toEqual(['0', parts({})]);
    expect(comparison).toMatchObject({ kind: 'comparison', unit: USD, current: { interval: DAY, total: decimal('1.21') }, previous: { interval: DAY, total: decimal('1.21') } });
  });
});
