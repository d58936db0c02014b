import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Suffisant', low: 'Bientôt épuisé', empty: 'Plus rien' },
  balanceUnavailable: 'Indisponible',
  balanceScopeAll: 'Engagements restant dus compris',
};
