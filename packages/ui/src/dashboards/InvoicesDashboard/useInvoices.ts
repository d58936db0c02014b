import { useMemo } from 'react';
import type { GroupKeyLabel, Instant, Interval, InvoicesView, SpendQuery, SpendView } from '@meterboard/data';
import type { LoadState } from '../../hooks/loadState.js';
import { relabelled } from '../groupLabels.js';
import { bucketsOf, intervalOf, type DashboardRange } from '../ranges.js';
import type { Session } from '../session.js';
import { mapState, UNAVAILABLE } from '../unavailable.js';
import type { NamedUnit } from '../UnitChoice.js';
import { useSourceQuery } from '../useSourceQuery.js';
import { currentPeriod, filterInvoices, unitsOf, type InvoiceFilter, type InvoiceOptions } from './invoiceChoice.js';
import type { SpendGrouping } from './invoicesProps.js';

export interface InvoicesChoice {
  options: InvoiceOptions;
  filter: InvoiceFilter;
  groupBy: SpendGrouping;
  /** Of the chart. Null: the current period. */
  range: DashboardRange | null;
  /** Null: the unit of the current period. */
  unit: string | null;
  maxSeries: number;
}

export interface Invoices {
  units: readonly NamedUnit[];
  unit: NamedUnit | undefined;
  /** Null where the source does not provide spend: then there is no such panel. */
  spend: LoadState<SpendView> | null;
  /** Spend of the range that was chosen: that of the current period where none was. */
  chart: LoadState<SpendView> | null;
  /** Null where it is not known yet. */
  period: Interval | null;
  /** The moment of the figures; null where it is not known. */
  asOf: Instant | null;
  table: LoadState<InvoicesView>;
  /** Why the list is empty although there may be invoices: the source does not provide any, or none has the chosen status. */
  lack: 'source' | 'filter' | null;
}

/** Spend is invoiced by UTC days; of one or two there are hours. */
function timeOf(range: DashboardRange, now: Instant): Pick<SpendQuery, 'interval' | 'bucket'> {
  const interval = intervalOf(range, now);
  return { interval, bucket: bucketsOf(interval)[0] };
}

/** The invoices, and the spend of what is the current period according to them. */
export function useInvoices(session: Session, { options, filter, groupBy, range, unit: chosen, maxSeries }: InvoicesChoice, labels: readonly GroupKeyLabel[]): Invoices {
  const { now } = session;
  const invoices = useSourceQuery(session, 'invoices', { showZeroUsage: options.showZeroUsage });
  const view = invoices?.data ?? null;
  const units = useMemo(() => unitsOf(view), [view]);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  const asOf = view?.asOf ?? now;
  const period = invoices?.status !== 'pending' && asOf !== null ? currentPeriod(view, asOf) : null;
  const query = period && { interval: period, bucket: 'day' as const, groupBy, maxSeries, ...(units.length > 1 && unit !== undefined ? { creditTypeId: unit.id } : {}) };
  const spend = useSourceQuery(session, 'spend', query);
  const part = useSourceQuery(session, 'spend', query && asOf !== null && range !== null ? { ...query, ...timeOf(range, asOf) } : null);
  const chart = range === null ? spend : part;
  const spent = chart?.data;
  const named = useMemo(() => (spent === undefined ? undefined : relabelled(spent, labels)), [spent, labels]);
  const listed = useMemo(() => (view === null ? null : filterInvoices(view, options, filter)), [view, options, filter]);
  return {
    units,
    unit,
    spend,
    chart: chart === null ? null : mapState(chart, (data) => named ?? data),
    period,
    asOf,
    table: invoices === null ? UNAVAILABLE : mapState(invoices, (data) => listed ?? data),
    lack: invoices === null ? 'source' : filter !== 'all' && listed !== null && listed !== view && listed.invoices.length === 0 ? 'filter' : null,
  };
}
