import type { Unit } from '@meterboard/data';
import type { Identify } from './identify.js';
import type { ClientSource, MetronomeClient } from './metronome/client.js';
import type { ErrorReport } from './report.js';

/** What can be asked for: the last segment of a request's path. */
export type RouteName = 'usage' | 'spend' | 'balances' | 'net-balance' | 'invoices' | 'metrics' | 'embed-url' | 'alerts' | 'seat-balances' | 'recharges' | 'rates';

/** What one request may cost. */
export interface Limits {
  /** Milliseconds for one view, with all its calls. Default 60,000. */
  timeout: number;
  /** The most bytes of a query. Default 65,536. */
  bodyBytes: number;
  /** The most days of a range that has to be read by the hour. Default 92. */
  hourlyDays: number;
  /** The most days of a range that is read by the day. Default 800. */
  dailyDays: number;
  /** The most pages of one list. Default 200. */
  pages: number;
  /** The most calls to Metronome at the same time, for all requests together. One request takes at most half of them, and customers who wait take turns. Default 8. */
  concurrency: number;
  /** How many calls one view may repeat after a broken connection or a 5xx. A 429 is never repeated, and in an outage nothing is. Default 2. */
  retries: number;
}

/** `Context` is the type of the handler's second argument, which is passed on to `identify`. */
export interface BillingHandlerOptions<Context = unknown> extends ClientSource {
  /**
   * Metronome's token, which never leaves this process. A read-only one is enough. A function is called on the first read: use one if
   * the file also runs where there is no token yet, as Next.js runs route files during a build.
   */
  token?: string | (() => string | undefined) | undefined;
  /** Your own `new Metronome({ ... })`, instead of `token`. */
  client?: MetronomeClient | undefined;
  /** Another address of the API, such as a sandbox or a proxy. Only with `token`. */
  baseURL?: string | undefined;
  /** Tells whose data a request may see. Nothing else does: no body, query string or header can name a customer. */
  identify: Identify<Context>;
  /**
   * The path before the route name as it reaches the handler, such as '/api/billing'; some routers remove their own prefix. Default: any
   * path.
   */
  basePath?: string | undefined;
  /**
   * What customers may read; all else is answered as if it did not exist. Name what your pages show: alerts carry the names that you gave them, and
   * rates your list prices beside the contract's own, whether a page shows those or not. Default: every route, those of later versions included.
   */
  routes?: readonly RouteName[] | undefined;
  /** The clock. Default: that of the system. */
  now?: (() => Date) | undefined;
  /** IANA zone of the buckets for queries that name none. Default 'UTC'. */
  timeZone?: string | undefined;
  /** Origins that an embed URL may have, besides Metronome's own. `http` is accepted only for this machine. */
  embedOrigins?: readonly string[] | undefined;
  /** All credit types of the account; queries for others are refused. Default: read from Metronome, and kept for ten minutes. */
  units?: readonly Unit[] | undefined;
  limits?: Partial<Limits> | undefined;
  /** Called with every failure on the way to Metronome or in this process. Default: prints a line to the console. */
  onError?: ((report: ErrorReport) => unknown) | undefined;
  /**
   * Whether equal requests at the same moment are answered from one read. Default: true, except on Cloudflare Workers, where a request
   * may not wait for the I/O of another.
   */
  shareReads?: boolean | undefined;
}
