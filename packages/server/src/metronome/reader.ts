import type { GroupKeyLabel, MetricsView, Unit } from '@meterboard/data';
import { deadline } from '../deadline.js';
import { UpstreamError } from '../errors.js';
import type { Settings } from '../settings.js';
import { readContractNames } from './contracts.js';
import { readMetrics, readUnits } from './definitions.js';
import { Gate } from './gate.js';
import { QuotaMemory } from './quota.js';
import { isFinal, Refusals } from './refusals.js';
import { RetryThrottle } from './retries.js';
import type { Reads } from './send.js';
import { SharedReads } from './shared-reads.js';
import { TimedCache } from './timed-cache.js';
import { orUnknownCustomer } from './unknown-customer.js';

const METRICS_KEPT = 60_000;
const CONTRACTS_KEPT = 60_000;
const UNITS_KEPT = 600_000;
const MISSED_KEPT = 30_000;
const NAMES_TIMEOUT = 10_000;
/** Whose rate limit the account's own lists count against: no customer's. No customer has it, as ids hold no spaces. */
const NOBODY = 'the account';

/** What a failure that is no reason to show nothing is logged as: nothing is known, or only what was read before. */
export type Tolerated = 'units-unknown' | 'contracts-unknown' | 'units-outdated' | 'contracts-outdated' | 'metrics-outdated';

/** Definitions that a view only says less without. */
interface Names<T> {
  readonly cache: TimedCache<readonly T[]>;
  readonly key: string;
  readonly kept: number;
  readonly what: 'units' | 'contracts';
  readonly read: (reads: Reads) => Promise<readonly T[]>;
}

/** What a route reads with: for one customer, until one signal aborts. */
export interface ViewReads extends Reads {
  /** How many parts of a range to read side by side. */
  readonly width: number;
  metrics(archived: boolean): Promise<MetricsView>;
  units(): Promise<readonly Unit[]>;
  /** Labels of the key that spend is split by contract with. */
  contractNames(): Promise<readonly GroupKeyLabel[]>;
}

/** When to ask again for what could not be read. A rate limit tells, and is over sooner than most outages. */
function missedFor(error: unknown): number {
  const wait = error instanceof UpstreamError && error.failure === 'rate-limited' ? error.retryAfter : null;
  return wait === null ? MISSED_KEPT : Math.min(wait * 1000, MISSED_KEPT);
}

/** What makes requests wait for each other. */
interface Coordination {
  readonly shared: SharedReads;
  readonly gate: Gate;
}

/** What outlives a request: reads under way, known definitions, refusals and rate limits. Amounts are never kept. */
export class Reader {
  readonly #settings: Settings;
  readonly #onTolerated: (error: unknown, code: Tolerated) => void;
  readonly #quota = new QuotaMemory();
  readonly #refusals = new Refusals();
  readonly #throttle = new RetryThrottle();
  readonly #metrics = new TimedCache<MetricsView>();
  readonly #units = new TimedCache<readonly Unit[]>();
  readonly #contracts = new TimedCache<readonly GroupKeyLabel[]>();
  readonly #coordination: Coordination;

  /** `onTolerated` is called with failures that do not fail a view. */
  constructor(settings: Settings, onTolerated: (error: unknown, code: Tolerated) => void) {
    this.#settings = settings;
    this.#onTolerated = onTolerated;
    this.#coordination = this.#coordinate();
  }

  /** Reads a view, or waits for the same one if it is being read for the same customer. What Metronome has just refused is not asked again. */
  read<T>(customerId: string, name: string, query: unknown, signal: AbortSignal, start: (reads: ViewReads) => Promise<T>): Promise<T> {
    const coordination = this.#settings.shareReads ? this.#coordination : this.#coordinate();
    const key = JSON.stringify([customerId, name, query]);
    return this.#refusals.guard(key, () => coordination.shared.join(key, signal, (own) => this.#start(coordination, customerId, own, start)));
  }

  /** Reads without sharing, for answers that only one reader may have. */
  readAlone<T>(customerId: string, signal: AbortSignal, start: (reads: ViewReads) => Promise<T>): Promise<T> {
    return this.#start(this.#settings.shareReads ? this.#coordination : this.#coordinate(), customerId, signal, start);
  }

  #coordinate(): Coordination {
    return { shared: new SharedReads(), gate: new Gate(this.#settings.limits.concurrency) };
  }

  async #start<T>(coordination: Coordination, customerId: string, signal: AbortSignal, start: (reads: ViewReads) => Promise<T>): Promise<T> {
    const reads = this.#open(coordination, customerId, signal);
    return start(reads).catch((error: unknown) => orUnknownCustomer(error, reads));
  }

  #open({ shared, gate }: Coordination, customerId: string, signal: AbortSignal): ViewReads {
    const { client, limits } = this.#settings;
    const reads: Reads = { client: client(), customerId, signal, retries: this.#throttle.budget(customerId, limits.retries), gate, quota: this.#quota, timeout: limits.timeout, maxPages: limits.pages };
    return {
      ...reads,
      width: Math.ceil(limits.concurrency / 2),
      metrics: (archived) => this.#readMetrics(reads, shared, archived),
      units: () => this.#readUnits(reads, shared),
      contractNames: () => this.#readNames(reads, shared, { cache: this.#contracts, key: `contracts ${reads.customerId}`, kept: CONTRACTS_KEPT, what: 'contracts', read: readContractNames }),
    };
  }

  async #readMetrics(reads: Reads, shared: SharedReads, archived: boolean): Promise<MetricsView> {
    const key = JSON.stringify([reads.customerId, 'definitions', archived]);
    const known = this.#metrics.get(key);
    if (known !== undefined) return known;
    return shared.join(key, reads.signal, (signal) => this.#loadMetrics({ ...reads, signal }, key, archived));
  }

  /** During an outage, the metrics that were read before are still those that a reader can choose from. */
  async #loadMetrics(reads: Reads, key: string, archived: boolean): Promise<MetricsView> {
    try {
      const view = await readMetrics(reads, archived);
      this.#metrics.set(key, view, METRICS_KEPT);
      return view;
    } catch (error) {
      const last = this.#metrics.last(key);
      if (last === undefined || reads.signal.aborted || isFinal(error)) throw error;
      this.#onTolerated(error, 'metrics-outdated');
      this.#metrics.set(key, last, missedFor(error));
      return last;
    }
  }

  /** Without the list, amounts only lose their currency sign. It is the same for all, so a customer who has to wait must not keep others from it. */
  async #readUnits(reads: Reads, shared: SharedReads): Promise<readonly Unit[]> {
    return this.#settings.units ?? this.#readNames({ ...reads, customerId: NOBODY }, shared, { cache: this.#units, key: 'units', kept: UNITS_KEPT, what: 'units', read: readUnits });
  }

  async #readNames<T>(reads: Reads, shared: SharedReads, names: Names<T>): Promise<readonly T[]> {
    return names.cache.get(names.key) ?? shared.join(names.key, reads.signal, (signal) => this.#loadNames(reads, signal, names));
  }

  async #loadNames<T>(reads: Reads, signal: AbortSignal, { cache, key, kept, what, read }: Names<T>): Promise<readonly T[]> {
    const limit = deadline(signal, NAMES_TIMEOUT);
    try {
      const found = await read({ ...reads, signal: limit.signal });
      cache.set(key, found, kept);
      return found;
    } catch (error) {
      signal.throwIfAborted();
      const last = cache.last(key) ?? [];
      this.#onTolerated(error, last.length === 0 ? `${what}-unknown` : `${what}-outdated`);
      cache.set(key, last, missedFor(error));
      return last;
    } finally {
      limit.release();
    }
  }
}
