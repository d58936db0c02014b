import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, ZERO } from '../exact/decimal.js';
import { interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { refused } from '../wire/refused.test.kit.js';
import { filterSeries } from './filterSeries.js';
import { rebucket } from './rebucket.js';
import { topSeries } from './topSeries.js';
import { toSpendView, type SpendOptions } from './toSpendView.js';

const rows = (JSON.parse(readFileSync(new URL('../../fixtures/breakdowns_commit_burndown.json', import.meta.url), 'utf8')) as { data: InvoiceBreakdown[] }).data;
const OPTIONS: SpendOptions = { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day', groupBy: { group: 'region' } };
const view = toSpendView(rows, OPTIONS);
const idsOf = (...roles: string[]): string[] => view.series.filter(({ role }) => roles.includes(role)).map(({ id }) => id);

describe('spend', () => {
  it('refuses ids that are no list of texts', () => {
    for (const ids of [null, 'group:["eu"]', [1], new Set(['other'])]) expect(refused(() => filterSeries(view, ids as unknown as string[])).path).toMatch(/^ids/);
  });

  it('filtered, has a summary of what is left', () => {
    const usage = filterSeries(view, idsOf('group', 'unassigned'));
    expect(usage.total).toBe('147.8333');
    expect(usage.summary).toEqual({ ...view.summary, creditsApplied: '0', otherCharges: '0', net: view.summary.gross });
    expect(usage.total).toBe(view.summary.gross);
    const credits = filterSeries(view, idsOf('credit'));
    expect(credits.summary).toMatchObject({ gross: '0', creditsApplied: view.summary.creditsApplied, net: view.summary.creditsApplied });
    const charges = filterSeries(view, idsOf('charge'));
    expect([usage, credits, charges].reduce((sum, { total }) => add(sum, total ?? ZERO), ZERO)).toBe(view.total);
  });

  it('filtered, keeps the quantities of what is left, and all that is said of the invoices', () => {
    const ids = idsOf('group').slice(0, 1);
    const one = filterSeries(view, ids);
    expect(one.quantities).toEqual(view.quantities.filter(({ seriesId }) => ids.includes(seriesId)));
    expect([one.invoices, one.reconciliation]).toEqual([view.invoices, view.reconciliation]);
  });

  it('folded, is what maxSeries makes of the rows', () => {
    const { quantities, ...top } = topSeries(view, 1);
    const { quantities: folded, ...direct } = toSpendView(rows, { ...OPTIONS, maxSeries: 1 });
    expect(top).toEqual(direct);
    expect(new Set(quantities.map(({ seriesId }) => seriesId))).toEqual(new Set(folded.map(({ seriesId }) => seriesId)));
  });

  it('by month is what its rows are by month', () => {
    expect(rebucket(view, 'month')).toEqual(toSpendView(rows, { ...OPTIONS, bucket: 'month' }));
  });
});
