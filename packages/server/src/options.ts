import type { Unit } from '@meterboard/data';
import type { Identify } from './identify.js';
import type { ClientSource, MetronomeClient } from './metronome/client.js';
import type { ErrorReport } from './report.js';

/** What one request may cost. */
export interface Limits {
  /** Milliseconds for one view, all its calls together. Default 60,000. */
  timeout: number;
  /** Bytes of a query. Default 65,536. */
  bodyBytes: number;
  /** Days of a range that has to be read by the hour. Default 92. */
  hourlyDays: number;
  /** Days of a range that is read by the day. Default 800. */
  dailyDays: number;
  /** Pages of one list. Default 200. */
  pages: number;
  /** Calls to Metronome at once, over all requests; one request takes half of them at most. Default 8. */
  concurrency: number;
  /** Calls that one view may repeat after a broken connection or a 5xx. A 429 is never repeated. Default 2. */
  retries: number;
}

/** `Context` is what a host's framework knows beside the request, where `identify` wants it. */
export interface BillingHandlerOptions<Context = unknown> extends ClientSource {
  /**
   * Metronome's token. It stays in this process. A read-only one is enough. A function is asked on the first read: for a file that
   * also runs where there is no token yet, as Next.js runs route files while it builds.
   */
  token?: string | (() => string | undefined) | undefined;
  /** Instead of `token`: your own `new Metronome({ ... })`. */
  client?: MetronomeClient | undefined;
  /** Another address of the API, with `token`: a sandbox, a proxy. */
  baseURL?: string | undefined;
  /** Says whose data a request may see. Nothing else can: no body, query string or header names a customer. */
  identify: Identify<Context>;
  /** The path that the routes stand under, as '/api/billing': as they reach the handler, for some routers cut their own prefix off. Default: whatever stands before the last segment. */
  basePath?: string | undefined;
  /** The clock. Default: the system's. */
  now?: (() => Date) | undefined;
  /** IANA zone of the buckets where a query names none. Default 'UTC'. */
  timeZone?: string | undefined;
  /** Origins, besides Metronome's own, that an embed URL may stand on. `http` is taken for this machine alone. */
  embedOrigins?: readonly string[] | undefined;
  /** All credit types, where you know them: a query for another is refused. Default: asked of Metronome and kept for ten minutes. */
  units?: readonly Unit[] | undefined;
  limits?: Partial<Limits> | undefined;
  /** Hears of everything that failed on the way to Metronome or in this process. Default: a line on the console. */
  onError?: ((report: ErrorReport) => unknown) | undefined;
  /**
   * Whether requests that ask for the same at the same moment are answered from one read. Default: yes, except on Cloudflare
   * Workers, where a request may not wait for another one's input.
   */
  shareReads?: boolean | undefined;
}
