import { add, isDecimal, type Decimal } from '../exact/decimal.js';
import { ExactSum } from '../exact/sum.js';
import { sameUnit, unitKey, type Unit } from '../exact/unit.js';
import { instant, type Instant } from '../time/instant.js';
import type { RateCardView, RateLine } from '../view/rateCard.js';
import type { CostSimulation, SimulatedLine, SimulatedQuantity, SimulatedTotal } from '../view/simulation.js';
import { place, readMap, readText, refuse } from '../wire/read.js';
import { check, checkOptions, text, type Shape } from './options/shape.js';
import { priceAt } from './price/rateAt.js';
import { byProduct, rateFinder, type Asked } from './price/rateFinder.js';
import { getOrMake } from './series/getOrMake.js';
import { byCodeUnit } from './series/order.js';

export interface SimulationOptions {
  /** Prices everything at the rates of this moment. Default: each quantity at its own `at`, and those without one at the card's. */
  at?: Instant | undefined;
}

interface Entry extends Asked {
  readonly id: string;
  readonly name: string | null;
  /** Null: any. */
  readonly billingFrequency: string | null;
  readonly at: Instant;
  quantity: Decimal;
}

const decimalText: Shape = (value, at) => isDecimal(value) || refuse(at, 'decimal text', value);
const groupValues: Shape = (value, at) => value === null || readMap(value, at, (one, here) => one === null || readText(one, here));
const maybeText: Shape = (value, at) => value === null || readText(value, at);

const QUANTITIES: Shape = [{ productId: text, quantity: decimalText, 'group?': groupValues, 'billingFrequency?': maybeText, 'name?': text }];

/** One entry for each product, group, billing frequency and moment: usage adds up, and is rated together. */
function entriesOf(quantities: readonly SimulatedQuantity[], momentOf: (one: SimulatedQuantity, index: number) => Instant): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, one] of quantities.entries()) {
    const { productId, group = null, billingFrequency = null, name = null, quantity } = one;
    const groups = Object.entries(group ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
    const at = momentOf(one, index);
    const id = JSON.stringify([productId, groups, billingFrequency, at]);
    const known = entries.get(id);
    if (known !== undefined) known.quantity = add(known.quantity, quantity);
    else entries.set(id, { id, productId, name, group: groups.length === 0 ? null : Object.fromEntries(groups), billingFrequency, at, quantity });
  }
  return [...entries.values()];
}

function toLine(rates: readonly RateLine[], entry: Entry, products: ReturnType<typeof byProduct>, asOf: Instant): SimulatedLine {
  const { id, productId, group, billingFrequency, quantity, at } = entry;
  const priced = priceAt(rates, billingFrequency, quantity, at);
  const { rate, price, steps, cost, problem } = priced;
  const now = at === asOf ? priced : priceAt(rates, billingFrequency, quantity, asOf);
  return {
    id,
    productId,
    name: (rate ?? products.get(productId)?.[0])?.name ?? entry.name ?? productId,
    group,
    billingFrequency: rate?.billingFrequency ?? billingFrequency,
    quantity,
    at,
    rateId: rate?.id ?? null,
    priceEnds: rate?.end ?? null,
    unit: price?.unit ?? { kind: 'unknown' },
    source: cost === null ? null : rate?.override === null ? 'list' : 'override',
    steps,
    cost,
    // A price that was in another unit is no price to compare with.
    costNow: price !== null && now.price !== null && sameUnit(price.unit, now.price.unit) ? now.cost : null,
    problem,
  };
}

const groupsIn = ({ group }: SimulatedLine): number => Object.keys(group ?? {}).length;

interface Sum {
  readonly unit: Unit;
  readonly cost: ExactSum;
  readonly costNow: ExactSum;
  isKnownNow: boolean;
}

/** Currencies first. */
function totalsOf(lines: readonly SimulatedLine[]): SimulatedTotal[] {
  const sums = new Map<string, Sum>();
  for (const { unit, cost, costNow } of lines) {
    if (cost === null) continue;
    const sum = getOrMake(sums, `${unit.kind} ${unitKey(unit)}`, () => ({ unit, cost: new ExactSum(), costNow: new ExactSum(), isKnownNow: true }));
    sum.cost.add(cost);
    if (costNow === null) sum.isKnownNow = false;
    else sum.costNow.add(costNow);
  }
  return [...sums.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { unit, cost, costNow, isKnownNow }]) => ({ unit, cost: cost.toDecimal(), costNow: isKnownNow ? costNow.toDecimal() : null }));
}

/**
 * What quantities would cost at a contract's prices: tier by tier, at the contract's own price if it has one and the list price
 * otherwise, and what the same quantities cost now. Quantities of one product, group and moment are added up first, as tiers count
 * them together. What cannot be priced exactly has no cost but a `problem`, and is in no total.
 *
 * Commits and credits are not taken off, nor commit rates used: which products a commit covers is not in its record's view, so what it
 * would pay is not known. Subscriptions cost a whole billing period.
 *
 * ```ts
 * import { decimal, multiply, quantitiesOf, simulateCost } from '@meterboard/data';
 * import type { InvoiceSummary, RateCardView, SimulatedTotal } from '@meterboard/data';
 *
 * function ofTwice(invoice: InvoiceSummary, rateCard: RateCardView): readonly SimulatedTotal[] {
 *   const quantities = quantitiesOf(invoice, rateCard).map((each) => ({ ...each, quantity: multiply(each.quantity, decimal(2)) }));
 *   return simulateCost(rateCard, quantities).totals;
 * }
 * ```
 *
 * @throws WireFormatError with the path of the first broken quantity, such as `quantities[2].quantity`
 * @throws TimeRangeError if a moment is not an instant
 */
export function simulateCost(rateCard: RateCardView, quantities: readonly SimulatedQuantity[], options: SimulationOptions = {}): CostSimulation {
  checkOptions(options, {});
  check(quantities, place(null, 'quantities'), QUANTITIES);
  const all = options.at === undefined ? null : instant(options.at, 'options.at');
  const momentOf = ({ at }: SimulatedQuantity, index: number): Instant => all ?? (at === undefined ? rateCard.at : instant(at, `quantities[${index}].at`));
  const products = byProduct(rateCard.rates);
  const find = rateFinder(products);
  const lines = entriesOf(quantities, momentOf)
    .map((entry) => toLine(find(entry), entry, products, rateCard.asOf))
    .toSorted((a, b) => byCodeUnit(a.name, b.name) || groupsIn(a) - groupsIn(b) || byCodeUnit(a.id, b.id));
  return { kind: 'cost-simulation', asOf: rateCard.asOf, lines, totals: totalsOf(lines), partial: lines.some(({ cost }) => cost === null) };
}
