import type { Instant, SeatBalanceRow } from '@meterboard/data';
import { needed } from './client.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

/** A page may hold fewer: with details it ends after about this many commits and credits too. */
const PAGE_ROWS = 100;

/**
 * What each seat of a contract has at a moment, with commits, credits and ledgers: POST /v1/contracts/seatBalances/list. Its cursor is
 * `cursor` in the body, and `pagination.next_page` in the answer.
 * @throws ConfigurationError if the client cannot read them
 */
export async function readSeats(reads: Reads, contractId: string, at: Instant): Promise<readonly SeatBalanceRow[]> {
  const { contracts } = reads.client.v1;
  const list = needed(contracts.listSeatBalances?.bind(contracts), 'v1.contracts.listSeatBalances');
  const asked = { customer_id: reads.customerId, contract_id: contractId, covering_date: at, include_credits_and_commits: true, include_ledgers: true, limit: PAGE_ROWS };
  return readAll<SeatBalanceRow>(reads, (_, { next_page }, options) => list({ ...asked, ...(next_page === undefined ? {} : { cursor: next_page }) }, options));
}
