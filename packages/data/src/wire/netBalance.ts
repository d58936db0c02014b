import type { Decimal } from '../exact/decimal.js';
import { decimalField, textField } from './fields.js';
import { place, readRecord, type WireAmount } from './read.js';

/** The `data` of an answer of POST /v1/contracts/customerBalances/getNetBalance. */
export interface NetBalanceRecord {
  balance: WireAmount;
  credit_type_id: string;
}

/** The whole answer, or just its `data`. */
export type NetBalanceResponse = { data: NetBalanceRecord } | NetBalanceRecord;

/**
 * The balance in the wire's own units.
 * @throws WireFormatError with the path of the first broken field, such as `response.data.balance`
 */
export function readNetBalance(response: unknown): { balance: Decimal; creditTypeId: string } {
  const outside = readRecord(response, place(null, 'response'));
  const wrapped = Object.hasOwn(outside, 'data');
  const at = wrapped ? place(place(null, 'response'), 'data') : place(null, 'response');
  const record = wrapped ? readRecord(outside['data'], at) : outside;
  return { balance: decimalField(record, 'balance', at), creditTypeId: textField(record, 'credit_type_id', at) };
}
