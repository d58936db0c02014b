import { type BalanceRecord, deductionsOf, recordOf } from './balances.js';
import { rateCustomer, type Rated } from './charges.js';
import { type Invoice, type UsageInvoice, usageInvoicesOf, voidedEditions } from './invoices.js';
import { memoize } from './memoize.js';
import type { Metric } from './metrics.js';
import { scheduledInvoicesOf } from './scheduled.js';
import type { Customer } from './story.js';
import { covers, type Moment } from './time.js';
import { type MetricUsage, usageOf } from './usage.js';

/** One customer's figures at one setting of the clock. Each part is computed when it is first asked for, and kept. */
export interface Books {
  customer: Customer;
  now: Moment;
  /** The metrics of the contracts that have begun, and those that are counted without a price. */
  metrics: readonly Metric[];
  usage(metricId: string): MetricUsage | undefined;
  usageInvoices(): readonly UsageInvoice[];
  /** All invoices: usage invoices, voided editions and scheduled ones. */
  invoices(): readonly Invoice[];
  /** The commits and credits that exist by now. */
  balances(): readonly BalanceRecord[];
  rated(): Rated;
}

function metricsOf(customer: Customer, now: Moment): Metric[] {
  const begun = customer.contracts.filter((contract) => contract.start <= now);
  const priced = begun.flatMap((contract) => contract.rates.map((rate) => rate.product.metric));
  return [...new Map([...priced, ...customer.usage.map((shape) => shape.metric)].map((metric) => [metric.id, metric])).values()];
}

/** The metrics that the current contracts charge for. */
export function currentMetrics({ customer, metrics, now }: Books): Metric[] {
  const current = customer.contracts.filter((contract) => covers(contract, now));
  const priced = new Set(current.flatMap((contract) => contract.rates.map((rate) => rate.product.metric.id)));
  return metrics.filter(({ id }) => priced.has(id));
}

/** Opens a customer's books at a moment of the clock. */
export function openBooks(seed: string, customer: Customer, origin: Moment, now: Moment): Books {
  const metrics = metricsOf(customer, now);
  const kept = new Map<string, MetricUsage>();
  const usage = (metricId: string): MetricUsage | undefined => {
    const metric = metrics.find(({ id }) => id === metricId);
    if (!metric) return undefined;
    const shape = customer.usage.find((one) => one.metric.id === metricId) ?? { metric, growth: 0, series: [] };
    const found = kept.get(metricId) ?? usageOf(seed, customer, shape, origin, now);
    kept.set(metricId, found);
    return found;
  };
  const rated = memoize(() => rateCustomer(customer, usage, origin, now));
  const usageInvoices = memoize(() => usageInvoicesOf(customer, rated().charges, now));
  const invoices = memoize(() => [
    ...usageInvoices(), ...voidedEditions(usageInvoices()), ...scheduledInvoicesOf(customer, rated().timeline.accounts, now),
  ]);
  const balances = memoize(() => {
    const deductions = deductionsOf(usageInvoices());
    const accounts = [...rated().timeline.accounts.values()];
    const existing = accounts.filter(({ grant, pools }) => grant.createdAt <= now && pools.length > 0);
    return existing.map((account) => recordOf(account, deductions, now));
  });
  return { customer, now, metrics, usage, usageInvoices, invoices, balances, rated };
}
