import { UpstreamError } from '../errors.js';

const DEFAULT_SECONDS = 5;
const MOST_SECONDS = 60;
const MOST_ENTRIES = 1000;
/** No customer's id: ids are never empty. */
const EVERYBODY = '';

/**
 * Remembers who ran into a rate limit, and answers for Metronome until the wait is over. Without it every page view during an
 * outage of quota asks again, and keeps the quota spent for provisioning and invoicing, which share it.
 */
export class QuotaMemory {
  readonly #until = new Map<string, number>();

  /** @throws UpstreamError while a wait is running for this customer or for everybody */
  check(customerId: string): void {
    const wait = Math.max(this.#left(customerId), this.#left(EVERYBODY));
    if (wait <= 0) return;
    throw new UpstreamError('rate-limited', 'Not asked: Metronome refused the last read for going too fast.', { retryAfter: Math.ceil(wait / 1000) });
  }

  note(customerId: string, { quota, retryAfter }: Pick<UpstreamError, 'quota' | 'retryAfter'>): number {
    const seconds = Math.min(Math.max(retryAfter ?? DEFAULT_SECONDS, 1), MOST_SECONDS);
    if (this.#until.size >= MOST_ENTRIES) this.#until.clear();
    this.#until.set(quota === 'client' ? EVERYBODY : customerId, Date.now() + seconds * 1000);
    return seconds;
  }

  #left(key: string): number {
    return (this.#until.get(key) ?? 0) - Date.now();
  }
}
