import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Healthy', low: 'Running low', empty: 'Nothing left' },
  balanceUnavailable: 'Unavailable',
  balanceScopeAll: 'Includes commits still owed',
};
