import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Healthy', low: 'Running low', empty: 'No balance' },
  balanceUnavailable: 'Unavailable',
  balanceScopeAll: 'Includes commits still owed',
};
