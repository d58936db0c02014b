import { negate, sign, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import type { Instant } from '../time/instant.js';
import type { SeatBalancesView, SeatFigures, SeatGrantLine, SeatLine } from '../view/seats.js';
import { byCodeUnit } from './series/order.js';

/**
 * The seats of a view as rows: one for each seat and unit, in the view's order. A seat without a balance keeps a row, with nothing in
 * it known. Commits and credits do not name their unit, so what they tell counts only for seats that have a single one.
 */
export const seatFigures = ({ seats, asOf }: SeatBalancesView): SeatFigures[] => seats.flatMap((seat) => figuresOf(seat, asOf));

function figuresOf({ id: seat, balances, grants }: SeatLine, asOf: Instant): SeatFigures[] {
  if (balances.length === 0) return [{ seat, unit: { kind: 'unknown' }, starting: null, remaining: null, used: null, nextExpiry: null }];
  const own = balances.length === 1 ? grants : null;
  const derived = own === null ? { used: null, nextExpiry: null } : { used: usedOf(own), nextExpiry: nextExpiryOf(own, asOf) };
  return balances.map(({ unit, starting, remaining }) => ({ seat, unit, starting, remaining, ...derived }));
}

/** A balance with no grant behind it, as where a page was cut off, does not tell what was used. */
function usedOf(grants: readonly SeatGrantLine[]): Decimal | null {
  const entries = grants.flatMap(({ ledger }) => ledger ?? []);
  if (grants.length === 0 || grants.some(({ ledger }) => ledger === null)) return null;
  return negate(sum(entries.filter(({ bucket }) => bucket === 'used').map(({ amount }) => amount)));
}

/** What has not begun is not among what remains. */
function nextExpiryOf(grants: readonly SeatGrantLine[], asOf: Instant): SeatFigures['nextExpiry'] {
  const left = grants.filter(({ remaining, start, end }) => sign(remaining.value) > 0 && start <= asOf && (end === null || end > asOf));
  if (left.length === 0) return null;
  const [at] = left.flatMap(({ end }) => end ?? []).toSorted(byCodeUnit);
  if (at === undefined) return { at: null, amount: null };
  return { at, amount: sum(left.filter(({ end }) => end === at).map(({ remaining }) => remaining.value)) };
}
