import type { Hono } from 'hono';
import { alertRoutes } from './alerts.js';
import { balancesRoute } from './balances.js';
import { breakdownsRoute } from './breakdowns.js';
import type { Api } from './context.js';
import { contractsRoute } from './contracts.js';
import { creditTypesRoute } from './credit-types.js';
import { customersRoute } from './customers.js';
import { invoicePdfRoute } from './invoice-pdf.js';
import { invoiceRoutes } from './invoices.js';
import { metricsRoute } from './metrics.js';
import { netBalanceRoute } from './net-balance.js';
import { rateScheduleRoute } from './rate-schedule.js';
import { seatBalancesRoute } from './seat-balances.js';
import { usageGroupsRoute } from './usage-groups.js';
import { usageRoute } from './usage.js';

/** Adds every endpoint of the Metronome API that a dashboard reads to an app. */
export function addApiRoutes(app: Hono, api: Api): void {
  usageRoute(app, api);
  usageGroupsRoute(app, api);
  metricsRoute(app, api);
  // Before the single invoice, whose path would match "breakdowns" as an id.
  breakdownsRoute(app, api);
  invoiceRoutes(app, api);
  invoicePdfRoute(app, api);
  balancesRoute(app, api);
  netBalanceRoute(app, api);
  seatBalancesRoute(app, api);
  alertRoutes(app, api);
  contractsRoute(app, api);
  rateScheduleRoute(app, api);
  creditTypesRoute(app);
  customersRoute(app, api);
}
