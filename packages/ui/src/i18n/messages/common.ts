import type { CoreMessages } from './core.js';

/** Sentences every component may need. Numbers and dates arrive formatted; a bare `number` is there to choose the plural. */
export interface CommonMessages extends CoreMessages {
  /** `share` as "40%". */
  loadingProgress: (share: string) => string;
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
  /** In a table cell with no value: nothing was recorded, which is not 0. */
  noValue: string;
  showMore: string;
  /** Where printed amounts, each rounded by itself, miss their printed sum by a last digit. */
  roundedApart: string;
}
