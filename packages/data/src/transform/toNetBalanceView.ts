import { compare, decimal, shift, sign, type Decimal } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { instant, type Instant } from '../time/instant.js';
import type { NetBalanceView } from '../view/balances.js';
import { readNetBalance, type NetBalanceResponse } from '../wire/netBalance.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';

export interface NetBalanceOptions {
  now: Instant;
  /**
   * What Metronome was asked for. `spendable`: prepaid commits and credits only (`balance_types`), the money that is left. `all`, its
   * default and ours: the figure includes postpaid commits, which the customer still owes.
   */
  scope?: 'spendable' | 'all' | undefined;
  /** A positive balance below this amount, in major units, is `low`. */
  lowBelow?: Decimal | undefined;
  /** From GET /v1/credit-types/list, through toUnits: the answer names its credit type by id only. */
  units?: readonly Unit[] | undefined;
}

function levelOf(balance: Decimal, lowBelow: Decimal | undefined): NetBalanceView['level'] {
  const isLow = lowBelow !== undefined && compare(balance, decimal(lowBelow)) < 0;
  return sign(balance) <= 0 ? 'empty' : isLow ? 'low' : 'healthy';
}

/**
 * What is left right now in one unit, from the answer of POST /v1/contracts/customerBalances/getNetBalance. It answers for USD unless
 * asked otherwise, and with 0 for a customer who pays in another unit, so ask once per unit. USD is converted from cents to dollars.
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `response.data.balance`
 * @throws TimeRangeError if `now` is not an instant
 * @throws DecimalSyntaxError if `lowBelow` is not an amount
 */
export function toNetBalanceView(response: NetBalanceResponse, options: NetBalanceOptions): NetBalanceView {
  checkOptions(options, { 'scope?': 'spendable|all', 'units?': unitList });
  const { scope = 'all', lowBelow, units = [] } = options;
  const { balance, creditTypeId } = readNetBalance(response);
  const unit = unitOf({ id: creditTypeId }, units);
  const value = shift(balance, wireShift(unit));
  return { kind: 'net-balance', asOf: instant(options.now, 'options.now'), balance: { value, unit }, scope, level: levelOf(value, lowBelow) };
}
