const FIRST_PAUSE = 250;

/** How many calls one view may repeat, over all its pages and parts together, so that an outage does not multiply calls. */
export class RetryBudget {
  #left: number;

  constructor(retries: number) {
    this.#left = retries;
  }

  take(): boolean {
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
