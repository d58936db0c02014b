import { shift } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { fromEpoch, instant, type Instant } from '../time/instant.js';
import type { RateCardView, RateLine, RatePrice } from '../view/rateCard.js';
import type { Price, RateScheduleRow } from '../wire/rate.js';
import { readRateCard, type RateCardRow } from '../wire/rateCardRow.js';
import { readText } from '../wire/read.js';
import { dictionary } from '../wire/words.js';
import { checkOptions, text, type Shape } from './options/shape.js';
import { unitList } from './options/units.js';
import { isPercentage } from './price/steps.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';
import { byCodeUnit } from './series/order.js';

export interface RateCardOptions {
  now: Instant;
  /** The moment that the rows were asked for. Default `now`. */
  at?: Instant | undefined;
  /** The contract that the rows are of, to be shown with them: the rows do not name it. */
  contract?: { id: string; name: string | null } | undefined;
  /** From GET /v1/credit-types/list, through toUnits. USD is built in; an id that is not listed is a pricing unit. */
  units?: readonly Unit[] | undefined;
}

const KINDS = dictionary({ flat: 'FLAT', tiered: 'TIERED', percentage: 'PERCENTAGE', 'tiered-percentage': 'TIERED_PERCENTAGE', subscription: 'SUBSCRIPTION', custom: 'CUSTOM' });

const CONTRACT: Shape = { id: text, name: (value, at) => value === null || readText(value, at) };

/** A percentage has no unit, but the amounts that it is taken of have. */
function ratePrice(price: Price, { list }: RateCardRow, units: readonly Unit[]): RatePrice {
  const unit = unitOf(price.creditType ?? list.creditType, units);
  const places = wireShift(unit);
  const [ofPrice, ofSize] = isPercentage(price) ? [0, places] : [places, 0];
  return {
    kind: KINDS.get(price.type) ?? 'other',
    unit,
    price: price.price === null ? null : shift(price.price, ofPrice),
    tiers: price.tiers.map((tier) => ({ price: shift(tier.price, ofPrice), size: tier.size === null ? null : shift(tier.size, ofSize) })),
    minimum: price.minimum === null ? null : shift(price.minimum, places),
  };
}

const momentOf = (epoch: number | null): Instant | null => (epoch === null ? null : fromEpoch(epoch));

/** Group values in an order that does not depend on the row's. */
const sorted = (group: NonNullable<RateCardRow['pricing']>): [string, string | null][] => Object.entries(group).sort(([a], [b]) => byCodeUnit(a, b));

const keyOf = ({ productId, pricing, billingFrequency, start }: RateCardRow): string => JSON.stringify([productId, sorted(pricing ?? {}), billingFrequency, start]);

function toRateLine(id: string, row: RateCardRow, units: readonly Unit[]): RateLine {
  const { productId, productName, pricing, entitled, billingFrequency, start, end, list, override, commit } = row;
  return {
    id,
    productId,
    name: productName ?? productId,
    group: pricing === null ? null : Object.fromEntries(sorted(pricing)),
    entitled,
    billingFrequency,
    start: momentOf(start),
    end: momentOf(end),
    list: ratePrice(list, row, units),
    override: override === null ? null : ratePrice(override, row, units),
    commit: commit === null ? null : ratePrice(commit, row, units),
  };
}

/**
 * What a contract charges, from rows of POST /v1/contracts/getContractRateSchedule. The endpoint answers for one moment: to know a price
 * that changes, ask for the moment after it, too, and join the rows. Prices in USD are converted from cents to dollars, those of
 * tiers and the sizes of a percentage's tiers included.
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `rows[3].list_rate.tiers[0].price`
 * @throws TimeRangeError if `now` or `at` is not an instant
 */
export function toRateCardView(rows: readonly RateScheduleRow[], options: RateCardOptions): RateCardView {
  checkOptions(options, { 'units?': unitList, 'contract?': CONTRACT });
  const { contract = null, units = [] } = options;
  const issues = new Issues();
  const distinct = lastByKey(readRateCard(rows), keyOf, 'The same rate', issues);
  const rates = [...distinct]
    .map(([key, row]) => toRateLine(key, row, units))
    .toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
  const strange = rates.filter(({ list, override }) => (override ?? list).kind === 'other').length;
  issues.add('unknown-type', 'Nobody knows what these rates mean, so nothing can be priced at them.', strange);
  const asOf = instant(options.now, 'options.now');
  return { kind: 'rate-card', asOf, at: options.at === undefined ? asOf : instant(options.at, 'options.at'), contract, rates, issues: issues.toList() };
}
