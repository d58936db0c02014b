import type { BucketSize } from '../time/buckets.js';
import type { Interval } from '../time/instant.js';
import type { BalancesView, NetBalanceView } from '../view/balances.js';
import type { GroupKeyLabel } from '../view/common.js';
import type { DashboardKind, EmbedView } from '../view/embed.js';
import type { InvoicesView } from '../view/invoices.js';
import type { MetricsView } from '../view/metrics.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';

/** What a host implements against its own backend; any method may be left out. None names a customer: the session does. */
export interface BillingSource {
  usage?(query: UsageQuery, context: FetchContext): Promise<UsageView>;
  spend?(query: SpendQuery, context: FetchContext): Promise<SpendView>;
  balances?(query: BalancesQuery, context: FetchContext): Promise<BalancesView>;
  netBalance?(query: NetBalanceQuery, context: FetchContext): Promise<NetBalanceView>;
  invoices?(query: InvoicesQuery, context: FetchContext): Promise<InvoicesView>;
  metrics?(query: MetricsQuery, context: FetchContext): Promise<MetricsView>;
  embedUrl?(query: EmbedQuery, context: FetchContext): Promise<EmbedView>;
}

/** What comes with every question: a data library's query function gets both, or `{ signal: AbortSignal.timeout(30_000) }` does. */
export interface FetchContext {
  /** Ends the read; its promise then rejects with a RequestError of kind 'aborted'. */
  signal: AbortSignal;
  /** Told how far the read is, by a source that knows. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Parts read and parts there are; null where only the end will tell. */
export interface Progress {
  done: number;
  total: number | null;
}

/** What one metric counted. Answered by `toUsageView`. */
export interface UsageQuery {
  /** Billable metric id, as `metrics` lists it. */
  metricId: string;
  /** Half open, at any instants: what is fetched for it is trimmed. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA zone that buckets begin in. Default: the backend's, else 'UTC'. */
  timeZone?: string | undefined;
  /** One complete key set of the metric: one key, or a compound as the metric defines it. */
  groupBy?: readonly string[] | undefined;
  /** Keep the largest groups and fold the rest, exactly, into one. Default: all. */
  maxSeries?: number | undefined;
}

/** What usage cost, and what paid for it. Answered by `toSpendView`. */
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
  /** Keep the largest groups and fold the rest, exactly, into one. Default: all. */
  maxSeries?: number | undefined;
}

/** Commits and credits with their ledgers. Answered by `toBalancesView`. */
export interface BalancesQuery {
  /** Archived records too. */
  archived?: boolean | undefined;
}

/** One figure: what is left. Answered by `toNetBalanceView`. */
export interface NetBalanceQuery {
  /** Default USD (cents). */
  creditTypeId?: string | undefined;
  /** Default `spendable`: prepaid commits and credits. `all` counts postpaid commits, which are owed, not owned. */
  scope?: 'spendable' | 'all' | undefined;
  /** Below this balance, in major units as decimal text, the level is `low`. */
  lowBelow?: string | undefined;
}

/** Answered by `toInvoicesView`. */
export interface InvoicesQuery {
  /** Invoices whose service period starts in this interval; all when absent. */
  interval?: Interval | undefined;
  /** Lines of products that nothing was used of, too. Default: they are counted in `zeroLinesHidden`. */
  showZeroUsage?: boolean | undefined;
}

/** Which metrics there are, and by what each can be split. Answered by `toMetricsView`. */
export interface MetricsQuery {
  /** Archived metrics too. */
  archived?: boolean | undefined;
}

/** Names and shapes are Metronome's own (getEmbeddableUrl). */
export interface EmbedQuery {
  dashboard: DashboardKind;
  colorOverrides?: readonly { name: string; value: string }[] | undefined;
  dashboardOptions?: readonly { key: string; value: string }[] | undefined;
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
}
