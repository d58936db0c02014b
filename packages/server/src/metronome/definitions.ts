import { toMetricsView, toUnits, type CreditTypeRow, type BillableMetricRow, type MetricsView, type Unit } from '@meterboard/data';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

const PAGE_ROWS = 100;

/** The metrics that a customer may look at: GET /v1/customers/{id}/billable-metrics. */
export async function readMetrics(reads: Reads, archived: boolean): Promise<MetricsView> {
  const rows = await readAll<BillableMetricRow>(reads, (client, cursor, options) =>
    client.v1.customers.listBillableMetrics({ customer_id: reads.customerId, limit: PAGE_ROWS, ...(archived ? { include_archived: true } : {}), ...cursor }, options),
  );
  return toMetricsView(rows);
}

/** All credit types: GET /v1/credit-types/list. The list stays on the server, as it includes units made for other customers. */
export async function readUnits(reads: Reads): Promise<readonly Unit[]> {
  return toUnits(await readAll<CreditTypeRow>(reads, (client, cursor, options) => client.v1.pricingUnits.list({ limit: PAGE_ROWS, ...cursor }, options)));
}
