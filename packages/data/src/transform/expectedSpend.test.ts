import { describe, expect, it } from 'vitest';
import { decimal, shift, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import { instant, interval } from '../time/instant.js';
import type { SpendView } from '../view/spend.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import type { Invoice } from '../wire/invoice.js';
import { toInvoicesView } from './toInvoicesView.js';
import { toSpendView } from './toSpendView.js';

const breakdowns = (path: string) => fixtureRows<InvoiceBreakdown>(path);
const cents = (value: number): Decimal => shift(decimal(value), -2);
const inDollars = (values: Record<string, number>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cents(value)]));
const byDay = ({ buckets, bucketTotals }: SpendView) => Object.fromEntries(buckets.flatMap(({ start }, index) => (bucketTotals[index] === null ? [] : [[start.slice(0, 10), bucketTotals[index]]])));
const labelled = ({ series }: SpendView, role: string) => Object.fromEntries(series.filter((one) => one.role === role).map(({ label, total }) => [label, total]));

/** The answers beside the fixtures were calculated without this library. */
describe('every fixture gives the answer beside it', () => {
  it('breakdowns_commit_burndown', () => {
    const answer = fixture('breakdowns_commit_burndown.expected.json') as Record<'gross_usage' | 'net', number> & Record<'gross_usage_by_region' | 'applied' | 'invoice_total_by_day' | 'gross_usage_without_groups', Record<string, number>>;
    const options = { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day' } as const;
    const view = toSpendView(breakdowns('breakdowns_commit_burndown.json'), { ...options, groupBy: { group: 'region' } });
    expect(byDay(view)).toEqual(inDollars(answer.invoice_total_by_day));
    expect(labelled(view, 'group')).toEqual(inDollars(answer.gross_usage_by_region));
    expect(view.summary).toMatchObject({ gross: cents(answer.gross_usage), net: cents(answer.net), postpaidApplied: cents(answer.applied['POSTPAID']!) });
    expect(view.series.filter(({ role }) => role === 'credit').map(({ total }) => total)).toEqual([cents(answer.applied['CREDIT']!), cents(answer.applied['PREPAID']!)]);
    expect(labelled(toSpendView(breakdowns('breakdowns_commit_burndown.json'), options), 'group')).toMatchObject(inDollars(answer.gross_usage_without_groups));
  });

  it('breakdowns_eur', () => {
    const answer = fixture('breakdowns_eur.expected.json') as { eur_by_day: Record<string, number>; eur_total: number };
    const view = toSpendView(breakdowns('breakdowns_eur.json'), { interval: interval('2025-04-01T00:00:00Z', '2025-05-01T00:00:00Z'), bucket: 'day' });
    expect(byDay(view)).toEqual(Object.fromEntries(Object.entries(answer.eur_by_day).map(([day, value]) => [day, decimal(value)])));
    expect(view.total).toBe(decimal(answer.eur_total));
  });

  it("the guide's breakdowns", () => {
    const answer = fixture('guide/expected.json') as { breakdowns_arrears: { by_region: Record<string, string> }; breakdowns_commit: Record<string, string> };
    const options = { interval: interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z'), bucket: 'day', groupBy: { group: 'region' } } as const;
    const arrears = toSpendView(breakdowns('guide/breakdowns_arrears.json'), options);
    expect({ ...byDay(arrears), net_usd: arrears.total, by_region: labelled(arrears, 'group') }).toEqual(answer.breakdowns_arrears);
    const { gross, net, creditsApplied } = toSpendView(breakdowns('guide/breakdowns_commit.json'), options).summary;
    expect(answer.breakdowns_commit).toMatchObject({ net_usd: net, gross_usd: gross, credits_applied_usd: creditsApplied });
  });

  it('invoices_list', () => {
    const answer = fixture('invoices_list.expected.json') as Record<'usd_finalized_total' | 'usd_draft_total' | 'eur_finalized_total' | 'void_excluded', number> & Record<'without_service_period' | 'failed_payment', string[]>;
    const { invoices, totals } = toInvoicesView(fixtureRows<Invoice>('invoices_list.json'), { now: instant('2025-05-20T00:00:00Z') });
    const numbers = (list: typeof invoices) => list.map(({ id }) => String(Number.parseInt(id.slice(-3), 16))).toSorted();
    expect(totals.map(({ finalized, draft }) => [finalized, draft])).toEqual([
      [cents(answer.usd_finalized_total), cents(answer.usd_draft_total)],
      [decimal(answer.eur_finalized_total), '0'],
    ]);
    expect(sum(invoices.filter(({ status }) => status === 'void').map(({ total }) => total))).toBe(cents(answer.void_excluded));
    expect(numbers(invoices.filter(({ period }) => period === null))).toEqual(answer.without_service_period);
    expect(numbers(invoices.filter(({ payment }) => payment === 'failed'))).toEqual(answer.failed_payment);
  });
});
