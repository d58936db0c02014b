import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { InvoiceLine } from './invoices.js';

/** Whose price it is: the rate card's, the contract's, the commit's, or one that no rate accounts for. */
export type PriceSource = 'list' | 'override' | 'commit' | 'unknown';

/** quantity x unitPrice = amount, exactly. What a percentage is taken of is an amount itself, and in major units as all are. */
export interface PriceStep {
  quantity: Decimal;
  /** In major units; of a percentage rate a fraction of 1. */
  unitPrice: Decimal;
  amount: Decimal;
  /** Where the step's tier begins (exclusive) and ends (inclusive; null: nowhere), or null for a price without tiers. */
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
  /** What Metronome's total has beyond quantity times price: parts of a cent, or days that a prorated subscription was not there. */
  rounding: Decimal;
  total: Decimal;
  source: PriceSource;
  /** What the line's quantity costs at the list price and its tiers; null where no rate says. */
  atListPrice: Decimal | null;
  /** By which prepaid commit or credit, and how much. */
  paidBy: InvoiceLine['paidBy'];
  paid: Decimal;
  owed: Decimal;
}
