import type { SpendQuery } from '@meterboard/data';
import type { CommitsAndCreditsDashboardProps, DashboardRange, InvoicesDashboardProps, UsageDashboardProps } from '@meterboard/ui/dashboards';
import { groupText } from '../billing/group-keys.ts';
import { daysOf, rangeAt, type Range } from '../state/ranges.ts';
import type { ChangeView } from '../state/useViewState.ts';
import type { ViewState } from '../state/view-state.ts';

/** The last 24 hours have no name in a dashboard: it is given their two moments. */
const dashboardRange = (range: Range, now: string): DashboardRange => (range === '24h' ? rangeAt(range, now) : range);

function rangeOf(range: DashboardRange, now: string): Range {
  if (typeof range === 'string' || 'from' in range) return range;
  return range.start === rangeAt('24h', now).start ? '24h' : daysOf(range);
}

/** What a reader chooses in the usage dashboard, kept in the address. The next metric has other group keys. */
export const usageChoices = ({ range, bucket, metric, group, mark }: ViewState, change: ChangeView, now: string): UsageDashboardProps => ({
  metric,
  groupBy: group === null ? null : group.split(',').filter((key) => key !== ''),
  range: dashboardRange(range, now),
  bucket,
  mark,
  onMetricChange: (id) => { change({ metric: id, group: null }); },
  onGroupByChange: (keys) => { change({ group: groupText(keys) }); },
  onRangeChange: (next) => { change({ range: rangeOf(next, now) }); },
  onBucketChange: (next) => { change({ bucket: next }); },
  onMarkChange: (next) => { change({ mark: next }); },
});

const OWN = ['product', 'type', 'contract'] as const;

/** Products, types and contracts are the invoice's own; anything else is a group key. */
const splitOf = (split: string): NonNullable<SpendQuery['groupBy']> => OWN.find((own) => own === split) ?? { group: split };

/** The same for the invoices' dashboard. */
export const invoiceChoices = ({ split, status }: ViewState, change: ChangeView): InvoicesDashboardProps => ({
  groupBy: splitOf(split ?? 'product'),
  filter: status,
  onGroupByChange: (next) => { change({ split: typeof next === 'string' ? next : next.group }); },
  onFilterChange: (next) => { change({ status: next }); },
});

/** The unit, where a customer has several. */
export const unitChoice = ({ unit }: ViewState, change: ChangeView): Pick<CommitsAndCreditsDashboardProps, 'unit' | 'onUnitChange'> => ({
  unit,
  onUnitChange: (id) => { change({ unit: id }); },
});
