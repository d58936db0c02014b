import type { Decimal } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { sumAmounts } from '../exact/sum.js';
import type { PricedQuantity } from '../view/explanation.js';
import { place } from '../wire/read.js';
import { readRate, type Price, type RateScheduleRow, type ScheduledRate } from '../wire/rate.js';
import { checkOptions, flag } from './options/shape.js';
import { unitList } from './options/units.js';
import { priceSteps } from './price/steps.js';

export interface PriceOptions {
  /** Default false. True: price at the commit rate, if there is one, as for a commit that pays at commit rates. */
  paidByCommit?: boolean | undefined;
  /** From GET /v1/credit-types/list, through toUnits. */
  units?: readonly Unit[] | undefined;
}

/**
 * What a quantity costs at a row of POST /v1/contracts/getContractRateSchedule, tier by tier, at the override if there is one and the
 * list price otherwise. Null if the rate is custom, states no price, or has a minimum above the cost. A percentage is taken of an amount,
 * so its quantity is in the unit's wire form: USD in cents. An explanation, not a quote: overrides may be multipliers, which the row does
 * not show.
 * @throws WireFormatError with the path of the first broken field or option
 */
export function priceQuantity(row: RateScheduleRow, quantity: Decimal, options: PriceOptions = {}): PricedQuantity | null {
  checkOptions(options, { 'paidByCommit?': flag, 'units?': unitList });
  const { paidByCommit = false, units = [] } = options;
  const rate = readRate(row, place(null, 'row'));
  const source = paidByCommit && rate.commit !== null ? 'commit' : rate.override !== null ? 'override' : 'list';
  const price = rate[source] ?? rate.list;
  const unit = rateUnit(rate, price, units);
  const steps = priceSteps(quantity, price, wireShift(unit));
  return steps === null ? null : { unit, source, steps, total: sumAmounts(steps) };
}

/** A price that names no unit is in that of the list price. */
export const rateUnit = ({ list }: ScheduledRate, price: Price, units: readonly Unit[]): Unit => unitOf(price.creditType ?? list.creditType, units);
