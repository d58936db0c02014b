import { DAY } from '../time/duration.js';
import { toEpoch, type Instant } from '../time/instant.js';
import type { BalanceSketch } from './balances/sketch.js';
import { defaultGrants } from './grants.js';
import { DEFAULT_SEED } from './ids.js';
import { epochOfMoment, monthStart, SAMPLE_NOW, wireTime } from './moments.js';
import { PRODUCTS, type ProductSketch } from './products.js';

/** What is charged whatever is used, in cents. A subscription is charged on the first day of every month. */
export type ChargeSketch = { type: 'subscription'; name: string; amount: number } | { type: 'scheduled'; name: string; amount: number; at: string };

/**
 * A customer and their contract, in a few facts. Builders that are given the same sketch agree to the last decimal place: breakdowns
 * add up to the invoices, and the ledgers show what the invoices took.
 */
export interface CustomerSketch {
  /** Each seed makes another customer. Default 1. */
  seed?: number | undefined;
  /** The present moment: nothing was used after it. Default `SAMPLE_NOW`, 24 October 2024. */
  now?: Instant | undefined;
  /** When the contract began: RFC 3339 or a date, read as a UTC day. Default nine months before the month of `now`. */
  since?: string | undefined;
  products?: readonly ProductSketch[] | undefined;
  /** Commits and credits. How much usage took of them follows from the products. */
  grants?: readonly BalanceSketch[] | undefined;
  charges?: readonly ChargeSketch[] | undefined;
}

/** A sketch with all defaults filled in; times in epoch milliseconds. */
export interface Customer {
  readonly seed: number;
  readonly now: number;
  readonly since: number;
  readonly products: readonly ProductSketch[];
  readonly grants: readonly BalanceSketch[];
  readonly charges: readonly ChargeSketch[];
}

const defaultCharges = (since: number): ChargeSketch[] => [
  { type: 'subscription', name: 'Platform fee', amount: 25_000 },
  { type: 'scheduled', name: 'Onboarding', amount: 150_000, at: wireTime(since + 14 * DAY) },
];

/** @throws TimeRangeError if a moment is malformed */
export function customerOf({ seed = DEFAULT_SEED, now = SAMPLE_NOW, since, products = PRODUCTS, grants, charges }: CustomerSketch): Customer {
  const moment = toEpoch(now);
  const start = since === undefined ? monthStart(moment, -9) : Math.floor(epochOfMoment(since) / DAY) * DAY;
  return {
    seed,
    now: moment,
    since: start,
    products,
    grants: (grants ?? defaultGrants(start)).map((grant) => ({ ...grant, seed, now })),
    charges: charges ?? defaultCharges(start),
  };
}
