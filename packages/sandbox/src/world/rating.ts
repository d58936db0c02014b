import { drawDown, type Pool } from './burn.js';
import { type Exact, exact } from './exact.js';
import type { Meter } from './meters.js';
import type { Tier } from './story.js';
import type { Moment } from './time.js';

/** The smallest amount that is charged: one meter, hour, tier and payer. All other amounts are sums of these. */
export interface Charge {
  hour: Moment;
  meter: Meter;
  /** Counted from 1; null for a flat price. */
  level: number | null;
  price: Exact;
  /** Thousandths of the metric's unit. */
  milli: Exact;
  amount: Exact;
  payer: Pool | null;
  /** Whether it arrived after its invoice was final: it is in breakdowns, but not in the invoice. */
  late: boolean;
}

interface Portion {
  tier: Tier;
  level: number;
  milli: number;
}

/** Splits `milli` thousandths, which come after `used` ones in this period, at the tiers' bounds (lower exclusive, upper inclusive). */
export function walkTiers(tiers: readonly Tier[], used: number, milli: number): Portion[] {
  const [only] = tiers;
  if (only && tiers.length === 1) return [{ tier: only, level: 1, milli }];
  const portions: Portion[] = [];
  let from = 0;
  let position = used;
  const end = used + milli;
  tiers.forEach((tier, index) => {
    const until = tier.size === null ? Infinity : from + tier.size * 1000;
    const part = Math.min(end, until) - position;
    if (part > 0 && position < until) {
      portions.push({ tier, level: index + 1, milli: part });
      position += part;
    }
    from = until;
  });
  return portions;
}

/** Prices one hour of one meter, and lets the pools pay for it in their order. */
export function chargeHour(meter: Meter, hour: Moment, used: number, milli: number, pools: readonly Pool[]): Charge[] {
  return walkTiers(meter.tiers, used, milli).flatMap((portion) => {
    const { price, perMilli } = portion.tier;
    const level = meter.tiers.length > 1 ? portion.level : null;
    const quantity = exact(portion.milli);
    const slices = drawDown(pools, quantity.times(perMilli), meter.seat);
    return slices.map(({ amount, pool }) => ({
      hour, meter, level, price, amount, payer: pool, late: false,
      milli: slices.length === 1 ? quantity : amount.div(perMilli),
    }));
  });
}

/** Prices usage that arrived after the invoice was final, which no balance pays for. Flat prices only. */
export function lateCharge(meter: Meter, hour: Moment, milli: number): Charge[] {
  return chargeHour(meter, hour, 0, milli, []).map((charge) => ({ ...charge, late: true }));
}
