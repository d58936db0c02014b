import { instant, type Instant, type Unit } from '@meterboard/data';
import { ConfigurationError } from './errors.js';
import { connect, type MetronomeClient } from './metronome/client.js';
import type { BillingHandlerOptions, Limits } from './options.js';
import { knownZone } from './query/time.js';
import { ROUTES } from './routes/table.js';
import { redactor, type Redact } from './redact.js';
import { logToConsole, type ErrorReport } from './report.js';

/** The options, checked and with defaults. */
export interface Settings {
  readonly client: () => MetronomeClient;
  readonly basePath: string | null;
  readonly routes: ReadonlySet<string>;
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

/** No slash at the end, one at the beginning: paths are compared with it as text. */
function basePathFrom(path: string): string {
  if (path !== '' && !path.startsWith('/')) throw new ConfigurationError(`basePath "${path}" does not begin with a slash. No request would match it. Pass a path such as "/api/billing".`);
  return path.replace(/\/+$/, '');
}

function routesFrom(names: readonly string[] = [...ROUTES.keys()]): ReadonlySet<string> {
  const unknown = names.find((name) => !ROUTES.has(name));
  if (unknown !== undefined || names.length === 0) throw new ConfigurationError(`routes ${unknown === undefined ? 'is empty' : `holds "${unknown}", which is none`}. It would answer nothing. Name some of ${[...ROUTES.keys()].join(', ')}, or leave it out for all.`);
  return new Set(names);
}

function zoneFrom(timeZone = 'UTC'): string {
  const zone = knownZone(timeZone);
  if (zone === null) throw new ConfigurationError(`timeZone "${timeZone}" is not known here. Every bucket would start at the wrong moment. Pass an IANA name such as "Europe/Berlin".`);
  return zone;
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
export function settingsFrom(options: BillingHandlerOptions<never>): Settings {
  const { identify, basePath, now = () => new Date(), embedOrigins = [], units = null, limits, onError = logToConsole, shareReads = !isWorkers() } = options;
  if (typeof identify !== 'function') throw new ConfigurationError('createBillingHandler has no identify. It could not tell whose data a request may see. Pass a function that answers { customerId } from your session, or null.');
  const { client, token } = connect(options);
  return {
    client,
    basePath: basePath === undefined ? null : basePathFrom(basePath),
    routes: routesFrom(options.routes),
    now: () => instant(now().toISOString()),
    timeZone: zoneFrom(options.timeZone),
    embedOrigins: embedOrigins.map(originFrom),
    units,
    limits: limitsFrom(limits),
    onError,
    shareReads,
    redact: (text) => redactor(token())(text),
  };
}
