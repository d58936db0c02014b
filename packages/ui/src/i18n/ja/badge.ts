import type { BadgeMessages } from '../messages/badge.js';

export const badge: BadgeMessages = {
  balanceLevel: { healthy: '十分', low: '残りわずか', empty: '残高なし' },
  balanceUnavailable: '利用できません',
  balanceScopeAll: '未達のコミットメントを含みます',
};
