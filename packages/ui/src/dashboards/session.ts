import type { BillingSource, Instant } from '@meterboard/data';

/** Where a dashboard reads from, and whose figures these are. */
export interface SourceProps {
  /** Default: the provider's. */
  source?: BillingSource | undefined;
  /**
   * Whose figures the source answers with: the customer's or the session's id. It is part of every cache key and goes nowhere else.
   * With it, what was read is kept by the QueryClient and shared between dashboards, and a cache filled on the server is found again.
   * Without it, each dashboard on screen keeps its own, and forgets it when it goes: a source does not say who is signed in.
   */
  scope?: string | undefined;
  /** The present. Default: the provider's, else the browser's clock, once the page is in the browser. */
  now?: Instant | undefined;
}

/** The same with nothing left open. */
export interface Session {
  source: BillingSource;
  scope: string;
  /** IANA: by whose days usage is cut. */
  timeZone: string;
  /** Null on a server that was not told. */
  now: Instant | null;
}
