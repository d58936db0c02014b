export { BillingProvider } from './provider/BillingProvider.js';
export type { BillingProviderProps } from './provider/BillingProvider.js';
export type { Loadable, LoadState } from './hooks/loadState.js';
export { en } from './i18n/en.js';
export type { Messages } from './i18n/messages.js';
export { NetBalanceBadge } from './components/NetBalanceBadge/NetBalanceBadge.js';
export type { NetBalanceBadgeProps } from './components/NetBalanceBadge/NetBalanceBadge.js';
