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

export interface FetchContext {
  signal: AbortSignal;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Parts read and parts there are; null where only the end will tell. */
export interface Progress {
  done: number;
  total: number | null;
}

export interface UsageQuery {
  metricId: string;
  interval: Interval;
  bucket: BucketSize;
  timeZone?: string | undefined;
  /** One complete key set of the metric: one key, or a compound as the metric defines it. */
  groupBy?: readonly string[] | undefined;
  maxSeries?: number | undefined;
}

export interface SpendQuery {
  interval: Interval;
  bucket: BucketSize;
  timeZone?: string | undefined;
  groupBy?: 'product' | 'contract' | 'type' | { group: string } | undefined;
  creditTypeId?: string | undefined;
  maxSeries?: number | undefined;
}

export interface BalancesQuery {
  /** Archived records too. */
  archived?: boolean | undefined;
}

export interface NetBalanceQuery {
  /** Default USD (cents). */
  creditTypeId?: string | undefined;
  /** Default `spendable`: prepaid commits and credits. `all` counts postpaid commits, which are owed, not owned. */
  scope?: 'spendable' | 'all' | undefined;
  /** Below this balance, in major units as decimal text, the level is `low`. */
  lowBelow?: string | undefined;
}

export interface InvoicesQuery {
  /** Invoices whose service period starts in this interval; all when absent. */
  interval?: Interval | undefined;
  showZeroUsage?: boolean | undefined;
}

export interface MetricsQuery {
  archived?: boolean | undefined;
}

/** Names and shapes are Metronome's own (getEmbeddableUrl). */
export interface EmbedQuery {
  dashboard: DashboardKind;
  colorOverrides?: readonly { name: string; value: string }[] | undefined;
  dashboardOptions?: readonly { key: string; value: string }[] | undefined;
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
}
