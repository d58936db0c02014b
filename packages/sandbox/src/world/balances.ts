import { type Exact, total, ZERO } from './exact.js';
import type { UsageInvoice } from './invoices.js';
import { scheduledInvoiceId, shortfall, trueUpAt } from './scheduled.js';
import type { Pool } from './burn.js';
import type { Grant } from './story.js';
import { covers, GRACE, type Moment } from './time.js';
import type { Account } from './timeline.js';

/** A ledger entry: a signed amount in the grant's unit. */
export interface LedgerEntry {
  type: string;
  amount: Exact;
  at: Moment;
  segmentId?: string;
  invoiceId?: string;
  newContractId?: string;
  reason?: string;
}

/** What one invoice took from one segment. */
interface Deduction {
  pool: Pool;
  invoice: UsageInvoice;
  amount: Exact;
}

/** A commit or credit at the moment of the clock. */
export interface BalanceRecord {
  grant: Grant;
  /** What is usable now, without expired and future segments, and never below zero. */
  balance: Exact;
  /** The same, without the deductions of drafts. */
  finalizedBalance: Exact;
  ledger: readonly LedgerEntry[];
}

const PREFIX = { PREPAID: 'PREPAID_COMMIT', POSTPAID: 'POSTPAID_COMMIT', CREDIT: 'CREDIT' } as const;

const floorAtZero = (amount: Exact): Exact => (amount.lt(ZERO) ? ZERO : amount);

/** All that invoices took from each segment, by segment id. */
export function deductionsOf(invoices: readonly UsageInvoice[]): Map<string, Deduction[]> {
  const bySegment = new Map<string, Deduction[]>();
  for (const invoice of invoices) {
    const own = new Map<string, Deduction>();
    for (const { payer, amount } of invoice.charges) {
      if (!payer) continue;
      const before = own.get(payer.segment.id);
      own.set(payer.segment.id, { pool: payer, invoice, amount: before ? before.amount.plus(amount) : amount });
    }
    for (const [segment, deduction] of own) bySegment.set(segment, [...(bySegment.get(segment) ?? []), deduction]);
  }
  return bySegment;
}

function openings({ grant }: Account, pool: Pool, now: Moment): LedgerEntry[] {
  const { segment } = pool;
  if (segment.start > now) return [];
  if (grant.type === 'POSTPAID') return [{ type: 'POSTPAID_COMMIT_INITIAL_BALANCE', amount: segment.amount, at: segment.start }];
  const opening: LedgerEntry = { type: `${PREFIX[grant.type]}_SEGMENT_START`, amount: segment.amount, at: segment.start, segmentId: segment.id };
  const joined = (grant.seats?.members ?? []).filter((member) => segment.start < member.joined && member.joined < segment.end && member.joined <= now);
  const perSeat = grant.seats?.perSeat ?? ZERO;
  return [opening, ...joined.map((member): LedgerEntry => ({
    type: `${PREFIX[grant.type]}_SEAT_BASED_ADJUSTMENT`, amount: perSeat, at: member.joined, segmentId: segment.id,
  }))];
}

function closings(account: Account, pool: Pool, now: Moment): LedgerEntry[] {
  const { grant } = account;
  const { segment } = pool;
  if (now < segment.end) return [];
  if (grant.type === 'POSTPAID') {
    const due = shortfall(account);
    if (now < trueUpAt(grant) || due.eq(ZERO)) return [];
    return [{ type: 'POSTPAID_COMMIT_TRUEUP', amount: due.neg(), at: segment.end, invoiceId: scheduledInvoiceId(grant.id) }];
  }
  const moved = account.rolledOver.get(segment.id) ?? ZERO;
  const lost = floorAtZero(pool.remaining.minus(moved));
  const entries: LedgerEntry[] = [];
  const target = grant.rollover && account.successor;
  if (target && moved.gt(ZERO)) {
    entries.push({ type: `${PREFIX[grant.type]}_ROLLOVER`, amount: moved.neg(), at: segment.end, segmentId: segment.id, newContractId: target });
  }
  // Posted when the grace period ends, and dated back. Until then the rest is not in the balance, and no entry tells why.
  if (now >= segment.end + GRACE && lost.gt(ZERO)) {
    entries.push({ type: `${PREFIX[grant.type]}_EXPIRATION`, amount: lost.neg(), at: segment.end, segmentId: segment.id });
  }
  return entries;
}

function deductionEntries(grant: Grant, deductions: readonly Deduction[]): LedgerEntry[] {
  return deductions.map(({ pool, invoice, amount }) => ({
    type: `${PREFIX[grant.type]}_AUTOMATED_INVOICE_DEDUCTION`, amount: amount.neg(), segmentId: pool.segment.id, invoiceId: invoice.id,
    at: Math.min(invoice.period.end, pool.segment.end),
  }));
}

function ledgerOf(account: Account, deductions: ReadonlyMap<string, Deduction[]>, now: Moment): LedgerEntry[] {
  const { grant } = account;
  const manual = (grant.manual ?? []).filter((entry) => entry.at <= now);
  const entries: LedgerEntry[] = [
    ...account.pools.flatMap((pool) => [
      ...openings(account, pool, now), ...deductionEntries(grant, deductions.get(pool.segment.id) ?? []), ...closings(account, pool, now),
    ]),
    ...manual.map(({ at, amount, reason }) => ({ type: `${PREFIX[grant.type]}_MANUAL`, amount, at, reason })),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

/** The record of one account at the moment of the clock, with its ledger in time order. */
export function recordOf(account: Account, deductions: ReadonlyMap<string, Deduction[]>, now: Moment): BalanceRecord {
  const active = account.pools.filter((pool) => covers(pool.segment, now));
  const pendingOf = (pool: Pool): Exact => {
    const drafts = (deductions.get(pool.segment.id) ?? []).filter(({ invoice }) => invoice.status === 'DRAFT');
    return total(drafts.map(({ amount }) => amount));
  };
  return {
    grant: account.grant,
    balance: total(active.map((pool) => floorAtZero(pool.remaining))),
    finalizedBalance: total(active.map((pool) => floorAtZero(pool.remaining.plus(pendingOf(pool))))),
    ledger: ledgerOf(account, deductions, now),
  };
}
