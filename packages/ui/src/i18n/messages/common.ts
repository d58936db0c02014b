import type { CoreMessages } from './core.js';

/** Sentences that every component may need. Numbers and dates are passed as formatted text; where a `number` is passed too, it decides the plural. */
export interface CommonMessages extends CoreMessages {
  /** `share` is formatted: "40%". */
  loadingProgress: (share: string) => string;
  refreshing: string;
  errorTitle: string;
  /** For every error that is not one of the following. */
  errorUnknown: string;
  errorNetwork: string;
  errorUnauthorized: string;
  errorForbidden: string;
  errorNotFound: string;
  /** These two are followed by when to try again: `retryAfter` where the backend says when, else `retrySoon`. */
  errorRateLimited: string;
  errorServer: string;
  retrySoon: string;
  retryAfter: (seconds: number, formatted: string) => string;
  /** The answer of the backend could not be read. */
  errorUnreadable: string;
  requestId: (id: string) => string;
  /** In a table cell with no value: nothing was recorded, which is not 0. */
  noValue: string;
  showMore: string;
  /** Where rounded amounts do not add up to their rounded sum. */
  roundedApart: string;
}
