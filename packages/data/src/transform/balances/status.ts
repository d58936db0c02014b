import { isZero, sign, type Decimal } from '../../exact/decimal.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import type { LedgerFigures } from './figures.js';

interface Known {
  readonly archived: boolean;
  readonly segments: readonly BalanceSegment[];
  readonly remaining: Decimal | null;
  readonly figures: LedgerFigures | null;
}

/** Whether all of it was used: nothing expired, rolled over, or is left to expire. */
const usedToTheEnd = ({ expired, rolledOver, sum }: LedgerFigures): boolean => isZero(expired) && isZero(rolledOver) && sign(sum) <= 0;

/** Without a ledger it is unknown whether an ended record was used up or lost, so it is called expired. */
export function statusOf({ archived, segments, remaining, figures }: Known): BalanceLine['status'] {
  if (archived) return 'archived';
  if (segments.length > 0 && segments.every(({ status }) => status === 'over')) {
    return figures !== null && usedToTheEnd(figures) ? 'used-up' : 'expired';
  }
  if (segments.length > 0 && segments.every(({ status }) => status !== 'active')) return 'upcoming';
  const left = remaining ?? figures?.sum ?? null;
  return left !== null && sign(left) <= 0 ? 'used-up' : 'active';
}
