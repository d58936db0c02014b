import { BoundedMap } from './bounded-map.js';

const FIRST_PAUSE = 250;

/** What may be spent on retries: a failed call costs one, a successful one earns a tenth, and below half nothing is retried. */
const FULL = 10;
const EARNED = 0.1;
/** Three customers whose every call fails are an outage. */
const ALL_FULL = 3 * FULL;
const MAX_CUSTOMERS = 1000;

/** The rule and its numbers are those of gRPC. */
class Allowance {
  readonly #full: number;
  #tokens: number;

  constructor(full: number) {
    this.#full = full;
    this.#tokens = full;
  }

  get isOpen(): boolean {
    return this.#tokens > this.#full / 2;
  }

  succeeded(): void {
    this.#tokens = Math.min(this.#full, this.#tokens + EARNED);
  }

  failed(): void {
    this.#tokens = Math.max(0, this.#tokens - 1);
  }
}

/**
 * Whether retries are worth anything. One broken call among many is repeated; in an outage, where most calls fail, none is, or readers
 * who reload would multiply the load on what is down. A customer for whom every call fails is no outage: what that customer uses up
 * counts for all others only until the customer's own retries are spent.
 */
export class RetryThrottle {
  readonly #all = new Allowance(ALL_FULL);
  readonly #customers = new BoundedMap<Allowance>(MAX_CUSTOMERS);

  /** What the views of one customer may retry. */
  budget(customerId: string, retries: number): RetryBudget {
    const own = this.#customers.get(customerId) ?? new Allowance(FULL);
    this.#customers.set(customerId, own);
    return new RetryBudget(retries, own, this.#all);
  }
}

/** How many calls one view may repeat, over all its pages and parts together. */
export class RetryBudget {
  #left: number;
  readonly #own: Allowance;
  readonly #all: Allowance;

  constructor(retries: number, own: Allowance, all: Allowance) {
    this.#left = retries;
    this.#own = own;
    this.#all = all;
  }

  succeeded(): void {
    this.#own.succeeded();
    this.#all.succeeded();
  }

  /** Whether a call that failed may be repeated. */
  take(): boolean {
    if (this.#own.isOpen) this.#all.failed();
    this.#own.failed();
    if (!this.#own.isOpen || !this.#all.isOpen) return false;
    this.#left -= 1;
    return this.#left >= 0;
  }
}

/** Waits longer after each attempt, and rejects at once if the signal aborts. The jitter keeps many readers from retrying together. */
export function pause(attempt: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', leave);
        resolve();
      },
      FIRST_PAUSE * 2 ** attempt * (0.75 + Math.random() / 4),
    );
    signal.addEventListener('abort', leave, { once: true });
  });
}
