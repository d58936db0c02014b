import { optionalCreditTypeField, type CreditType } from './creditType.js';
import { decimalField, field, groupField, optionalEpochField, optionalField, optionalListField, textField, type GroupValues } from './fields.js';
import type { Decimal } from '../exact/decimal.js';
import { readAmount, readRecord, readRows, type Place, type WireAmount } from './read.js';

/** A price as rate cards state it. */
export interface Rate {
  /** FLAT, PERCENTAGE, SUBSCRIPTION, CUSTOM, TIERED, TIERED_PERCENTAGE, or newer. */
  rate_type: string;
  price?: WireAmount | null | undefined;
  /** `size` is the width of a tier; the last tier has none. */
  tiers?: readonly { price: WireAmount; size?: WireAmount | null | undefined }[] | null | undefined;
  /** The least that a percentage rate charges. */
  minimum_config?: { minimum: WireAmount } | null | undefined;
  /** Only list and override rates name one. */
  credit_type?: CreditType | null | undefined;
}

/** The fields that are read of a row of POST /v1/contracts/getContractRateSchedule. */
export interface RateScheduleRow {
  product_id: string;
  product_name?: string | null | undefined;
  list_rate: Rate;
  /** The contract's own price, which replaces the list price. */
  override_rate?: Rate | null | undefined;
  /** The price charged to commits that pay at commit rates. */
  commit_rate?: Rate | null | undefined;
  pricing_group_values?: Record<string, string> | null | undefined;
  starting_at?: string | null | undefined;
  ending_before?: string | null | undefined;
  entitled?: boolean | null | undefined;
  /** MONTHLY, QUARTERLY, ANNUAL, WEEKLY, or newer: of a subscription's price. */
  billing_frequency?: string | null | undefined;
}

/** Prices are in the wire's own units; a percentage is a fraction of one. */
export interface Price {
  readonly type: string;
  readonly price: Decimal | null;
  readonly tiers: readonly PriceTier[];
  readonly minimum: Decimal | null;
  readonly creditType: CreditType | null;
}

export interface PriceTier {
  readonly price: Decimal;
  /** Width; null for a tier without an end. */
  readonly size: Decimal | null;
}

export interface ScheduledRate {
  readonly productId: string;
  readonly list: Price;
  readonly override: Price | null;
  readonly commit: Price | null;
  readonly pricing: GroupValues | null;
  readonly start: number | null;
  readonly end: number | null;
}

function readTier(value: unknown, at: Place): PriceTier {
  const record = readRecord(value, at);
  return { price: decimalField(record, 'price', at), size: optionalField(record, 'size', at, readAmount) };
}

const readMinimum = (value: unknown, at: Place): Decimal => decimalField(readRecord(value, at), 'minimum', at);

function readPrice(value: unknown, at: Place): Price {
  const record = readRecord(value, at);
  return {
    type: textField(record, 'rate_type', at).toUpperCase(),
    price: optionalField(record, 'price', at, readAmount),
    tiers: optionalListField(record, 'tiers', at, readTier) ?? [],
    minimum: optionalField(record, 'minimum_config', at, readMinimum),
    creditType: optionalCreditTypeField(record, 'credit_type', at),
  };
}

/** @throws WireFormatError with the path of the first broken field */
export function readRate(value: unknown, at: Place): ScheduledRate {
  const record = readRecord(value, at);
  return {
    productId: textField(record, 'product_id', at),
    list: field(record, 'list_rate', at, readPrice),
    override: optionalField(record, 'override_rate', at, readPrice),
    commit: optionalField(record, 'commit_rate', at, readPrice),
    pricing: groupField(record, 'pricing_group_values', at),
    start: optionalEpochField(record, 'starting_at', at),
    end: optionalEpochField(record, 'ending_before', at),
  };
}

/** Reads every row. */
export const readRates = (rows: unknown): ScheduledRate[] => readRows(rows, readRate);
