import type { AlertRow } from '@meterboard/data';
import { needed } from './client.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

/**
 * The customer's alerts, each with its state when Metronome last evaluated it: POST /v1/customer-alerts/list, which pages in the query.
 * @throws ConfigurationError if the client cannot read them
 */
export async function readAlerts(reads: Reads, archived: boolean): Promise<readonly AlertRow[]> {
  const alerts = needed(reads.client.v1.customers.alerts, 'v1.customers.alerts');
  return readAll<AlertRow>(reads, (_, cursor, options) =>
    alerts.list({ customer_id: reads.customerId, ...(archived ? { alert_statuses: ['ENABLED', 'DISABLED', 'ARCHIVED'] } : {}), ...cursor }, options),
  );
}
