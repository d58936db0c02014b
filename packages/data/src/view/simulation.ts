import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { PricedQuantity, PriceStep } from './explanation.js';

/** How much of a product to price. */
export interface SimulatedQuantity {
  productId: string;
  /** In the product's own unit; for a percentage rate, an amount in major units. Rounded as the product is billed: a rate does not say how. */
  quantity: Decimal;
  /** Pricing and presentation group values, key -> value. Tiers count for each combination on its own. */
  group?: Readonly<Record<string, string | null>> | null | undefined;
  /** Which of a subscription's prices, such as MONTHLY; needed only if there are several. */
  billingFrequency?: string | null | undefined;
  /** When it was used, for a price that changes in the middle of a period. */
  at?: Instant | undefined;
  /** What the line is called if no rate names the product. */
  name?: string | undefined;
}

/** What quantities would cost at a rate card's prices, before commits and credits. An estimate and no offer: only Metronome knows every override. */
export interface CostSimulation {
  kind: 'cost-simulation';
  asOf: Instant;
  /** By name, then group values. */
  lines: readonly SimulatedLine[];
  /** One per unit: units never add up, and none is converted. */
  totals: readonly SimulatedTotal[];
  /** Whether a line has no cost, so that the totals are not the whole cost. */
  partial: boolean;
}

export interface SimulatedTotal {
  unit: Unit;
  cost: Decimal;
  /** What the same quantities cost at the prices of `asOf`; null if one of the lines in this unit has no such price. */
  costNow: Decimal | null;
}

/** What one quantity would cost, and why. */
export interface SimulatedLine {
  /** Equal for equal product, group, billing frequency and moment. */
  id: string;
  productId: string;
  name: string;
  group: Readonly<Record<string, string | null>> | null;
  billingFrequency: string | null;
  quantity: Decimal;
  /** The moment whose price it is. */
  at: Instant;
  /** The rate of the card that it is priced at; null if none fits. */
  rateId: string | null;
  /** Until when that price holds, exclusive; null if no end is known. */
  priceEnds: Instant | null;
  unit: Unit;
  source: PricedQuantity['source'] | null;
  /** Empty without a cost. */
  steps: readonly PriceStep[];
  /** The sum of the steps; null if it cannot be known. */
  cost: Decimal | null;
  /** What the quantity costs at the price of `asOf`; null if that cannot be known. */
  costNow: Decimal | null;
  /** Why there is no cost; null if there is one. */
  problem: PriceProblem | null;
}

/**
 * Why a quantity has no cost: no rate is for this product, group and moment; several are, with nothing to tell them apart; the contract
 * does not entitle to it; the price is the seller's own code or of an unknown kind; the rate states no price; a minimum is above
 * what the percentage comes to, and nothing tells how often it is charged; or the rate names no unit.
 */
export type PriceProblem = 'no-rate' | 'several-rates' | 'not-entitled' | 'custom' | 'no-price' | 'minimum' | 'no-unit';
