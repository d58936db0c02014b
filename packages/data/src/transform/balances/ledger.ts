import { add, maximum, negate, shift, type Decimal, ZERO } from '../../exact/decimal.js';
import { fromEpoch } from '../../time/instant.js';
import type { BalanceLine, LedgerLine } from '../../view/balances.js';
import type { Entry } from '../../wire/ledger.js';
import type { LedgerFigures } from './figures.js';

/** Entries in time order, ties in the wire's order, each with the balance after it. `places` lead from wire units to major ones. */
export function ledgerLines(entries: readonly Entry[], places: number): LedgerLine[] {
  let balance = ZERO;
  return entries
    .toSorted((a, b) => a.at - b.at)
    .map((entry) => {
      const amount = shift(entry.amount, places);
      balance = add(balance, amount);
      const { type, bucket, invoiceId, reason } = entry;
      return { type, at: fromEpoch(entry.at), amount, balance, invoiceId, reason, bucket };
    });
}

const AMOUNTS = ['granted', 'used', 'pending', 'expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other'] as const;

type LedgerAmounts = Pick<BalanceLine, (typeof AMOUNTS)[number] | 'overdrawn'>;

/** The figures in major units; without a ledger all of them are unknown. */
export function ledgerAmounts(figures: LedgerFigures | null, places: number): LedgerAmounts {
  const of = (figure: keyof LedgerFigures): Decimal | null => (figures === null ? null : shift(figures[figure], places));
  const left = of('sum');
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, of(name)])) as Pick<BalanceLine, (typeof AMOUNTS)[number]>;
  return { ...amounts, overdrawn: left === null ? null : maximum(ZERO, negate(left)) };
}
