import { exact, type Exact } from './exact.js';
import type { Line } from './lines.js';
import type { Contract, Subscription } from './story.js';
import { covers, DAY, monthStart, type Moment, type Span } from './time.js';
import { USD, type CreditType } from './units.js';

/** A line that does not come from usage, and the moment at which breakdowns show it. */
export interface FixedLine {
  at: Moment;
  line: Line;
}

/** Rounds half-up to the smallest coin: one cent, whether the unit counts cents or whole euros. */
function toCoin(amount: Exact, unit: CreditType): Exact {
  return amount.round(unit.id === USD.id ? 0 : 2, 1);
}

function subscriptionLine(contract: Contract, subscription: Subscription, period: Span): FixedLine {
  const month = (monthStart(period.start, 1) - monthStart(period.start)) / DAY;
  const days = (period.end - period.start) / DAY;
  const isProrated = days < month;
  const unitPrice = isProrated ? toCoin(subscription.unitPrice.times(days).div(month), contract.unit) : subscription.unitPrice;
  const quantity = exact(subscription.quantity);
  const { product, id } = subscription;
  return {
    at: period.start,
    line: { type: 'subscription', name: product.name, product, unit: contract.unit, quantity, unitPrice, total: unitPrice.times(quantity), subscriptionId: id, isProrated },
  };
}

/** Subscriptions, charged in advance on the period's first day, and charges that are scheduled on usage invoices. */
export function fixedLinesOf(contract: Contract, period: Span): FixedLine[] {
  const charges = contract.charges.filter((charge) => charge.onUsageInvoice && covers(period, charge.at));
  return [
    ...contract.subscriptions.map((subscription) => subscriptionLine(contract, subscription, period)),
    ...charges.map(({ id, product, at, amount }): FixedLine => ({
      at,
      line: { type: 'scheduled', name: product.name, product, unit: contract.unit, quantity: exact(1), unitPrice: amount, total: amount, chargeId: id },
    })),
  ];
}
