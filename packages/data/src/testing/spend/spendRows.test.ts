import { describe, expect, it } from 'vitest';
import { CENTS } from '../creditTypes.js';
import { SAMPLE_NOW } from '../moments.js';
import { instant, interval } from '../../time/instant.js';
import { reconcile } from '../../transform/reconcile.js';
import { toInvoicesView } from '../../transform/toInvoicesView.js';
import { toSpendView } from '../../transform/toSpendView.js';
import { breakdownRows } from './breakdownRows.js';
import { invoiceRows } from './invoiceRows.js';
import type { SampleLineItem } from './lineItem.js';

const year = interval('2024-01-01T00:00:00Z', '2024-11-01T00:00:00Z');
const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const whole = breakdownRows();

const kindOf = ({ type, applied_commit_or_credit }: SampleLineItem): string => (type === 'applied_commit_or_credit' ? `applied ${applied_commit_or_credit?.type ?? ''}` : type);

describe('breakdown rows', () => {
  it('have every type of line', () => {
    const kinds = new Set(whole.flatMap(({ line_items }) => line_items).map(kindOf));
    expect([...kinds].sort()).toEqual(['applied CREDIT', 'applied POSTPAID', 'applied PREPAID', 'commit_purchase', 'cpu_conversion', 'scheduled', 'subscription', 'usage']);
  });

  it('exist for every day of the contract up to now, with windows spelled as breakdowns spell them', () => {
    const days = whole.filter(({ type }) => type === 'USAGE');
    expect(days).toHaveLength(298);
    expect(days[0]).toMatchObject({ breakdown_start_timestamp: '2024-01-01T00:00:00.000Z', start_timestamp: '2024-01-01T00:00:00+00:00', status: 'FINALIZED' });
    expect(days.at(-1)).toMatchObject({ breakdown_start_timestamp: '2024-10-24T00:00:00.000Z', status: 'DRAFT' });
  });

  it('add up to the invoices, which a reconciliation proves', () => {
    const spend = toSpendView(whole, { interval: year, bucket: 'month' });
    expect(spend.reconciliation.balanced).toBe(true);
    const proof = reconcile(spend, toInvoicesView(invoiceRows(), { now: SAMPLE_NOW }));
    expect(proof.proved).toBe(true);
    expect(new Set(proof.invoices.map(({ verdict }) => verdict))).toEqual(new Set(['equal']));
    expect(proof.invoices).toHaveLength(13);
  });

  it('of a day are the sums of its hours', () => {
    const options = { interval: october, bucket: 'day', groupBy: { group: 'region' } } as const;
    const days = toSpendView(breakdownRows({ interval: october }), options);
    const hours = toSpendView(breakdownRows({ interval: october, window: 'hour' }), options);
    expect(hours.series).toEqual(days.series);
    expect(hours.bucketTotals).toEqual(days.bucketTotals);
  });

  it('have a net of what no grant paid, and a gross of what was used', () => {
    const rows = breakdownRows({
      since: '2024-10-01',
      products: [{ name: 'Seats', daily: 100, unitPrice: 10 }],
      grants: [{ type: 'PREPAID', name: 'Small commit', segments: [{ start: '2024-10-01', end: '2024-12-01', amount: 5000 }] }],
      charges: [],
    });
    const { summary } = toSpendView(rows, { interval: october, bucket: 'day' });
    expect(summary.creditsApplied).toBe('-50');
    expect(Number(summary.net)).toBe(Number(summary.gross) - 50);
  });

  it('charge nothing in the future', () => {
    const charges = [{ type: 'scheduled', name: 'Training', amount: 9900, at: '2024-10-24T18:00:00Z' }] as const;
    const scheduled = (now: string): number => breakdownRows({ now: instant(now), charges }).filter(({ type, line_items }) => type === 'SCHEDULED' && line_items[0]?.name === 'Training').length;
    expect([scheduled('2024-10-24T17:00:00Z'), scheduled('2024-10-24T19:00:00Z')]).toEqual([0, 1]);
  });

  it('do not exist for a contract that has not begun', () => {
    expect(breakdownRows({ since: '2024-12-01', grants: [], charges: [] })).toEqual([]);
    expect(invoiceRows({ since: '2024-12-01', grants: [], charges: [] })).toEqual([]);
  });
});

describe('invoice rows', () => {
  const rows = invoiceRows();

  it('are drafts until a day after their period, then sent, then paid', () => {
    const states = (now: string): string[] =>
      invoiceRows({ now: instant(now), since: '2024-08-01', grants: [], charges: [] }).map(({ status, external_invoice }) => `${status} ${external_invoice?.external_status ?? '-'}`);
    expect(states('2024-10-01T12:00:00Z')).toEqual(['FINALIZED SENT', 'DRAFT -', 'DRAFT -']);
    expect(states('2024-10-03T12:00:00Z')).toEqual(['FINALIZED PAID', 'FINALIZED SENT', 'DRAFT -']);
  });

  it('split a product by group and by what paid for it, in Metronome\'s own words', () => {
    const september = rows.find(({ start_timestamp }) => start_timestamp?.startsWith('2024-09'));
    const cpu = (september?.line_items ?? []).filter(({ name, presentation_group_values }) => name === 'CPU hours' && presentation_group_values?.['region'] === 'us-east-1');
    expect(cpu.map(({ commit_type, applied_commit_or_credit }) => `${commit_type ?? ''} ${applied_commit_or_credit?.type ?? ''}`)).toEqual(['PrepaidCommit PREPAID', 'PostpaidCommit POSTPAID']);
    expect(september?.line_items.every(({ starting_at, ending_before }) => starting_at === september.start_timestamp && ending_before === september.end_timestamp)).toBe(true);
  });

  it('of a purchase name the commit that is bought, and have no period', () => {
    const purchase = rows.find(({ line_items }) => line_items[0]?.type === 'commit_purchase');
    expect(purchase).toMatchObject({ type: 'SCHEDULED', credit_type: CENTS, total: 2_160_000 });
    expect(purchase).not.toHaveProperty('start_timestamp');
  });
});
