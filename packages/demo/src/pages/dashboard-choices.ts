import type { CommitsAndCreditsDashboardProps, DashboardRange, InvoicesDashboardProps, UsageDashboardProps } from '@meterboard/ui/dashboards';
import { rangeAt, rangeText, type Range } from '../state/ranges.ts';
import type { ChangeView } from '../state/useViewState.ts';
import type { ViewState } from '../state/view-state.ts';

/** The last 24 hours have no name in a dashboard: it is given their two moments. */
const dashboardRange = (range: Range, now: string): DashboardRange => (range === '24h' ? rangeAt(range, now) : range);

function rangeOf(range: DashboardRange, now: string): Range {
  return typeof range === 'object' && 'start' in range && rangeText(range) === rangeText(rangeAt('24h', now)) ? '24h' : range;
}

/** What a reader chooses in the usage dashboard, kept in the address. The next metric has other group keys. */
export const usageChoices = ({ range, bucket, metric, groupBy, mark, hiddenSeries }: ViewState, change: ChangeView, now: string): UsageDashboardProps => ({
  metric: metric ?? null,
  groupBy: groupBy ?? null,
  range: dashboardRange(range, now),
  bucket,
  mark,
  onMetricChange: (id) => { change({ metric: id, groupBy: undefined, hiddenSeries: undefined }); },
  onGroupByChange: (keys) => { change({ groupBy: keys, hiddenSeries: undefined }); },
  onRangeChange: (next) => { change({ range: rangeOf(next, now) }); },
  onBucketChange: (next) => { change({ bucket: next }); },
  onMarkChange: (next) => { change({ mark: next }); },
  hiddenSeries: hiddenSeries ?? [],
  onHiddenSeriesChange: (ids) => { change({ hiddenSeries: ids.length === 0 ? undefined : ids }); },
});

/** The same for the invoices' dashboard. */
export const invoiceChoices = ({ spendBy, spendRange, filter }: ViewState, change: ChangeView): InvoicesDashboardProps => ({
  groupBy: spendBy ?? 'product',
  range: spendRange ?? null,
  filter,
  onGroupByChange: (next) => { change({ spendBy: next }); },
  onRangeChange: (next) => { change({ spendRange: next ?? undefined }); },
  onFilterChange: (next) => { change({ filter: next }); },
});

/** The unit, where a customer has several. */
export const unitChoice = ({ unit }: ViewState, change: ChangeView): Pick<CommitsAndCreditsDashboardProps, 'unit' | 'onUnitChange'> => ({
  unit: unit ?? null,
  onUnitChange: (id) => { change({ unit: id }); },
});
