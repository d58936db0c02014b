import { describe, expect, it } from 'vitest';
import { USD, USD_CENTS_ID } from '../../exact/unit.js';
import { place } from '../../wire/read.js';
import { readPricedLine } from '../../wire/pricedLine.js';
import type { LineItem } from '../../wire/lineItem.js';
import { mergeLines } from './mergeLines.js';

const merge = (items: readonly LineItem[], showZeroUsage = false) =>
  mergeLines(items.map((item) => ({ line: readPricedLine(item, place(null, 'line')), unit: USD, inInvoiceUnit: true })), showZeroUsage);
const lines = (...items: LineItem[]) => merge(items).lines;
const usage = (fields: Partial<LineItem> = {}): LineItem => ({ name: 'API calls', type: 'usage', product_id: 'p1', credit_type: { id: USD_CENTS_ID }, quantity: 1, unit_price: 100, total: 100, ...fields });
const applied = (type: string, fields: Partial<LineItem> = {}): LineItem => ({ name: 'Applied', type: 'applied_commit_or_credit', total: -100, applied_commit_or_credit: { id: 'c1', type }, ...fields });

describe('lines are one', () => {
  it('whatever the order of their groups', () => {
    const ab = usage({ pricing_group_values: { a: '1', b: '2' } });
    const ba = usage({ pricing_group_values: { b: '2', a: '1' } });
    expect(lines(ab, ba)).toMatchObject([{ merged: 2, group: { a: '1', b: '2' } }]);
  });

  it('only in the same tier', () => {
    const tier = (level: number, size?: number) => usage({ tier: { level, starting_at: 0, size } });
    expect(lines(tier(1, 100), tier(1, 100), tier(2))).toMatchObject([
      { merged: 2, tier: { level: '1', startingAt: '0', size: '100' } },
      { merged: 1, tier: { level: '2', startingAt: '0', size: null } },
    ]);
    // A new price list in the middle of a month: a first tier of 100 cannot hold 150.
    expect(lines(tier(1, 100), tier(1, 200))).toMatchObject([{ tier: { size: '100' } }, { tier: { size: '200' } }]);
  });

  it('only at the same price and of the same product', () => {
    expect(lines(usage(), usage({ unit_price: '100.0' }), usage({ unit_price: 99 }), usage({ unit_price: null }), usage({ product_id: 'p2' }))).toHaveLength(4);
  });

  it('with a quantity only if each has one, and over all their periods', () => {
    const may = { starting_at: '2025-05-01T00:00:00Z', ending_before: '2025-06-01T00:00:00Z' };
    expect(lines(usage(may), usage({ quantity: null, starting_at: '2025-04-01T00:00:00Z', ending_before: '2025-05-01T00:00:00Z' }), usage())).toMatchObject([
      { quantity: null, interval: { start: '2025-04-01T00:00:00.000Z', end: '2025-06-01T00:00:00.000Z' }, merged: 3 },
    ]);
    expect(lines(usage())).toMatchObject([{ quantity: '1', interval: null }]);
  });
});

describe('what a commit or credit paid', () => {
  it.each(['PREPAID', 'CREDIT', 'POSTPAID'])('is one line per record, whatever products it paid for: %s', (type) => {
    const both = lines(applied(type, { product_id: 'p1', unit_price: 5, pricing_group_values: { a: '1' } }), applied(type, { product_id: 'p2', unit_price: 7 }));
    expect(both).toMatchObject([{ total: '-2', merged: 2, productId: null, group: null, unitPrice: null, paidBy: [], counted: type !== 'POSTPAID' }]);
    expect(lines(applied(type), applied(type, { applied_commit_or_credit: { id: 'c2', type } }))).toHaveLength(2);
  });

  it('is shown on usage and subscription lines only', () => {
    const paid = { commit_id: 'c1', commit_type: 'PrepaidCommit' };
    expect(lines(usage(paid), usage({ ...paid, type: 'subscription' }), usage({ ...paid, type: 'scheduled' })).map(({ type, paidBy }) => [type, paidBy])).toEqual([
      ['usage', [{ id: 'c1', kind: 'prepaid', amount: '1' }]],
      ['subscription', [{ id: 'c1', kind: 'prepaid', amount: '1' }]],
      ['scheduled', []],
    ]);
  });

  it('is kept apart by record', () => {
    const by = (id: string, type: string) => usage({ applied_commit_or_credit: { id, type } });
    expect(lines(by('c3', 'POSTPAID'), by('c2', 'CREDIT'), by('c1', 'PREPAID'), by('c2', 'CREDIT'), usage())[0]?.paidBy).toEqual([
      { id: 'c1', kind: 'prepaid', amount: '1' },
      { id: 'c2', kind: 'credit', amount: '2' },
      { id: 'c3', kind: 'postpaid', amount: '1' },
    ]);
  });
});

describe('a bill', () => {
  it('lists what was bought, then what paid for it', () => {
    const types = ['usage', 'subscription', 'scheduled', 'commit_purchase', 'cpu_conversion', 'of_tomorrow'].map((type) => usage({ type, name: null }));
    const all = [...types, applied('CREDIT', { name: '' }), applied('PREPAID', { name: null }), applied('POSTPAID', { name: null })];
    expect(lines(...all.toReversed()).map(({ type, name }) => [type, name])).toEqual([
      ['usage', 'Usage'],
      ['subscription', 'Subscription'],
      ['scheduled', 'Scheduled charge'],
      ['commit-purchase', 'Commit purchase'],
      ['conversion', 'Unit conversion'],
      ['other', 'Other charge'],
      ['credit-applied', 'Credit applied'],
      ['prepaid-applied', 'Prepaid commit applied'],
      ['postpaid-applied', 'Postpaid commit applied'],
    ]);
  });

  it('hides usage lines of quantity 0, and no others', () => {
    const nothing = { quantity: 0, total: 0 };
    const items = [usage(nothing), usage({ quantity: null, total: '0.00', product_id: 'p2' }), usage({ ...nothing, type: 'subscription' }), usage({ quantity: 5, total: 0, product_id: 'free' }), usage({ quantity: 0, total: 5, product_id: 'minimum' })];
    expect(merge(items)).toMatchObject({ hidden: 2, lines: [{ productId: 'minimum' }, { productId: 'free' }, { type: 'subscription' }] });
    expect(merge(items, true)).toMatchObject({ hidden: 0, lines: { length: 5 } });
  });
});
