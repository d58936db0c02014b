import { checkBalances } from '../components/BalanceTable/checkBalances.js';
import { checkInvoices } from '../components/InvoiceTable/checkInvoices.js';
import type { ViewCheck } from '../hooks/loadState.js';
import { checkSpend } from '../hooks/checkSpend.js';
import { checkUsage } from '../hooks/checkUsage.js';
import { amount, is, moment, namedIn, text, unit, viewCheck } from '../hooks/shape.js';
import { badge } from '../i18n/en/badge.js';
import type { Method } from './sourceQuery.js';

const keySets = (sets: readonly (readonly string[])[]): boolean => sets.every((keys) => keys.every(text));

/** What a source may answer with: a backend or a cache of another version says what it likes. */
export const VIEW_CHECKS = {
  usage: checkUsage,
  spend: checkSpend,
  balances: checkBalances,
  invoices: checkInvoices,
  netBalance: viewCheck('toNetBalanceView', { kind: is('net-balance'), asOf: moment, balance: { value: amount, unit }, level: namedIn(badge.balanceLevel) }),
  metrics: viewCheck('toMetricsView', { kind: is('metrics'), metrics: [{ id: text, name: text, aggregation: text, groupKeys: keySets }] }),
} satisfies Readonly<Partial<Record<Method, ViewCheck>>>;

/** The methods that dashboards call. */
export type CheckedMethod = keyof typeof VIEW_CHECKS;
