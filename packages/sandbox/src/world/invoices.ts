import type { Exact } from './exact.js';
import { type FixedLine, fixedLinesOf } from './fixed-lines.js';
import { idOf } from './ids.js';
import { type Line, linesOf, totalOf } from './lines.js';
import { memoize } from './memoize.js';
import { periodsOf } from './meters.js';
import type { Charge } from './rating.js';
import type { Contract, Customer } from './story.js';
import { DAY, GRACE, type Moment, type Span } from './time.js';
import type { CreditType } from './units.js';

export type ExternalStatus = 'PAID' | 'SENT' | 'VOID' | 'PAYMENT_FAILED';

/** An invoice whose lines are added up when `lines()` is first called. */
export interface Invoice {
  id: string;
  customerId: string;
  contract: Contract;
  type: 'USAGE' | 'SCHEDULED';
  status: 'DRAFT' | 'FINALIZED' | 'VOID';
  unit: CreditType;
  /** The service period; a scheduled invoice has none. */
  period: Span | null;
  issuedAt: Moment;
  lines(): readonly Line[];
  total(): Exact;
  regeneratedFrom?: string;
  external: { status: ExternalStatus; error?: string } | null;
}

/** A usage invoice that can be asked for any window of its period. */
export interface UsageInvoice extends Invoice {
  period: Span;
  /** Late usage included, which the invoice itself leaves out. */
  linesIn(window: Span): Line[];
  charges: readonly Charge[];
}

const PAYMENT_TERM = 12 * DAY;

/** What the payment provider made of an invoice; null before it is final. */
export function externalOf(issuedAt: Moment, now: Moment, failed: boolean): Invoice['external'] {
  if (now < issuedAt) return null;
  if (failed) return { status: 'PAYMENT_FAILED', error: 'card_declined: insufficient_funds (req_8fJ2kQ)' };
  return { status: now >= issuedAt + PAYMENT_TERM ? 'PAID' : 'SENT' };
}

/** The first index whose charge is at or after a moment. */
function firstAt(charges: readonly Charge[], moment: Moment): number {
  let low = 0;
  let high = charges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((charges[middle]?.hour ?? Infinity) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = (charges: readonly Charge[], span: Span): readonly Charge[] => charges.slice(firstAt(charges, span.start), firstAt(charges, span.end));

interface Parts {
  customer: Customer;
  contract: Contract;
  period: Span;
  charges: readonly Charge[];
  fixed: readonly FixedLine[];
  now: Moment;
}

function usageInvoice({ customer, contract, period, charges, fixed, now }: Parts): UsageInvoice {
  const issuedAt = period.end + GRACE;
  const final = now >= issuedAt;
  const lines = memoize(() => [...linesOf(contract, charges.filter((charge) => !charge.late)), ...fixed.map(({ line }) => line)]);
  const isRemade = final && contract.voided.includes(period.start);
  const name = `invoice/${contract.id}/${String(period.start)}`;
  return {
    id: idOf(isRemade ? `${name}/again` : name), customerId: customer.id, contract, type: 'USAGE', status: final ? 'FINALIZED' : 'DRAFT',
    unit: contract.unit, period, issuedAt, charges, lines, total: memoize(() => totalOf(contract.unit, lines())),
    external: externalOf(issuedAt, now, contract.paymentFailed === period.start),
    ...(isRemade && { regeneratedFrom: idOf(name) }),
    linesIn: (window) => [
      ...linesOf(contract, within(charges, window)),
      ...fixed.filter(({ at }) => window.start <= at && at < window.end).map(({ line }) => line),
    ],
  };
}

/** A month's invoice for each contract, from the customer's charges, which must be in time order. */
export function usageInvoicesOf(customer: Customer, charges: readonly Charge[], now: Moment): UsageInvoice[] {
  return customer.contracts.flatMap((contract) => {
    const own = charges.filter((charge) => charge.meter.contract === contract);
    return periodsOf(contract, now).map((period) =>
      usageInvoice({ customer, contract, period, now, charges: within(own, period), fixed: fixedLinesOf(contract, period) }));
  });
}

/** The voided first edition of a usage invoice that was made again; its lines are the same. */
export function voidedEditions(invoices: readonly UsageInvoice[]): Invoice[] {
  return invoices.flatMap((invoice) => {
    if (invoice.regeneratedFrom === undefined) return [];
    const { regeneratedFrom, ...first } = invoice;
    return [{ ...first, id: regeneratedFrom, status: 'VOID' as const, external: { status: 'VOID' as const } }];
  });
}
