import { mayRetry, pauseBefore } from './retries.js';

/** Waits, and rejects at once if the signal aborts. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** Calls again where that may help, up to twice. Rejects with what the last call rejected with, or with the signal's reason. */
export async function insist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (!mayRetry(failures, error) || signal.aborted) throw error;
      await sleep(pauseBefore(failures, error), signal);
    }
  }
}
