/** What `read` returns, or `usual` where it throws: locales, zones and choices come out of databases and addresses, and one bad value must not take down a page of bills. */
export function readOr<T>(read: () => T, usual: T): T {
  try {
    return read();
  } catch {
    return usual;
  }
}
