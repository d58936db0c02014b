import type { Decimal } from '../exact/decimal.js';
import { readRow } from './endpoint.js';
import { optionalEpochField, optionalField, optionalListField, optionalTextField, textField } from './fields.js';
import { readEntry, type Entry, type LedgerEntry } from './ledger.js';
import { place, readAmount, readRecord, readRows, refuse, type Place, type WireAmount, type WireRecord } from './read.js';
import { readAccess, readInvoicing, type Access, type AccessSchedule, type Invoicing, type InvoiceSchedule } from './schedule.js';

/** The fields that are read of a row of POST /v1/contracts/customerBalances/list. Only the first three are always present. */
export interface BalanceRecord {
  id: string;
  /** PREPAID, POSTPAID or CREDIT. An unknown type is accepted and counted nowhere. */
  type: string;
  product: { name: string };
  name?: string | null | undefined;
  /** Lower burns first. */
  priority?: WireAmount | null | undefined;
  /** What can be used, and when. */
  access_schedule?: AccessSchedule | null | undefined;
  /** What can be used right now; only with `include_balance`. */
  balance?: WireAmount | null | undefined;
  /** Only with `include_ledgers`. */
  ledger?: readonly LedgerEntry[] | null | undefined;
  contract?: { id: string } | null | undefined;
  /** What is paid, possibly in another unit than what can be used. */
  invoice_schedule?: InvoiceSchedule | null | undefined;
  rolled_over_from?: { commit_id?: string | null | undefined; credit_id?: string | null | undefined; contract_id?: string | null | undefined } | null | undefined;
  recurring_commit_id?: string | null | undefined;
  recurring_credit_id?: string | null | undefined;
  archived_at?: string | null | undefined;
}

/** A commit or credit as read. Amounts are in the wire's own units, times in epoch milliseconds; null is what the record leaves out. */
export interface Balance {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly priority: number | null;
  readonly contractId: string | null;
  readonly access: Access | null;
  readonly balance: Decimal | null;
  readonly ledger: readonly Entry[] | null;
  readonly invoicing: Invoicing | null;
  readonly rolledOverFrom: string | null;
  readonly recurringId: string | null;
  readonly archivedAt: number | null;
}

/** The record's name, or its product's where it has none or an empty one. */
function readName(record: WireRecord, at: Place): string {
  const here = place(at, 'product');
  const product = textField(readRecord(record['product'], here), 'name', here);
  const name = optionalTextField(record, 'name', at);
  return name === null || name === '' ? product : name;
}

/** A rank, not an amount, so a number will do. */
function readPriority(value: unknown, at: Place): number {
  const priority = Number(readAmount(value, at));
  return Number.isFinite(priority) ? priority : refuse(at, 'a priority', value);
}

/** The commit or credit whose unused part this record took over, or the contract it came from if only that is given. */
function readOrigin(value: unknown, at: Place): string {
  const record = readRecord(value, at);
  const [commit, credit, contract] = ['commit_id', 'credit_id', 'contract_id'].map((key) => optionalTextField(record, key, at));
  return commit ?? credit ?? contract ?? refuse(at, 'the record it was rolled over from', value);
}

/** @throws WireFormatError with the path of the first broken field */
function readBalance(value: unknown, at: Place): Balance {
  const record = readRow(value, at, 'toBalancesView');
  return {
    id: textField(record, 'id', at),
    type: textField(record, 'type', at),
    name: readName(record, at),
    priority: optionalField(record, 'priority', at, readPriority),
    contractId: optionalField(record, 'contract', at, (contract, here) => textField(readRecord(contract, here), 'id', here)),
    access: optionalField(record, 'access_schedule', at, readAccess),
    balance: optionalField(record, 'balance', at, readAmount),
    ledger: optionalListField(record, 'ledger', at, readEntry),
    invoicing: optionalField(record, 'invoice_schedule', at, readInvoicing),
    rolledOverFrom: optionalField(record, 'rolled_over_from', at, readOrigin),
    recurringId: optionalTextField(record, 'recurring_commit_id', at) ?? optionalTextField(record, 'recurring_credit_id', at),
    archivedAt: optionalEpochField(record, 'archived_at', at),
  };
}

/**
 * Reads every row of a list of balances.
 * @throws WireFormatError with the path of the first broken field, such as `rows[3].ledger[1].amount`
 */
export const readBalances = (rows: unknown): Balance[] => readRows(rows, readBalance);
