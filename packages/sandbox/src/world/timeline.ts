import { inBurnOrder, openPool, type Pool } from './burn.js';
import { type Exact, exact, ZERO } from './exact.js';
import { idOf } from './ids.js';
import type { Customer, Grant, Rate, Segment } from './story.js';
import { covers, type Moment } from './time.js';

/** What a grant's segments turned out to be: the same as in the story, except for one filled by a rollover. */
export interface Account {
  grant: Grant;
  pools: Pool[];
  /** What rolled over to another contract's record, by segment id. */
  rolledOver: Map<string, Exact>;
  /** The contract that it rolled over to. */
  successor: string | null;
}

interface TimelineEvent {
  at: Moment;
  apply(): void;
}

/** Opens, adjusts, rolls over and lists the pools as time goes by. Must be advanced in time order. */
export interface Timeline {
  advance(to: Moment): void;
  /** The pools that may pay for a rate of a contract now, in burn order. */
  payers(rate: Rate, contract: string): readonly Pool[];
  accounts: ReadonlyMap<string, Account>;
}

function rollOver(account: Account, pool: Pool, accounts: Map<string, Account>): void {
  const rule = account.grant.rollover;
  const target = rule && accounts.get(rule.into);
  if (!rule || !target || !pool.remaining.gt(ZERO)) return;
  const moved = pool.remaining.times(rule.fraction).round(0, 0);
  account.rolledOver.set(pool.segment.id, moved);
  account.successor = target.grant.contract;
  const [planned] = target.grant.segments;
  if (!planned) return;
  const filled: Segment = { ...planned, id: idOf(`${target.grant.id}/rolled-over`), amount: moved };
  target.grant = { ...target.grant, segments: [filled] };
  const taken = [...accounts.values()].reduce((count, { pools }) => count + pools.length, 0);
  target.pools.push(openPool(taken + 1, target.grant, filled));
}

function addSeats(account: Account, pool: Pool, events: TimelineEvent[]): void {
  const seats = account.grant.seats;
  for (const member of seats?.members ?? []) {
    if (!seats || member.joined <= pool.segment.start || !covers(pool.segment, member.joined)) continue;
    events.push({
      at: member.joined,
      apply: () => {
        pool.seats?.set(member.seat, seats.perSeat);
        pool.remaining = pool.remaining.plus(seats.perSeat);
      },
    });
  }
}

function eventsOf(account: Account, accounts: Map<string, Account>): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const pool of account.pools) {
    addSeats(account, pool, events);
    if (account.grant.rollover) events.push({ at: pool.segment.end, apply: () => { rollOver(account, pool, accounts); } });
  }
  for (const entry of account.grant.manual ?? []) {
    const pool = account.pools.find(({ segment }) => covers(segment, entry.at));
    if (pool) events.push({ at: entry.at, apply: () => { pool.remaining = pool.remaining.plus(entry.amount); } });
  }
  return events;
}

const mayPay = (pool: Pool, contract: string, product: string, at: Moment): boolean =>
  covers(pool.segment, at) &&
  (pool.grant.contract === null || pool.grant.contract === contract) &&
  (pool.grant.products?.includes(product) ?? true);

/** The moments at which some segment opens or closes. */
function bordersOf(accounts: Iterable<Account>): Moment[] {
  const spans = [...accounts].flatMap(({ grant, pools }) => [...grant.segments, ...pools.map((pool) => pool.segment)]);
  return [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

/** Sets up the accounts of a customer's commits and credits, nothing used yet. */
export function createTimeline(customer: Customer): Timeline {
  const accounts = new Map<string, Account>();
  let count = 0;
  for (const grant of customer.grants) {
    const pools = grant.rolledOverFrom ? [] : grant.segments.map((segment) => openPool((count += 1), grant, segment));
    accounts.set(grant.id, { grant, pools, rolledOver: new Map(), successor: null });
  }
  const events = [...accounts.values()].flatMap((account) => eventsOf(account, accounts)).sort((a, b) => a.at - b.at);
  const borders = bordersOf(accounts.values());
  // Who may pay changes only when a segment opens or closes or a rollover fills one: kept in between.
  const kept = new Map<Rate, readonly Pool[]>();
  let ordered = inBurnOrder([...accounts.values()].flatMap((account) => account.pools));
  let at: Moment = -Infinity;
  let next = 0;
  let border = 0;
  return {
    accounts,
    advance(to) {
      at = to;
      const before = next + border;
      for (let due = events[next]; due && due.at <= to; due = events[next]) {
        due.apply();
        next += 1;
      }
      while ((borders[border] ?? Infinity) <= to) border += 1;
      if (next + border === before) return;
      ordered = inBurnOrder([...accounts.values()].flatMap((account) => account.pools));
      kept.clear();
    },
    payers(rate, contract) {
      const known = kept.get(rate);
      if (known) return known;
      const pools = ordered.filter((pool) => mayPay(pool, contract, rate.product.id, at));
      kept.set(rate, pools);
      return pools;
    },
  };
}

/** A grant's seat credits for a month: the amount is that of the seats which exist when it opens. */
export const seatTotal = (members: readonly { joined: Moment }[], perSeat: Exact, at: Moment): Exact =>
  perSeat.times(exact(members.filter((member) => member.joined <= at).length));
