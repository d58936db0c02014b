import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Ausreichend', low: 'Wird knapp', empty: 'Kein Guthaben' },
  balanceUnavailable: 'Nicht verfügbar',
  balanceScopeAll: 'Einschließlich noch offener Zusagen',
};
