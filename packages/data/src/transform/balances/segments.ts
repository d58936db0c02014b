import { shift, type Decimal } from '../../exact/decimal.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import { byCodeUnit } from '../series/order.js';
import type { Segment } from '../../wire/schedule.js';
import { toInterval } from '../../wire/span.js';

/** Half open: at the moment one segment ends the next is active. */
function segmentStatus({ start, end }: Segment, now: number): BalanceSegment['status'] {
  if (start > now) return 'upcoming';
  return end > now ? 'active' : 'over';
}

/** Segments in time order, amounts in major units (`places` from the wire's). */
export const toSegments = (segments: readonly Segment[], now: number, places: number): BalanceSegment[] =>
  segments
    .toSorted((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.id, b.id))
    .map((segment) => ({
      id: segment.id,
      interval: toInterval(segment),
      amount: shift(segment.amount, places),
      status: segmentStatus(segment, now),
    }));

/**
 * When money that can be used now will next expire. How much is only known if everything usable ends then: if several segments are
 * open, Metronome does not tell which of them usage is taken from.
 */
export function nextExpiryOf(segments: readonly BalanceSegment[], remaining: Decimal | null): BalanceLine['nextExpiry'] {
  const ends = segments.filter(({ status }) => status === 'active').map(({ interval }) => interval.end).toSorted();
  const [at] = ends;
  if (at === undefined) return null;
  return { at, amount: ends.at(-1) === at ? remaining : null };
}
