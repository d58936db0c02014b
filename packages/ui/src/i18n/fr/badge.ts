import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Suffisant', low: 'Bientôt épuisé', empty: 'Solde nul' },
  balanceUnavailable: 'Indisponible',
  balanceScopeAll: 'Y compris les engagements restant à honorer',
};
