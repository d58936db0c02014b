import { CENTS, type SampleCreditType } from './creditTypes.js';
import { customerOf, type CustomerSketch } from './customer.js';
import { productIdOf } from './ids.js';
import { wireTime } from './moments.js';
import { idOf } from './noise.js';
import type { ProductSketch } from './products.js';

/** A row of POST /v1/contracts/getContractRateSchedule. */
export interface SampleRate {
  rate_card_id: string;
  product_id: string;
  product_name: string;
  product_tags: string[];
  product_custom_fields: Record<string, string>;
  starting_at: string;
  entitled: boolean;
  list_rate: { rate_type: 'FLAT'; price: number; credit_type: SampleCreditType };
}

/** Invoices charge ten-thousandths of the unit. */
const TEN_THOUSAND = 10_000;

function rateRow({ name, unitPrice, creditType = CENTS }: ProductSketch, since: number): SampleRate {
  return {
    rate_card_id: idOf(0, 'rate card'),
    product_id: productIdOf(name),
    product_name: name,
    product_tags: [],
    product_custom_fields: {},
    starting_at: wireTime(since),
    entitled: true,
    list_rate: { rate_type: 'FLAT', price: Math.round(unitPrice * TEN_THOUSAND) / TEN_THOUSAND, credit_type: { ...creditType } },
  };
}

/** Rows of POST /v1/contracts/getContractRateSchedule: the prices at which `invoiceRows` charges the same customer. */
export function rateRows(sketch: CustomerSketch = {}): SampleRate[] {
  const { products, since } = customerOf(sketch);
  return products.map((product) => rateRow(product, since));
}
