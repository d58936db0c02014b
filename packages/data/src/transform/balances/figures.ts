import { maximum, negate, subtract, sign, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum, sumAmounts } from '../../exact/sum.js';
import type { Balance } from '../../wire/balance.js';
import type { Entry, LedgerBucket } from '../../wire/ledger.js';

/** What a ledger adds up to, in the wire's own units. granted + adjusted + reversed + other - the rest = sum. */
export interface LedgerFigures {
  readonly granted: Decimal;
  readonly used: Decimal;
  /** The part of `used` that is dated after now: an invoice took it that is still a draft. */
  readonly pending: Decimal;
  readonly expired: Decimal;
  readonly rolledOver: Decimal;
  readonly truedUp: Decimal;
  readonly adjusted: Decimal;
  readonly reversed: Decimal;
  readonly other: Decimal;
  readonly sum: Decimal;
}

/** The entries that count. A grant dated after now belongs to a segment that has not opened, and is not in the balance yet. */
export const countedEntries = (ledger: readonly Entry[], now: number): Entry[] => ledger.filter(({ bucket, at }) => bucket !== 'granted' || at <= now);

export function ledgerFigures(entries: readonly Entry[], now: number): LedgerFigures {
  const added = (bucket: LedgerBucket, from = entries): Decimal => sumAmounts(from.filter((entry) => entry.bucket === bucket));
  const taken = (bucket: LedgerBucket, from = entries): Decimal => negate(added(bucket, from));
  return {
    granted: added('granted'),
    used: taken('used'),
    pending: taken('used', entries.filter(({ at }) => at > now)),
    expired: taken('expired'),
    rolledOver: taken('rolledOver'),
    truedUp: taken('truedUp'),
    adjusted: added('adjusted'),
    reversed: added('reversed'),
    other: added('other'),
    sum: sumAmounts(entries),
  };
}

/** What a segment's own entries add up to is its unused part. */
const unusedOf = (segmentId: string, entries: readonly Entry[]): Decimal =>
  maximum(ZERO, sumAmounts(entries.filter((entry) => entry.segmentId === segmentId)));

/**
 * What the ledger still holds but the balance does not, as a segment has ended and its expiration is not written yet. Null if that
 * cannot be told, as for an ended postpaid commit, whose rest may expire or be invoiced as a true-up.
 */
export function unpostedExpiry({ type, access, balance }: Balance, entries: readonly Entry[], now: number): Decimal | null {
  if (balance === null) return null;
  const gap = subtract(maximum(ZERO, sumAmounts(entries)), balance);
  const segments = access?.segments ?? [];
  const over = segments.filter(({ end }) => end <= now);
  const last = over.toSorted((a, b) => b.end - a.end)[0];
  if (sign(gap) <= 0 || last === undefined) return ZERO;
  if (over.length < segments.length) return sum(over.map(({ id }) => unusedOf(id, entries))) === gap ? gap : ZERO;
  const posted = entries.some(({ bucket, segmentId }) => bucket === 'expired' && (segmentId === null || segmentId === last.id));
  if (posted) return ZERO;
  return type === 'POSTPAID' ? null : gap;
}
