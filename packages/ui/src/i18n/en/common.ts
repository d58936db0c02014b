import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Loading, ${share} done`,
  refreshing: 'Refreshing…',
  errorTitle: 'This could not be loaded',
  errorUnknown: 'Something went wrong on our side. Try again in a moment.',
  errorNetwork: 'The connection was interrupted. Check your network and try again.',
  errorUnauthorized: 'Your session has ended. Sign in again to see these figures.',
  errorForbidden: 'You do not have access to these figures. Ask an administrator of your account.',
  errorNotFound: 'These figures were not found. Reload the page.',
  errorRateLimited: 'Too many requests at once.',
  errorServer: 'Our server had a problem.',
  errorUnreadable: 'The answer could not be read, so no figure is shown rather than a wrong one. Try again or contact support.',
  retrySoon: 'Try again in a moment.',
  retryAfter: (seconds, formatted) => plural('en', seconds, { one: `Try again in ${formatted} second.`, other: `Try again in ${formatted} seconds.` }),
  requestId: (id) => `Request ${id}`,
  noValue: 'No data',
  showMore: 'Show more',
  roundedApart: 'Each amount is rounded on its own; the exact amounts add up.',
};
