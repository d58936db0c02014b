import { UpstreamError, type UpstreamFailure } from '../errors.js';
import { TimedCache } from './timed-cache.js';

/** Long enough for a page of widgets that is reloaded, short enough for a customer who was created a moment ago. */
const KEPT = 10_000;

const FINAL: ReadonlySet<UpstreamFailure> = new Set(['not-found', 'token-refused', 'rejected']);

/** Whether asking again cannot help: Metronome answered, and the answer is no. */
export const isFinal = (error: unknown): boolean => error instanceof UpstreamError && FINAL.has(error.failure);

/** Remembers for a moment what Metronome refused, so that an unknown customer or a revoked token costs one call and not one for every view. */
export class Refusals {
  readonly #known = new TimedCache<unknown>();

  /** Rejects with the refusal that is remembered for the key, or runs the read. */
  async guard<T>(key: string, read: () => Promise<T>): Promise<T> {
    const refusal = this.#known.get(key);
    if (refusal !== undefined) throw refusal as Error;
    try {
      return await read();
    } catch (error) {
      if (isFinal(error)) this.#known.set(key, error, KEPT);
      throw error;
    }
  }
}
