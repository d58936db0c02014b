import { DAY } from '../../time/duration.js';
import { balanceIdOf } from '../balances/balanceRecord.js';
import type { BalanceSketch } from '../balances/sketch.js';
import type { Customer } from '../customer.js';
import { invoiceIdOf } from '../ids.js';
import { epochOfMoment, monthStart, wireTime } from '../moments.js';
import type { InvoiceSketch } from './invoiceRecord.js';
import type { LineSketch } from './lineSketch.js';

/** An invoice, its charges besides usage, and the period whose usage it bills. */
export interface Bill {
  readonly id: string;
  readonly sketch: Omit<InvoiceSketch, 'lines'>;
  /** Null for an invoice without usage. */
  readonly usage: { readonly start: number; readonly end: number } | null;
  readonly charges: readonly { readonly at: number; readonly line: LineSketch }[];
}

/** An invoice is a draft until a day after its period. The newest final one is not paid yet. */
function stateAt(end: number, now: number): Pick<InvoiceSketch, 'status' | 'payment'> {
  if (now < end + DAY) return { status: 'DRAFT' };
  return { status: 'FINALIZED', payment: now < monthStart(end, 1) + DAY ? 'SENT' : 'PAID' };
}

function monthlyBill(start: number, { seed, now, charges }: Customer): Bill {
  const end = monthStart(start, 1);
  const id = invoiceIdOf(seed, `usage ${wireTime(start)}`);
  return {
    id,
    sketch: { id, seed, ...stateAt(end, now), period: { start: wireTime(start), end: wireTime(end) } },
    usage: { start, end },
    charges: charges.flatMap(({ type, name, amount }) => (type === 'subscription' ? [{ at: start, line: { type, name, amount } }] : [])),
  };
}

type Once = Pick<InvoiceSketch, 'creditType'> & { readonly at: string; readonly line: LineSketch };

function singleBill({ at: issued, line, creditType }: Once, { seed, now }: Customer): Bill {
  const at = epochOfMoment(issued);
  const id = invoiceIdOf(seed, `${line.name} ${issued}`);
  const state = at > now ? ({ status: 'DRAFT' } as const) : ({ status: 'FINALIZED', payment: 'PAID' } as const);
  return { id, sketch: { id, seed, type: 'SCHEDULED', ...state, issued, creditType }, usage: null, charges: [{ at, line }] };
}

function purchases(grant: BalanceSketch): Once[] {
  const { name, paid } = grant;
  if (paid === undefined) return [];
  return [{ at: paid.at, creditType: paid.creditType, line: { type: 'commit-purchase', name, amount: paid.amount, commitId: balanceIdOf(grant) } }];
}

/** Every invoice of the contract: one per month, and one for each purchase and scheduled charge. */
export function billsOf(customer: Customer): Bill[] {
  const { since, now, charges, grants } = customer;
  const months: number[] = [];
  for (let start = since; start < now; start = monthStart(start, 1)) months.push(start);
  const scheduled = charges.flatMap((charge): Once[] => (charge.type === 'scheduled' ? [{ at: charge.at, line: { type: 'scheduled', name: charge.name, amount: charge.amount } }] : []));
  return [...months.map((start) => monthlyBill(start, customer)), ...[...grants.flatMap(purchases), ...scheduled].map((once) => singleBill(once, customer))];
}
