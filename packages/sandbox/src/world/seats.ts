import type { LedgerEntry } from './balances.js';
import type { Books } from './books.js';
import type { Pool } from './burn.js';
import { type Exact, total, ZERO } from './exact.js';
import type { UsageInvoice } from './invoices.js';
import { covers, GRACE, type Moment, type Span } from './time.js';

/** One seat's share of one month's seat credits. */
export interface SeatCredit extends Span {
  grantId: string;
  unitId: string;
  opening: Exact;
  balance: Exact;
  ledger: readonly LedgerEntry[];
}

export interface Seat {
  id: string;
  subscriptionId: string;
  credits: readonly SeatCredit[];
}

type Draws = ReadonlyMap<string, ReadonlyMap<UsageInvoice, Exact>>;

const drawKey = (segment: string, seat: string): string => JSON.stringify([segment, seat]);

function drawsOf(invoices: readonly UsageInvoice[]): Draws {
  const draws = new Map<string, Map<UsageInvoice, Exact>>();
  for (const invoice of invoices) {
    for (const { payer, meter, amount } of invoice.charges) {
      if (!payer?.seats || meter.seat === null) continue;
      const key = drawKey(payer.segment.id, meter.seat);
      const own = draws.get(key) ?? new Map<UsageInvoice, Exact>();
      own.set(invoice, (own.get(invoice) ?? ZERO).plus(amount));
      draws.set(key, own);
    }
  }
  return draws;
}

function creditOf(pool: Pool, seat: string, joined: Moment, opening: Exact, draws: Draws, now: Moment): SeatCredit {
  const { grant, segment } = pool;
  const start = Math.max(segment.start, joined);
  const taken = [...(draws.get(drawKey(segment.id, seat)) ?? [])];
  const left = opening.minus(total(taken.map(([, amount]) => amount)));
  const isOver = now >= segment.end + GRACE && left.gt(ZERO);
  return {
    grantId: grant.id, unitId: grant.unit.id, start, end: segment.end, opening, balance: covers(segment, now) ? left : ZERO,
    ledger: [
      { type: 'CREDIT_SEGMENT_START', amount: opening, at: start },
      ...taken.map(([invoice, amount]) => ({ type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: amount.neg(), at: invoice.period.end })),
      ...(isOver ? [{ type: 'CREDIT_EXPIRATION', amount: left.neg(), at: segment.end }] : []),
    ],
  };
}

/** The seats of a contract that exist by now, with their monthly credits, which add up to the ledgers of the seat grants. */
export function seatsOf(books: Books, contractId: string): Seat[] {
  const draws = drawsOf(books.usageInvoices());
  const accounts = [...books.rated().timeline.accounts.values()].filter(({ grant }) => grant.seats && grant.contract === contractId);
  const seats = new Map<string, { subscriptionId: string; credits: SeatCredit[] }>();
  for (const { grant, pools } of accounts) {
    for (const pool of pools) {
      for (const { seat, joined } of grant.seats?.members ?? []) {
        if (pool.segment.start > books.now || joined > books.now || joined >= pool.segment.end) continue;
        const own = seats.get(seat) ?? { subscriptionId: grant.seats?.subscriptionId ?? '', credits: [] };
        own.credits.push(creditOf(pool, seat, joined, grant.seats?.perSeat ?? ZERO, draws, books.now));
        seats.set(seat, own);
      }
    }
  }
  return [...seats].map(([id, own]) => ({ id, ...own })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
