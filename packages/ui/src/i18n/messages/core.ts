/** The few sentences that every component needs. */
export interface CoreMessages {
  loading: string;
  retry: string;
  retrying: string;
  asOf: (when: string) => string;
  /** A refetch failed; written beside "as of", so it is short. */
  notRefreshed: string;
  /** Written after an amount whose record names no unit. */
  unknownUnit: string;
}
