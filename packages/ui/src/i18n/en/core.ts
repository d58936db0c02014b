import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  retrying: 'Trying again…',
  asOf: (when) => `As of ${when}`,
  notRefreshed: 'Not refreshed',
  unknownUnit: 'unknown unit',
};
