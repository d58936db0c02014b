import type { AlertRow } from '@meterboard/data';
import { ConfigurationError } from '../errors.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

/**
 * The customer's alerts, each with its state when Metronome last evaluated it: POST /v1/customer-alerts/list, which pages in the query.
 * @throws ConfigurationError if the client cannot read them
 */
export async function readAlerts(reads: Reads, archived: boolean): Promise<readonly AlertRow[]> {
  const { alerts } = reads.client.v1.customers;
  if (alerts === undefined) throw new ConfigurationError('The client has no v1.customers.alerts, so alerts cannot be read. Pass a client of @metronome/sdk 3, or a token.');
  return readAll<AlertRow>(reads, (_, cursor, options) =>
    alerts.list({ customer_id: reads.customerId, ...(archived ? { alert_statuses: ['ENABLED', 'DISABLED', 'ARCHIVED'] } : {}), ...cursor }, options),
  );
}
