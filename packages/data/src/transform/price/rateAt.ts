import type { Decimal } from '../../exact/decimal.js';
import { sumAmounts } from '../../exact/sum.js';
import type { Instant } from '../../time/instant.js';
import type { PriceStep } from '../../view/explanation.js';
import type { RateLine, RatePrice } from '../../view/rateCard.js';
import type { PriceProblem } from '../../view/simulation.js';
import { priceSteps } from './steps.js';

const groupsOf = ({ group }: RateLine): string[] => Object.keys(group ?? {});

const isInForce = ({ start, end }: RateLine, at: Instant): boolean => (start === null || start <= at) && (end === null || at < end);

/** The rates that fit best at a moment: those with the most pricing groups, of them the newest. More than one only if nothing tells them apart. */
function ratesAt(rates: readonly RateLine[], billingFrequency: string | null, at: Instant): RateLine[] {
  const fitting = rates.filter((rate) => (billingFrequency === null || rate.billingFrequency === billingFrequency) && isInForce(rate, at));
  const most = fitting.reduce((count, rate) => Math.max(count, groupsOf(rate).length), 0);
  const closest = fitting.filter((rate) => groupsOf(rate).length === most);
  const newest = closest.map(({ start }) => start ?? '').reduce((a, b) => (a > b ? a : b), '');
  return closest.filter(({ start }) => (start ?? '') === newest);
}

/** What a quantity costs, or why nobody can tell. */
export interface Priced {
  readonly rate: RateLine | null;
  readonly price: RatePrice | null;
  readonly steps: readonly PriceStep[];
  readonly cost: Decimal | null;
  readonly problem: PriceProblem | null;
}

/** The name that the wire has for it, which `priceSteps` knows. Amounts are in major units already. */
const walk = (quantity: Decimal, { kind, price, tiers, minimum }: RatePrice): PriceStep[] | null =>
  priceSteps(quantity, { type: kind.toUpperCase().replace('-', '_'), price, tiers, minimum, creditType: null }, 0);

function problemOf(rate: RateLine, price: RatePrice): PriceProblem | null {
  if (!rate.entitled) return 'not-entitled';
  if (price.kind === 'custom' || price.kind === 'other') return 'custom';
  if (price.price === null && price.tiers.length === 0) return 'no-price';
  return price.unit.kind === 'unknown' ? 'no-unit' : null;
}

/**
 * Prices a quantity at those rates, of a product and group, that hold at a moment: at the contract's own price if there is one, else at the
 * list price. `billingFrequency` null: any.
 */
export function priceAt(rates: readonly RateLine[], billingFrequency: string | null, quantity: Decimal, at: Instant): Priced {
  const [rate = null, ...others] = ratesAt(rates, billingFrequency, at);
  const none = { rate: null, price: null, steps: [], cost: null };
  if (rate === null || others.length > 0) return { ...none, problem: rate === null ? 'no-rate' : 'several-rates' };
  const price = rate.override ?? rate.list;
  const problem = problemOf(rate, price);
  const steps = problem === null ? walk(quantity, price) : null;
  if (steps === null) return { ...none, rate, price, problem: problem ?? (price.minimum === null ? 'no-price' : 'minimum') };
  return { rate, price, steps, cost: sumAmounts(steps), problem: null };
}
