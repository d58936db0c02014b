import { instant, type Instant, type Unit } from '@meterboard/data';
import { ConfigurationError } from './errors.js';
import type { Identify } from './identify.js';
import { clientFrom, type ClientSource, type MetronomeClient } from './metronome/client.js';
import { redactor, type Redact } from './redact.js';
import { logToConsole, type ErrorReport } from './report.js';

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

export interface BillingHandlerOptions extends ClientSource {
  /** Metronome's token. It stays in this process. A read-only one is enough. */
  token?: string | undefined;
  /** Instead of `token`: your own `new Metronome({ ... })`. */
  client?: MetronomeClient | undefined;
  /** Another address of the API, with `token`: a sandbox, a proxy. */
  baseURL?: string | undefined;
  /** Says whose data a request may see. Nothing else can: no body, query string or header names a customer. */
  identify: Identify;
  /** The path that the routes stand under, as '/api/billing'. Default: whatever stands before the last segment. */
  basePath?: string | undefined;
  /** The clock. Default: the system's. */
  now?: (() => Date) | undefined;
  /** IANA zone of the buckets where a query names none. Default 'UTC'. */
  timeZone?: string | undefined;
  /** Origins, besides Metronome's own, that an embed URL may stand on. `http` is taken for this machine alone. */
  embedOrigins?: readonly string[] | undefined;
  /** The credit types, where you know them. Default: asked of Metronome and kept for ten minutes. */
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

/** The options, read once. */
export interface Settings {
  readonly client: MetronomeClient;
  readonly identify: Identify;
  readonly basePath: string | null;
  readonly now: () => Instant;
  readonly timeZone: string;
  readonly embedOrigins: readonly string[];
  readonly units: readonly Unit[] | null;
  readonly limits: Limits;
  readonly onError: (report: ErrorReport) => unknown;
  readonly shareReads: boolean;
  readonly redact: Redact;
}

const DEFAULT_LIMITS: Limits = { timeout: 60_000, bodyBytes: 65_536, hourlyDays: 92, dailyDays: 800, pages: 200, concurrency: 8, retries: 2 };

function limitsFrom(given: Partial<Limits> = {}): Limits {
  const limits = { ...DEFAULT_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isInteger(value) || value < (name === 'retries' ? 0 : 1)) throw new ConfigurationError(`limits.${name} is ${String(value)}. Reads would never start or never stop. Pass a whole number above 0.`);
  }
  return limits;
}

function zoneFrom(timeZone = 'UTC'): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return timeZone;
  } catch {
    throw new ConfigurationError(`timeZone "${timeZone}" is not known here. Every bucket would start at the wrong moment. Pass an IANA name such as "Europe/Berlin".`);
  }
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

function originFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname)));
  if (!isSafe) throw new ConfigurationError(`embedOrigins holds "${text}". An iframe on it could be read or changed on the way. List https origins, or http ones of this machine.`);
  return url.origin;
}

/** Node 20 has no navigator. */
const isWorkers = (): boolean => (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent === 'Cloudflare-Workers';

/** @throws ConfigurationError naming the option and what to pass */
export function settle(options: BillingHandlerOptions): Settings {
  const { identify, basePath, now = () => new Date(), embedOrigins = [], units = null, limits, onError = logToConsole, shareReads = !isWorkers() } = options;
  if (typeof identify !== 'function') throw new ConfigurationError('createBillingHandler has no identify. It could not tell whose data a request may see. Pass a function that answers { customerId } from your session, or null.');
  const client = clientFrom(options);
  return {
    client,
    identify,
    basePath: basePath === undefined ? null : basePath.replace(/\/+$/, ''),
    now: () => instant(now().toISOString()),
    timeZone: zoneFrom(options.timeZone),
    embedOrigins: embedOrigins.map(originFrom),
    units,
    limits: limitsFrom(limits),
    onError,
    shareReads,
    redact: redactor(client.bearerToken),
  };
}
