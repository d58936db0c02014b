import type { Decimal } from '../exact/decimal.js';
import { decimalField, epochField, optionalTextField, textField } from './fields.js';
import { readRecord, type Place, type WireAmount } from './read.js';
import { dictionary } from './words.js';

/** One event in the life of a balance: the fields that are read of each of Metronome's 22 kinds of ledger entries. */
export interface LedgerEntry {
  /** For example PREPAID_COMMIT_SEGMENT_START. Unknown types are accepted. */
  type: string;
  /** Signed, in the wire's own units. */
  amount: WireAmount;
  timestamp: string;
  segment_id?: string | null | undefined;
  invoice_id?: string | null | undefined;
  reason?: string | null | undefined;
}

/** What an entry does to a balance. The sign is that of the amount; the type never changes it. */
export type LedgerBucket = 'granted' | 'used' | 'expired' | 'rolledOver' | 'truedUp' | 'adjusted' | 'reversed' | 'other';

export interface Entry {
  readonly type: string;
  readonly bucket: LedgerBucket;
  readonly amount: Decimal;
  readonly at: number;
  readonly segmentId: string | null;
  readonly invoiceId: string | null;
  readonly reason: string | null;
}

const EVENTS = dictionary({
  granted: 'SEGMENT_START INITIAL_BALANCE SEAT_BASED_ADJUSTMENT',
  used: 'AUTOMATED_INVOICE_DEDUCTION',
  expired: 'EXPIRATION',
  rolledOver: 'ROLLOVER',
  truedUp: 'TRUEUP',
  adjusted: 'MANUAL',
  reversed: 'CANCELED CREDITED',
});

/** A type is the event of an owner: PREPAID_COMMIT_EXPIRATION. */
const TYPE = /^(?:PREPAID_COMMIT|POSTPAID_COMMIT|CREDIT)_(.+)$/;

/** `other` for an unknown type, so that the buckets still add up to the whole ledger. */
export const bucketOf = (type: string): LedgerBucket => EVENTS.get(TYPE.exec(type)?.[1] ?? '') ?? 'other';

/** @throws WireFormatError with the path of the first broken field */
export function readEntry(value: unknown, at: Place): Entry {
  const record = readRecord(value, at);
  const type = textField(record, 'type', at);
  return {
    type,
    bucket: bucketOf(type),
    amount: decimalField(record, 'amount', at),
    at: epochField(record, 'timestamp', at),
    segmentId: optionalTextField(record, 'segment_id', at),
    invoiceId: optionalTextField(record, 'invoice_id', at),
    reason: optionalTextField(record, 'reason', at),
  };
}
