export { balancesViewSchema, netBalanceViewSchema, seatBalancesViewSchema } from './schema/balanceViews.js';
export { rateCardViewSchema, rechargesViewSchema } from './schema/contractViews.js';
export { alertsViewSchema, embedViewSchema, invoicesViewSchema, metricsViewSchema } from './schema/listViews.js';
export {
  alertRowsSchema,
  balanceRowsSchema,
  breakdownRowsSchema,
  contractRowsSchema,
  creditTypeRowsSchema,
  invoiceRowsSchema,
  metricRowsSchema,
  rateRowsSchema,
  seatRowsSchema,
  usageRowsSchema,
} from './schema/rows.js';
export { spendViewSchema, usageViewSchema } from './schema/seriesViews.js';
export type { Schema, SchemaIssue } from './schema/standard.js';
