import { RequestError } from '../../errors.js';
import { decimal } from '../../exact/decimal.js';
import type { Unit } from '../../exact/unit.js';
import type { BillingSource, InvoicesQuery, NetBalanceQuery, RatesQuery, SpendQuery, UsageQuery } from '../../source/billingSource.js';
import { fromEpoch, toEpoch, type Instant } from '../../time/instant.js';
import { toAlertsView } from '../../transform/toAlertsView.js';
import { toBalancesView } from '../../transform/toBalancesView.js';
import { toInvoicesView } from '../../transform/toInvoicesView.js';
import { toMetricsView } from '../../transform/toMetricsView.js';
import { toNetBalanceView } from '../../transform/toNetBalanceView.js';
import { toRateCardView } from '../../transform/toRateCardView.js';
import { toRechargesView } from '../../transform/toRechargesView.js';
import { toSeatBalancesView } from '../../transform/toSeatBalancesView.js';
import { toSpendView } from '../../transform/toSpendView.js';
import { toUnits } from '../../transform/toUnits.js';
import { toUsageView } from '../../transform/toUsageView.js';
import type { NetBalanceView } from '../../view/balances.js';
import type { MetricLine } from '../../view/metrics.js';
import type { RateCardView } from '../../view/rateCard.js';
import type { SpendView } from '../../view/spend.js';
import type { UsageView } from '../../view/usage.js';
import type { Invoice } from '../../wire/invoice.js';
import type { RateScheduleRow } from '../../wire/rate.js';
import { netBalanceOf } from '../balances/netBalance.js';
import { CENTS } from '../creditTypes.js';
import { contractIdOf } from '../ids.js';
import { epochOfMoment } from '../moments.js';
import type { SourceRows } from './sourceRows.js';

export type Method = keyof BillingSource;
export type QueryOf<M extends Method> = Parameters<NonNullable<BillingSource[M]>>[0];
export type ViewOf<M extends Method> = Awaited<ReturnType<NonNullable<BillingSource[M]>>>;
export type Answers = { readonly [M in Method]-?: (query: QueryOf<M>) => ViewOf<M> };

const unitsOf = (rows: SourceRows): readonly Unit[] => toUnits(rows.creditTypes);
const nowOf = (rows: SourceRows): Instant => fromEpoch(rows.customer.now);
const isLive = ({ archived_at }: { archived_at?: string | null | undefined }): boolean => archived_at === undefined || archived_at === null;

/** Refuses part of a compound key, as the backend does. */
function completeKeys({ groupKeys }: MetricLine, asked: readonly string[]): readonly string[] {
  const complete = asked.length === 0 ? [] : groupKeys.find((keys) => keys.length === asked.length && keys.every((key) => asked.includes(key)));
  if (complete !== undefined) return complete;
  throw new RequestError('bad-request', `groupBy is not a complete group key of this metric. Ask for one of ${JSON.stringify(groupKeys)}.`, { status: 400 });
}

function usage(rows: SourceRows, { metricId, groupBy = [], ...query }: UsageQuery): UsageView {
  const row = rows.metrics.find(({ id }) => id === metricId);
  const metric = toMetricsView(rows.metrics).metrics.find(({ id }) => id === metricId);
  if (row === undefined || metric === undefined) {
    throw new RequestError('not-found', 'This account has no such metric. Ask for one that metrics() lists, or pass rows.metrics.', { status: 404 });
  }
  const keys = rows.own.usage === undefined ? completeKeys(metric, groupBy) : groupBy;
  const { id, name, aggregation } = metric;
  return toUsageView(rows.usage(row, keys, query), { ...query, groupBy, aggregation, metric: { id, name }, now: nowOf(rows) });
}

const spend = (rows: SourceRows, query: SpendQuery): SpendView =>
  toSpendView(rows.breakdowns(query), { ...query, units: unitsOf(rows), now: nowOf(rows) });

function netBalance(rows: SourceRows, { creditTypeId = CENTS.id, scope = 'spendable', lowBelow }: NetBalanceQuery): NetBalanceView {
  const answer = netBalanceOf(rows.balances.filter(isLive), creditTypeId, scope);
  return toNetBalanceView(answer, { now: nowOf(rows), scope, lowBelow: lowBelow === undefined ? undefined : decimal(lowBelow), units: unitsOf(rows) });
}

const holdsAt = ({ starting_at, ending_before }: RateScheduleRow, at: number): boolean =>
  epochOfMoment(starting_at ?? '1970-01-01') <= at && at < epochOfMoment(ending_before ?? '9999-12-31');

function rates(rows: SourceRows, { contractId, at }: RatesQuery): RateCardView {
  const now = nowOf(rows);
  const id = contractIdOf(rows.customer.seed);
  if (contractId !== undefined && contractId !== id) throw new RequestError('not-found', 'This account has no such contract.', { status: 404 });
  const moment = at ?? now;
  return toRateCardView(rows.rates.filter((row) => holdsAt(row, toEpoch(moment))), { now, at: moment, contract: { id, name: 'Sample contract' }, units: unitsOf(rows) });
}

/** Whether the service period, or else the issue date, starts in the interval. */
function startsIn({ start_timestamp, issued_at }: Invoice, interval: InvoicesQuery['interval']): boolean {
  const at = start_timestamp ?? issued_at ?? null;
  if (interval === undefined || at === null) return true;
  const moment = epochOfMoment(at);
  return moment >= epochOfMoment(interval.start) && moment < epochOfMoment(interval.end);
}

/** What the backend would answer: the same rows through the same transformers. */
export function answersFrom(rows: SourceRows, embedOrigin: string): Answers {
  const now = nowOf(rows);
  return {
    usage: (query) => usage(rows, query),
    spend: (query) => spend(rows, query),
    balances: ({ archived = false }) => toBalancesView(rows.balances.filter((row) => archived || isLive(row)), { now, units: unitsOf(rows) }),
    netBalance: (query) => netBalance(rows, query),
    invoices: ({ interval, showZeroUsage }) => toInvoicesView(rows.invoices.filter((row) => startsIn(row, interval)), { now, showZeroUsage, units: unitsOf(rows) }),
    metrics: ({ archived = false }) => toMetricsView(rows.metrics.filter((row) => archived || isLive(row))),
    rates: (query) => rates(rows, query),
    embedUrl: ({ dashboard }) => ({ kind: 'embed', dashboard, url: `${embedOrigin}/${dashboard}` }),
    alerts: ({ archived = false }) => toAlertsView(rows.alerts.filter(({ alert }) => archived || alert.status === 'enabled'), { now, units: unitsOf(rows) }),
    seatBalances: () => toSeatBalancesView(rows.seats, { now, units: unitsOf(rows) }),
    recharges: ({ archived = false }) => toRechargesView(rows.contracts.filter((row) => archived || isLive(row)), { now, units: unitsOf(rows) }),
  };
}
