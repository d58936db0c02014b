import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { byRegion, day, inRegion, OCTOBER, rows, spend, usage } from './spend/records.test.kit.js';

describe("Metronome's guide", () => {
  it('in arrears: spend by region and day', () => {
    const view = spend(fixtureRows<InvoiceBreakdown>('guide/breakdowns_arrears.json'), { interval: OCTOBER, ...byRegion });
    expect(view.bucketTotals).toEqual(['73', '91']);
    expect(view.total).toBe('164');
    expect(rows(view)).toEqual([['group', 'ap-south-1', '128'], ['group', 'us-east-1', '24'], ['group', 'us-east-2', '12']]);
  });

  it('S1, S2: with a commit, whose lines have neither groups nor type', () => {
    const view = spend(fixtureRows<InvoiceBreakdown>('guide/breakdowns_commit.json'), { interval: OCTOBER, ...byRegion });
    expect(view.total).toBe('0');
    expect(view.summary).toEqual({ gross: '164', creditsApplied: '-164', postpaidApplied: '0', otherCharges: '0', net: '0' });
    expect(view.series.map(({ label, role, values }) => [label, role, values])).toEqual([
      ['ap-south-1', 'group', ['37', '91']],
      ['us-east-1', 'group', ['24', '0']],
      ['us-east-2', 'group', ['12', '0']],
      ['Prepaid commits applied', 'credit', ['-73', '-91']],
    ]);
  });
});

describe('a commit that runs out', () => {
  const burndown = fixtureRows<InvoiceBreakdown>('breakdowns_commit_burndown.json');
  const view = spend(burndown, byRegion);

  it('S4: keeps postpaid applications out of the sum', () => {
    expect(view.total).toBe('152.8333');
    expect(view.summary).toEqual({ gross: '147.8333', creditsApplied: '-115', postpaidApplied: '-9', otherCharges: '120', net: '152.8333' });
    expect(view.reconciliation).toEqual({ fromLines: '152.8333', fromRecords: '152.8333', difference: '0', balanced: true });
  });

  it('S6, S23: net and gross by day, at the start of each window', () => {
    expect(view.bucketTotals).toEqual(['0', '0', '22.8333', '10', '120']);
    const gross = spend(burndown, { groupBy: 'type' }).series.find(({ label }) => label === 'Usage');
    expect(gross?.values).toEqual(['50', '65', '22.8333', '10', '0']);
  });

  it('S3, S5, S7, S8: each amount in a series of its own', () => {
    expect(rows(view)).toEqual([
      ['group', 'ap-south-1', '96.5'],
      ['group', 'us-east-1', '45'],
      ['unassigned', 'No region', '7'],
      ['unassigned', 'Not split by region', '-0.6667'],
      ['credit', 'Credits applied', '-15'],
      ['credit', 'Prepaid commits applied', '-100'],
      ['charge', 'Subscriptions', '95'],
      ['charge', 'Scheduled charges', '25'],
    ]);
    expect(view.series.slice(2, 4).map(({ group }) => group)).toEqual([{ region: null }, null]);
  });

  it('S9, S20: one series per product; negative usage stays in gross', () => {
    const products = spend(burndown).series.filter(({ role }) => role === 'group');
    expect(products.map(({ label, total }) => [label, total])).toEqual([['API calls', '148.5'], ['Storage', '3.3333'], ['Seats in use', '-4']]);
  });

  it('S10: a series is 0 in a bucket that has records but no line of it', () => {
    expect(view.series.find(({ label }) => label === 'us-east-1')?.values.slice(3)).toEqual(['0', '0']);
  });

  it('M7: keeps every digit; rounding is for the screen', () => {
    expect(view.invoices).toEqual([{ id: '10000000-0000-4000-8000-000000000001', status: 'DRAFT', contractId: 'd0000000-0000-4000-8000-000000000001', net: '152.8333' }]);
  });
});

it('H12: no internals of the seller reach the view', () => {
  const secret = 'seller-secret';
  const line = { ...usage(1), metadata: secret, product_custom_fields: { secret }, origin: { customer_id: secret }, netsuite_item_id: secret };
  const record = { ...day('2024-11-01', [line]), netsuite_sales_order_id: secret, custom_fields: { secret }, external_invoice: { external_status: 'PAID', billing_provider_error: secret } };
  expect(JSON.stringify(spend([record]))).not.toContain(secret);
});

it('refuses more values than a page can hold', () => {
  const year = interval('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z');
  const lines = Array.from({ length: 1200 }, (_, index) => inRegion(String(index)));
  const hour = day('2024-11-01', lines, { breakdown_end_timestamp: '2024-11-01T01:00:00Z' });
  expect(() => spend([hour], { interval: year, bucket: 'hour', ...byRegion })).toThrow(TimeRangeError);
});

it('refuses a broken row even where it would not count', () => {
  const broken = day('2024-11-01', [usage('1e')], { status: 'VOID', total: 0 });
  expect(() => spend([broken])).toThrow(expect.objectContaining({ path: 'rows[0].line_items[0].total' }));
});

it('names the first broken field in the order of the rows, whatever is read first', () => {
  const broken = (date: string) => day(date, [usage('x')], { total: 0 });
  const path = (...records: InvoiceBreakdown[]) => {
    expect(() => spend(records)).toThrow(expect.objectContaining({ path: 'rows[0].line_items[0].total' }));
  };
  path(broken('2024-11-03'), broken('2024-11-01'));
  path(broken('2024-11-01'), day('2024-11-02', [], { total: 'x' }));
});
