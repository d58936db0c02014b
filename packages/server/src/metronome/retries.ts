const FIRST_PAUSE = 250;

/** What a handler may spend on retries: a failed call costs one, a successful one earns a tenth, and below half nothing is retried. */
const FULL = 10;
const EARNED = 0.1;

/**
 * Whether retries are worth anything, over all requests of a handler. One broken call among many is repeated; in an outage, where most
 * calls fail, none is, or readers who reload would multiply the load on what is down. The rule and its numbers are those of gRPC.
 */
export class RetryThrottle {
  #tokens = FULL;

  get isOpen(): boolean {
    return this.#tokens > FULL / 2;
  }

  succeeded(): void {
    this.#tokens = Math.min(FULL, this.#tokens + EARNED);
  }

  failed(): void {
    this.#tokens = Math.max(0, this.#tokens - 1);
  }
}

/** How many calls one view may repeat, over all its pages and parts together. */
export class RetryBudget {
  #left: number;
  readonly #throttle: RetryThrottle;

  constructor(retries: number, throttle: RetryThrottle) {
    this.#left = retries;
    this.#throttle = throttle;
  }

  succeeded(): void {
    this.#throttle.succeeded();
  }

  /** Whether a call that failed may be repeated. */
  take(): boolean {
    this.#throttle.failed();
    if (!this.#throttle.isOpen) return false;
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
