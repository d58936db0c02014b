import { type Exact, ZERO, total } from './exact.js';
import type { Grant, Segment } from './story.js';

/** What is left of one segment at the moment the rating has reached. */
export interface Pool {
  /** The number of the pool among those of the customer, from 1. */
  index: number;
  grant: Grant;
  segment: Segment;
  /** Negative after manual entries that took more than there was. */
  remaining: Exact;
  /** For a seat-based grant, what is left for each seat. */
  seats: Map<string, Exact> | null;
}

/** A part of a charge, and what pays for it. */
export interface Slice {
  amount: Exact;
  pool: Pool | null;
}

const rank = (grant: Grant): number => (grant.rolledOverFrom ? 0 : grant.type === 'POSTPAID' ? 2 : 1);

/** Rolled-over commits, then prepaid commits and credits by priority and earlier end, then postpaid. */
export function inBurnOrder(pools: readonly Pool[]): Pool[] {
  return [...pools].sort(
    (a, b) =>
      rank(a.grant) - rank(b.grant) ||
      a.grant.priority - b.grant.priority ||
      a.segment.end - b.segment.end ||
      (a.segment.id < b.segment.id ? -1 : 1),
  );
}

function available(pool: Pool, seat: string | null): Exact {
  if (pool.seats === null) return pool.remaining;
  return seat === null ? ZERO : (pool.seats.get(seat) ?? ZERO);
}

function take(pool: Pool, seat: string | null, amount: Exact): void {
  pool.remaining = pool.remaining.minus(amount);
  if (pool.seats !== null && seat !== null) pool.seats.set(seat, (pool.seats.get(seat) ?? ZERO).minus(amount));
}

/** Pays a charge from the pools, which must be in burn order, and deducts it there. No pool pays for negative charges. */
export function drawDown(pools: readonly Pool[], amount: Exact, seat: string | null): Slice[] {
  if (pools.length === 0) return [{ amount, pool: null }];
  const slices: Slice[] = [];
  let due = amount;
  for (const pool of pools) {
    if (!due.gt(ZERO)) break;
    const have = available(pool, seat);
    if (!have.gt(ZERO)) continue;
    const paid = have.lt(due) ? have : due;
    take(pool, seat, paid);
    slices.push({ amount: paid, pool });
    due = due.minus(paid);
  }
  if (slices.length === 0 || !due.eq(ZERO)) slices.push({ amount: due, pool: null });
  return slices;
}

/** A segment as it is when it opens. */
export function openPool(index: number, grant: Grant, segment: Segment): Pool {
  if (!grant.seats) return { index, grant, segment, remaining: segment.amount, seats: null };
  const { members, perSeat } = grant.seats;
  const seats = new Map(members.filter((member) => member.joined <= segment.start).map((member) => [member.seat, perSeat]));
  return { index, grant, segment, remaining: total(seats.values()), seats };
}
