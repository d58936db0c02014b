import type { Books } from './books.js';
import { exact, type Exact, total } from './exact.js';
import type { Alert, AlertType, Grant } from './story.js';
import { seatsOf } from './seats.js';
import { covers, DAY } from './time.js';

/** Null for an archived alert, which is not evaluated any more. */
export type AlertState = 'ok' | 'in_alarm' | null;

function balanceOf(books: Books, alert: Alert, types: readonly Grant['type'][]): Exact {
  const counted = books.balances().filter(({ grant }) => types.includes(grant.type) && grant.unit.id === alert.unit?.id && grant.archivedAt === undefined);
  return total(counted.map(({ balance }) => balance));
}

function currentInvoices(books: Books, alert: Alert): readonly Exact[][] {
  const current = books.usageInvoices().filter((invoice) => covers(invoice.period, books.now) && invoice.unit.id === alert.unit?.id);
  return current.map((invoice) => [
    total(invoice.lines().filter((line) => line.type === 'usage' && line.unit.id === invoice.unit.id).map((line) => line.total)),
    invoice.total(),
  ]);
}

function daysLeft(books: Books): number {
  const segments = books.balances().filter(({ grant, balance }) => grant.type === 'PREPAID' && balance.gt(0)).flatMap(({ grant }) => grant.segments);
  return Math.min(...segments.filter((segment) => covers(segment, books.now)).map((segment) => (segment.end - books.now) / DAY));
}

const isBelow = (types: readonly Grant['type'][]) => (books: Books, alert: Alert): boolean => balanceOf(books, alert, types).lte(alert.threshold);

/** Whether any seat has as little left. */
function isSeatBelow(books: Books, { threshold, unit }: Alert): boolean {
  const seats = books.customer.contracts.flatMap((contract) => seatsOf(books, contract.id));
  const current = seats.map(({ credits }) => credits.filter((credit) => credit.unitId === unit?.id && covers(credit, books.now)));
  return current.some((credits) => credits.length > 0 && total(credits.map(({ balance }) => balance)).lte(threshold));
}

/** Spend is measured before commits and credits, an invoice's total after them. */
const TESTS: Record<AlertType, (books: Books, alert: Alert) => boolean> = {
  low_remaining_commit_balance_reached: isBelow(['PREPAID']),
  low_remaining_contract_credit_balance_reached: isBelow(['CREDIT']),
  low_remaining_contract_credit_and_commit_balance_reached: isBelow(['PREPAID', 'CREDIT']),
  low_remaining_seat_balance_reached: isSeatBelow,
  low_remaining_days_for_commit_segment_reached: (books, alert) => daysLeft(books) <= alert.threshold,
  spend_threshold_reached: (books, alert) => total(currentInvoices(books, alert).flatMap(([gross]) => gross ?? [])).gte(exact(alert.threshold)),
  invoice_total_reached: (books, alert) => currentInvoices(books, alert).some(([, net]) => net?.gte(exact(alert.threshold)) ?? false),
};

/** Whether an alert's threshold is crossed at the moment of the clock. */
export function alertState(books: Books, alert: Alert): AlertState {
  if (alert.status === 'archived') return null;
  return alert.status === 'enabled' && TESTS[alert.type](books, alert) ? 'in_alarm' : 'ok';
}
