/** What reads, else a sensible reading of what does not: choices come out of addresses and settings, and must not take a page down. */
export function readOr<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
