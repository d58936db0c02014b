import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** When a customer's contracts charge by themselves; those in force first. */
export interface RechargesView {
  kind: 'recharges';
  asOf: Instant;
  recharges: readonly RechargeLine[];
  issues: readonly ViewIssue[];
}

/** One threshold of one contract. */
export interface RechargeLine {
  id: string;
  contractId: string;
  contractName: string | null;
  /** `balance`: a balance that has fallen to the threshold is bought up to `rechargeTo`. `spend`: usage that has reached the threshold is charged at once. */
  trigger: 'balance' | 'spend';
  /**
   * `off`: switched off, by hand or, as Metronome does, because a payment failed; the contract does not say which. `upcoming` and `over`: the contract
   * is not in force.
   */
  status: 'on' | 'off' | 'upcoming' | 'over';
  start: Instant;
  /** Null for a contract without an end. */
  end: Instant | null;
  /** Of the amounts. Unknown where the contract does not tell its currency: then the amounts are the wire's own, and may be cents. */
  unit: Unit;
  threshold: Decimal;
  /** What a balance is bought up to; null for spend. */
  rechargeTo: Decimal | null;
  /** The least that one recharge buys: rechargeTo - threshold. More, where the balance has fallen further. Null for spend. */
  least: Decimal | null;
  /** What has to be paid before a recharge can be used: by Stripe, by a gateway of the seller's, or nothing. */
  gate: 'stripe' | 'external' | 'none' | 'other';
  /** The fraction of what is bought that is paid for, 0.85 for 15 % off; `capped` where that ends at an amount of spend. Null without a discount. */
  discount: { paymentFraction: Decimal; capped: boolean } | null;
  /** Whether what is bought pays for some products only. */
  someProducts: boolean;
  /** Whether some balances do not count towards the threshold, so that it may be reached while more is left. */
  someBalances: boolean;
}
