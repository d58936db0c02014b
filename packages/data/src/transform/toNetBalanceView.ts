import { compare, decimal, shift, sign, type Decimal } from '../exact/decimal.js';
import { unitOfCreditType, type Unit, wireShift } from '../exact/unit.js';
import { instant, type Instant } from '../time/instant.js';
import type { NetBalanceView } from '../view/balances.js';
import { readNetBalance, type NetBalanceResponse } from '../wire/netBalance.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';

export interface NetBalanceOptions {
  now: Instant;
  /**
   * What was asked for. `spendable`: only prepaid commits and credits (`balance_types`), the money that is left. Default `all`, as
   * Metronome answers when it is not told otherwise: postpaid commits, which the customer still owes, are in the figure.
   */
  scope?: 'spendable' | 'all' | undefined;
  /** A positive balance below this amount, in major units, is `low`. */
  lowBelow?: Decimal | undefined;
  /** What credit types are; the answer holds an id and no name. */
  units?: readonly Unit[] | undefined;
}

function levelOf(balance: Decimal, lowBelow: Decimal | undefined): NetBalanceView['level'] {
  if (sign(balance) <= 0) return 'empty';
  return lowBelow !== undefined && compare(balance, decimal(lowBelow)) < 0 ? 'low' : 'healthy';
}

/**
 * What is left at this moment, in one unit: the answer of POST /v1/contracts/customerBalances/getNetBalance, which answers for USD
 * unless asked otherwise. A customer who pays in another unit has 0 there, so ask once per unit. USD comes in cents and leaves in dollars.
 *
 * @throws WireFormatError with the path of the first broken field or option, as `response.data.balance`
 * @throws TimeRangeError where `now` is no instant
 * @throws DecimalSyntaxError where `lowBelow` is no amount
 */
export function toNetBalanceView(response: NetBalanceResponse, options: NetBalanceOptions): NetBalanceView {
  checkOptions(options, { 'scope?': 'spendable|all', 'units?': unitList });
  const { scope = 'all', lowBelow } = options;
  const { balance, creditTypeId } = readNetBalance(response);
  const unit = unitOfCreditType({ id: creditTypeId }, options.units);
  const value = shift(balance, wireShift(unit));
  return { kind: 'net-balance', asOf: instant(options.now, 'options.now'), balance: { value, unit }, scope, level: levelOf(value, lowBelow) };
}
