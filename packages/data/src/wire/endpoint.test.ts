import { describe, expect, it } from 'vitest';
import { refuseForeignRow } from './endpoint.js';
import { place } from './read.js';
import { refused } from './refused.test.kit.js';

const at = place(place(null, 'rows'), 0);
const rows: [transformer: string, row: object][] = [
  ['toSpendView', { id: 'i', breakdown_start_timestamp: 's', line_items: [] }],
  ['toSpendView', { id: 'i', breakdown_end_timestamp: 'e', line_items: [] }],
  ['toInvoicesView', { id: 'i', line_items: [] }],
  ['toUsageView', { billable_metric_id: 'm', value: 1 }],
  ['toUsageView', { starting_on: 's', value: null }],
  ['toSeatBalancesView', { seat_id: 's', balances: [] }],
  ['toMetricsView', { id: 'm', aggregation_type: 'SUM' }],
  ['toAlertsView', { alert: {} }],
  ['toNetBalanceView', { balance: 1, credit_type_id: 'x' }],
  ['toBalancesView', { product: {}, type: 'PREPAID' }],
  ['toUnits', { id: 'eur', name: 'EUR', is_currency: true }],
];

describe('a row of another endpoint', () => {
  it.each(rows)('belongs to %s', (transformer, row) => {
    expect(() => { refuseForeignRow({ ...row }, at, transformer); }).not.toThrow();
    for (const [other] of rows) {
      if (other === transformer) continue;
      const { path, message } = refused(() => { refuseForeignRow({ ...row }, at, other); });
      expect([path, message.includes(`belong to ${transformer}.`)]).toEqual(['rows[0]', true]);
    }
  });

  it.each([
    ['toAlertsView', { alert: {}, customer_status: 'ok', seat_id: 's' }],
    ['toBalancesView', { product: {}, type: 'CREDIT', seat_id: 's', billable_metric_id: 'm', balance: 1, credit_type_id: 'x' }],
    ['toUsageView', { starting_on: 's', value: 1, seat_id: 's' }],
    ['toMetricsView', { aggregation_type: 'SUM', seat_id: 's' }],
    ['toSeatBalancesView', { seat_id: 's', balance: 1, credit_type_id: 'x', is_currency: true }],
  ])('may get fields of others one day, and still belongs to %s', (transformer, row) => {
    expect(() => { refuseForeignRow(row, at, transformer); }).not.toThrow();
  });

  it.each([{}, { value: 1 }, { starting_on: 's' }, { balance: 1 }, { credit_type_id: 'x' }, { product: {} }, { type: 'PREPAID' }])('is not recognised by %o alone', (row) => {
    expect(() => { refuseForeignRow(row, at, 'toSpendView'); }).not.toThrow();
  });
});
