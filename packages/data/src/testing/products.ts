import { AI_CREDITS, type SampleCreditType } from './creditTypes.js';

/** How much of a product is used, and how its usage is split. */
export interface DemandSketch {
  name: string;
  /** What an ordinary day counts: one number, or one for each value of `key`. */
  daily: number | Readonly<Record<string, number>>;
  /** The group key whose values `daily` lists. Default 'region'. */
  key?: string | undefined;
}

/** A product sold by usage, counted by a metric of the same name. */
export interface ProductSketch extends DemandSketch {
  /** In the credit type's own unit, so cents for USD, and rounded to a ten-thousandth of it. */
  unitPrice: number;
  /** Default USD. Amounts in a pricing unit that no grant pays are converted to USD, at 2 cents each. */
  creditType?: Readonly<SampleCreditType> | undefined;
}

export const DEFAULT_KEY = 'region';

export const CPU_HOURS: ProductSketch = { name: 'CPU hours', daily: { 'us-east-1': 64, 'eu-central-1': 41, 'ap-south-1': 18 }, unitPrice: 42 };

/** What the sample customer uses and pays for. */
export const PRODUCTS: readonly ProductSketch[] = [
  CPU_HOURS,
  { name: 'API requests', daily: 46_000, unitPrice: 0.02 },
  { name: 'Data transfer', daily: { 'us-east-1': 90, 'eu-central-1': 50 }, unitPrice: 9 },
  { name: 'Model tokens', daily: { small: 2100, large: 1100 }, key: 'model', unitPrice: 0.5, creditType: AI_CREDITS },
];
