import type { BalanceRecord, toNetBalanceView } from '@meterboard/data';
import { readAll } from './pages.js';
import { send, type Reads } from './send.js';

/** The most rows per page that this endpoint allows. */
const PAGE_ROWS = 25;

/** Every commit and credit with its ledger, past and future ones included: POST /v1/contracts/customerBalances/list. */
export function readBalances(reads: Reads, archived: boolean): Promise<readonly BalanceRecord[]> {
  return readAll<BalanceRecord>(reads, (client, cursor, options) =>
    client.v1.contracts.listBalances(
      {
        customer_id: reads.customerId,
        include_balance: true,
        include_contract_balances: true,
        include_ledgers: true,
        limit: PAGE_ROWS,
        ...(archived ? { include_archived: true } : {}),
        ...cursor,
      },
      options,
    ),
  );
}

/** Unchecked: the transformer that takes it checks it. */
type NetBalanceAnswer = Parameters<typeof toNetBalanceView>[0];

/** The net balance of one credit type: POST /v1/contracts/customerBalances/getNetBalance. */
export async function readNetBalance(reads: Reads, scope: 'spendable' | 'all', creditTypeId: string | undefined): Promise<NetBalanceAnswer> {
  const answer = await send(reads, (client, options) =>
    client.v1.contracts.getNetBalance(
      {
        customer_id: reads.customerId,
        ...(creditTypeId === undefined ? {} : { credit_type_id: creditTypeId }),
        // Without a filter, the figure mixes what the customer has with what the customer still owes.
        ...(scope === 'spendable' ? { filters: [{ balance_types: ['PREPAID_COMMIT', 'CREDIT'] }] } : {}),
      },
      options,
    ),
  );
  return answer as NetBalanceAnswer;
}
