import { UpstreamError } from '../errors.js';
import { BoundedMap } from './bounded-map.js';

const DEFAULT_SECONDS = 5;
const MAX_SECONDS = 60;
const MAX_ENTRIES = 1000;
/** The key for the whole organisation. No customer has it, as ids are never empty. */
const EVERYBODY = '';

/**
 * Remembers who ran into a rate limit, and refuses their calls until the wait is over. Otherwise every page view would call again, and
 * keep the quota used up for provisioning and invoicing, which share it.
 */
export class QuotaMemory {
  readonly #until = new BoundedMap<number>(MAX_ENTRIES);

  /** @throws UpstreamError while this customer or the organisation has to wait */
  check(customerId: string): void {
    const wait = Math.max(this.#left(customerId), this.#left(EVERYBODY));
    if (wait <= 0) return;
    throw new UpstreamError('rate-limited', 'Not asked: Metronome refused the last read for going too fast.', { retryAfter: Math.ceil(wait / 1000) });
  }

  note(customerId: string, { quota, retryAfter }: Pick<UpstreamError, 'quota' | 'retryAfter'>): number {
    const seconds = Math.min(Math.max(retryAfter ?? DEFAULT_SECONDS, 1), MAX_SECONDS);
    this.#until.set(quota === 'client' ? EVERYBODY : customerId, Date.now() + seconds * 1000);
    return seconds;
  }

  #left(key: string): number {
    return (this.#until.get(key) ?? 0) - Date.now();
  }
}
