import type { Decimal } from '../exact/decimal.js';
import { decimalField, field, optionalField, optionalListField, optionalTextField, textField } from './fields.js';
import { readAmount, readFlag, readRecord, type Place, type WireAmount } from './read.js';

/** `prepaid_balance_threshold_configuration` or `spend_threshold_configuration` of a contract, without what only the seller has to know. */
export interface ThresholdConfiguration {
  /** Metronome sets it to false after a failed payment. */
  is_enabled: boolean;
  /** In the contract's currency, USD in cents, unless `custom_credit_type_id` names another unit. */
  threshold_amount: WireAmount;
  /** Missing from a threshold of spend. */
  recharge_to_amount?: WireAmount | null | undefined;
  custom_credit_type_id?: string | null | undefined;
  payment_gate_config: {
    /** NONE, STRIPE, EXTERNAL, or newer. */
    payment_gate_type: string;
  };
  discount_configuration?: { payment_fraction: WireAmount; cap?: object | null | undefined } | null | undefined;
  /** What a recharge buys. */
  commit?: ThresholdCommit | null | undefined;
  threshold_balance_specifiers?: readonly object[] | null | undefined;
}

/** Without any list, it pays for all products. */
export interface ThresholdCommit {
  product_id: string;
  applicable_product_ids?: readonly string[] | null | undefined;
  applicable_product_tags?: readonly string[] | null | undefined;
  specifiers?: readonly object[] | null | undefined;
}

/** A threshold in the wire's own units. */
export interface Threshold {
  readonly isEnabled: boolean;
  readonly amount: Decimal;
  readonly rechargeTo: Decimal | null;
  readonly creditTypeId: string | null;
  readonly gate: string;
  readonly discount: { readonly paymentFraction: Decimal; readonly isCapped: boolean } | null;
  readonly isForSomeProducts: boolean;
  readonly isOfSomeBalances: boolean;
}

const isFilled = (list: readonly unknown[] | null): boolean => list !== null && list.length > 0;

function readDiscount(value: unknown, at: Place): NonNullable<Threshold['discount']> {
  const record = readRecord(value, at);
  return { paymentFraction: decimalField(record, 'payment_fraction', at), isCapped: optionalField(record, 'cap', at, readRecord) !== null };
}

function readForSomeProducts(value: unknown, at: Place): boolean {
  const record = readRecord(value, at);
  return ['applicable_product_ids', 'applicable_product_tags', 'specifiers'].some((key) => isFilled(optionalListField(record, key, at, (item) => item)));
}

const readGate = (value: unknown, at: Place): string => textField(readRecord(value, at), 'payment_gate_type', at);

/** @throws WireFormatError with the path of the first broken field */
export function readThreshold(value: unknown, at: Place): Threshold {
  const record = readRecord(value, at);
  return {
    isEnabled: field(record, 'is_enabled', at, readFlag),
    amount: decimalField(record, 'threshold_amount', at),
    rechargeTo: optionalField(record, 'recharge_to_amount', at, readAmount),
    creditTypeId: optionalTextField(record, 'custom_credit_type_id', at),
    gate: field(record, 'payment_gate_config', at, readGate),
    discount: optionalField(record, 'discount_configuration', at, readDiscount),
    isForSomeProducts: optionalField(record, 'commit', at, readForSomeProducts) ?? false,
    isOfSomeBalances: isFilled(optionalListField(record, 'threshold_balance_specifiers', at, (item) => item)),
  };
}
