import { optionalCreditTypeField, type CreditType } from './creditType.js';
import { readRow } from './endpoint.js';
import { epochField, optionalEpochField, optionalField, optionalListField, optionalTextField, textField } from './fields.js';
import { readRecord, readRows, type Place, type Reader } from './read.js';
import { readThreshold, type Threshold, type ThresholdConfiguration } from './threshold.js';

/** The fields that are read of a row of POST /v2/contracts/list. */
export interface ContractRow {
  id: string;
  customer_id?: string | null | undefined;
  name?: string | null | undefined;
  starting_at: string;
  ending_before?: string | null | undefined;
  archived_at?: string | null | undefined;
  prepaid_balance_threshold_configuration?: ThresholdConfiguration | null | undefined;
  spend_threshold_configuration?: Omit<ThresholdConfiguration, 'recharge_to_amount' | 'custom_credit_type_id' | 'threshold_balance_specifiers'> | null | undefined;
  subscriptions?: readonly { fiat_credit_type_id?: string | null | undefined }[] | null | undefined;
  scheduled_charges?: readonly Invoiced<'schedule'>[] | null | undefined;
  commits?: readonly Invoiced<'invoice_schedule'>[] | null | undefined;
}

type Invoiced<Schedule extends string> = { readonly [Name in Schedule]?: { credit_type?: CreditType | null | undefined } | null | undefined };

export interface Contract {
  readonly id: string;
  readonly customerId: string | null;
  readonly name: string | null;
  readonly start: number;
  /** Null for a contract without an end. */
  readonly end: number | null;
  readonly archivedAt: number | null;
  readonly ofBalance: Threshold | null;
  readonly ofSpend: Threshold | null;
  /** What the contract invoices in, as far as its subscriptions, charges and commits tell. A contract does not name its currency. */
  readonly currencyIds: readonly string[];
}

const readSubscription: Reader<string | null> = (value, at) => optionalTextField(readRecord(value, at), 'fiat_credit_type_id', at);

const readInvoiced =
  (schedule: string): Reader<string | null> =>
  (value, at) =>
    optionalField(readRecord(value, at), schedule, at, (item, here) => optionalCreditTypeField(readRecord(item, here), 'credit_type', here))?.id ?? null;

function readContract(value: unknown, at: Place): Contract {
  const row = readRow(value, at, 'toRechargesView');
  const invoicedIn = [
    ...(optionalListField(row, 'subscriptions', at, readSubscription) ?? []),
    ...(optionalListField(row, 'scheduled_charges', at, readInvoiced('schedule')) ?? []),
    ...(optionalListField(row, 'commits', at, readInvoiced('invoice_schedule')) ?? []),
  ];
  return {
    id: textField(row, 'id', at),
    customerId: optionalTextField(row, 'customer_id', at),
    name: optionalTextField(row, 'name', at),
    start: epochField(row, 'starting_at', at),
    end: optionalEpochField(row, 'ending_before', at),
    archivedAt: optionalEpochField(row, 'archived_at', at),
    ofBalance: optionalField(row, 'prepaid_balance_threshold_configuration', at, readThreshold),
    ofSpend: optionalField(row, 'spend_threshold_configuration', at, readThreshold),
    currencyIds: [...new Set(invoicedIn.filter((id) => id !== null))],
  };
}

/** @throws WireFormatError with the path of the first broken field, such as `rows[3].prepaid_balance_threshold_configuration.threshold_amount` */
export const readContracts = (rows: unknown): Contract[] => readRows(rows, readContract);
