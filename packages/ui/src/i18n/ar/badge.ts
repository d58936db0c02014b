import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: 'كافٍ', low: 'يوشك على النفاد', empty: 'مستنفد' },
  balanceUnavailable: 'غير متاح',
  balanceScopeAll: 'يشمل التزامات لم تُستوفَ بعد',
};
