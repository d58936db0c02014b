import { toSeatBalancesView, type Instant } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { contractOf, isInForce, readContracts, type OwnContract } from '../metronome/contracts.js';
import { readSeats } from '../metronome/seats.js';
import { readSeatBalancesQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/**
 * The contract whose seats to show. There is none to choose for the reader where several have seats: a seat of one name may be in each of
 * them, and its balances are apart. Null if none has seats.
 */
function contractWithSeats(contracts: readonly OwnContract[], asked: string | undefined, at: Instant): OwnContract | null {
  if (asked !== undefined) return contractOf(contracts, asked, at);
  const [first, ...others] = contracts.filter((contract) => contract.hasSeats && isInForce(contract, at));
  if (first === undefined || others.length === 0) return first ?? null;
  throw new QueryError('contractId', `is needed, as several contracts have seats. Ask for one of ${JSON.stringify([first, ...others].map(({ id }) => id))}.`);
}

/** What each seat of a contract has left: SeatBalancesQuery -> SeatBalancesView. */
export const seatBalances = defineRoute(readSeatBalancesQuery, async ({ contractId }, reads, { asOf }) => {
  const [contracts, units] = await Promise.all([readContracts(reads), reads.units()]);
  const own = contractWithSeats(contracts, contractId, asOf);
  const rows = own === null ? [] : await readSeats(reads, own.id, asOf);
  return toSeatBalancesView(rows, { now: asOf, units });
});
