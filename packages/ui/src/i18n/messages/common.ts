/** Sentences every component may need. Numbers and dates arrive formatted; a bare `number` is there to choose the plural. */
export interface CommonMessages {
  loading: string;
  /** `share` as "40%". */
  loadingProgress: (share: string) => string;
  retry: string;
  retrying: string;
  /** Over data from before a refetch that failed. */
  stale: string;
  refreshing: string;
  errorTitle: string;
  /** Fits every error that says nothing better. */
  errorUnknown: string;
  errorNetwork: string;
  errorUnauthorized: string;
  errorForbidden: string;
  errorNotFound: string;
  errorRateLimited: string;
  errorServer: string;
  /** The backend answered with something that is no figure. */
  errorUnreadable: string;
  retryAfter: (seconds: number, formatted: string) => string;
  requestId: (id: string) => string;
  /** Behind an amount whose record names no unit. */
  unknownUnit: string;
  /** In a table cell with no value: nothing was recorded, which is not 0. */
  noValue: string;
  asOf: (when: string) => string;
  showMore: string;
}
