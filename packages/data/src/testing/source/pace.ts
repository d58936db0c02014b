import { abortedError, refuseAborted } from '../../source/aborted.js';
import type { FetchContext } from '../../source/billingSource.js';

/** An answer comes in this many parts, like the pages of a real one. */
const PARTS = 4;

/** Infinite waits end only by the signal, as a timer would take Infinity for 0. */
function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(abortedError(signal?.reason));
    };
    const timer = Number.isFinite(milliseconds)
      ? setTimeout(() => {
          signal?.removeEventListener('abort', stop);
          resolve();
        }, milliseconds)
      : undefined;
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Waits and reports progress. Without a delay no timer is set, so that fake timers need not be advanced.
 * @throws RequestError of kind 'aborted' once the signal is aborted
 */
export async function takeTime(milliseconds: number, { signal, onProgress }: Partial<FetchContext>): Promise<void> {
  refuseAborted(signal);
  onProgress?.({ done: 0, total: PARTS });
  for (let done = 1; done <= PARTS; done += 1) {
    await (milliseconds > 0 ? wait(milliseconds / PARTS, signal) : Promise.resolve());
    refuseAborted(signal);
    onProgress?.({ done, total: PARTS });
  }
}
