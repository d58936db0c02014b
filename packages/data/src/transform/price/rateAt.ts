import type { Decimal } from '../../exact/decimal.js';
import { sumAmounts } from '../../exact/sum.js';
import type { Instant } from '../../time/instant.js';
import type { PriceStep } from '../../view/explanation.js';
import type { RateLine, RatePrice } from '../../view/rateCard.js';
import type { PriceProblem } from '../../view/simulation.js';
import { fitsGroup } from './fitsGroup.js';
import { priceSteps } from './steps.js';

/** What is asked for, whatever the quantity. */
export interface Asked {
  readonly productId: string;
  readonly group: Readonly<Record<string, string | null>> | null;
  /** Null: any. */
  readonly billingFrequency: string | null;
}

const groupsOf = ({ group }: RateLine): string[] => Object.keys(group ?? {});

function fits({ productId, group, billingFrequency }: Asked, rate: RateLine, at: Instant): boolean {
  if (rate.productId !== productId || (billingFrequency !== null && rate.billingFrequency !== billingFrequency)) return false;
  return fitsGroup(rate.group, group) && (rate.start === null || rate.start <= at) && (rate.end === null || at < rate.end);
}

/** The rates that fit best at a moment: those with the most pricing groups, of them the newest. More than one only if nothing tells them apart. */
export function ratesAt(rates: readonly RateLine[], asked: Asked, at: Instant): RateLine[] {
  const fitting = rates.filter((rate) => fits(asked, rate, at));
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

/** Prices a quantity at the rates of one moment: at the contract's own price if there is one, else at the list price. */
export function priceAt(rates: readonly RateLine[], asked: Asked, quantity: Decimal, at: Instant): Priced {
  const [rate = null, ...others] = ratesAt(rates, asked, at);
  const none = { rate: null, price: null, steps: [], cost: null };
  if (rate === null || others.length > 0) return { ...none, problem: rate === null ? 'no-rate' : 'several-rates' };
  const price = rate.override ?? rate.list;
  const problem = problemOf(rate, price);
  const steps = problem === null ? walk(quantity, price) : null;
  if (steps === null) return { ...none, rate, price, problem: problem ?? (price.minimum === null ? 'no-price' : 'minimum') };
  return { rate, price, steps, cost: sumAmounts(steps), problem: null };
}
