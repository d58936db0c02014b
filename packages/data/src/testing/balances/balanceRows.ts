import { customerOf, type CustomerSketch } from '../customer.js';
import { wireTime } from '../moments.js';
import { billsOf, type Bill } from '../spend/bills.js';
import { bookOf, type Book } from '../spend/book.js';
import { MILLION, type Pool } from '../spend/pools.js';
import { balanceIdOf, balanceRecord } from './balanceRecord.js';
import type { SampleBalance } from './rows.js';
import type { BalanceEvent, BalanceSketch } from './sketch.js';

/** What one invoice took from each part of each grant, one ledger entry each. */
function drawn({ id, usage }: Bill, book: Book): { readonly grantId: string; readonly event: BalanceEvent<'used'> }[] {
  if (usage === null) return [];
  const byPool = new Map<Pool, number>();
  for (const { pool, cost } of book.usesIn(usage.start, usage.end)) if (pool !== null) byPool.set(pool, (byPool.get(pool) ?? 0) + cost);
  return [...byPool].map(([{ grantId, segment }, cost]) => ({
    grantId,
    event: { kind: 'used', at: wireTime(Math.min(usage.end, segment.end)), amount: cost / MILLION, invoiceId: id },
  }));
}

const withUse = (grant: BalanceSketch, used: readonly BalanceEvent<'used'>[]): BalanceSketch =>
  grant.type === 'POSTPAID' ? { ...grant, events: [...(grant.events ?? []), ...used] } : { ...grant, events: [...(grant.events ?? []), ...used] };

export function balancesOf(book: Book): SampleBalance[] {
  const draws = billsOf(book.customer).flatMap((bill) => drawn(bill, book));
  return book.customer.grants.map((grant) => balanceRecord(withUse(grant, draws.filter(({ grantId }) => grantId === balanceIdOf(grant)).map(({ event }) => event))));
}

/**
 * Rows of POST /v1/contracts/customerBalances/list with balances and ledgers: by default one of every kind and state. Every ledger
 * closes, and has one deduction for each invoice of `invoiceRows` of the same sketch that drew on it.
 * @throws TimeRangeError if a moment is malformed
 */
export const balanceRows = (sketch: CustomerSketch = {}): SampleBalance[] => balancesOf(bookOf(customerOf(sketch)));
