import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Suffisant', low: 'Bientôt épuisé', empty: 'Épuisé' },
  balanceUnavailable: 'Indisponible',
  balanceScopeAll: 'Y compris les engagements restant à honorer',
};
