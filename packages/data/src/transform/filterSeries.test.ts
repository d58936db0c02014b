import { describe, expect, it } from 'vitest';
import { add, ZERO } from '../exact/decimal.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { refused } from '../wire/refused.test.kit.js';
import { filterSeries } from './filterSeries.js';
import { toSpendView } from './toSpendView.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';
import { row } from './usage/rows.test.kit.js';

describe('filterSeries of usage', () => {
  const options: UsageOptions = { interval: interval('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'day', groupBy: ['region'] };
  const rows = [row(1, 0.3, { region: 'a' }), row(1, 0.2, { region: 'b' }), row(2, 0.1, { region: 'c' })];
  const view = toUsageView(rows, options);

  it('keeps the series with the given ids, and totals only those', () => {
    const some = filterSeries(view, ['group:["c"]', 'group:["a"]', 'group:["gone"]']);
    expect(some.series.map(({ label }) => label)).toEqual(['a', 'c']);
    expect([some.total, some.bucketTotals]).toEqual(['0.4', ['0.3', '0.1']]);
    expect(filterSeries(view, [])).toMatchObject({ series: [], total: '0', bucketTotals: [null, null] });
  });

  it('returns the same object if every series is kept', () => {
    expect(filterSeries(view, view.series.map(({ id }) => id))).toBe(view);
  });

  it('gives a metric that does not add up bucket totals only if one series is left', () => {
    const levels = toUsageView(rows, { ...options, aggregation: 'latest' });
    expect(filterSeries(levels, ['group:["a"]'])).toMatchObject({ total: null, bucketTotals: ['0.3', null] });
    expect(filterSeries(levels, ['group:["a"]', 'group:["c"]'])).toMatchObject({ total: null, bucketTotals: [null, null] });
  });

  it('refuses ids that are not a list of texts', () => {
    for (const ids of [null, 'group:["eu"]', [1], new Set(['other'])]) expect(refused(() => filterSeries(view, ids as unknown as string[])).path).toMatch(/^ids/);
  });
});

describe('filterSeries of spend', () => {
  const rows = fixtureRows<InvoiceBreakdown>('breakdowns_commit_burndown.json');
  const view = toSpendView(rows, { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day', groupBy: { group: 'region' } });
  const idsOf = (...roles: string[]): string[] => view.series.filter(({ role }) => roles.includes(role)).map(({ id }) => id);

  it('summarises the series that are left', () => {
    const usage = filterSeries(view, idsOf('group', 'unassigned'));
    expect(usage.total).toBe('147.8333');
    expect(usage.summary).toEqual({ ...view.summary, creditsApplied: '0', otherCharges: '0', net: view.summary.gross });
    expect(usage.total).toBe(view.summary.gross);
    const credits = filterSeries(view, idsOf('credit'));
    expect(credits.summary).toMatchObject({ gross: '0', creditsApplied: view.summary.creditsApplied, net: view.summary.creditsApplied });
    const charges = filterSeries(view, idsOf('charge'));
    expect([usage, credits, charges].reduce((sum, { total }) => add(sum, total ?? ZERO), ZERO)).toBe(view.total);
  });

  it('keeps the quantities of the series that are left, and everything about the invoices', () => {
    const ids = idsOf('group').slice(0, 1);
    const one = filterSeries(view, ids);
    expect(one.quantities).toEqual(view.quantities.filter(({ seriesId }) => ids.includes(seriesId)));
    expect([one.invoices, one.reconciliation]).toEqual([view.invoices, view.reconciliation]);
  });
});
