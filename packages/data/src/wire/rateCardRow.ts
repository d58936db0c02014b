import { readRow } from './endpoint.js';
import { optionalField, optionalTextField } from './fields.js';
import { readRate, type ScheduledRate } from './rate.js';
import { readFlag, readRows, type Place } from './read.js';

/** A rate with what a price list shows beside its prices. */
export interface RateCardRow extends ScheduledRate {
  readonly productName: string | null;
  /** True where the row does not say, as the endpoint only lists what the customer may use. */
  readonly entitled: boolean;
  readonly billingFrequency: string | null;
}

function readRateCardRow(value: unknown, at: Place): RateCardRow {
  const row = readRow(value, at, 'toRateCardView');
  return {
    ...readRate(row, at),
    productName: optionalTextField(row, 'product_name', at),
    entitled: optionalField(row, 'entitled', at, readFlag) ?? true,
    billingFrequency: optionalTextField(row, 'billing_frequency', at),
  };
}

/** @throws WireFormatError with the path of the first broken field, such as `rows[3].list_rate.price` */
export const readRateCard = (rows: unknown): RateCardRow[] => readRows(rows, readRateCardRow);
