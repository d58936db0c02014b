import { add, multiply, subtract, type Decimal, ZERO } from '../exact/decimal.js';
import { sumAmounts } from '../exact/sum.js';
import { sameUnit, wireShift, type Unit } from '../exact/unit.js';
import { toEpoch } from '../time/instant.js';
import type { LineExplanation, PriceSource, PriceStep } from '../view/explanation.js';
import type { InvoiceLine } from '../view/invoices.js';
import { readRates, type Price, type RateScheduleRow, type ScheduledRate } from '../wire/rate.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';
import { fitsGroup } from './price/fitsGroup.js';
import { isPercentage, priceSteps } from './price/steps.js';
import { unitPriceAt } from './price/unitPrice.js';
import { rateUnit } from './priceQuantity.js';

export interface ExplainOptions {
  /** Rows of POST /v1/contracts/getContractRateSchedule. They tell where the price comes from, and what the list price is. */
  rates?: readonly RateScheduleRow[] | undefined;
  /** From GET /v1/credit-types/list, through toUnits. */
  units?: readonly Unit[] | undefined;
}

/**
 * Why an invoice line costs what it costs: quantity times unit price, its tier, where the price comes from, and what commits and
 * credits paid of it. `rounding` is what the total has beyond quantity times price: fractions of a cent, the days that a prorated
 * subscription did not run, or the whole total of a line without quantity or price, for which nothing is computed.
 * @throws WireFormatError with the path of the first broken rate field or option
 */
export function explainLine(line: InvoiceLine, options: ExplainOptions = {}): LineExplanation {
  checkOptions(options, { 'units?': unitList });
  const { rates = [], units = [] } = options;
  const steps = stepsOf(line);
  const computed = sumAmounts(steps);
  const paidBy = line.paidBy.filter(({ kind }) => kind !== 'postpaid');
  const paid = sumAmounts(paidBy);
  const rate = bestRate(line, readRates(rates), units);
  return {
    unit: line.unit,
    steps,
    computed,
    rounding: subtract(line.total, computed),
    total: line.total,
    source: rate === null ? 'unknown' : sourceOf(line, rate),
    atListPrice: rate === null ? null : costAt(line, rate.list),
    paidBy,
    paid,
    owed: subtract(line.total, paid),
  };
}

function stepsOf({ quantity, unitPrice, tier }: InvoiceLine): PriceStep[] {
  if (quantity === null || unitPrice === null) return [];
  const range = tier === null ? null : { from: tier.startingAt, to: tier.size === null ? null : add(tier.startingAt, tier.size) };
  return [{ quantity, unitPrice, amount: multiply(quantity, unitPrice), tier: range }];
}

/** The rate that fits best: the one with the most pricing groups, then the newest, then the one that was charged: a subscription has one a month and one a year. */
function bestRate(line: InvoiceLine, rates: readonly ScheduledRate[], units: readonly Unit[]): ScheduledRate | null {
  const groups = ({ pricing }: ScheduledRate): number => Object.keys(pricing ?? {}).length;
  const isUnknown = (rate: ScheduledRate): number => Number(sourceOf(line, rate) === 'unknown');
  const fitting = rates.filter((rate) => fits(line, rate) && sameUnit(rateUnit(rate, rate.list, units), line.unit));
  return fitting.sort((a, b) => groups(b) - groups(a) || (b.start ?? 0) - (a.start ?? 0) || isUnknown(a) - isUnknown(b))[0] ?? null;
}

function fits({ productId, group, interval }: InvoiceLine, { productId: rated, pricing, start, end }: ScheduledRate): boolean {
  if (productId !== rated || !fitsGroup(pricing, group)) return false;
  const from = interval === null ? null : toEpoch(interval.start);
  return from === null || ((start ?? from) <= from && from < (end ?? Infinity));
}

const priceFor = ({ tier, unit }: InvoiceLine, price: Price): Decimal | null => unitPriceAt(price, tier?.startingAt ?? null, wireShift(unit));

/**
 * What the line's quantity costs at a price. Counting starts where the line's own tier begins, whatever tiers the price has. Null for a
 * line without a tier at a price with tiers, as nothing tells where to start.
 */
function costAt({ quantity, tier, unit }: InvoiceLine, price: Price): Decimal | null {
  if (quantity === null || isPercentage(price) || (price.type === 'TIERED' && tier === null)) return null;
  const from = price.type === 'TIERED' && tier !== null ? tier.startingAt : ZERO;
  const before = priceSteps(from, price, wireShift(unit));
  const after = priceSteps(add(from, quantity), price, wireShift(unit));
  return before === null || after === null ? null : subtract(sumAmounts(after), sumAmounts(before));
}

/** The price that the line was charged at: a commit rate only if a commit paid. */
function sourceOf(line: InvoiceLine, { list, override, commit }: ScheduledRate): PriceSource {
  const isCharged = (price: Price | null): boolean => price !== null && line.unitPrice !== null && priceFor(line, price) === line.unitPrice;
  if (line.paidBy.length > 0 && isCharged(commit)) return 'commit';
  if (isCharged(override)) return 'override';
  return isCharged(list) ? 'list' : 'unknown';
}
