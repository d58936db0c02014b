import { wireTime } from '../moments.js';
import type { Move } from './moves.js';

type GrantOwner = 'PREPAID_COMMIT' | 'CREDIT';

interface Entry<Type extends string> {
  type: Type;
  amount: number;
  timestamp: string;
}
interface InSegment {
  segment_id: string;
}
interface OnInvoice {
  invoice_id: string;
}

/** An entry in the ledger of a prepaid commit or credit. */
export type SampleGrantEntry<Owner extends GrantOwner = GrantOwner> =
  | (Entry<`${Owner}_SEGMENT_START` | `${Owner}_EXPIRATION` | `${Owner}_SEAT_BASED_ADJUSTMENT`> & InSegment)
  | (Entry<`${Owner}_AUTOMATED_INVOICE_DEDUCTION`> & InSegment & OnInvoice)
  | (Entry<`${Owner}_ROLLOVER`> & InSegment & { new_contract_id: string })
  | (Entry<`${Owner}_MANUAL`> & { reason: string });

/** An entry in the ledger of a postpaid commit. */
export type SamplePostpaidEntry =
  | Entry<'POSTPAID_COMMIT_INITIAL_BALANCE' | 'POSTPAID_COMMIT_EXPIRATION'>
  | (Entry<'POSTPAID_COMMIT_AUTOMATED_INVOICE_DEDUCTION'> & InSegment & OnInvoice)
  | (Entry<'POSTPAID_COMMIT_ROLLOVER'> & InSegment & { new_contract_id: string })
  | (Entry<'POSTPAID_COMMIT_TRUEUP'> & OnInvoice)
  | (Entry<'POSTPAID_COMMIT_MANUAL'> & { reason: string });

/** A move as an entry in the ledger of a prepaid commit or credit. */
export function grantEntry<Owner extends GrantOwner>(owner: Owner, move: Move, newContractId: string): SampleGrantEntry<Owner> {
  const { amount, segmentId: segment_id, invoiceId: invoice_id, reason } = move;
  const entry = { amount, timestamp: wireTime(move.at) };
  switch (move.kind) {
    case 'used':
      return { type: `${owner}_AUTOMATED_INVOICE_DEDUCTION`, ...entry, segment_id, invoice_id };
    case 'rolled-over':
      return { type: `${owner}_ROLLOVER`, ...entry, segment_id, new_contract_id: newContractId };
    case 'adjusted':
    // Sketches of grants cannot have this: only postpaid commits are trued up.
    case 'trued-up':
      return { type: `${owner}_MANUAL`, ...entry, reason };
    case 'seats-added':
      return { type: `${owner}_SEAT_BASED_ADJUSTMENT`, ...entry, segment_id };
    case 'expired':
      return { type: `${owner}_EXPIRATION`, ...entry, segment_id };
    case 'granted':
      return { type: `${owner}_SEGMENT_START`, ...entry, segment_id };
  }
}

/** A move as an entry in the ledger of a postpaid commit. */
export function postpaidEntry(move: Move, newContractId: string): SamplePostpaidEntry {
  const { amount, segmentId: segment_id, invoiceId: invoice_id, reason } = move;
  const entry = { amount, timestamp: wireTime(move.at) };
  switch (move.kind) {
    case 'used':
      return { type: 'POSTPAID_COMMIT_AUTOMATED_INVOICE_DEDUCTION', ...entry, segment_id, invoice_id };
    case 'rolled-over':
      return { type: 'POSTPAID_COMMIT_ROLLOVER', ...entry, segment_id, new_contract_id: newContractId };
    case 'trued-up':
      return { type: 'POSTPAID_COMMIT_TRUEUP', ...entry, invoice_id };
    case 'adjusted':
    // Sketches of postpaid commits cannot have this: only grants grow with seats.
    case 'seats-added':
      return { type: 'POSTPAID_COMMIT_MANUAL', ...entry, reason };
    case 'expired':
      return { type: 'POSTPAID_COMMIT_EXPIRATION', ...entry };
    case 'granted':
      return { type: 'POSTPAID_COMMIT_INITIAL_BALANCE', ...entry };
  }
}
