import { maximum, shift, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { sumAmounts } from '../../exact/sum.js';
import { type Unit, wireShift } from '../../exact/unit.js';
import { fromEpoch } from '../../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import type { Balance } from '../../wire/balance.js';
import { dictionary } from '../../wire/words.js';
import { countedEntries, ledgerFigures, unpostedExpiry, type LedgerFigures } from './figures.js';
import { ledgerAmounts, ledgerLines } from './ledger.js';
import { nextExpiryOf, toSegments } from './segments.js';
import { statusOf } from './status.js';
import { accessUnit, invoicedMoney } from './units.js';

const KINDS = dictionary({ 'prepaid-commit': 'PREPAID', 'postpaid-commit': 'POSTPAID', credit: 'CREDIT' });

/** Whether the balance is what the ledger leaves; null if no segment is open, as the balance is then 0 whatever the ledger holds. */
function reconciles(balance: Decimal | null, figures: LedgerFigures | null, unposted: Decimal | null, segments: readonly BalanceSegment[]): boolean | null {
  if (balance === null || figures === null || unposted === null) return null;
  if (subtract(maximum(ZERO, figures.sum), unposted) === balance) return true;
  const waiting = segments.some(({ status }) => status === 'upcoming') && segments.every(({ status }) => status !== 'active');
  return waiting ? null : false;
}

/** One commit or credit as a customer sees it at `now` (epoch milliseconds), in major units. */
export function toBalanceLine(record: Balance, now: number, units: readonly Unit[]): BalanceLine {
  const { id, name, access, archivedAt, invoicing } = record;
  const unit = accessUnit(access, units);
  const places = wireShift(unit);
  const entries = record.ledger === null ? null : countedEntries(record.ledger, now);
  const figures = entries === null ? null : ledgerFigures(entries, now);
  const unposted = entries === null ? null : unpostedExpiry(record, entries, now);
  const segments = toSegments(access?.segments ?? [], now, places);
  const ahead = segments.filter(({ status }) => status === 'upcoming');
  const opened = access === null ? null : subtract(sumAmounts(segments), sumAmounts(ahead));
  const remaining = record.balance === null ? null : shift(record.balance, places);
  const amounts = ledgerAmounts(figures, places);
  return {
    id,
    kind: KINDS.get(record.type) ?? 'unknown',
    name,
    unit,
    status: statusOf({ archived: archivedAt !== null, segments, remaining, figures }),
    priority: record.priority,
    contractId: record.contractId,
    ...amounts,
    granted: amounts.granted ?? opened,
    upcoming: access === null ? null : sumAmounts(ahead),
    remaining,
    expiredUnposted: unposted === null ? null : shift(unposted, places),
    segments,
    ledger: entries === null ? null : ledgerLines(entries, places),
    nextExpiry: archivedAt === null ? nextExpiryOf(segments, remaining) : null,
    reconciled: reconciles(record.balance, figures, unposted, segments),
    invoiced: invoicing === null ? null : invoicedMoney(invoicing, now, units),
    rolledOverFrom: record.rolledOverFrom,
    recurringId: record.recurringId,
    archivedAt: archivedAt === null ? null : fromEpoch(archivedAt),
  };
}
