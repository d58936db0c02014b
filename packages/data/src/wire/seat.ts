import type { Decimal } from '../exact/decimal.js';
import { readRow } from './endpoint.js';
import { decimalField, epochField, listField, optionalEpochField, optionalListField, textField } from './fields.js';
import { readEntry, type Entry, type LedgerEntry } from './ledger.js';
import { readRecord, readRows, type Place, type WireAmount } from './read.js';

/** The fields that are read of a row of POST /v1/contracts/seatBalances/list. */
export interface SeatBalanceRow {
  /** The customer's own text, often an e-mail address. */
  seat_id: string;
  balances: readonly { credit_type_id: string; balance: WireAmount; starting_balance: WireAmount }[];
  /** Only with `include_credits_and_commits`. */
  commits?: readonly SeatGrantRow[] | null | undefined;
  credits?: readonly SeatGrantRow[] | null | undefined;
}

export interface SeatGrantRow {
  id: string;
  balance: WireAmount;
  start_date: string;
  end_date?: string | null | undefined;
  /** Only with `include_ledgers`. */
  ledger_entries?: readonly LedgerEntry[] | null | undefined;
}

export interface Seat {
  readonly id: string;
  readonly balances: readonly { readonly creditTypeId: string; readonly balance: Decimal; readonly starting: Decimal }[];
  /** Null if details were not asked for. */
  readonly commits: readonly SeatGrant[] | null;
  readonly credits: readonly SeatGrant[] | null;
}

export interface SeatGrant {
  readonly id: string;
  readonly balance: Decimal;
  readonly start: number;
  readonly end: number | null;
  readonly ledger: readonly Entry[] | null;
}

function readSeatBalance(value: unknown, at: Place): Seat['balances'][number] {
  const record = readRecord(value, at);
  return {
    creditTypeId: textField(record, 'credit_type_id', at),
    balance: decimalField(record, 'balance', at),
    starting: decimalField(record, 'starting_balance', at),
  };
}

function readSeatGrant(value: unknown, at: Place): SeatGrant {
  const record = readRecord(value, at);
  return {
    id: textField(record, 'id', at),
    balance: decimalField(record, 'balance', at),
    start: epochField(record, 'start_date', at),
    end: optionalEpochField(record, 'end_date', at),
    ledger: optionalListField(record, 'ledger_entries', at, readEntry),
  };
}

function readSeat(value: unknown, at: Place): Seat {
  const row = readRow(value, at, 'toSeatBalancesView');
  return {
    id: textField(row, 'seat_id', at),
    balances: listField(row, 'balances', at, readSeatBalance),
    commits: optionalListField(row, 'commits', at, readSeatGrant),
    credits: optionalListField(row, 'credits', at, readSeatGrant),
  };
}

/** @throws WireFormatError with the path of the first broken field, such as `rows[3].balances[0].balance` */
export const readSeats = (rows: unknown): Seat[] => readRows(rows, readSeat);
