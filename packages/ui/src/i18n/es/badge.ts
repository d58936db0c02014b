import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Suficiente', low: 'Se está agotando', empty: 'No queda nada' },
  balanceUnavailable: 'No disponible',
  balanceScopeAll: 'Incluye compromisos pendientes',
};
