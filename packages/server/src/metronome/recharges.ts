import type { ContractRow } from '@meterboard/data';
import { ConfigurationError } from '../errors.js';
import { refuseOtherCustomers } from './own-rows.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

/**
 * The customer's contracts with their thresholds: POST /v2/contracts/list.
 * @throws ConfigurationError if the client cannot read them
 */
export async function readRecharges(reads: Reads, archived: boolean): Promise<readonly ContractRow[]> {
  const { v2 } = reads.client;
  if (v2 === undefined) throw new ConfigurationError('The client has no v2.contracts, so nobody knows when contracts charge by themselves. Pass a client of @metronome/sdk 3, or a token.');
  const rows = await readAll<ContractRow>(reads, (_, cursor, options) => v2.contracts.list({ customer_id: reads.customerId, ...(archived ? { include_archived: true } : {}), ...cursor }, options));
  refuseOtherCustomers(rows, reads.customerId);
  return rows;
}
