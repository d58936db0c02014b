import { readBalances } from '../components/BalanceTable/shape.js';
import { readInvoices } from '../components/InvoiceTable/shape.js';
import type { Refusal } from '../hooks/loadState.js';
import { readSpend, readUsage } from '../hooks/seriesShapes.js';
import { amount, doorFor, is, moment, namedIn, text, unit } from '../hooks/shape.js';
import { badge } from '../i18n/en/badge.js';
import type { Method } from './sourceQuery.js';

const keySets = (sets: readonly (readonly string[])[]): boolean => sets.every((keys) => keys.every(text));

/** What a source may answer with: a backend or a cache of another version says what it likes. */
export const DOORS: Readonly<Record<Method, Refusal>> = {
  usage: readUsage,
  spend: readSpend,
  balances: readBalances,
  invoices: readInvoices,
  netBalance: doorFor('toNetBalanceView', { kind: is('net-balance'), asOf: moment, balance: { value: amount, unit }, level: namedIn(badge.balanceLevel) }),
  metrics: doorFor('toMetricsView', { kind: is('metrics'), metrics: [{ id: text, name: text, aggregation: text, groupKeys: keySets }] }),
};
