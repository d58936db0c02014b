import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** What one contract charges for each product. */
export interface RateCardView {
  kind: 'rate-card';
  asOf: Instant;
  /** The moment whose prices were asked for. Prices that begin later are only in the view if they were asked for, too. */
  at: Instant;
  /** The contract that the prices are of; null if nobody said. */
  contract: { id: string; name: string | null } | null;
  /** By name, pricing group values and start. */
  rates: readonly RateLine[];
  issues: readonly ViewIssue[];
}

/** The prices of one product, for one combination of pricing group values. */
export interface RateLine {
  id: string;
  productId: string;
  name: string;
  /** The pricing group values that the price is for, key -> value; null if it is the same for all. */
  group: Readonly<Record<string, string | null>> | null;
  /** False: the contract does not let the customer use the product, whatever it costs. */
  entitled: boolean;
  /** How often a subscription at this price is billed; null for usage. The wire's own, such as MONTHLY. */
  billingFrequency: string | null;
  /** From when the price holds; null: always has. */
  start: Instant | null;
  /** Until when, exclusive; null: no end is known. */
  end: Instant | null;
  /** The price of the rate card. */
  list: RatePrice;
  /** The contract's own price, which replaces the list price. */
  override: RatePrice | null;
  /** The price of what commits pay that pay at commit rates. */
  commit: RatePrice | null;
}

/** A price, in major units. */
export interface RatePrice {
  /** `custom` is the seller's own code, and `other` a kind that this version does not know: neither can be computed. */
  kind: 'flat' | 'tiered' | 'percentage' | 'tiered-percentage' | 'subscription' | 'custom' | 'other';
  unit: Unit;
  /** Of one unit; a fraction of 1 for a percentage. Null for tiers, and where the rate states none. */
  price: Decimal | null;
  /** In order; of a tiered price only. `size` is the width of a tier (of amounts in major units, for a percentage); null for one without an end. */
  tiers: readonly { price: Decimal; size: Decimal | null }[];
  /** The least that a percentage comes to; null if there is none. */
  minimum: Decimal | null;
}
