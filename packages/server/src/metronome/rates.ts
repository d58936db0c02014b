import type { Instant, RateScheduleRow } from '@meterboard/data';
import { needed } from './client.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

const PAGE_ROWS = 100;

/** What a contract charges at a moment: POST /v1/contracts/getContractRateSchedule, which pages in the query. */
export async function readRateSchedule(reads: Reads, contractId: string, at: Instant): Promise<readonly RateScheduleRow[]> {
  const { contracts } = reads.client.v1;
  const retrieve = needed(contracts.retrieveRateSchedule?.bind(contracts), 'v1.contracts.retrieveRateSchedule');
  return readAll<RateScheduleRow>(reads, (_, cursor, options) => retrieve({ customer_id: reads.customerId, contract_id: contractId, at, limit: PAGE_ROWS, ...cursor }, options));
}
