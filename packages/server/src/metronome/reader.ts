import type { GroupKeyLabel, MetricsView, Unit } from '@meterboard/data';
import { deadline } from '../deadline.js';
import type { Settings } from '../settings.js';
import { readContractNames, readMetrics, readUnits } from './definitions.js';
import { Gate } from './gate.js';
import { QuotaMemory } from './quota.js';
import { RetryBudget } from './retries.js';
import type { Reads } from './send.js';
import { SharedReads } from './shared-reads.js';
import { TimedCache } from './timed-cache.js';
import { orUnknownCustomer } from './unknown-customer.js';

const METRICS_KEPT = 60_000;
const CONTRACTS_KEPT = 60_000;
const UNITS_KEPT = 600_000;
const MISSED_KEPT = 30_000;
const NAMES_TIMEOUT = 10_000;

/** What a failure that is no reason to show nothing is logged as. */
export type Tolerated = 'units-unknown' | 'contracts-unknown';

/** Definitions that a view only says less without. */
interface Names<T> {
  readonly cache: TimedCache<readonly T[]>;
  readonly key: string;
  readonly kept: number;
  readonly missing: Tolerated;
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

/** What makes requests wait for each other. */
interface Coordination {
  readonly shared: SharedReads;
  readonly gate: Gate;
}

/** What outlives a request: reads under way, known definitions and rate limits. Amounts are never kept. */
export class Reader {
  readonly #settings: Settings;
  readonly #onTolerated: (error: unknown, code: Tolerated) => void;
  readonly #quota = new QuotaMemory();
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

  /** Reads a view, or waits for the same one if it is being read for the same customer. */
  read<T>(customerId: string, name: string, query: unknown, signal: AbortSignal, start: (reads: ViewReads) => Promise<T>): Promise<T> {
    const coordination = this.#settings.shareReads ? this.#coordination : this.#coordinate();
    return coordination.shared.join(JSON.stringify([customerId, name, query]), signal, (own) => this.#start(coordination, customerId, own, start));
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
    const reads: Reads = { client: client(), customerId, signal, retries: new RetryBudget(limits.retries), gate, quota: this.#quota, timeout: limits.timeout, maxPages: limits.pages };
    return {
      ...reads,
      width: Math.ceil(limits.concurrency / 2),
      metrics: (archived) => this.#readMetrics(reads, shared, archived),
      units: () => this.#readUnits(reads, shared),
      contractNames: () => this.#readNames(reads, shared, { cache: this.#contracts, key: `contracts ${reads.customerId}`, kept: CONTRACTS_KEPT, missing: 'contracts-unknown', read: readContractNames }),
    };
  }

  async #readMetrics(reads: Reads, shared: SharedReads, archived: boolean): Promise<MetricsView> {
    const key = JSON.stringify([reads.customerId, 'definitions', archived]);
    const known = this.#metrics.get(key);
    if (known !== undefined) return known;
    const view = await shared.join(key, reads.signal, (signal) => readMetrics({ ...reads, signal }, archived));
    this.#metrics.set(key, view, METRICS_KEPT);
    return view;
  }

  /** Without the list, amounts only lose their currency sign. */
  async #readUnits(reads: Reads, shared: SharedReads): Promise<readonly Unit[]> {
    return this.#settings.units ?? this.#readNames(reads, shared, { cache: this.#units, key: 'units', kept: UNITS_KEPT, missing: 'units-unknown', read: readUnits });
  }

  async #readNames<T>(reads: Reads, shared: SharedReads, names: Names<T>): Promise<readonly T[]> {
    return names.cache.get(names.key) ?? shared.join(names.key, reads.signal, (signal) => this.#loadNames(reads, signal, names));
  }

  async #loadNames<T>(reads: Reads, signal: AbortSignal, { cache, key, kept, missing, read }: Names<T>): Promise<readonly T[]> {
    const limit = deadline(signal, NAMES_TIMEOUT);
    try {
      const found = await read({ ...reads, signal: limit.signal });
      cache.set(key, found, kept);
      return found;
    } catch (error) {
      signal.throwIfAborted();
      this.#onTolerated(error, missing);
      cache.set(key, [], MISSED_KEPT);
      return [];
    } finally {
      limit.release();
    }
  }
}
