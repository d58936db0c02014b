import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'Suficiente', low: 'Se está agotando', empty: 'Sin saldo' },
  balanceUnavailable: 'No disponible',
  balanceScopeAll: 'Incluye compromisos por cumplir',
};
