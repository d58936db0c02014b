import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { InvoiceLine } from './invoices.js';

/** Where a price comes from: the rate card, the contract, the commit, or no rate that is known. */
export type PriceSource = 'list' | 'override' | 'commit' | 'unknown';

/** quantity x unitPrice = amount, exactly. The quantity of a percentage rate is an amount itself, and so in major units. */
export interface PriceStep {
  quantity: Decimal;
  /** In major units; for a percentage rate, a fraction of 1. */
  unitPrice: Decimal;
  amount: Decimal;
  /** Where the step's tier begins (exclusive) and ends (inclusive; null: never), or null for a price without tiers. */
  tier: { from: Decimal; to: Decimal | null } | null;
}

/** What a quantity costs at a rate. An explanation, not a quote: only Metronome knows every override. */
export interface PricedQuantity {
  unit: Unit;
  source: Exclude<PriceSource, 'unknown'>;
  steps: readonly PriceStep[];
  /** The sum of the steps. */
  total: Decimal;
}

/** Why a line of an invoice costs what it costs. computed + rounding = total = paid + owed. */
export interface LineExplanation {
  unit: Unit;
  steps: readonly PriceStep[];
  computed: Decimal;
  /** What Metronome's total has beyond quantity times price: fractions of a cent, or the days that a prorated subscription did not run. */
  rounding: Decimal;
  total: Decimal;
  source: PriceSource;
  /** What the line's quantity costs at the list price and its tiers; null if no rate tells. */
  atListPrice: Decimal | null;
  /** Which prepaid commits and credits paid, and how much. */
  paidBy: InvoiceLine['paidBy'];
  paid: Decimal;
  owed: Decimal;
}
