import type { PriceProblem } from '@meterboard/data';

/** Sentences of the cost simulator. */
export interface SimulatorMessages {
  ratesEmptyTitle: string;
  ratesEmptyDetail: string;
  columnProduct: string;
  columnEstimateQuantity: string;
  columnEstimate: string;
  /** Names the field of one product. */
  quantityOfProduct: (product: string) => string;
  expandEstimate: (product: string) => string;
  /** Figures above the table: what the quantities would cost, what those cost that it started with, and what lies between. */
  estimatedCost: string;
  startingCost: string;
  costDifference: string;
  moreThanStart: (amount: string) => string;
  lessThanStart: (amount: string) => string;
  sameAsStart: string;
  resetQuantities: string;
  /** Spoken when a field has been changed. */
  estimateSpoken: (total: string) => string;
  unitPrice: (price: string) => string;
  /** Of a subscription, by how often it is billed. */
  unitPricePer: Record<'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'ANNUAL', (price: string) => string>;
  priceTiers: (count: number, formatted: string) => string;
  percentPrice: (percent: string) => string;
  priceSource: Record<'list' | 'override', string>;
  priceEnds: (day: string) => string;
  priceSteps: string;
  columnTier: string;
  /** In place of a tier, where the price has none. */
  everyUnit: string;
  priceProblem: Record<PriceProblem, string>;
  quantityEmpty: string;
  /** `example` is a number as the reader's language writes it. */
  quantityUnreadable: (example: string) => string;
  quantityNegative: string;
  /** A few words beside the estimate: how many products in use, or with a quantity that cannot be read, are not in it. */
  leftOutOfEstimate: (count: number, formatted: string) => string;
  estimateNote: (day: string) => string;
}
