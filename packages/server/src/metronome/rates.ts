import type { Instant, RateScheduleRow } from '@meterboard/data';
import { ConfigurationError } from '../errors.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

const PAGE_ROWS = 100;

/** What a contract charges at a moment: POST /v1/contracts/getContractRateSchedule, which pages in the query. */
export async function readRateSchedule(reads: Reads, contractId: string, at: Instant): Promise<readonly RateScheduleRow[]> {
  const { contracts } = reads.client.v1;
  const { retrieveRateSchedule: retrieve } = contracts;
  if (retrieve === undefined) throw new ConfigurationError('The client has no v1.contracts.retrieveRateSchedule, so prices cannot be read. Pass a client of @metronome/sdk 3, or a token.');
  return readAll<RateScheduleRow>(reads, (_, cursor, options) => retrieve.call(contracts, { customer_id: reads.customerId, contract_id: contractId, at, limit: PAGE_ROWS, ...cursor }, options));
}
