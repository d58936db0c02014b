/** The few sentences that every component needs. */
export interface CoreMessages {
  loading: string;
  retry: string;
  retrying: string;
  asOf: (when: string) => string;
  /** A refetch failed, so these are the figures from before. Written beside "as of" and above charts, where there is little room. */
  notRefreshed: string;
  /** Written after an amount whose record names no unit. */
  unknownUnit: string;
}
