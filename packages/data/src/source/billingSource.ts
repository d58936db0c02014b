import type { BucketSize } from '../time/buckets.js';
import type { Instant, Interval } from '../time/instant.js';
import type { AlertsView } from '../view/alerts.js';
import type { BalancesView, NetBalanceView } from '../view/balances.js';
import type { GroupKeyLabel } from '../view/common.js';
import type { DashboardKind, EmbedView } from '../view/embed.js';
import type { InvoicesView } from '../view/invoices.js';
import type { MetricsView } from '../view/metrics.js';
import type { RateCardView } from '../view/rateCard.js';
import type { RechargesView } from '../view/recharges.js';
import type { SeatBalancesView } from '../view/seats.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';

/** What a host implements against its own backend. Every method is optional. No query names a customer: the backend takes that from the session. */
export interface BillingSource {
  usage?(query: UsageQuery, context: FetchContext): Promise<UsageView>;
  spend?(query: SpendQuery, context: FetchContext): Promise<SpendView>;
  balances?(query: BalancesQuery, context: FetchContext): Promise<BalancesView>;
  netBalance?(query: NetBalanceQuery, context: FetchContext): Promise<NetBalanceView>;
  invoices?(query: InvoicesQuery, context: FetchContext): Promise<InvoicesView>;
  metrics?(query: MetricsQuery, context: FetchContext): Promise<MetricsView>;
  embedUrl?(query: EmbedQuery, context: FetchContext): Promise<EmbedView>;
  rates?(query: RatesQuery, context: FetchContext): Promise<RateCardView>;
  alerts?(query: AlertsQuery, context: FetchContext): Promise<AlertsView>;
  seatBalances?(query: SeatBalancesQuery, context: FetchContext): Promise<SeatBalancesView>;
  recharges?(query: RechargesQuery, context: FetchContext): Promise<RechargesView>;
}

/** Passed with every query. A data library hands its query function a signal; without one, `{ signal: AbortSignal.timeout(30_000) }` will do. */
export interface FetchContext {
  /** Cancels the request; its promise then rejects with a RequestError of kind 'aborted'. */
  signal: AbortSignal;
  /** Called with the progress so far, by a source that knows it. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How many parts are read, out of how many; `total` is null while that is not known. */
export interface Progress {
  done: number;
  total: number | null;
}

/** What one metric counted. The answer is made by `toUsageView`. */
export interface UsageQuery {
  /** Billable metric id, as `metrics` lists it. */
  metricId: string;
  /** Half open. It may start and end at any instant: the backend fetches whole hours or days and trims them. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA zone that buckets begin in. Default: the backend's, else 'UTC'. */
  timeZone?: string | undefined;
  /** One complete key set of the metric: a single key, or all keys of a compound key as the metric defines it. */
  groupBy?: readonly string[] | undefined;
  /** Keep this many of the largest groups and fold the rest, exactly, into one. Default: keep all. */
  maxSeries?: number | undefined;
}

/** What usage cost, and what paid for it. The answer is made by `toSpendView`. */
export interface SpendQuery {
  /** Half open. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA zone that buckets begin in. Default: the backend's, else 'UTC'. */
  timeZone?: string | undefined;
  /** Default 'product'; `{ group: 'region' }` is a presentation or pricing group key. */
  groupBy?: 'product' | 'contract' | 'type' | { group: string } | undefined;
  /** Needed where a customer pays in several units. */
  creditTypeId?: string | undefined;
  /** Keep this many of the largest groups and fold the rest, exactly, into one. Default: keep all. */
  maxSeries?: number | undefined;
}

/** Commits and credits with their ledgers. The answer is made by `toBalancesView`. */
export interface BalancesQuery {
  /** Include archived records. */
  archived?: boolean | undefined;
}

/** One figure: what is left. The answer is made by `toNetBalanceView`. */
export interface NetBalanceQuery {
  /** Default USD (cents). */
  creditTypeId?: string | undefined;
  /** Default `spendable`: prepaid commits and credits. `all` includes postpaid commits, which the customer owes rather than owns. */
  scope?: 'spendable' | 'all' | undefined;
  /** Below this balance, in major units as decimal text, the level is `low`. */
  lowBelow?: string | undefined;
}

/** A customer's invoices. The answer is made by `toInvoicesView`. */
export interface InvoicesQuery {
  /** Invoices whose service period starts in this interval; all when absent. */
  interval?: Interval | undefined;
  /** Include lines of products that were not used. Default: they are only counted, in `zeroLinesHidden`. */
  showZeroUsage?: boolean | undefined;
}

/** Which metrics there are, and which keys each can be split by. The answer is made by `toMetricsView`. */
export interface MetricsQuery {
  /** Include archived metrics. */
  archived?: boolean | undefined;
}

/** One of Metronome's own dashboards. Names and shapes are those of its getEmbeddableUrl endpoint. */
export interface EmbedQuery {
  dashboard: DashboardKind;
  colorOverrides?: readonly { name: string; value: string }[] | undefined;
  dashboardOptions?: readonly { key: string; value: string }[] | undefined;
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
}

/** A customer's alerts, and which of them are in alarm. The answer is made by `toAlertsView`. */
export interface AlertsQuery {
  /** Include disabled and archived alerts. Default: enabled ones only. */
  archived?: boolean | undefined;
}

/** When contracts charge by themselves: auto-recharge and thresholds of spend. The answer is made by `toRechargesView`. */
export interface RechargesQuery {
  /** Include archived contracts. */
  archived?: boolean | undefined;
}

/** What a contract charges. The answer is made by `toRateCardView`; without a contract in force it has no rates. */
export interface RatesQuery {
  /** One of the customer's own contracts. Default: the one in force at `at`; of several, the one that began last. */
  contractId?: string | undefined;
  /** The moment whose prices to read. Default now. */
  at?: Instant | undefined;
}

/** What each seat has left now, with its commits, credits and ledgers. The answer is made by `toSeatBalancesView`. */
export interface SeatBalancesQuery {
  /** Needed only where several current contracts have seats: one seat may have a balance in each. */
  contractId?: string | undefined;
}
