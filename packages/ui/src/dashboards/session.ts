import type { BillingSource, Instant } from '@meterboard/data';

/** Where a dashboard reads from, and for whom. */
export interface SourceProps {
  /** Default: the provider's. */
  source?: BillingSource | undefined;
  /**
   * Whose figures the source answers with: the id of the customer or of the session. It is only used in cache keys. With it, figures are
   * kept by the QueryClient, shared between dashboards, and found again where the server filled the cache. Without it, each dashboard has
   * figures of its own and forgets them when it unmounts, since a source does not say who is signed in.
   */
  scope?: string | undefined;
  /** The current time. Default: the provider's, else the browser's clock; the server's clock is never read. */
  now?: Instant | undefined;
}

/** The same with all defaults filled in. */
export interface Session {
  source: BillingSource;
  scope: string;
  /** IANA: the zone in whose days usage is cut. */
  timeZone: string;
  /** Null on a server where it was not given. */
  now: Instant | null;
}
