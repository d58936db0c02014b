import type { Decimal } from '../exact/decimal.js';
import { optionalCreditTypeField, type CreditType } from './creditType.js';
import { decimalField, epochField, listField, optionalField, optionalListField, optionalTextField, textField } from './fields.js';
import { place, readFlag, readRecord, refuse, type Place, type WireAmount } from './read.js';

/** How much of a commit or credit can be used, and when. */
export interface AccessSchedule {
  schedule_items: readonly { id: string; amount: WireAmount; starting_at: string; ending_before: string }[];
  credit_type?: CreditType | null | undefined;
  /** SPEND when absent; QUANTITY counts things, not money. */
  access_type?: string | null | undefined;
}

/** What is paid for a commit, and when. */
export interface InvoiceSchedule {
  schedule_items?: readonly { amount: WireAmount; timestamp: string }[] | null | undefined;
  credit_type?: CreditType | null | undefined;
  do_not_invoice?: boolean | null | undefined;
}

/** A part of a commit or credit that opens and ends at its own times: half open, in epoch milliseconds. */
export interface Segment {
  readonly id: string;
  readonly amount: Decimal;
  readonly start: number;
  readonly end: number;
}

export interface Access {
  readonly creditType: CreditType | null;
  readonly type: string;
  readonly segments: readonly Segment[];
}

export interface Invoicing {
  readonly creditType: CreditType | null;
  readonly payments: readonly Payment[];
}

export interface Payment {
  readonly amount: Decimal;
  readonly at: number;
}

function readSegment(value: unknown, at: Place): Segment {
  const record = readRecord(value, at);
  const start = epochField(record, 'starting_at', at);
  const end = epochField(record, 'ending_before', at);
  if (end < start) refuse(place(at, 'ending_before'), 'an end that is not before the start', record['ending_before']);
  return { id: textField(record, 'id', at), amount: decimalField(record, 'amount', at), start, end };
}

export function readAccess(value: unknown, at: Place): Access {
  const record = readRecord(value, at);
  return {
    creditType: optionalCreditTypeField(record, 'credit_type', at),
    type: optionalTextField(record, 'access_type', at)?.toUpperCase() ?? 'SPEND',
    segments: listField(record, 'schedule_items', at, readSegment),
  };
}

function readPayment(value: unknown, at: Place): Payment {
  const record = readRecord(value, at);
  return { amount: decimalField(record, 'amount', at), at: epochField(record, 'timestamp', at) };
}

/** Null if nothing is invoiced. */
export function readInvoicing(value: unknown, at: Place): Invoicing | null {
  const record = readRecord(value, at);
  const payments = optionalListField(record, 'schedule_items', at, readPayment) ?? [];
  const creditType = optionalCreditTypeField(record, 'credit_type', at);
  const isFree = optionalField(record, 'do_not_invoice', at, readFlag) ?? false;
  return isFree || payments.length === 0 ? null : { creditType, payments };
}
