import { BoundedMap } from './bounded-map.js';

const MAX_ENTRIES = 500;

/** Keeps rarely changing definitions and refusals for a short while, never amounts. When full, it drops the oldest entry. */
export class TimedCache<T> {
  readonly #entries = new BoundedMap<{ readonly value: T; readonly until: number }>(MAX_ENTRIES);

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.until > Date.now() ? entry.value : undefined;
  }

  /** What was known last, whatever its age. */
  last(key: string): T | undefined {
    return this.#entries.get(key)?.value;
  }

  set(key: string, value: T, milliseconds: number): void {
    this.#entries.set(key, { value, until: Date.now() + milliseconds });
  }
}
